/** What every guard asks: may whoever sent this request have it, and if not, what is the answer? */

import { InvalidArgumentError } from '../errors.js';
import { type KnownScope, type OperationId, SCOPES } from '../generated/catalog.js';
import type { Decision } from '../generated/types.js';
import { matchOperation, operationIndex } from '../engine/operations.js';
import { type Scopes, ScopeSet } from '../engine/scope-set.js';

/**
 * What a handler needs: an operation, a scope by its name, or, for a server that passes requests on to the API, the
 * operation that the request itself is.
 */
export type Need = { readonly operation: OperationId } | { readonly scope: KnownScope } | 'request';

/** A snapshot of a key, of a principal under a policy, or an object of your own that decides. */
export interface Decider {
  /** The decision in three values. */
  decide(operation: OperationId): Decision;
}

/** Who asks: the scopes of their key, or for an operation also what decides; nothing where nobody is signed in. */
export type Holder = Scopes | Decider | null | undefined;

/** Finds out who sent a request. What it throws goes where the server's errors go. */
export type Who<Request> = (request: Request) => Holder | Promise<Holder>;

/** The body of an answer that refuses. */
export interface Refusal {
  /** The status of the answer. */
  readonly statusCode: 401 | 403;
  /** The status in words. */
  readonly error: 'Unauthorized' | 'Forbidden';
  /** A sentence for people. */
  readonly message: string;
  /** `unknown` where nothing documents whether it is allowed: that is not allowed either. */
  readonly decision: Exclude<Decision, 'allow'>;
}

/** A need that is known to exist: a misspelt one is found when the server starts, not when somebody is let through. */
export function checkedNeed(need: Need): Need {
  if (need === 'request') {
    return need;
  }
  if (typeof need === 'object' && need !== null && 'operation' in need) {
    operationIndex(need.operation);
    return need;
  }
  if (typeof need === 'object' && need !== null && (SCOPES as readonly unknown[]).includes(need.scope)) {
    return need;
  }
  throw new InvalidArgumentError("a guard needs { operation }, { scope } of the catalogue, or 'request'");
}

/** Why the holder may not have it; nothing when they may. */
export function refusal(need: Need, holder: Holder, method: string, path: string): Refusal | undefined {
  if (holder === null || holder === undefined) {
    return { statusCode: 401, error: 'Unauthorized', message: 'nobody is signed in', decision: 'deny' };
  }
  if (need !== 'request' && 'scope' in need) {
    if (isDecider(holder)) {
      throw new InvalidArgumentError('a guard for a scope needs the scopes of who asks, not a snapshot');
    }
    return ScopeSet.from(holder).covers([need.scope]) ? undefined : forbidden(need.scope, 'deny');
  }
  const operation = need === 'request' ? matchOperation(method, path) : need.operation;
  if (operation === null) {
    return forbidden('a request that is no operation', 'unknown');
  }
  const decision = (isDecider(holder) ? holder : ScopeSet.from(holder).snapshot()).decide(operation);
  return decision === 'allow' ? undefined : forbidden(operation, decision);
}

function isDecider(holder: Scopes | Decider): holder is Decider {
  return typeof holder === 'object' && 'decide' in holder;
}

function forbidden(what: string, decision: Refusal['decision']): Refusal {
  return { statusCode: 403, error: 'Forbidden', message: `${decision}: ${what}`, decision };
}
