/** The lower bound on numbers: for each key its tags with the operations of their roles as bits. */

import { OPERATIONS, ROLES } from '../../teams.mjs';

/** The operations of each role, by their places. */
const BITS = ROLES.map(({ operations }) =>
  OPERATIONS.reduce((bits, operation, place) => bits | (operations.includes(operation) ? 1 << place : 0), 0),
);

export function bareKey({ teams }) {
  return { teams, bits: Uint8Array.from(teams, (team) => BITS[team % 4]) };
}

export function reaches({ teams, bits }, place, tags) {
  for (let at = 0; at < teams.length; at += 1) {
    if ((bits[at] >>> place) & 1 && tags.includes(teams[at])) {
      return true;
    }
  }
  return false;
}
