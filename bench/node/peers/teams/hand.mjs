/** What one writes by hand: the teams of a key, each with its tag and a `Set` of operations. */

import { ROLES, tagName } from '../../teams.mjs';

const ALLOWED = ROLES.map(({ operations }) => new Set(operations));

export function handKey({ teams }) {
  return teams.map((team) => ({ tag: tagName(team), operations: ALLOWED[team % 4] }));
}

export function mayByHand(teams, operation, tags) {
  return teams.some(({ tag, operations }) => operations.has(operation) && tags.includes(tag));
}
