/** The requests that everybody decides, the same as in Rust: keys with operations, half of them allowed. */

import { readFileSync } from 'node:fs';

/** What stands in a path where its template has a parameter. */
const ID = '019e2a5b-7c31-7d40-9b1e-52f0c8a4d6e3';

/** All operations, from the catalogue's data; `requires` is all of [any of scopes], or absent. */
export const OPERATIONS = read('../../crates/core/catalog/operations.json');

const BY_ID = new Map(OPERATIONS.map((operation, index) => [operation.id, { ...operation, index }]));

/** The scopes of which one suffices; none for an operation that asks for something else. */
export function anyOf(operation) {
  return operation.requires?.length === 1 ? operation.requires[0] : [];
}

/** `{ scopes, operation, path, allowed }` of every request, in order. */
export function requests() {
  return read('../requests.json').flatMap(({ scopes, allowed, denied }) =>
    allowed.flatMap((id, at) => [request(scopes, id, true), request(scopes, denied[at], false)]),
  );
}

function request(scopes, id, allowed) {
  const operation = BY_ID.get(id);
  return { scopes, operation, path: operation.path.replaceAll(/\{[^}]+\}/g, ID), allowed };
}

function read(file) {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
