/**
 * The numbers of a policy snapshot, laid out for deciding: all bits of an operation stand side by side, in one column per
 * set and one per tag that permits. Principals with the same roles have the same numbers, and share one layout.
 */

import { NO_TAGS, OPERATIONS } from '../generated/catalog.js';
import type { Decision } from '../generated/types.js';

/** Truths as the table writes them; `min` is *and*, `max` is *or*, `TRUE - truth` is *not*. */
const UNKNOWN = 1;
const TRUE = 2;

/** Words of the table before its sets: layout version, hash of the catalogue, number of operations, number of clauses. */
const HEAD = 4;
const WORDS = Math.ceil(OPERATIONS.length / 32);
/** Words of a clause before its set: flags, and how many names belong to `when` and to `unless`. */
const CLAUSE_HEAD = 3;

/** The sets of the table, in their order; what is surely so stands before what is so or unknown. */
const ALLOWED_UNTAGGED = HEAD;
const POSSIBLE_UNTAGGED = HEAD + WORDS;
const ALLOWED = HEAD + 2 * WORDS;
const POSSIBLE = HEAD + 3 * WORDS;
const FORBIDDEN = HEAD + 4 * WORDS;
const PERMITTED = HEAD + 6 * WORDS;
const CLAUSES = HEAD + 8 * WORDS;

/** The columns. Where tags are not given, the first two are the answer. */
const UNTAGGED_ALLOWED_COLUMN = 0;
const UNTAGGED_POSSIBLE_COLUMN = 1;
/** What is allowed, and what is not denied, once it is permitted. */
const ALLOWED_COLUMN = 2;
const POSSIBLE_COLUMN = 3;
/** What is permitted whatever the tags: surely, and surely or perhaps. */
const PERMITTED_COLUMN = 4;
const PERHAPS_PERMITTED_COLUMN = 5;
/** Operations that some other clause concerns as well. */
const CLAUSES_COLUMN = 6;
/** What each tag permits, surely and without an exception. So teams do, and most decisions need no more. */
const TAGS_COLUMN = 7;

