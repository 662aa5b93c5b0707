/** The requests that everybody decides, the same as in Rust; see `src/requests.rs`. */

import { readFileSync } from 'node:fs';

/** What stands in a path where its template has a parameter. */
const ID = '019e2a5b-7c31-7d40-9b1e-52f0c8a4d6e3';

/** All operations, from the catalogue's data; `requires` is all of [any of scopes], or absent. */
export const OPERATIONS = read('../../crates/core/catalog/operations.json').map((operation, index) => ({
  ...operation,
  index,
  id: constant(operation.id),
  requires: operation.requires?.map((group) => group.map(constant)),
}));

const BY_ID = new Map(OPERATIONS.map((operation) => [operation.id, operation]));

/** The scopes of which one suffices; none for an operation that asks for something else. */
export function anyOf(operation) {
  return operation.requires?.length === 1 ? operation.requires[0] : [];
}

/** The text as V8 holds one that stands in a program: the same object everywhere, which is quick to compare. */
function constant(text) {
  return Object.keys({ [text]: true })[0];
}

/** `{ scopes, operation, path, allowed }` of every request, in the order of the file. */
export function requests() {
  const { keys, requests } = read('../requests.json');
  return requests.map(({ key, operation: id, allowed }) => {
    const operation = BY_ID.get(id);
    return { scopes: keys[key], operation, path: operation.path.replaceAll(/\{[^}]+\}/g, ID), allowed };
  });
}

/** How large an agency's programs see it: 1,000 keys, and twenty requests with each, on resources of their own. */
const KEYS = 1000;
const REQUESTS = 20000;

/** The same as `requests()`, at that size: keys and paths no longer fit into what a processor and V8 remember. */
export function agency() {
  const choose = chooser(2026);
  const scopes = read('../../crates/core/catalog/scopes.json').flatMap(({ resource, actions }) =>
    actions.map((action) => `${resource}:${action}`),
  );
  const keys = Array.from({ length: KEYS }, () => Array.from({ length: 8 }, () => choose(scopes)));
  const asked = OPERATIONS.filter((operation) => anyOf(operation).length === 4);
  const paths = Array.from({ length: REQUESTS }, (_, number) => {
    const operation = choose(asked);
    const id = () => ID.slice(0, 24) + number.toString(16).padStart(12, '0');
    return { operation: operation.id, path: operation.path.replaceAll(/\{[^}]+\}/g, id) };
  });
  // As text that came from outside: once written and read again, nothing about it is known to V8.
  return JSON.parse(JSON.stringify(paths)).map(({ operation: id, path }) => {
    const [scopes, operation] = [choose(keys), BY_ID.get(id)];
    return { scopes, operation, path, allowed: anyOf(operation).some((scope) => scopes.includes(scope)) };
  });
}

/** Chooses from lists, the same from run to run. */
function chooser(seed) {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
}

/** Puts each key into a form once, so that the requests of one key share it, as they do in a program. */
export function perKey(form) {
  const forms = new Map();
  return (scopes) => {
    if (!forms.has(scopes)) {
      forms.set(scopes, form(scopes));
    }
    return forms.get(scopes);
  };
}

function read(file) {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
