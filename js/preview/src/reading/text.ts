/** Reads whatever is pasted or opened, and says what it is. Nothing is kept of a text that is refused, nor of a secret. */

import { findNodeAtLocation, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';

import { ordered, unknownScopes } from '../engine.js';
import type { SnapshotSubject } from '../state/subject.js';
import { DOT, withoutSecrets } from './hidden.js';
import { Places, type Problem } from './problem.js';
import { readScopes, unknownScope } from './scopes.js';
import { findSecret } from './secret.js';
import { isSnapshot, readSnapshot } from './snapshot.js';
import { isWorkspace, readWorkspace, type Workspace } from './workspace.js';

/** Half of what the engine takes for a policy; a larger text would hold the page up, so it is refused before it is read. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** What a text turned out to be, and the text as it may be kept and shown. */
export type Reading = Outcome & {
  readonly text: string;
  /** How many credentials were taken out of it. */
  readonly hidden: number;
};

type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'scopes'; readonly scopes: readonly string[]; readonly name?: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'snapshot'; readonly subject: SnapshotSubject }
  | { readonly kind: 'workspace'; readonly workspace: Workspace; readonly problems: readonly Problem[] }
  | { readonly kind: 'policy' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

export function read(text: string): Reading {
  const trimmed = text.trim();
  if (text.length > MOST_BYTES) {
    return refused(tooLarge(text.length));
  }
  if (/^[[{]/.test(trimmed)) {
    try {
      return readJson(text);
    } catch (error) {
      if (error instanceof RangeError) {
        return refused('This is JSON that is nested too deeply to be read. What you had is as it was.');
      }
      throw error;
    }
  }
  const secret = findSecret(text);
  if (secret !== null) {
    return refused(refusal(secret));
  }
  if (trimmed === '') {
    return { kind: 'nothing', text, hidden: 0 };
  }
  return { ...(isYamlPolicy(text) ? { kind: 'policy' } : { kind: 'scopes', ...readScopes(text) }), text, hidden: 0 };
}

function refused(message: string): Reading {
  return { kind: 'refused', message, text: '', hidden: 0 };
}

/** Why a text is not read at all. */
export function tooLarge(bytes: number): string {
  const size = (bytes / 1024 / 1024).toFixed(1);
  return `This is ${size} MB, and the page reads at most ${MOST_BYTES / 1024 / 1024} MB. What you had is as it was.`;
}

export function refusal(secret: string): string {
  return `This looks like ${secret}, so it was not kept: not in the page, not in its address. The page never needs a key itself, only the names of its scopes, such as campaigns:read.`;
}

/** Without its secrets, it is JSON as before. What would mean something else without them is refused. */
function readJson(given: string): Reading {
  const tree = parse(given);
  const { text, count: hidden } = withoutSecrets(given, tree.root);
  const outcome = outcomeOf(text, hidden === 0 ? tree : parse(text));
  const isNeeded = outcome.kind === 'policy' || (outcome.kind === 'scopes' && outcome.scopes.some((scope) => scope.includes(DOT)));
  return hidden > 0 && isNeeded ? refused(refusal(findSecret(given) ?? 'a credential')) : { ...outcome, text, hidden };
}

/** A text as JSON, as far as it can be read, and where it breaks. */
interface Tree {
  readonly root: Node | undefined;
  readonly errors: readonly ParseError[];
}

function parse(text: string): Tree {
  const errors: ParseError[] = [];
  return { root: parseTree(text, errors, { disallowComments: true }), errors };
}

function outcomeOf(text: string, { root, errors }: Tree): Outcome {
  // The engine says what is wrong with a policy, also where it is no JSON.
  if (root !== undefined && isPolicy(root)) {
    return { kind: 'policy' };
  }
  const places = new Places(text);
  const unreadable = (offset: number, message: string): Outcome => ({
    kind: 'unreadable',
    problems: [{ severity: 'error', ...places.at(offset), message }],
  });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const what = error === undefined ? 'it is empty' : SYNTAX[printParseErrorCode(error.error)] ?? 'not valid JSON here';
    return unreadable(error?.offset ?? 0, `Not JSON: ${what}`);
  }
  if (isSnapshot(root)) {
    const found = readSnapshot(root);
    return typeof found === 'string' ? unreadable(root.offset, found) : { kind: 'snapshot', subject: found };
  }
  const list = root.type === 'array' ? root : findNodeAtLocation(root, ['scopes']);
  if (list?.type === 'array' && (list.children ?? []).every(({ type }) => type === 'string')) {
    return readList(list, findNodeAtLocation(root, ['name']), places);
  }
  if (isWorkspace(root)) {
    return { kind: 'workspace', ...readWorkspace(root, places) };
  }
  return unreadable(
    root.offset,
    'JSON, but none of the forms this page reads: a list of scopes, a workspace with `keys` and `members`, a policy, or a snapshot',
  );
}

/** What only a policy has at its top. */
const POLICY_FIELDS = ['roles', 'teams', 'rules', 'assert'];

function isPolicy(root: Node): boolean {
  return root.type === 'object' && POLICY_FIELDS.some((name) => findNodeAtLocation(root, [name]) !== undefined);
}

/** In YAML: a field of a policy at the beginning of a line. No list of scopes has a word with a colon and a blank. */
function isYamlPolicy(text: string): boolean {
  return new RegExp(`^(version|${POLICY_FIELDS.join('|')}):(\\s|$)`, 'm').test(text);
}

/** A list of scopes, alone or in the one key that holds it. */
function readList(list: Node, name: Node | undefined, places: Places): Outcome {
  const nodes = list.children ?? [];
  const scopes = nodes.map((node) => node.value as string);
  const unknown = new Map(unknownScopes(scopes).map(({ scope, didYouMean }) => [scope, didYouMean]));
  const problems = nodes
    .filter((node) => unknown.has(node.value as string))
    .map((node) => unknownScope(node.value as string, unknown.get(node.value as string) ?? null, places.at(node.offset)));
  const reading = { kind: 'scopes' as const, scopes: ordered(scopes), problems };
  return typeof name?.value === 'string' ? { ...reading, name: name.value } : reading;
}

const SYNTAX: Record<string, string> = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing before this',
  PropertyNameExpected: 'a name in double quotes is expected',
  ValueExpected: 'a value is expected',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'there is more after the end of the document',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'a string does not end',
  UnexpectedEndOfNumber: 'a number does not end',
  InvalidNumberFormat: 'this is no number',
  InvalidSymbol: 'this is no value',
  InvalidCharacter: 'this character cannot stand here',
  InvalidEscapeCharacter: 'this escape does not exist',
  InvalidUnicode: 'this escape does not exist',
};
