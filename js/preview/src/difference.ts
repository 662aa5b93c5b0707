/** What two subjects may do differently, operation by operation. */

import type { Decision } from 'instantly-rbac';

import { type Operation, operations } from './catalogue.js';
import type { Access } from './engine.js';

export interface Difference {
  readonly operation: Operation;
  readonly before: Decision;
  readonly after: Decision;
}

/** Gained are those that were not allowed and are; lost the other way round. */
export function difference(before: Access, after: Access): { gained: Difference[]; lost: Difference[] } {
  const gained: Difference[] = [];
  const lost: Difference[] = [];
  for (const operation of operations) {
    const change = {
      operation,
      before: before.decisions[operation.index] ?? 'unknown',
      after: after.decisions[operation.index] ?? 'unknown',
    } as const;
    if (change.before !== change.after) {
      (change.after === 'allow' ? gained : lost).push(change);
    }
  }
  return { gained, lost };
}
