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
