/** What the page holds. Everything shown follows from these. */

import { computed, type Signal, signal } from '@preact/signals';
import type { Effect, OperationId, ResourceKind } from 'instantly-rbac/catalog';

import { type Access, access } from '../engine.js';
import type { Workspace } from '../reading/workspace.js';
import { NOBODY, type Subject } from './subject.js';

/** The views, in the order of the navigation. */
export const VIEWS = ['access', 'compare', 'recommend', 'explain'] as const;
export type View = (typeof VIEWS)[number];

export const view = signal<View>('access');

/** Whose access is looked at. */
export const subject = signal<Subject>(NOBODY);

/** What it may do. */
export const current = computed<Access>(() => access(subject.value));

/** The cell of the matrix that is looked into. */
export const opened = signal<{ readonly kind: ResourceKind; readonly effect: Effect } | null>(null);

/** The two sides that are compared; `null` stands for the subject. */
export const before: Signal<Subject | null> = signal<Subject | null>(NOBODY);
export const after: Signal<Subject | null> = signal<Subject | null>(null);

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

/** Ticks a scope or unticks it. */
export function toggleScope(scope: string, held: boolean): void {
  const { scopes } = subject.value;
  const rest = scopes.filter((other) => other !== scope);
  subject.value = { kind: 'key', scopes: held ? [...rest, scope] : rest };
}
