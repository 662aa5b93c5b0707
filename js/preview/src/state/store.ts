/** What the page holds. Everything shown follows from these. */

import { computed, type Signal, signal } from '@preact/signals';
import type { Effect, OperationId, ResourceKind } from 'instantly-rbac/catalog';

import { type Access, access, certainties, type LoadedPolicy } from '../engine.js';
import type { Workspace } from '../reading/workspace.js';
import { NOBODY, type Subject } from './subject.js';

/** The views, in the order of the navigation. */
export const VIEWS = ['access', 'compare', 'recommend', 'explain'] as const;
export type View = (typeof VIEWS)[number];

export const view = signal<View>('access');

/** Whose access is looked at. */
export const subject = signal<Subject>(NOBODY);

/** The policies that were opened, and the one that narrows the access that is looked at. */
export const policies = signal<readonly LoadedPolicy[]>([]);
export const policy = signal<LoadedPolicy | null>(null);

/** What it may do. */
export const current = computed<Access>(() => access(subject.value, policy.value));

/** How far each of these decisions can be relied on, by its place. */
export const certain = computed(() => certainties(subject.value, policy.value));

/** The cell of the matrix that is looked into. */
export const opened = signal<{ readonly kind: ResourceKind; readonly effect: Effect } | null>(null);

/** One of two sides that are compared: who, where `null` stands for the subject, and under which policy. */
export interface Side {
  readonly who: Signal<Subject | null>;
  readonly policy: Signal<LoadedPolicy | null>;
}
export const before: Side = { who: signal(NOBODY), policy: signal(null) };
export const after: Side = { who: signal(null), policy: signal(null) };

/** What a side may do. */
export function accessOf({ who, policy }: Side): Access {
  return access(who.value ?? subject.value, policy.value);
}

/** The operations that a job needs. */
export const job = signal<ReadonlySet<OperationId>>(new Set());

/** The request that is asked about. */
export const question = signal({ method: 'GET', path: '' });

/** A workspace that was opened; its keys and members can be picked. */
export const workspace = signal<Workspace | null>(null);

/** What the page says about something that was just done or refused. */
export interface Notice {
  readonly tone: 'info' | 'refused';
  readonly text: string;
}
export const notice = signal<Notice | null>(null);

/** Says something once, in a place that assistive technology reads out. */
export function say(text: string, tone: Notice['tone'] = 'info'): void {
  notice.value = { tone, text };
}

/** Gives the key other scopes; where a member was looked at, a new key has them. */
export function changeScopes(scopes: readonly string[]): void {
  const who = subject.value;
  subject.value = who.kind === 'key' ? { ...who, scopes } : { kind: 'key', scopes };
}

/** Ticks a scope or unticks it. It is another key then, except to a policy, which goes by the name. */
export function toggleScope(scope: string, held: boolean): void {
  const rest = subject.value.scopes.filter((other) => other !== scope);
  const scopes = held ? [...rest, scope] : rest;
  if (policy.value === null) {
    subject.value = { kind: 'key', scopes };
  } else {
    changeScopes(scopes);
  }
}
