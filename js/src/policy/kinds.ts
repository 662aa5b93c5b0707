/** What operations act on. */

import { KINDS_ACTED_ON, OPERATIONS, RESOURCE_KINDS, type ResourceKind } from '../generated/catalog.js';

/** Acts on what it tags, and not only on the tag. */
const TAGGING = /* @__PURE__ */ OPERATIONS.findIndex(([id]) => id === 'toggleTagResource');
const TAGGABLE: readonly ResourceKind[] = ['account', 'campaign'];

/** Whether an operation, by its place in the catalogue, acts on resources of a kind. */
export function actsOn(index: number, kind: ResourceKind): boolean {
  return RESOURCE_KINDS[KINDS_ACTED_ON[index] as number] === kind || (index === TAGGING && TAGGABLE.includes(kind));
}
