/** What two subjects may do differently, operation by operation. */

import type { Decision } from 'instantly-rbac';

import { type Operation, operations } from './catalogue.js';
import type { Access } from './engine.js';

export interface Difference {
  readonly operation: Operation;
  readonly before: Decision;
  readonly after: Decision;
}

/** What was not allowed and is, what was allowed and is not, and what was neither and is neither, but otherwise. */
export const CHANGES = ['gained', 'lost', 'unsettled'] as const;
export type Changed = (typeof CHANGES)[number];

/** Which of them two different decisions are. */
export function changed(before: Decision, after: Decision): Changed {
  return after === 'allow' ? 'gained' : before === 'allow' ? 'lost' : 'unsettled';
}

export function difference(before: Access, after: Access): Readonly<Record<Changed, readonly Difference[]>> {
  const found: Record<Changed, Difference[]> = { gained: [], lost: [], unsettled: [] };
  for (const operation of operations) {
    const was = before.decisions[operation.index] ?? 'unknown';
    const is = after.decisions[operation.index] ?? 'unknown';
    if (was !== is) {
      found[changed(was, is)].push({ operation, before: was, after: is });
    }
  }
  return found;
}
