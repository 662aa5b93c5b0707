/**
 * The lower bound: only the work without which there is no answer, on data laid out for it. It checks nothing, so it is
 * no access control; it shows what the checking costs.
 */

import { OPERATIONS, anyOf } from '../requests.mjs';

const BASE = '/api/v2/';

/** Bit `i % 32` of word `i / 32` is set when the scopes allow operation `i`. */
export function held(scopes) {
  const bits = new Uint32Array(Math.ceil(OPERATIONS.length / 32));
  OPERATIONS.forEach((operation, index) => {
    if (anyOf(operation).some((scope) => scopes.includes(scope))) {
      bits[index >>> 5] |= 1 << (index & 31);
    }
  });
  return bits;
}

/** Whether an operation, by its place in the catalogue, is allowed. */
export function allows(bits, index) {
  return ((bits[index >>> 5] >>> (index & 31)) & 1) === 1;
}

/** Places of the tree: `{ literals, parameter, operations }`, the operations by method. */
const ROOT = place();

for (const [index, { method, path }] of OPERATIONS.entries()) {
  let at = ROOT;
  for (const segment of path.slice(BASE.length).replace(/\/$/, '').split('/')) {
    at = segment.startsWith('{') ? (at.parameter ??= place()) : (at.literals.get(segment) ?? grow(at, segment));
  }
  at.operations[method] = index;
}

function place() {
  return { literals: new Map(), parameter: undefined, operations: { GET: -1, POST: -1, PATCH: -1, PUT: -1, DELETE: -1 } };
}

function grow(at, segment) {
  const next = place();
  at.literals.set(segment, next);
  return next;
}

/** The operation's place in the catalogue, or its complement `~index` when the request is denied. */
export function decide(bits, method, path) {
  let at = ROOT;
  let start = BASE.length;
  let stop;
  do {
    stop = path.indexOf('/', start);
    at = at.literals.get(stop < 0 ? path.slice(start) : path.slice(start, stop)) ?? at.parameter;
    start = stop + 1;
  } while (stop >= 0);
  const index = at.operations[method];
  return allows(bits, index) ? index : ~index;
}
