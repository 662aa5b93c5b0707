/** A key prepared for many decisions: a frozen table of bits, read once from the engine, decided in plain JavaScript. */

import { numbers, string } from '../arguments.js';
import { LAYOUT_VERSION, OPERATIONS, type OperationId } from '../generated/catalog.js';
import type { Code, Decision } from '../generated/types.js';
import { operationIndex } from './operations.js';
import { NONE, route } from '../routing/route.js';
import { checkTable } from './table.js';

/** A decision, its code, and the operation it is about; `null` when no operation matches the request. */
export interface Verdict {
  readonly decision: Decision;
  readonly code: Code;
  readonly operation: OperationId | null;
}

/** Words before the bits: layout version, hash of the catalogue, number of operations. */
const HEAD = 3;
const WORDS = Math.ceil(OPERATIONS.length / 32);

/** The decisions and their codes, by the place that `#outcome` answers. */
const OUTCOMES: readonly (readonly [Decision, Code])[] = [
  ['deny', 'missing_scope'],
  ['allow', 'allowed'],
  ['unknown', 'undocumented_operation'],
];
/** Every verdict there is, per outcome and operation, made once, so that deciding makes no objects. */
const VERDICTS: readonly Verdict[] = /* @__PURE__ */ OUTCOMES.flatMap(([decision, code]) =>
  OPERATIONS.map(([operation]) => Object.freeze({ decision, code, operation })),
);
const NO_OPERATION: Verdict = /* @__PURE__ */ Object.freeze({
  decision: 'unknown',
  code: 'no_operation',
  operation: null,
});

/**
 * What a key with certain scopes may do, frozen. Made by `snapshot(scopes)`. It is plain data: `JSON.stringify` writes it,
 * `Snapshot.from` reads it, in a worker or a page that never loads the engine.
 */
export class Snapshot {
  readonly #table: Uint32Array;

  /** Reads what `toJSON` answered. Throws `BackendUnavailableError` where it was made by another version. */
  static from(table: readonly number[] | Uint32Array): Snapshot {
    return new Snapshot(Uint32Array.from(numbers(table, 'table')));
  }

  /** @internal */
  constructor(table: Uint32Array) {
    checkTable(table, LAYOUT_VERSION, table.length === HEAD + 2 * WORDS);
    this.#table = table;
    Object.freeze(this);
  }

  /** Whether documented facts allow the operation. `false` when they forbid it, and when nothing is documented. */
  can(operation: OperationId): boolean {
    return this.#bit(HEAD, operationIndex(operation));
  }

  /** The decision in three values. */
  decide(operation: OperationId): Decision {
    return OUTCOMES[this.#outcome(operationIndex(operation))]?.[0] ?? 'unknown';
  }

  /** The decision about a request, by its method and concrete path, or about an operation. */
  authorize(method: string, path: string): Verdict;
  authorize(operation: OperationId): Verdict;
  authorize(subject: string, path?: string): Verdict {
    const index =
      path === undefined
        ? operationIndex(subject as OperationId)
        : route(string(subject, 'method'), string(path, 'path'));
    return (index === NONE ? undefined : VERDICTS[this.#outcome(index) * OPERATIONS.length + index]) ?? NO_OPERATION;
  }

  /** The operations that documented facts allow, in the order of the catalogue. */
  operations(): OperationId[] {
    return OPERATIONS.flatMap(([id], index) => (this.#bit(HEAD, index) ? [id] : []));
  }

  /** The table, for `Snapshot.from`: layout version, hash of the catalogue, and the bits. */
  toJSON(): number[] {
    return [...this.#table];
  }

  /** The place in `OUTCOMES`. */
  #outcome(index: number): number {
    if (this.#bit(HEAD, index)) {
      return 1;
    }
    return this.#bit(HEAD + WORDS, index) ? 2 : 0;
  }

  #bit(from: number, index: number): boolean {
    return (((this.#table[from + (index >>> 5)] ?? 0) >>> (index & 31)) & 1) === 1;
  }
}
