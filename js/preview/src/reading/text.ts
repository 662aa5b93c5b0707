/** Reads whatever is pasted or opened, and says what it is. Nothing is kept of a text that is refused. */

import { findNodeAtLocation, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';

import { ordered, unknownScopes } from '../engine.js';
import { Places, type Problem } from './problem.js';
import { readScopes, unknownScope } from './scopes.js';
import { findSecret } from './secret.js';
import { isWorkspace, readWorkspace, type Workspace } from './workspace.js';

/** Half of what the engine takes for a policy; a larger text would hold the page up, so it is refused before it is read. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** What a text turned out to be. */
export type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'scopes'; readonly scopes: readonly string[]; readonly name?: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'workspace'; readonly workspace: Workspace; readonly problems: readonly Problem[] }
  | { readonly kind: 'policy' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

export function read(text: string): Reading {
  const trimmed = text.trim();
  if (trimmed === '') {
    return { kind: 'nothing' };
  }
  if (text.length > MOST_BYTES) {
    return { kind: 'refused', message: tooLarge(text.length) };
  }
  if (/^[[{]/.test(trimmed)) {
    return readJson(text);
  }
  const secret = findSecret(text);
  if (secret === null && isYamlPolicy(text)) {
    return { kind: 'policy' };
  }
  return secret === null ? { kind: 'scopes', ...readScopes(text) } : { kind: 'refused', message: refusal(secret) };
}

/** Why a text is not read at all. */
export function tooLarge(bytes: number): string {
  const size = (bytes / 1024 / 1024).toFixed(1);
  return `This is ${size} MB, and the page reads at most ${MOST_BYTES / 1024 / 1024} MB. What you had is as it was.`;
}

export function refusal(secret: string): string {
  return `This looks like ${secret}, so it was not kept: not in the page, not in its address. The page never needs a key itself, only the names of its scopes, such as campaigns:read.`;
}

function readJson(text: string): Reading {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  // The engine says what is wrong with a policy, also where it is no JSON.
  if (root !== undefined && isPolicy(root)) {
    return { kind: 'policy' };
  }
  const places = new Places(text);
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const what = error === undefined ? 'it is empty' : SYNTAX[printParseErrorCode(error.error)] ?? 'not valid JSON here';
    const place = places.at(error?.offset ?? 0);
    return { kind: 'unreadable', problems: [{ severity: 'error', ...place, message: `Not JSON: ${what}` }] };
  }
  const list = root.type === 'array' ? root : findNodeAtLocation(root, ['scopes']);
  if (list?.type === 'array' && (list.children ?? []).every(({ type }) => type === 'string')) {
    return readList(list, findNodeAtLocation(root, ['name']), places);
  }
  if (isWorkspace(root)) {
    return { kind: 'workspace', ...readWorkspace(root, places) };
  }
  const message =
    'JSON, but none of the forms this page reads: a list of scopes, a workspace with `keys` and `members`, or a policy';
  return { kind: 'unreadable', problems: [{ severity: 'error', ...places.at(root.offset), message }] };
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
function readList(list: Node, name: Node | undefined, places: Places): Reading {
  const nodes = list.children ?? [];
  const scopes = nodes.map((node) => node.value as string);
  const secret = findSecret(scopes.join(' '));
  if (secret !== null) {
    return { kind: 'refused', message: refusal(secret) };
  }
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
