/**
 * The state as the fragment of the page's address, so that it can be shared. A fragment is never sent to a server. It
 * carries names of the catalogue and a request only; what was pasted or opened, and whatever looks like a credential,
 * stays out.
 */

import { effect, type Signal } from '@preact/signals';
import { type OperationId, ROLES } from 'instantly-rbac/catalog';

import { isOperation } from '../catalogue.js';
import { ordered, startPolicies } from '../engine.js';
import { findSecret } from '../reading/secret.js';
import { after, before, job, question, say, subject, type View, view, VIEWS } from './store.js';
import { memberWith, NOBODY, type Subject } from './subject.js';

/** Longer addresses break in mail programs and chats. */
const MOST_CHARACTERS = 8_000;

/** The fragment that stands for the state. */
export function fragment(): string {
  const fields: [string, string][] = [['', view.value]];
  add(fields, 'key', subject.value);
  add(fields, 'before', before.who.value);
  add(fields, 'after', after.who.value);
  if (job.value.size > 0) {
    fields.push(['job', [...job.value].join(',')]);
  }
  const { method, path } = question.value;
  if (path !== '' && findSecret(path) === null) {
    fields.push(['ask', `${method} ${path}`]);
  }
  const text = fields.map(([name, value]) => (name === '' ? value : `${name}=${escape(value)}`)).join('&');
  return text.length > MOST_CHARACTERS ? view.value : text;
}

function add(fields: [string, string][], name: string, side: Subject | null): void {
  if (side?.kind === 'member') {
    fields.push([name, `${ROLE}${side.role}`]);
  } else if (side !== null && side.scopes.length > 0) {
    fields.push([name, side.scopes.filter((scope) => findSecret(scope) === null).join(',')]);
  }
}

/** After the next picture, in milliseconds. */
const SETTLED = 60;

/** Takes the state from a fragment; what it does not name stays as it is. */
export function open(text: string): void {
  const [name = '', ...rest] = text.replace(/^#\/?/, '').split('&');
  if (text.length > 1 && findSecret(decode(text)) !== null) {
    say('The address held something that looks like a credential. It was taken out and not used.', 'refused');
    history.replaceState(null, '', '#access');
    return;
  }
  view.value = VIEWS.find((known) => known === name) ?? 'access';
  for (const field of rest) {
    const at = field.indexOf('=');
    set(field.slice(0, at), decode(field.slice(at + 1)));
  }
}

function set(name: string, value: string): void {
  if (name === 'key') {
    point(subject, value);
  } else if (name === 'before') {
    point(before.who, value);
  } else if (name === 'after') {
    point(after.who, value);
  } else if (name === 'job') {
    job.value = new Set(value.split(',').filter(isOperation) as OperationId[]);
  } else if (name === 'ask') {
    const [method = 'GET', path = ''] = value.split(/ (.*)/s);
    question.value = { method, path };
  }
}

/** Stands before a role, where scopes stand for a key. */
const ROLE = 'role=';

/** Points a place to a key or a member; a member needs the policies' part of the engine first. */
function point(place: Signal<Subject> | Signal<Subject | null>, value: string): void {
  const role = ROLES.find((known) => value === `${ROLE}${known}`);
  if (role === undefined) {
    place.value = value === '' ? NOBODY : { kind: 'key', scopes: ordered(value.split(',')) };
    return;
  }
  void startPolicies().then(
    () => {
      place.value = memberWith(role);
    },
    () => say('The part of the engine that knows roles could not be loaded.', 'refused'),
  );
}

/**
 * Keeps the address in step with the state, once what changed is on the screen: to change it takes the browser as long as
 * to draw. A change of view is a step that the browser's button goes back.
 */
export function follow(): void {
  let shown: View = view.peek();
  let isStep = false;
  let next = location.hash;
  let timer: number | undefined;
  const settle = () => {
    clearTimeout(timer);
    if (next !== location.hash) {
      history[isStep ? 'pushState' : 'replaceState'](null, '', next);
    }
    isStep = false;
  };
  effect(() => {
    const fresh = `#${fragment()}`;
    if (shown !== view.value) {
      settle();
      isStep = true;
      shown = view.value;
    }
    next = fresh;
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLED);
  });
  addEventListener('pagehide', settle);
  addEventListener('popstate', () => open(location.hash));
}

/** As little escaped as a fragment allows, so that an address can be read. */
function escape(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
