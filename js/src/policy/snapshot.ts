/** A principal under a policy, prepared for many decisions in plain JavaScript. `engine/table.rs` describes the table. */

import { list, numbers, object, strings } from '../arguments.js';
import { NO_TAGS, OPERATIONS, type OperationId, POLICY_LAYOUT_VERSION } from '../generated/catalog.js';
import type { Decision, Resource } from '../generated/types.js';
import { operationIndex } from '../engine/operations.js';
import { checkTable } from '../engine/table.js';

/** A policy snapshot as plain data. */
export interface PolicyTable {
  /** Layout version, hash of the catalogue, and the bits. */
  readonly table: readonly number[];
  /** The tags that decisions depend on. */
  readonly names: readonly string[];
  /** Where the principal belongs, if that is known. */
  readonly workspace: string | null;
}

/** What of a resource takes part in decisions. */
export type ResourceFacts = Pick<Resource, 'tags' | 'workspace'>;

/** Asks the engine itself, about the few resources of which the table says nothing. */
export type Fallback = (operation: OperationId, resource: ResourceFacts) => Decision;

/** Truths as the table writes them; `min` is *and*, `max` is *or*, `TRUE - truth` is *not*. */
const UNKNOWN = 1;
const TRUE = 2;

/** Words before the sets: layout version, hash of the catalogue, number of operations, number of clauses. */
const HEAD = 4;
const WORDS = Math.ceil(OPERATIONS.length / 32);

/** The sets, in their order. */
const ALLOWED_UNTAGGED = HEAD;
const POSSIBLE_UNTAGGED = HEAD + WORDS;
const ALLOWED = HEAD + 2 * WORDS;
const POSSIBLE = HEAD + 3 * WORDS;
const FORBIDDEN = HEAD + 4 * WORDS;
const PERMITTED = HEAD + 6 * WORDS;
const CLAUSES = HEAD + 8 * WORDS;

/** What of the policy depends on tags. `undefined` stands for any tags, and for none. */
interface Clause {
  readonly permits: boolean;
  readonly when: number;
  readonly whenTags: readonly string[] | undefined;
  readonly unless: number;
  readonly unlessTags: readonly string[] | undefined;
  /** Where its set of operations begins. */
  readonly at: number;
}

/**
 * What a principal may do under a policy, frozen. Made by `engine.snapshot(principal)`. It is plain data, like `Snapshot`:
 * `JSON.stringify` writes it, `PolicySnapshot.from` reads it where the engine is not loaded.
 */
export class PolicySnapshot {
  readonly #data: PolicyTable;
  readonly #table: Uint32Array;
  readonly #clauses: readonly Clause[];
  readonly #workspace: string | null;
  readonly #fallback: Fallback;

  /**
   * Reads what `toJSON` answered. Of the one case that the table leaves open, a resource's workspace while the
   * principal's own is not known, it says `unknown`. Throws `BackendUnavailableError` where another version made it.
   */
  static from(data: PolicyTable): PolicySnapshot {
    const { table, names } = object(data, 'data');
    numbers(table, 'data.table');
    strings(list(names, 'data.names'), 'data.names');
    return new PolicySnapshot(data, () => 'unknown');
  }

  /** @internal */
  constructor(data: PolicyTable, fallback: Fallback) {
    const { table, names, workspace } = data;
    checkTable(table, POLICY_LAYOUT_VERSION, table[2] === OPERATIONS.length);
    this.#data = data;
    this.#table = Uint32Array.from(table);
    this.#clauses = clauses(this.#table, names);
    this.#workspace = workspace;
    this.#fallback = fallback;
    Object.freeze(this);
  }

  /** Whether it is allowed, as far as the facts are known: not when it is denied, and not when it is unknown. */
  can(operation: OperationId, resource?: ResourceFacts): boolean {
    return this.decide(operation, resource) === 'allow';
  }

  /** The decision in three values. Tags that are not given are not the same as none. */
  decide(operation: OperationId, resource?: ResourceFacts): Decision {
    const index = operationIndex(operation);
    const workspace = resource?.workspace ?? null;
    if (workspace !== null && workspace !== this.#workspace) {
      return this.#workspace === null ? this.#fallback(operation, resource as ResourceFacts) : 'deny';
    }
    const tags = resource?.tags;
    if (tags === undefined || tags === null) {
      return answer(this.#bit(ALLOWED_UNTAGGED, index), this.#bit(POSSIBLE_UNTAGGED, index));
    }
    if (!this.#bit(POSSIBLE, index)) {
      return 'deny';
    }
    let forbidden = this.#truth(FORBIDDEN, index);
    let permitted = this.#truth(PERMITTED, index);
    for (const clause of this.#clauses) {
      if (this.#bit(clause.at, index)) {
        const truth = truthOf(clause, tags);
        if (clause.permits) {
          permitted = Math.max(permitted, truth);
        } else {
          forbidden = Math.max(forbidden, truth);
        }
      }
    }
    const governance = Math.min(permitted, TRUE - forbidden);
    return answer(governance === TRUE && this.#bit(ALLOWED, index), governance >= UNKNOWN);
  }

  /** The data, for `PolicySnapshot.from`. Names of tags are in it. */
  toJSON(): PolicyTable {
    return structuredClone(this.#data);
  }

  /** What is surely so of an operation, and what is so or unknown, stand in two sets, one after the other. */
  #truth(from: number, index: number): number {
    return Number(this.#bit(from, index)) + Number(this.#bit(from + WORDS, index));
  }

  #bit(from: number, index: number): boolean {
    return (((this.#table[from + (index >>> 5)] ?? 0) >>> (index & 31)) & 1) === 1;
  }
}

function answer(allowed: boolean, possible: boolean): Decision {
  return allowed ? 'allow' : possible ? 'unknown' : 'deny';
}

function truthOf({ when, whenTags, unless, unlessTags }: Clause, tags: readonly string[]): number {
  const applies = whenTags === undefined || meet(whenTags, tags) ? when : 0;
  const excused = unlessTags === undefined || meet(unlessTags, tags) ? unless : 0;
  return Math.min(applies, TRUE - excused);
}

function meet(own: readonly string[], tags: readonly string[]): boolean {
  for (const tag of tags) {
    if (own.includes(tag)) {
      return true;
    }
  }
  return false;
}

function clauses(table: Uint32Array, names: readonly string[]): readonly Clause[] {
  const found: Clause[] = [];
  let name = 0;
  const taken = (count: number): readonly string[] | undefined =>
    count === NO_TAGS ? undefined : names.slice(name, (name += count));
  for (let at = CLAUSES; at + 3 + WORDS <= table.length; at += 3 + WORDS) {
    const flags = table[at] ?? 0;
    const whenTags = taken(table[at + 1] ?? NO_TAGS);
    const unlessTags = taken(table[at + 2] ?? NO_TAGS);
    const [when, unless] = [(flags >>> 1) & 3, (flags >>> 3) & 3];
    found.push({ permits: (flags & 1) === 1, when, whenTags, unless, unlessTags, at: at + 3 });
  }
  return found;
}
