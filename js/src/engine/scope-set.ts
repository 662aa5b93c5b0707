/** The scopes of a key, as an immutable value. */

import { kind, string, strings } from '../arguments.js';
import { engine } from './backend.js';
import { InvalidArgumentError } from '../errors.js';
import { type KnownScope, type OperationId, SCOPES } from '../generated/catalog.js';
import { Snapshot } from './snapshot.js';

/** A name of a scope: one of the catalogue, which editors complete, or any other, which is kept and grants nothing. */
export type ScopeName = KnownScope | (string & {});

/** What functions take for a key: a set, a list separated by commas or blanks, or an array of names. */
export type Scopes = ScopeSet | string | readonly ScopeName[];

/** A name that the catalogue does not know. It grants nothing. */
export interface UnknownScope {
  readonly scope: string;
  /** The nearest scope of the catalogue, if one is near. */
  readonly didYouMean: KnownScope | null;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(SCOPES);

/** Shows the constructor that the names come from the engine, also where no compiler checks that it is private. */
const ORDERED = Symbol('ordered by the engine');

/**
 * The scopes of a key. It iterates, prints and serialises in the order of the catalogue, then unknown names by their
 * letters, so equal sets have equal forms. Every method that changes something answers a new set.
 */
export class ScopeSet implements Iterable<string> {
  readonly #names: readonly string[];
  #snapshot: Snapshot | undefined;

  private constructor(names: readonly string[], ordered: typeof ORDERED) {
    if (ordered !== ORDERED) {
      throw new InvalidArgumentError('make a set with ScopeSet.parse, ScopeSet.of or ScopeSet.from');
    }
    this.#names = names;
    Object.freeze(this);
  }

  /** Reads a list, separated by commas or white space. Never fails on a name: unknown ones are kept. */
  static parse(list: string): ScopeSet {
    return new ScopeSet(engine().parseScopes(string(list, 'list')), ORDERED);
  }

  /** The set of these names. */
  static of(...names: ScopeName[]): ScopeSet {
    return new ScopeSet(engine().collectScopes(strings(names, 'names')), ORDERED);
  }

  /** The set itself, or the one that a list or an array of names describes. */
  static from(scopes: Scopes): ScopeSet {
    if (scopes instanceof ScopeSet) {
      return scopes;
    }
    if (typeof scopes === 'string') {
      return ScopeSet.parse(scopes);
    }
    if (!Array.isArray(scopes)) {
      throw new InvalidArgumentError(`scopes must be a ScopeSet, a list or an array of names, not ${kind(scopes)}`);
    }
    return new ScopeSet(engine().collectScopes(strings(scopes, 'scopes')), ORDERED);
  }

  /** How many scopes, known and unknown. */
  get size(): number {
    return this.#names.length;
  }

  /** The scopes of the catalogue. */
  get known(): KnownScope[] {
    return this.#names.filter((name): name is KnownScope => KNOWN.has(name));
  }

  /** The names that the catalogue does not know, each with the nearest one that it does. */
  get unknown(): UnknownScope[] {
    const unknown = this.#names.filter((name) => !KNOWN.has(name));
    return unknown.map((scope) => ({ scope, didYouMean: (engine().didYouMean(scope) ?? null) as KnownScope | null }));
  }

  /** Whether the scope itself is in the set; a wider one does not count. */
  has(scope: ScopeName): boolean {
    return this.#names.includes(string(scope, 'scope'));
  }

  /** Whether every scope of `other` is covered by name. What the sets unlock is compared by `operations()`. */
  covers(other: Scopes): boolean {
    return engine().coversScopes(this.#names, ScopeSet.from(other).#names);
  }

  /** The scopes of either set. */
  join(other: Scopes): ScopeSet {
    return new ScopeSet(engine().collectScopes([...this.#names, ...ScopeSet.from(other).#names]), ORDERED);
  }

  /** The scopes that `other` does not hold. */
  difference(other: Scopes): ScopeSet {
    const taken = new Set(ScopeSet.from(other).#names);
    return new ScopeSet(this.#names.filter((name) => !taken.has(name)), ORDERED);
  }

  /** The set without its redundant scopes. Unknown scopes stay. */
  minimise(): ScopeSet {
    return new ScopeSet(engine().minimiseScopes(this.#names), ORDERED);
  }

  /** The scopes that can go without a change in what the set unlocks. */
  redundant(): ScopeSet {
    return this.difference(this.minimise());
  }

  /** The operations that documented facts allow with these scopes. */
  operations(): OperationId[] {
    return this.snapshot().operations();
  }

  /** The set, prepared for many decisions; prepared once. */
  snapshot(): Snapshot {
    return (this.#snapshot ??= new Snapshot(engine().snapshot(this.#names)));
  }

  /** The names, joined by commas: what `ScopeSet.parse` reads. */
  toString(): string {
    return this.#names.join(',');
  }

  /** The names. */
  toJSON(): string[] {
    return [...this.#names];
  }

  /** The names, one after the other. */
  [Symbol.iterator](): IterableIterator<string> {
    return this.#names[Symbol.iterator]();
  }

  /** What Node's console shows. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `ScopeSet(${this.toString()})`;
  }
}
