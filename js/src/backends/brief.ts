/**
 * Explanations as the addon writes them: what a grant would unlock besides as bits, and the ways to full control by their
 * scope, since carrying and reading a hundred names takes ten times as long as finding them.
 */

import { type KnownScope, OPERATIONS, type OperationId } from '../generated/catalog.js';
import type { Change, EscalationPath, Explanation } from '../generated/types.js';

/** The explanation without its changes, and these, if they are grants: scopes, mintable, also unlocks, escalates by. */
type Brief = readonly [Explanation, readonly Grant[]];
type Grant = readonly [KnownScope[], boolean, readonly number[], KnownScope | null];

/** Reads explanations. A way is read once and then shared, so it is frozen. */
export class BriefReader {
  readonly #wayOf: (scope: string) => string;
  readonly #ways = new Map<KnownScope, EscalationPath>();

  /** @param wayOf the way from a scope to full control, as JSON */
  constructor(wayOf: (scope: string) => string) {
    this.#wayOf = wayOf;
  }

  /** The explanation of a text. */
  read(text: string): Explanation {
    const [explanation, grants] = JSON.parse(text) as Brief;
    for (const [scopes, mintable, bits, opens] of grants) {
      const also_unlocks = operations(bits);
      const escalates = opens === null ? null : this.#way(opens);
      explanation.would_allow.push({ change: 'grant_scopes', scopes, mintable, also_unlocks, escalates } satisfies Change);
    }
    return explanation;
  }

  #way(scope: KnownScope): EscalationPath {
    let way = this.#ways.get(scope);
    if (way === undefined) {
      way = JSON.parse(this.#wayOf(scope), (_, value: unknown) => Object.freeze(value)) as EscalationPath;
      this.#ways.set(scope, way);
    }
    return way;
  }
}

const IDS: readonly OperationId[] = OPERATIONS.map(([id]) => id);

/** The operations whose bits are set, in the order of the catalogue. */
function operations(words: readonly number[]): OperationId[] {
  const found: OperationId[] = [];
  let first = 0;
  for (const word of words) {
    for (let rest = word; rest !== 0; rest &= rest - 1) {
      found.push(IDS[first + 31 - Math.clz32(rest & -rest)] as OperationId);
    }
    first += 32;
  }
  return found;
}
