/**
 * Explanations in brief: names of the catalogue as numbers, sets of operations as bits, and what is the same for every
 * explanation of an operation only once. `interop/brief.rs` describes the lines.
 */

import { type KnownScope, OPERATIONS, type OperationId, SCOPES } from '../generated/catalog.js';
import type { Change, EscalationPath, Explanation, Reason } from '../generated/types.js';

/** What is the same for every explanation of an operation. */
type Frame = Pick<Explanation, 'operation' | 'method' | 'template' | 'resource' | 'requires' | 'catalog'>;

/** What a backend tells once. */
export interface BriefSource {
  /** What is the same for every explanation of an operation, as JSON. */
  frameOf(operation: string): string;
  /** The way from a scope to full control, as JSON. */
  wayOf(scope: string): string;
}

/** Reads explanations. A way is read once and then shared, so it is frozen. */
export class BriefReader {
  readonly #source: BriefSource;
  readonly #frames = new Map<number, Frame>();
  readonly #ways = new Map<KnownScope, EscalationPath>();

  constructor(source: BriefSource) {
    this.#source = source;
  }

  /** The explanation of a text. */
  read(text: string): Explanation {
    if (text.startsWith('{')) {
      return JSON.parse(text) as Explanation;
    }
    const lines = new Lines(text);
    const { operation, method, template, resource, requires, catalog } = this.#frame(lines.number());
    return {
      decision: lines.next() as Explanation['decision'],
      code: lines.next() as Explanation['code'],
      layer: lines.next() as Explanation['layer'],
      certainty: lines.next() as Explanation['certainty'],
      operation,
      method,
      template,
      resource,
      requires: requires?.map(copied) ?? null,
      because: lines.list(() => reason(lines, requires)),
      would_allow: lines.list(() => this.#change(lines)),
      sentence: lines.rest(),
      catalog,
    };
  }

  #change(lines: Lines): Change {
    switch (lines.kind()) {
      case GRANT:
        return this.#grant(lines);
      case JOIN:
        return { change: 'join_team', team: lines.name(), also_unlocks: lines.operations() };
      case TAG:
        return { change: 'tag_resource', tag: lines.name(), also_unlocks: lines.operations() };
      case DROP:
        return { change: 'drop_rule', rule: lines.name(), also_unlocks: lines.operations() };
      case TOGETHER: {
        lines.next();
        const changes = lines.list(() => this.#change(lines));
        return { change: 'together', changes, also_unlocks: lines.operations() };
      }
      default:
        return JSON.parse(lines.next()) as Change;
    }
  }

  #grant(lines: Lines): Change {
    lines.next();
    const scopes = lines.scopes();
    const mintable = lines.next() !== '';
    const also_unlocks = lines.operations();
    const opens = lines.next() as KnownScope | '';
    return { change: 'grant_scopes', scopes, mintable, also_unlocks, escalates: opens === '' ? null : this.#way(opens) };
  }

  #frame(place: number): Frame {
    let frame = this.#frames.get(place);
    if (frame === undefined) {
      frame = JSON.parse(this.#source.frameOf(IDS[place] as OperationId)) as Frame;
      this.#frames.set(place, frame);
    }
    return frame;
  }

  #way(scope: KnownScope): EscalationPath {
    let way = this.#ways.get(scope);
    if (way === undefined) {
      way = JSON.parse(this.#source.wayOf(scope), (_, value: unknown) => Object.freeze(value)) as EscalationPath;
      this.#ways.set(scope, way);
    }
    return way;
  }
}

function copied<Item>(items: readonly Item[]): Item[] {
  return items.slice();
}

function reason(lines: Lines, requires: Explanation['requires']): Reason {
  switch (lines.kind()) {
    case HOLDS:
      lines.next();
      return { reason: 'holds_scope', scopes: lines.scopes() };
    case TEAM_ALLOWS:
      return { reason: 'team_allows', team: lines.name() };
    case TEAM_ROLE_LACKS:
      return { reason: 'team_role_lacks', team: lines.name() };
    case TEAM_TAGS_DIFFER:
      return { reason: 'team_tags_differ', team: lines.name(), any_of: lines.list(() => lines.next()) };
    case FORBIDDEN:
      return { reason: 'forbidden_by', rule: lines.name() };
    case PERMITTED:
      return { reason: 'permitted_by', rule: lines.name() };
    case BRACE:
      return JSON.parse(lines.next()) as Reason;
    default:
      return { reason: 'lacks_scope', any_of: copied(requires?.[lines.number()] ?? []) };
  }
}

const IDS: readonly OperationId[] = OPERATIONS.map(([id]) => id);

const ZERO = 48;
const BRACE = 123;

/** With which characters reasons begin. */
const HOLDS = 43;
const TEAM_ALLOWS = 97;
const TEAM_ROLE_LACKS = 114;
const TEAM_TAGS_DIFFER = 100;
const FORBIDDEN = 102;
const PERMITTED = 112;

/** With which characters changes begin. */
const GRANT = 103;
const JOIN = 106;
const TAG = 116;
const DROP = 120;
const TOGETHER = 38;

/** Operations to a character. */
const NIBBLE = 4;

/**
 * Reads a text line by line. Numbers and operations are read where they stand, without a text of their own, up to what is
 * below a digit: the end of the line.
 */
class Lines {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): string {
    const end = this.#text.indexOf('\n', this.#at);
    const line = this.#text.slice(this.#at, end);
    this.#at = end + 1;
    return line;
  }

  number(): number {
    let number = 0;
    for (let code = this.#take(); code >= ZERO; code = this.#take()) {
      number = 10 * number + code - ZERO;
    }
    return number;
  }

  /** How many there are, then the items, which take lines themselves. */
  list<Item>(item: () => Item): Item[] {
    const items: Item[] = [];
    for (let left = this.number(); left > 0; left -= 1) {
      items.push(item());
    }
    return items;
  }

  /** How many there are, then which, as bits. To make room for them at once takes half the time. */
  operations(): OperationId[] {
    const found = new Array<OperationId>(this.number());
    let next = 0;
    let first = 0;
    for (let code = this.#take(); code >= ZERO; code = this.#take()) {
      for (let rest = code - ZERO; rest !== 0; rest &= rest - 1) {
        found[next] = IDS[first + 31 - Math.clz32(rest & -rest)] as OperationId;
        next += 1;
      }
      first += NIBBLE;
    }
    return found;
  }

  /** With which character the next line begins. */
  kind(): number {
    return this.#text.charCodeAt(this.#at);
  }

  /** What comes after that character. */
  name(): string {
    this.#at += 1;
    return this.next();
  }

  scopes(): KnownScope[] {
    return this.list(() => SCOPES[this.number()] as KnownScope);
  }

  rest(): string {
    return this.#text.slice(this.#at);
  }

  #take(): number {
    this.#at += 1;
    return this.#text.charCodeAt(this.#at - 1);
  }
}
