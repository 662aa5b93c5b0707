/** Questions about a key as a whole, and about a job. */

import { kind, object, string, strings } from '../arguments.js';
import { engine } from './backend.js';
import { InvalidArgumentError } from '../errors.js';
import type { OperationId } from '../generated/catalog.js';
import type { Escalation, EscalationAssumptions, EscalationFact, MinimalScopes } from '../generated/types.js';
import { operationIndex } from './operations.js';
import { type Scopes, ScopeSet } from './scope-set.js';

/** What is known of a holder besides its scopes, and which rules count. */
export interface EscalationOptions extends EscalationAssumptions {
  /** What it has already, such as `admin_workspace_key`. */
  given?: readonly EscalationFact[];
}

/**
 * What the holder of a key with these scopes could turn itself into, in the worst case; every path says how certain. Of a
 * member without a key, pass no scopes and what it is, such as `{ given: ['admin_member'] }`.
 */
export function escalation(scopes: Scopes, options: EscalationOptions = {}): Escalation {
  const { given = [], weakest, refuted = [] } = object(options, 'options');
  const [facts, rules] = [strings(given, 'given'), strings(refuted, 'refuted')];
  const [held, backend] = [ScopeSet.from(scopes).toJSON(), engine()];
  try {
    return backend.escalation(held, facts, weakest === undefined ? undefined : string(weakest, 'weakest'), rules);
  } catch (cause) {
    // The backend's plain errors name what there is not; whatever has a name of its own is another failure.
    throw cause instanceof Error && cause.name === 'Error' ? new InvalidArgumentError(cause.message) : cause;
  }
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
