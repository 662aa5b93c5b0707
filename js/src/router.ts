/**
 * Which operation a request is, in plain JavaScript, because calling into the engine costs more than the answer. The
 * rules are those of `match_operation` in the Rust crate, and the conformance corpus holds the two together: in doubt,
 * a path has no operation.
 *
 * A tree proposes an operation after a look at a few characters; then the whole path is compared at once, by V8's own
 * means. To look at every character in JavaScript would take several times as long.
 */

import { OPERATIONS } from './generated/catalog.js';
import type { Method } from './generated/types.js';

const BASE = '/api/v2/';
const SLASH = 0x2f;
const METHODS: readonly string[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] satisfies Method[];

/** No operation. */
export const NONE = -1;

/** A literal segment and what lies below it. */
interface Literal {
  readonly text: string;
  readonly hint: number;
  readonly node: Node;
}

/** A place in the tree of path segments. */
class Node {
  /** The literals that may follow, by their length. */
  readonly literals: Literal[][] = [];
  parameter: Node | undefined = undefined;
  /** The operation that ends here, per method. */
  readonly operations: number[] = METHODS.map(() => NONE);
}

/** Per operation its path, where that has no parameters. */
const PATHS: readonly (string | undefined)[] = /* @__PURE__ */ OPERATIONS.map(([, , template]) =>
  template.includes('{') ? undefined : withoutSlash(template),
);
/** Per operation that was asked for, the form of its path, where that has parameters. */
const PATTERNS: (RegExp | undefined)[] = /* @__PURE__ */ OPERATIONS.map(() => undefined);
const NO_LITERALS: readonly Literal[] = [];
const ROOT = /* @__PURE__ */ tree();

function tree(): Node {
  const root = new Node();
  OPERATIONS.forEach(([, method, template], index) => {
    const end = withoutSlash(template).slice(BASE.length).split('/').reduce(child, root);
    end.operations[METHODS.indexOf(method)] = index;
  });
  return root;
}

function child(node: Node, segment: string): Node {
  if (segment.startsWith('{')) {
    return (node.parameter ??= new Node());
  }
  const literals = (node.literals[segment.length] ??= []);
  let literal = literals.find(({ text }) => text === segment);
  if (literal === undefined) {
    literal = { text: segment, hint: hint(segment, 0, segment.length), node: new Node() };
    literals.push(literal);
  }
  return literal.node;
}

/** A character in which literals of one length differ; where they do not, the answer is as right, but takes longer. */
function hint(text: string, start: number, stop: number): number {
  return text.charCodeAt(Math.max(start, stop - 4));
}

/** The index of the request's operation, or `NONE`. */
export function route(method: string, path: string): number {
  const verb = METHODS.indexOf(method);
  if (verb < 0) {
    return NONE;
  }
  const found = find(verb, path);
  if (found !== NONE) {
    return found;
  }
  // No operation's path has a query or a fragment in it, so that they need to be looked for only now.
  const end = path.search(/[?#]/);
  return end < 0 ? NONE : find(verb, path.slice(0, end));
}

/** The operation of a path without query. */
function find(verb: number, path: string): number {
  if (path.length <= BASE.length) {
    return NONE;
  }
  if (path.charCodeAt(path.length - 1) !== SLASH) {
    return descend(ROOT, path, BASE.length, verb);
  }
  const bare = withoutSlash(path);
  const operation = bare.endsWith('/') ? NONE : find(verb, bare);
  return OPERATIONS[operation]?.[2].endsWith('/') === true ? operation : NONE;
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Follows the segments from `start` on, literals first, to an operation of the method. */
function descend(node: Node, path: string, start: number, verb: number): number {
  const slash = path.indexOf('/', start);
  const stop = slash < 0 ? path.length : slash;
  const literals = node.literals[stop - start] ?? NO_LITERALS;
  const code = hint(path, start, stop);
  for (const literal of literals) {
    if (literal.hint === code) {
      const found = follow(literal.node, path, stop, verb);
      if (found !== NONE) {
        return found;
      }
    }
  }
  if (node.parameter === undefined || isDots(path, start, stop) || differInCaseOnly(literals, path, start, stop)) {
    return NONE;
  }
  return follow(node.parameter, path, stop, verb);
}

/** Goes on behind the segment that ends at `stop`. */
function follow(node: Node, path: string, stop: number, verb: number): number {
  if (stop < path.length) {
    return descend(node, path, stop + 1, verb);
  }
  const operation = node.operations[verb] ?? NONE;
  return operation !== NONE && isPathOf(operation, path) ? operation : NONE;
}

/** Whether the segment is `.` or `..`, which mean another place. */
function isDots(path: string, start: number, stop: number): boolean {
  return stop - start <= 2 && path.slice(start, stop) === '..'.slice(0, stop - start);
}

/** Whether one of the literals, all as long as the segment, has its letters in another case. */
function differInCaseOnly(literals: readonly Literal[], path: string, start: number, stop: number): boolean {
  if (literals.length === 0) {
    return false;
  }
  const segment = path.slice(start, stop);
  return literals.some(({ text }) => text !== segment && text === lower(segment));
}

/** Only the letters of ASCII: some others would turn into those of a literal. The literals are all in lower case. */
function lower(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Whether the path is the operation's, with values in the place of its parameters. */
function isPathOf(operation: number, path: string): boolean {
  const exact = PATHS[operation];
  if (exact !== undefined) {
    return path === exact;
  }
  const pattern = (PATTERNS[operation] ??= patternOf(operation));
  return pattern.test(path) && (path.indexOf('%') < 0 || !ENCODED_FOR_NOTHING.test(path));
}

function patternOf(operation: number): RegExp {
  return new RegExp(`^${withoutSlash(OPERATIONS[operation]?.[2] ?? '').replaceAll(/\{[^}]*\}/g, PARAMETER)}$`);
}

/** Anything but control characters, the space, what ends a path, `\`, and `;`, which some servers take as its end. */
const PARAMETER = String.raw`[^\x00-\x20#/;?\\\x7f]+`;

/**
 * A percent sign that does not begin the encoding of a byte with a reason to stand encoded. Encoded slashes,
 * backslashes, percent signs and control characters change how some servers see the path; encoded letters, digits and
 * `-._~` could hide a literal.
 */
const ENCODED_FOR_NOTHING =
  /%(?!2[0-46-9A-Ca-c]|3[AC-Fac-f]|[46]0|5[BDEbde]|7[B-Db-d]|[89A-Fa-f][\dA-Fa-f])/;
