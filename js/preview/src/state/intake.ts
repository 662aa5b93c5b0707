/** Takes in what is pasted, dropped or opened. What cannot be used changes nothing but the notice. */

import { type Signal, signal } from '@preact/signals';
import { CATALOG_VERSION } from 'instantly-rbac/catalog';
import type { PolicyDrift } from 'instantly-rbac/policy';

import { type LoadedPolicy, loadPolicy, startPolicies } from '../engine.js';
import type { Problem } from '../reading/problem.js';
import { MOST_BYTES, read, type Reading, tooLarge } from '../reading/text.js';
import { count } from '../words.js';
import { after, before, policies, policy, say, subject, view, workspace } from './store.js';
import type { MemberSubject, Subject } from './subject.js';

/** What was read last, with its text for showing where something is wrong. */
export interface Intake {
  readonly text: string;
  readonly source: string;
  readonly problems: readonly Problem[];
}

export const intake = signal<Intake | null>(null);

/** How the access is composed. */
export const source = signal<'scopes' | 'role' | 'paste' | 'workspace'>('scopes');

/** Reads a text, and uses it if it can be used. Answers what it was. */
export function take(text: string, from: string, title: string): Reading {
  const reading = read(text);
  intake.value = 'problems' in reading ? { text: reading.text, source: from, problems: reading.problems } : null;
  const secrets = reading.hidden === 0 ? '' : ` ${count(reading.hidden, 'secret was', 'secrets were')} in it and not kept.`;
  switch (reading.kind) {
    case 'refused':
      say(reading.message, 'refused');
      break;
    case 'scopes':
      subject.value = { kind: 'key', scopes: reading.scopes, ...(reading.name === undefined ? {} : { name: reading.name }) };
      if (secrets !== '') {
        say(`Read a key.${secrets}`);
      }
      break;
    case 'snapshot':
      subject.value = reading.subject;
      say(`Read a snapshot. It holds decisions alone, so there are no reasons and no changes to look at.${secrets}`);
      break;
    case 'workspace': {
      workspace.value = reading.workspace;
      source.value = 'workspace';
      const { keys, members } = reading.workspace;
      say(`Read ${count(keys.length, 'key')} and ${count(members.length, 'member')}.${secrets}`);
      break;
    }
    case 'policy':
      void takePolicy(reading.text, from, title);
      break;
    case 'unreadable':
      source.value = 'paste';
      say(
        `${from} could not be read; what you had is as it was. Where it breaks is shown below the field.${secrets}`,
        'refused',
      );
      break;
    case 'nothing':
      break;
  }
  return reading;
}

/** Whether the part of the engine for members and policies is there; says so where it cannot be loaded. */
async function hasPolicies(): Promise<boolean> {
  try {
    await startPolicies();
    return true;
  } catch {
    say('The part of the engine for members and policies could not be loaded; what you had is as it was.', 'refused');
    return false;
  }
}

/** Looks at a member. */
export async function lookAtMember(member: MemberSubject, place: Signal<Subject | null> | Signal<Subject>): Promise<void> {
  if (await hasPolicies()) {
    place.value = member;
  }
}

/** A policy of the same title is an older version of this one, wherever it is in use. */
function keepPolicy(found: LoadedPolicy): void {
  const known = policies.peek();
  const at = known.findIndex(({ title }) => title === found.title);
  policies.value = at === -1 ? [...known, found] : known.with(at, found);
  for (const side of [before, after]) {
    if (side.policy.peek()?.title === found.title) {
      side.policy.value = found;
    }
  }
  policy.value = found;
}

/** Reads a policy, and puts the access under it. */
async function takePolicy(text: string, from: string, title: string): Promise<void> {
  if (!(await hasPolicies())) {
    return;
  }
  const found = loadPolicy(title, text);
  if ('engine' in found) {
    intake.value = null;
    keepPolicy(found);
    const { drift } = found.policy;
    say(`Read a policy. It narrows what you look at; above the matrix you choose another, or none.${drift === null ? '' : ` ${said(drift)}`}`);
    return;
  }
  source.value = 'paste';
  const problems = found.map(({ line, column, message, did_you_mean: suggestion }): Problem => {
    const problem = { severity: 'error' as const, line, column, message };
    return suggestion === null ? problem : { ...problem, suggestion };
  });
  intake.value = { text, source: from, problems };
  say(`${from.replace('The file ', '')} is a policy that does not load; what you had is as it was. What is wrong is shown below the field.`, 'refused');
}

/** As many as are read in a notice. */
const PLACES = 3;

/** What changed meaning in a policy for another catalogue. */
function said({ catalog, age, changes }: PolicyDrift): string {
  const gained = new Set(changes.flatMap((change) => change.gained));
  const places = changes.slice(0, PLACES).map(({ pointer }) => pointer).join(', ');
  const more = changes.length > PLACES ? ` and ${changes.length - PLACES} more` : '';
  const what = {
    earlier:
      gained.size === 0
        ? 'nothing in it changed meaning since'
        : `since then it also selects ${count(gained.size, 'newer operation')}, at ${places}${more}; review that`,
    corrected: 'what was corrected since cannot be told from here',
    later: 'that is a later one, and what it has more cannot be told from here',
  };
  return `It was written for the catalogue ${catalog}, and this page has ${CATALOG_VERSION}: ${what[age]}.`;
}

/** Reads a file, unless it is too large to be any of the forms. */
export async function readFile(file: File): Promise<void> {
  view.value = 'access';
  if (file.size > MOST_BYTES) {
    say(tooLarge(file.size), 'refused');
    return;
  }
  const text = await textOf(file);
  if (text === null) {
    say(`The file ${file.name} is no text in UTF-8; what you had is as it was. Save it as UTF-8, or open another.`, 'refused');
  } else if (text.trim() === '') {
    say(`The file ${file.name} is empty; what you had is as it was.`, 'refused');
  } else {
    take(text, `The file ${file.name}`, file.name);
  }
}

/** What it says, if it is text: what is not, such as a spreadsheet or a picture, holds what no text does. */
async function textOf(file: File): Promise<string | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return NO_TEXT.test(text) ? null : text;
  } catch {
    return null;
  }
}

const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
