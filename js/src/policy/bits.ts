/**
 * The numbers of a policy snapshot, laid out for deciding: all that most decisions need of an operation stands in one of
 * them. Principals with the same roles have the same numbers, and share one layout.
 */

import { NO_TAGS, OPERATIONS } from '../generated/catalog.js';
import type { Decision } from '../generated/types.js';

/** Truths as the table writes them; `min` is *and*, `max` is *or*, `TRUE - truth` is *not*. */
const TRUE = 2;

/** The decisions, by the truth that the operation is allowed. */
const DECISIONS: readonly Decision[] = ['deny', 'unknown', 'allow'];

/** Words of the table before its sets: layout version, hash of the catalogue, number of operations, number of clauses. */
const HEAD = 4;
const WORDS = Math.ceil(OPERATIONS.length / 32);
/** Words of a clause: flags, how many names belong to `when` and to `unless`, and its set. */
const CLAUSE = 3 + WORDS;

/** The sets of the table, in their order, each a pair: what is surely so, and what is so or unknown. */
const UNTAGGED = HEAD;
const PLATFORM = HEAD + 2 * WORDS;
const FORBIDDEN = HEAD + 4 * WORDS;
const PERMITTED = HEAD + 6 * WORDS;
const CLAUSES = HEAD + 8 * WORDS;

/**
 * A ruling is what a table says about one operation. It begins with how far that is allowed, in two bits each: while tags
 * are not given, with tags of which none permits, and with one that does.
 */
const WITHOUT_TAGS = 0;
const WITHOUT_PERMIT = 2;
const WITH_PERMIT = 4;
const TRUTH = 3;
/** Bit of a ruling: not all that depends on tags is in it. */
const BY_CLAUSES = 1 << 6;
/** Bits of a ruling, one per name: this tag permits, surely and without an exception. So the tags of teams do. */
const BY_FIRST = 1 << 7;
const BY_SECOND = 1 << 8;
const BY_THIRD = 1 << 9;
const BY_FOURTH = 1 << 10;
/** As many as leave a ruling a small integer in every build of V8. */
const MOST_NAMED = 23;

/** A part of a clause: its truth beside tags, and which of the names are its tags; without a range, any tags will do. */
interface Part {
  readonly truth: number;
  readonly names: { readonly from: number; readonly to: number } | undefined;
}

/** What of the policy depends on tags. */
interface Clause {
  readonly permits: boolean;
  readonly when: Part;
  readonly unless: Part;
  /** Where its set of operations begins in the table. */
  readonly at: number;
}

/** Layouts that are in use, by a hash of their tables. */
const SHARED = /* @__PURE__ */ new Map<number, PolicyBits>();
const MOST_SHARED = 1024;

/** What a table says, ready for deciding. */
export class PolicyBits {
  readonly table: readonly number[];
  /** The places, among the names, of those that rulings have bits for. */
  readonly permitting: readonly number[];
  readonly #clauses: readonly Clause[];
  /** By the place of the operation. A plain array: it takes one step less to reach than a typed one. */
  readonly #rulings: readonly number[];

  /** The layout of a table. */
  static of(table: readonly number[]): PolicyBits {
    const hash = hashOf(table);
    const shared = SHARED.get(hash);
    if (shared?.table.length === table.length && shared.table.every((word, at) => word === table[at])) {
      return shared;
    }
    if (SHARED.size === MOST_SHARED) {
      SHARED.clear();
    }
    const fresh = new PolicyBits(table.slice());
    SHARED.set(hash, fresh);
    return fresh;
  }

