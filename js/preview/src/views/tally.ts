/** What the decisions in one cell of the matrix come to. */

import type { Decision } from 'instantly-rbac';
import type { Certainty } from 'instantly-rbac/catalog';

import type { Operation } from '../catalogue.js';

export interface Tally {
  readonly total: number;
  readonly allow: number;
  readonly unknown: number;
  /** One decision where all agree. */
  readonly state: Decision | 'mixed';
  /** The same for the eye. */
  readonly mark: string;
  /** How far it can be relied on: as far as the least certain of what is allowed, or else of what is denied. */
  readonly certainty: Certainty;
}

/** From the least to the most. */
const CERTAINTIES = ['assumed', 'observed', 'documented'] as const;

/** @param decisions and @param certainties by the places of operations */
export function tally(
  operations: readonly Operation[],
  decisions: readonly Decision[],
  certainties: readonly Certainty[],
): Tally {
  const counted = { allow: 0, deny: 0, unknown: 0 };
  for (const { index } of operations) {
    counted[decisions[index] ?? 'unknown'] += 1;
  }
  const { allow, unknown, deny } = counted;
  const total = operations.length;
  const settled = allow > 0 ? 'allow' : 'deny';
  const certainty = CERTAINTIES.find((level) =>
    operations.some(({ index }) => decisions[index] === settled && certainties[index] === level),
  );
  const numbers = { total, allow, unknown, certainty: certainty ?? 'assumed' };
  if (allow === total) {
    return { ...numbers, state: 'allow', mark: '✓' };
  }
  if (unknown === total) {
    return { ...numbers, state: 'unknown', mark: '?' };
  }
  return deny === total ? { ...numbers, state: 'deny', mark: '–' } : { ...numbers, state: 'mixed', mark: `${allow}/${total}` };
}
