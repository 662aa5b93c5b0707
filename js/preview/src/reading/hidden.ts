/** Takes credentials out of a JSON text before anything else reads it. Places in the text stay where they were. */

import type { Node } from 'jsonc-parser';

import { findSecret, secrets } from './secret.js';

/** A text without its credentials: each has become as many dots, and the rest is as it was. */
export interface Hidden {
  readonly text: string;
  /** How many there were. */
  readonly count: number;
}

/** Fields whose values are credentials, however they look. */
const SECRET_FIELDS: ReadonlySet<unknown> = new Set([
  'access_token',
  'api_key',
  'apikey',
  'authorization',
  'headers',
  'key',
  'password',
  'refresh_token',
  'sec',
  'secret',
  'token',
]);

/** Stands for a letter of a credential. */
export const DOT = '•';

/** The tree may end where the text is broken: fields are known as far as it goes, words are looked at everywhere. */
export function withoutSecrets(text: string, root: Node | undefined): Hidden {
  const places = [...secrets(text)].map(({ from, to }): Place => [from, to]);
  if (root !== undefined) {
    collect(root, places);
  }
  return dotted(text, merged(places));
}

/** From here to before there. */
type Place = [from: number, to: number];

/** The strings of a tree that are credentials by their field, or that hold one which escapes keep from sight. */
function collect(root: Node, places: Place[]): void {
  const waiting: [node: Node, secret: boolean][] = [[root, false]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, secret] = next;
    const [first, second] = node.children ?? [];
    if (node.type === 'string') {
      const [from, to]: Place = [node.offset + 1, node.offset + node.length - 1];
      const value = String(node.value);
      if (from < to && (secret || (value.length !== to - from && findSecret(value) !== null))) {
        places.push([from, to]);
      }
    } else if (node.type === 'property' && first !== undefined && second !== undefined) {
      waiting.push([first, false], [second, secret || SECRET_FIELDS.has(String(first.value).toLowerCase())]);
    } else {
      for (const child of node.children ?? []) {
        waiting.push([child, secret]);
      }
    }
  }
}

/** The places in the order of the text; those that overlap are one. */
function merged(places: readonly Place[]): Place[] {
  const whole: Place[] = [];
  for (const [from, to] of places.toSorted(([one], [other]) => one - other)) {
    const last = whole.at(-1);
    if (last !== undefined && from < last[1]) {
      last[1] = Math.max(last[1], to);
    } else {
      whole.push([from, to]);
    }
  }
  return whole;
}

function dotted(text: string, places: readonly Place[]): Hidden {
  let [hidden, at] = ['', 0];
  for (const [from, to] of places) {
    hidden += text.slice(at, from) + text.slice(from, to).replaceAll(/[^\n]/g, DOT);
    at = to;
  }
  return { text: hidden + text.slice(at), count: places.length };
}
