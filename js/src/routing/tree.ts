/** Every request there may be: its path is followed segment by segment, and whatever could be read in two ways is refused. */

import { OPERATIONS } from '../generated/catalog.js';
import { BASE, byMethod, NONE, templates, withoutSlash } from './operations.js';

/** A place in the tree of path segments. */
class Node {
  readonly literals = new Map<string, Node>();
  parameter: Node | undefined = undefined;
  /** The operation that ends here, per method. */
  operations: readonly number[] = byMethod();
}

const ROOT = /* @__PURE__ */ tree();

function tree(): Node {
  const root = new Node();
  for (const { path, operations } of templates()) {
    path.slice(BASE.length).split('/').reduce(child, root).operations = operations;
  }
  return root;
}

function child(node: Node, segment: string): Node {
  if (segment.startsWith('{')) {
    return (node.parameter ??= new Node());
  }
  const next = node.literals.get(segment) ?? new Node();
  node.literals.set(segment, next);
  return next;
}

/** The index of the operation with this method and path, which has no query, or `NONE`. */
export function find(verb: number, path: string): number {
  if (!path.startsWith(BASE)) {
    return NONE;
  }
  const bare = withoutSlash(path);
  const operation = follow(ROOT, bare.slice(BASE.length).split('/'), verb);
  // A slash at the end is right where the API's own path has it, and may be left out there.
  return bare === path || OPERATIONS[operation]?.[2].endsWith('/') === true ? operation : NONE;
}

/** Follows the segments, literals first, to an operation of the method. */
function follow(node: Node, [segment, ...others]: readonly string[], verb: number): number {
  if (segment === undefined) {
    return node.operations[verb] ?? NONE;
  }
  const literal = node.literals.get(segment);
  const found = literal === undefined ? NONE : follow(literal, others, verb);
  if (found !== NONE || node.parameter === undefined || !isValue(segment) || differsInCaseOnly(node, segment)) {
    return found;
  }
  return follow(node.parameter, others, verb);
}

/** Whether the segment may stand where a path has a parameter. */
function isValue(segment: string): boolean {
  return VALUE.test(segment) && !ENCODED_FOR_NOTHING.test(segment) && segment !== '.' && segment !== '..';
}

/** Whether a literal has the segment's letters in another case. */
function differsInCaseOnly(node: Node, segment: string): boolean {
  const lower = lowerCase(segment);
  return lower !== segment && node.literals.has(lower);
}

/** Only the letters of ASCII: some others would turn into those of a literal. The literals are all in lower case. */
function lowerCase(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Anything but control characters, the space, what ends a path, `\`, and `;`, which some servers take as its end. */
const VALUE = /^[^\x00-\x20#/;?\\\x7f]+$/;

/**
 * A percent sign that does not begin the encoding of a byte with a reason to stand encoded. Encoded slashes,
 * backslashes, percent signs and control characters change how some servers see the path; encoded letters, digits and
 * `-._~` could hide a literal.
 */
const ENCODED_FOR_NOTHING =
  /%(?!2[0-46-9A-Ca-c]|3[AC-Fac-f]|[46]0|5[BDEbde]|7[B-Db-d]|[89A-Fa-f][\dA-Fa-f])/;
