/**
 * Which operation a request is, in plain JavaScript, because calling into the engine costs more than the answer. The
 * rules are those of `match_operation` in the Rust crate, and the conformance corpus holds the two together: in doubt,
 * a path has no operation.
 */

import { NONE, place } from './operations.js';
import { find } from './tree.js';
import { findUsual } from './usual.js';

export { NONE } from './operations.js';

/** The index of the request's operation, or `NONE`. */
export function route(method: string, path: string): number {
  const verb = place(method);
  if (verb === undefined) {
    return NONE;
  }
  const usual = findUsual(verb, path);
  if (usual !== NONE) {
    return usual;
  }
  // A query or a fragment belongs to no operation.
  const end = path.search(/[?#]/);
  return find(verb, end < 0 ? path : path.slice(0, end));
}