  private constructor(table: readonly number[]) {
    this.table = table;
    this.#clauses = clausesOf(table);
    const plain = this.#clauses.filter(isPlain);
    const permitting = plain.flatMap(({ when, at }) => placesOf(when).map((name) => ({ name, at })));
    const named = permitting.slice(0, MOST_NAMED);
    const others = [...permitting.slice(MOST_NAMED), ...this.#clauses.filter((clause) => !isPlain(clause))];
    this.permitting = named.map(({ name }) => name);
    this.#rulings = OPERATIONS.map((_, index) => {
      const limit = Math.min(this.#truth(PLATFORM, index), TRUE - this.#truth(FORBIDDEN, index));
      return (
        (this.#truth(UNTAGGED, index) << WITHOUT_TAGS) |
        (Math.min(limit, this.#truth(PERMITTED, index)) << WITHOUT_PERMIT) |
        (limit << WITH_PERMIT) |
        (others.some(({ at }) => this.#has(at, index)) ? BY_CLAUSES : 0) |
        named.reduce((bits, { at }, place) => bits | (this.#has(at, index) ? BY_FIRST << place : 0), 0)
      );
    });
  }

  /**
   * The decision about an operation, by its place in the catalogue, for a principal whose tags have these names. The first
   * three of `permitting` come on their own as well: each step less to reach them may be a cache miss less.
   */
  decide(
    index: number,
    tags: readonly string[] | null | undefined,
    names: readonly string[],
    first: string | undefined,
    second: string | undefined,
    third: string | undefined,
  ): Decision {
    const ruling = this.#rulings[index] as number;
    if (tags === undefined || tags === null) {
      return decision(ruling >>> WITHOUT_TAGS);
    }
    if ((ruling & BY_CLAUSES) !== 0) {
      return decision(this.#truthByClauses(index, tags, names));
    }
    if (
      ((ruling & BY_FIRST) !== 0 && carries(tags, first)) ||
      ((ruling & BY_SECOND) !== 0 && carries(tags, second)) ||
      ((ruling & BY_THIRD) !== 0 && carries(tags, third)) ||
      (ruling >= BY_FOURTH && this.#carriesMore(ruling, tags, names))
    ) {
      return decision(ruling >>> WITH_PERMIT);
    }
    return decision(ruling >>> WITHOUT_PERMIT);
  }

  /** Whether one of the tags has a name after the third, and permits. */
  #carriesMore(ruling: number, tags: readonly string[], names: readonly string[]): boolean {
    for (let place = 3; place < this.permitting.length; place += 1) {
      if ((ruling & (BY_FIRST << place)) !== 0 && carries(tags, names[this.permitting[place] as number])) {
        return true;
      }
    }
    return false;
  }

  #truthByClauses(index: number, tags: readonly string[], names: readonly string[]): number {
    let forbidden = this.#truth(FORBIDDEN, index);
    let permitted = this.#truth(PERMITTED, index);
    for (const { permits, when, unless, at } of this.#clauses) {
      if (this.#has(at, index)) {
        const applies = Math.min(truthOf(when, tags, names), TRUE - truthOf(unless, tags, names));
        if (permits) {
          permitted = Math.max(permitted, applies);
        } else {
          forbidden = Math.max(forbidden, applies);
        }
      }
    }
    return Math.min(this.#truth(PLATFORM, index), permitted, TRUE - forbidden);
  }

  /** Whether the operation is in the set that begins there. */
  #has(set: number, index: number): boolean {
    return (((this.table[set + (index >>> 5)] ?? 0) >>> (index & 31)) & 1) === 1;
  }

  /** What a pair of sets says about the operation. */
  #truth(pair: number, index: number): number {
    return Number(this.#has(pair, index)) + Number(this.#has(pair + WORDS, index));
  }
}

function decision(truth: number): Decision {
  return DECISIONS[truth & TRUTH] as Decision;
}

/** A loop, because `includes` is a call. */
function carries(tags: readonly string[], name: string | undefined): boolean {
  for (let at = 0; at < tags.length; at += 1) {
    if (tags[at] === name) {
      return true;
    }
  }
  return false;
}

function truthOf({ truth, names: range }: Part, tags: readonly string[], names: readonly string[]): number {
  if (range === undefined) {
    return truth;
  }
  for (let at = range.from; at < range.to; at += 1) {
    if (carries(tags, names[at])) {
      return truth;
    }
  }
  return 0;
}

/** Whether any of the tags permits, surely, and nothing excepts from it. */
function isPlain({ permits, when, unless }: Clause): boolean {
  return permits && when.truth === TRUE && when.names !== undefined && unless.truth === 0;
}

function placesOf({ names }: Part): readonly number[] {
  return names === undefined ? [] : Array.from({ length: names.to - names.from }, (_, place) => names.from + place);
}

function clausesOf(table: readonly number[]): readonly Clause[] {
  const found: Clause[] = [];
  let from = 0;
  const part = (truth: number, count: number): Part => {
    const names = count === NO_TAGS ? undefined : { from, to: (from += count) };
    return { truth: truth & 3, names };
  };
  for (let at = CLAUSES; at + CLAUSE <= table.length; at += CLAUSE) {
    const flags = table[at] ?? 0;
    const when = part(flags >>> 1, table[at + 1] ?? NO_TAGS);
    const unless = part(flags >>> 3, table[at + 2] ?? NO_TAGS);
    found.push({ permits: (flags & 1) === 1, when, unless, at: at + CLAUSE - WORDS });
  }
  return found;
}

/** Whether a table has all that it says it has, and so many names belong to it. */
export function isWhole(table: readonly number[], names: number): boolean {
  const [, , operations, clauses = 0] = table;
  const belonging = clausesOf(table).reduce((count, { when, unless }) => unless.names?.to ?? when.names?.to ?? count, 0);
  return operations === OPERATIONS.length && table.length === CLAUSES + clauses * CLAUSE && belonging === names;
}

/** FNV-1a over words. */
function hashOf(table: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const word of table) {
    hash = Math.imul(hash ^ word, 0x01000193);
  }
  return hash;
}
