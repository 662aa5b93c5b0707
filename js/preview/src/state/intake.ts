/** Takes in what is pasted, dropped or opened. What cannot be used changes nothing but the notice. */

import { signal } from '@preact/signals';

import type { Problem } from '../reading/problem.js';
import { MOST_BYTES, read, type Reading, tooLarge } from '../reading/text.js';
import { count } from '../words.js';
import { say, subject, view, workspace } from './store.js';

/** What was read last, with its text for showing where something is wrong. */
export interface Intake {
  readonly text: string;
  readonly source: string;
  readonly problems: readonly Problem[];
}

export const intake = signal<Intake | null>(null);

/** How the access is composed. */
export const source = signal<'scopes' | 'paste' | 'workspace'>('scopes');

/** Reads a text, and uses it if it can be used. Answers what it was. */
export function take(text: string, from: string): Reading {
  const reading = read(text);
  intake.value = 'problems' in reading ? { text, source: from, problems: reading.problems } : null;
  switch (reading.kind) {
    case 'refused':
      say(reading.message, 'refused');
      break;
    case 'scopes':
      subject.value = { kind: 'key', scopes: reading.scopes, ...(reading.name === undefined ? {} : { name: reading.name }) };
      break;
    case 'workspace': {
      workspace.value = reading.workspace;
      source.value = 'workspace';
      const { keys, members, dropped } = reading.workspace;
      const secrets = dropped === 0 ? '' : ` ${count(dropped, 'secret was', 'secrets were')} in it and not kept.`;
      say(`Read ${count(keys.length, 'key')} and ${count(members.length, 'member')}.${secrets}`);
      break;
    }
    case 'unreadable':
      source.value = 'paste';
      say(`${from} could not be read; what you had is as it was. Where it breaks is shown below the field.`, 'refused');
      break;
    case 'nothing':
      break;
  }
  return reading;
}

/** Reads a file, unless it is too large to be any of the forms. */
export async function readFile(file: File): Promise<void> {
  view.value = 'access';
  if (file.size > MOST_BYTES) {
    say(tooLarge(file.size), 'refused');
    return;
  }
  try {
    take(await file.text(), `The file ${file.name}`);
  } catch {
    say(`The file ${file.name} could not be read.`, 'refused');
  }
}
