/**
 * Which operation a request is, in plain JavaScript, because calling into the engine costs more than the answer. The
 * rules are those of `match_operation` in the Rust crate, and the conformance corpus holds the two together: in doubt,
 * a path has no operation.
 */

import { OPERATIONS } from './generated/catalog.js';
import type { Method } from './generated/types.js';

const BASE = '/api/v2/';
const METHODS: readonly string[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] satisfies Method[];

/** No operation. */
export const NONE = -1;

/** A literal segment and what lies below it. */
interface Literal {
  readonly text: string;
  readonly node: Node;
}

/** A place in the tree of path segments. */
class Node {
  /** The literals that may follow, by their length: few segments then need a closer look. */
  readonly literals: Literal[][] = [];
  parameter: Node | undefined;
  /** The operation that ends here, per method. */
  readonly operations = [NONE, NONE, NONE, NONE, NONE];
  /** The operations of which the template ends with a slash. */
  readonly slashed: number[] = [];
}

const ROOT = /* @__PURE__ */ tree();

function tree(): Node {
  const root = new Node();
  OPERATIONS.forEach(([, method, template], index) => {
    const slashed = template.endsWith('/');
    const segments = template.slice(BASE.length, slashed ? -1 : undefined).split('/');
    const end = segments.reduce(child, root);
    end.operations[METHODS.indexOf(method)] = index;
    if (slashed) {
      end.slashed.push(index);
    }
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
    literal = { text: segment, node: new Node() };
    literals.push(literal);
  }
  return literal.node;
}

/** The index of the request's operation, or `NONE`. */
export function route(method: string, path: string): number {
  const verb = METHODS.indexOf(method);
  if (verb < 0 || path.slice(0, BASE.length) !== BASE) {
    return NONE;
  }
  let end = pathEnd(path);
  const slash = end > BASE.length && path.charCodeAt(end - 1) === 0x2f;
  if (slash) {
    end -= 1;
  }
  const place = descend(ROOT, path, BASE.length, end, verb);
  if (place === undefined) {
    return NONE;
  }
  const operation = place.operations[verb] ?? NONE;
  return slash && !place.slashed.includes(operation) ? NONE : operation;
}

/** Where the path ends and a query or fragment begins. */
function pathEnd(path: string): number {
  const query = path.indexOf('?');
  const fragment = path.indexOf('#');
  if (query < 0) {
    return fragment < 0 ? path.length : fragment;
  }
  return fragment < 0 ? query : Math.min(query, fragment);
}

/** Follows the segments from `start` to `end`, literals first, to a place where the method has an operation. */
function descend(node: Node, path: string, start: number, end: number, verb: number): Node | undefined {
  const slash = path.indexOf('/', start);
  const stop = slash < 0 || slash > end ? end : slash;
  const segment = path.slice(start, stop);
  const literals = node.literals[segment.length] ?? [];
  for (const literal of literals) {
    if (literal.text === segment) {
      const found = follow(literal.node, path, stop, end, verb);
      if (found !== undefined) {
        return found;
      }
    }
  }
  const parameter = node.parameter;
  if (parameter === undefined || !isOpaque(segment) || differsInCaseOnly(literals, segment)) {
    return undefined;
  }
  return follow(parameter, path, stop, end, verb);
}

/** Goes on behind the segment that ends at `stop`. */
function follow(node: Node, path: string, stop: number, end: number, verb: number): Node | undefined {
  if (stop < end) {
    return descend(node, path, stop + 1, end, verb);
  }
  return node.operations[verb] === NONE ? undefined : node;
}

/** Whether a literal has the segment's letters in another case; ASCII letters only, and all of one length. */
function differsInCaseOnly(literals: readonly Literal[], segment: string): boolean {
  return literals.some(({ text }) => text !== segment && sameLetters(text, segment));
}

function sameLetters(a: string, b: string): boolean {
  for (let at = 0; at < a.length; at += 1) {
    if (lower(a.charCodeAt(at)) !== lower(b.charCodeAt(at))) {
      return false;
    }
  }
  return true;
}

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/** Whether the segment can only be read as one opaque value. */
function isOpaque(segment: string): boolean {
  return segment !== '.' && segment !== '..' && (PLAIN.test(segment) || ENCODED.test(segment));
}

/** Neither an encoding, nor control characters, the space, `\`, or `;`, which some servers take as the end of the path. */
const PLAIN = /^[^\x00-\x20%;\\\x7f]+$/;

/**
 * The same with encodings of bytes that have a reason to stand encoded. Encoded slashes, backslashes, percent signs and
 * control characters change how some servers see the path; encoded letters, digits and `-._~` could hide a literal.
 */
const ENCODED =
  /^(?:[^\x00-\x20%;\\\x7f]|%(?:2[0-46-9A-Ca-c]|3[AC-Fac-f]|[46]0|5[BDEbde]|7[B-Db-d]|[89A-Fa-f][\dA-Fa-f]))+$/;
