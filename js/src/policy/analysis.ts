/** Questions that need no policy: about keys, about everybody in a world of workspaces, and about the catalogue. */

import { strings } from '../arguments.js';
import type {
  CatalogDiff,
  EscalationAssumptions,
  KeyDiff,
  ScopeReview,
  World,
  WorldEscalation,
  WorldName,
  WorldOverview,
} from '../generated/types.js';
import { policySlot } from './backend.js';
import { read, text } from './crossing.js';

/** What changes when one key takes the place of another. */
export function diffKeys(before: readonly string[], after: readonly string[]): KeyDiff {
  const [old, next] = [JSON.stringify(strings(before, 'before')), JSON.stringify(strings(after, 'after'))];
  return read(() => policySlot.get().diffKeys(old, next));
}

/**
 * What a newer OpenAPI description of the API changes about this package's catalogue: operations, the scopes they require,
 * and what a key with one scope gains and loses by it. Prose about scopes that cannot be read for certain stands in `unread`.
 *
 * @param openapi the description, parsed from JSON
 */
export function diffCatalog(openapi: object): CatalogDiff {
  return read(() => policySlot.get().diffCatalog(text(openapi, 'openapi')));
}

/** Which scopes of a key do nothing for it, by the reason. */
export function reviewScopes(scopes: readonly string[]): ScopeReview {
  const names = JSON.stringify(strings(scopes, 'scopes'));
  return read(() => policySlot.get().reviewScopes(names));
}

/**
 * What everybody in a world of workspaces could turn itself into, knowing who and what is there: those who could do most, the
 * reach of each, and the smallest set of scopes to take away so that nobody could control a workspace.
 */
export function escalations(world: World, assumptions: EscalationAssumptions = {}): WorldOverview {
  const [everybody, counting] = [text(world, 'world'), text(assumptions, 'assumptions')];
  return read(() => policySlot.get().escalations(everybody, counting));
}

/** What one of them could turn itself into, with the ways; `null` where nobody has that name. */
export function escalationOf(
  who: WorldName,
  world: World,
  assumptions: EscalationAssumptions = {},
): WorldEscalation | null {
  const [name, everybody, counting] = [text(who, 'who'), text(world, 'world'), text(assumptions, 'assumptions')];
  return read(() => policySlot.get().escalationOf(name, everybody, counting));
}
