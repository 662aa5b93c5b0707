/** Questions about a key as a whole, and about a job. */

import { kind, strings } from '../arguments.js';
import { engine } from './backend.js';
import { InvalidArgumentError } from '../errors.js';
import type { OperationId } from '../generated/catalog.js';
import type { Escalation, MinimalScopes } from '../generated/types.js';
import { operationIndex } from './operations.js';
import { type Scopes, ScopeSet } from './scope-set.js';

/** What the holder of a key with these scopes could turn itself into, in the worst case; every path says how certain. */
export function escalation(scopes: Scopes): Escalation {
  return engine().escalation(ScopeSet.from(scopes).toJSON());
}

/** The scopes for a new key that needs these operations: fewest extra operations first, then fewest scopes. */
export function minimalScopes(operations: readonly OperationId[]): MinimalScopes {
  if (!Array.isArray(operations)) {
    throw new InvalidArgumentError(`operations must be an array of ids, not ${kind(operations)}`);
  }
  const ids = strings(operations, 'operations') as OperationId[];
  ids.forEach(operationIndex);
  return engine().minimalScopes(ids);
}
