/** Operations by id: their place in the catalogue, and from a request. */

import { string } from '../arguments.js';
import { UnknownOperationError } from '../errors.js';
import { OPERATIONS, type OperationId } from '../generated/catalog.js';
import { advice } from './nearest.js';
import { NONE, route } from '../routing/route.js';

/** An object without a prototype, not a `Map`: there V8 finds ids that were read from JSON as fast as constants. */
const INDEX: Readonly<Record<string, number | undefined>> = /* @__PURE__ */ Object.assign(
  Object.create(null) as object,
  Object.fromEntries(OPERATIONS.map(([id], index) => [id, index])),
);

/** The place of an operation in the catalogue. Throws `UnknownOperationError` where there is none of that id. */
export function operationIndex(operation: OperationId): number {
  return (typeof operation === 'string' ? INDEX[operation] : undefined) ?? unknown(operation);
}

/** The operation at a place of the catalogue. */
export function operationAt(index: number): OperationId | null {
  return OPERATIONS[index]?.[0] ?? null;
}

/**
 * The operation of a request, or `null` when no operation of the catalogue has this method and path. Methods and paths
 * are case-sensitive; a query is ignored; a path that could be read in two ways has no operation.
 *
 * @example matchOperation('PATCH', '/api/v2/workspace-members/019e…') === 'patchWorkspaceMember'
 */
export function matchOperation(method: string, path: string): OperationId | null {
  const index = route(string(method, 'method'), string(path, 'path'));
  return index === NONE ? null : operationAt(index);
}

function unknown(operation: unknown): never {
  throw new UnknownOperationError(advice(string(operation, 'operation')));
}
