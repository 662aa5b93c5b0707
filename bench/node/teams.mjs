/**
 * The team work, as in Rust (`src/teams.rs`): teams with a tag and a role each, keys in one to three of them, campaigns and
 * accounts with one or two tags, and questions whether a key may do an operation on one of these.
 */

import { PRESETS } from 'instantly-rbac/catalog';

/** The roles of teams. */
const NAMES = ['preset:admin', 'preset:manager', 'preset:sdr', 'preset:viewer'];

/** What is asked for: about campaigns and accounts, in every role or in some. */
export const OPERATIONS = [
  'listCampaign',
  'getCampaign',
  'patchCampaign',
  'activateCampaign',
  'deleteCampaign',
  'getAccount',
  'patchAccount',
  'pauseAccount',
];

/** Each role with what it may do of these. */
export const ROLES = NAMES.map((name) => {
  const { operations } = PRESETS.find(({ preset }) => preset === name);
  return { name, operations: OPERATIONS.filter((operation) => operations.includes(operation)) };
});

/** More than V8 learns by heart, and as few as the slowest peer can be asked. */
const QUESTIONS = 4096;
const RESOURCES = 20000;

export const tagName = (team) => `tag-${team}`;
export const keyName = (key) => `sdr-key-${String(key).padStart(5, '0')}`;

/** `{ key, teams, operation, place, tags, names, allowed }`: teams and tags by number, the names of the tags, the right answer. */
export function questions(count) {
  const below = chooser(20_260_801);
  const some = (most, bound) => [...new Set(Array.from({ length: 1 + below(most) }, () => below(bound)))];
  const keys = Array.from({ length: count * 5 }, () => some(3, count));
  const resources = Array.from({ length: RESOURCES }, () => some(2, count));
  const byTag = new Map();
  resources.forEach((tags, at) => tags.forEach((tag) => byTag.set(tag, [...(byTag.get(tag) ?? []), at])));
  return Array.from({ length: QUESTIONS }, () => {
    const key = below(keys.length);
    const teams = keys[key];
    const place = below(OPERATIONS.length);
    const operation = OPERATIONS[place];
    // Half of them are about a resource of one of the key's teams.
    const near = byTag.get(teams[below(teams.length)]);
    const tags = resources[near !== undefined && below(2) === 0 ? near[below(near.length)] : below(RESOURCES)];
    const allowed = teams.some((team) => tags.includes(team) && ROLES[team % 4].operations.includes(operation));
    // As text that came from outside: nothing about it is known to V8.
    const names = JSON.parse(JSON.stringify(tags.map(tagName)));
    return { key, teams, operation, place, tags, names, allowed };
  });
}

/** A policy with the teams of one key. What other keys are in does not change what this one may do. */
export function policyOf({ key, teams }) {
  const entries = teams.map((team) => [
    `team-${team}`,
    { keys: [keyName(key)], role: ROLES[team % 4].name, tags: [tagName(team)] },
  ]);
  return JSON.stringify({ version: 1, teams: Object.fromEntries(entries) });
}

/** Numbers below a bound, the same from run to run. */
function chooser(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
