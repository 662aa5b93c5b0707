/** Reads a list of scopes as people paste it: commas, blanks, lines, with or without quotes. */

import { ordered, unknownScopes } from '../engine.js';
import { Places, type Problem } from './problem.js';

export interface ScopeList {
  readonly scopes: readonly string[];
  readonly problems: readonly Problem[];
}

export function readScopes(text: string): ScopeList {
  const words = [...text.matchAll(/[^\s,;"'[\]]+/g)];
  const names = words.map(([name]) => name);
  const unknown = new Map(unknownScopes(names).map(({ scope, didYouMean }) => [scope, didYouMean]));
  const places = new Places(text);
  const problems = words
    .filter(([name]) => unknown.has(name))
    .map((word): Problem => unknownScope(word[0], unknown.get(word[0]) ?? null, places.at(word.index)));
  return { scopes: ordered(names), problems };
}

/** An unknown name is kept, shown, and grants nothing. */
export function unknownScope(
  name: string,
  didYouMean: string | null,
  place: { line: number; column: number },
): Problem {
  const problem = {
    severity: 'warning' as const,
    ...place,
    message: `\`${name.slice(0, 80)}\` is no scope of the catalogue; it is kept and grants nothing`,
  };
  return didYouMean === null ? problem : { ...problem, suggestion: didYouMean };
}
