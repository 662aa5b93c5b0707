/** What the decisions in one cell of the matrix come to. */

import type { Decision } from 'instantly-rbac';

import type { Operation } from '../catalogue.js';

export interface Tally {
  readonly total: number;
  readonly allow: number;
  readonly unknown: number;
  /** One decision where all agree. */
  readonly state: Decision | 'mixed';
  /** The same for the eye. */
  readonly mark: string;
}

export function tally(operations: readonly Operation[], decisions: readonly Decision[]): Tally {
  let [allow, unknown] = [0, 0];
  for (const { index } of operations) {
    allow += decisions[index] === 'allow' ? 1 : 0;
    unknown += decisions[index] === 'unknown' ? 1 : 0;
  }
  const total = operations.length;
  if (allow === total) {
    return { total, allow, unknown, state: 'allow', mark: '✓' };
  }
  if (unknown === total) {
    return { total, allow, unknown, state: 'unknown', mark: '?' };
  }
  if (allow === 0 && unknown === 0) {
    return { total, allow, unknown, state: 'deny', mark: '–' };
  }
  return { total, allow, unknown, state: 'mixed', mark: `${allow}/${total}` };
}
