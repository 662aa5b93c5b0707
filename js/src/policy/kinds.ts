/** What operations act on. */

import { KINDS_ACTED_ON, RESOURCE_KINDS, type ResourceKind } from '../generated/catalog.js';

/** Whether an operation, by its place in the catalogue, acts on resources of a kind. */
export function actsOn(index: number, kind: ResourceKind): boolean {
  const places: readonly number[] = KINDS_ACTED_ON[index] ?? [];
  return places.includes(RESOURCE_KINDS.indexOf(kind));
}