/** A part of a clause: its truth beside tags, and the places of its tags among the names; without a place, any tags will do. */
interface Part {
  readonly truth: number;
  readonly names: readonly number[] | undefined;
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
  /** For each word of a set, that word of every column. A plain array: it takes one step less to reach than a typed one. */
  readonly #words: readonly number[];
  readonly #columns: number;
  /** The places of the tags that have a column, among the names. */
  readonly #permitting: readonly number[];
  readonly #clauses: readonly Clause[];

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
    const clauses = clausesOf(table);
    const plain = clauses.filter(isPlain);
    const permitting = plain.flatMap(({ when, at }) => (when.names ?? []).map((name) => ({ name, at })));
    this.table = table;
    this.#clauses = clauses.filter((clause) => !isPlain(clause));
    this.#permitting = permitting.map(({ name }) => name);
    this.#columns = TAGS_COLUMN + permitting.length;
    this.#words = Array.from({ length: WORDS }, (_, word) => {
      const of = (set: number) => table[set + word] ?? 0;
      return [
        of(ALLOWED_UNTAGGED),
        of(POSSIBLE_UNTAGGED),
        of(ALLOWED) & ~of(FORBIDDEN + WORDS),
        of(POSSIBLE) & ~of(FORBIDDEN),
        of(PERMITTED),
        of(PERMITTED + WORDS),
        this.#clauses.reduce((set, { at }) => set | of(at), 0),
        ...permitting.map(({ at }) => of(at)),
      ].map((bits) => bits | 0);
    }).flat();
  }

  /** The decision about an operation, by its place in the catalogue, for a principal whose tags have these names. */
  decide(names: readonly string[], index: number, tags: readonly string[] | null | undefined): Decision {
    const words = this.#words;
    const at = (index >>> 5) * this.#columns;
    const bit = 1 << (index & 31);
    if (tags === undefined || tags === null) {
      return answer(
        ((words[at + UNTAGGED_ALLOWED_COLUMN] as number) & bit) !== 0,
        ((words[at + UNTAGGED_POSSIBLE_COLUMN] as number) & bit) !== 0,
      );
    }
    const carried = this.#carries(names, at + TAGS_COLUMN, bit, tags) ? bit : 0;
    if (((words[at + CLAUSES_COLUMN] as number) & bit) !== 0) {
      return this.#decideByClauses(names, index, tags, carried !== 0);
    }
    const allowed = (words[at + ALLOWED_COLUMN] as number) & ((words[at + PERMITTED_COLUMN] as number) | carried);
    const possible = (words[at + POSSIBLE_COLUMN] as number) & ((words[at + PERHAPS_PERMITTED_COLUMN] as number) | carried);
    return answer((allowed & bit) !== 0, (possible & bit) !== 0);
  }

  /** Whether one of the tags permits the operation. */
  #carries(names: readonly string[], at: number, bit: number, tags: readonly string[]): boolean {
    const permitting = this.#permitting;
    for (let place = 0; place < permitting.length; place += 1) {
      if (((this.#words[at + place] as number) & bit) !== 0) {
        const name = names[permitting[place] as number];
        for (let tag = 0; tag < tags.length; tag += 1) {
          if (tags[tag] === name) {
            return true;
          }
        }
      }
    }
    return false;
  }

  #decideByClauses(names: readonly string[], index: number, tags: readonly string[], carried: boolean): Decision {
    const has = (set: number) => (((this.table[set + (index >>> 5)] ?? 0) >>> (index & 31)) & 1) === 1;
    const truth = (set: number) => Number(has(set)) + Number(has(set + WORDS));
    let forbidden = truth(FORBIDDEN);
    let permitted = carried ? TRUE : truth(PERMITTED);
    for (const clause of this.#clauses) {
      if (has(clause.at)) {
        const applies = Math.min(truthOf(clause.when, names, tags), TRUE - truthOf(clause.unless, names, tags));
        if (clause.permits) {
          permitted = Math.max(permitted, applies);
        } else {
          forbidden = Math.max(forbidden, applies);
        }
      }
    }
    const governance = Math.min(permitted, TRUE - forbidden);
    return answer(governance === TRUE && has(ALLOWED), governance >= UNKNOWN && has(POSSIBLE));
  }
}

function answer(allowed: boolean, possible: boolean): Decision {
  return allowed ? 'allow' : possible ? 'unknown' : 'deny';
}

function truthOf(part: Part, names: readonly string[], tags: readonly string[]): number {
  return part.names === undefined || part.names.some((name) => tags.includes(names[name] as string)) ? part.truth : 0;
}

/** Whether any of the tags permits, surely, and nothing excepts from it. */
function isPlain({ permits, when, unless }: Clause): boolean {
  return permits && when.truth === TRUE && when.names !== undefined && unless.truth === 0;
}

function clausesOf(table: readonly number[]): readonly Clause[] {
  const found: Clause[] = [];
  let name = 0;
  const part = (truth: number, count: number): Part => {
    const names = count === NO_TAGS ? undefined : Array.from({ length: count }, () => name++);
    return { truth: truth & 3, names };
  };
  for (let at = CLAUSES; at + CLAUSE_HEAD + WORDS <= table.length; at += CLAUSE_HEAD + WORDS) {
    const flags = table[at] ?? 0;
    const when = part(flags >>> 1, table[at + 1] ?? NO_TAGS);
    const unless = part(flags >>> 3, table[at + 2] ?? NO_TAGS);
    found.push({ permits: (flags & 1) === 1, when, unless, at: at + CLAUSE_HEAD });
  }
  return found;
}

/** How many names belong to a table. */
export function countNames(table: readonly number[]): number {
  let count = 0;
  for (let at = CLAUSES; at < table.length; at += CLAUSE_HEAD + WORDS) {
    for (const names of [table[at + 1], table[at + 2]]) {
      count += names === undefined || names === NO_TAGS ? 0 : names;
    }
  }
  return count;
}

/** FNV-1a over words. */
function hashOf(table: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const word of table) {
    hash = Math.imul(hash ^ word, 0x01000193);
  }
  return hash;
}
