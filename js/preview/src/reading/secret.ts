/** Recognises what looks like a credential, so that it is refused before anything keeps it. */

/** What a text seems to hold. */
export type SecretKind = 'an Instantly API key' | 'a bearer token' | 'a JSON Web Token' | 'a password in an address' | 'a long random token';

/** A word as a credential is written: base64 in either alphabet, hexadecimal, or a token with a prefix. */
const WORD = /[A-Za-z0-9+/_=.-]{24,}/g;

/**
 * The first thing in a text that looks like a credential. Errs on the side of refusing: names of scopes and operations,
 * ids and paths are let through, long random words are not.
 */
export function findSecret(text: string): SecretKind | null {
  return secrets(text).next().value?.kind ?? null;
}

/** A credential in a text, and where it stands. */
export interface Secret {
  readonly kind: SecretKind;
  readonly from: number;
  readonly to: number;
}

/** Everything in a text that looks like a credential. */
export function* secrets(text: string): Generator<Secret, undefined> {
  for (const [pattern, kind] of PATTERNS) {
    for (const found of text.matchAll(pattern)) {
      yield { kind, from: found.index, to: found.index + found[0].length };
    }
  }
  for (const found of text.matchAll(WORD)) {
    const kind = kindOf(found[0]);
    if (kind !== null) {
      yield { kind, from: found.index, to: found.index + found[0].length };
    }
  }
}

/** What is told by the words around it. */
const PATTERNS: readonly (readonly [RegExp, SecretKind])[] = [
  [/\bbearer\s+[A-Za-z0-9+/_=.-]{12,}/gi, 'a bearer token'],
  [/:\/\/[^\s/:@"]+:[^\s/@"]+@/g, 'a password in an address'],
];

function kindOf(word: string): SecretKind | null {
  if (/^eyJ[\w-]+\.[\w-]+\./.test(word)) {
    return 'a JSON Web Token';
  }
  // Keys seen in the wild are base64 of an id, a colon and a dozen letters.
  if (/^[0-9a-f-]{36}:.+/i.test(decoded(word))) {
    return 'an Instantly API key';
  }
  return word.split(/[./]/).some(isRandom) ? 'a long random token' : null;
}

function decoded(word: string): string {
  try {
    return atob(word.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** Whether a word mixes digits with both cases throughout, as words of a language do not. */
function isRandom(word: string): boolean {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(word)) {
    return false; // an id
  }
  if (/^[0-9a-f]{32,}$/i.test(word)) {
    return true;
  }
  const digits = (word.match(/\d/g) ?? []).length;
  return word.length >= 24 && digits >= 3 && /[a-z]/.test(word) && /[A-Z]/.test(word);
}
