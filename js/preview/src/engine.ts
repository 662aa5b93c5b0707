/**
 * The port to the engine: the one module that asks it. Everything else works on what is answered here.
 */

import {
  type Escalation,
  escalation,
  explain,
  type Explanation,
  init,
  type MinimalScopes,
  minimalScopes,
  ScopeSet,
} from 'instantly-rbac';
import type { OperationId } from 'instantly-rbac/catalog';
import type { Decision } from 'instantly-rbac';

import { operations } from './catalogue.js';
import type { Subject } from './state/subject.js';

/** Loads the engine; nothing else here answers before. */
export async function start(): Promise<void> {
  await init();
}

/** What a subject may do: one decision for each operation of the catalogue, by its place. */
export interface Access {
  readonly decisions: readonly Decision[];
  readonly allow: number;
  readonly deny: number;
  readonly unknown: number;
}

/** Decides every operation. */
export function access(subject: Subject): Access {
  const table = ScopeSet.from(subject.scopes).snapshot();
  const decisions = operations.map(({ id }) => table.decide(id));
  const totals = { allow: 0, deny: 0, unknown: 0 };
  for (const decision of decisions) {
    totals[decision] += 1;
  }
  return { decisions, ...totals };
}

/** How many operations a key with these scopes may call: the quick question for long lists. */
export function allowedCount(scopes: readonly string[]): number {
  return ScopeSet.from(scopes).operations().length;
}

/** The reasons for a decision, and what would change it. */
export function reasons(subject: Subject, operation: OperationId): Explanation {
  return explain(subject.scopes, operation);
}

/** The same for a request as it is sent. */
export function reasonsForRequest(subject: Subject, method: string, path: string): Explanation {
  return explain(subject.scopes, method, path);
}

/** What the holder of a key could turn itself into. */
export function escalations(scopes: readonly string[]): Escalation {
  return escalation(scopes);
}

/** The least scopes for a job. */
export function least(job: readonly OperationId[]): MinimalScopes {
  return minimalScopes(job);
}

/** Scopes in the order of the catalogue, each once. */
export function ordered(scopes: readonly string[]): string[] {
  return ScopeSet.from(scopes).toJSON();
}

/** Names that the catalogue does not know, each with the nearest that it does. */
export function unknownScopes(scopes: readonly string[]): { scope: string; didYouMean: string | null }[] {
  return ScopeSet.from(scopes).unknown.map(({ scope, didYouMean }) => ({ scope, didYouMean }));
}

/** Scopes that can go without a change in what the rest unlocks, and those that unlock nothing documented. */
export function surplus(scopes: readonly string[]): { redundant: string[]; inert: string[] } {
  const set = ScopeSet.from(scopes);
  const inert = set.known.filter((scope) => ScopeSet.of(scope).operations().length === 0);
  return { redundant: set.redundant().toJSON().filter((scope) => !inert.some((other) => other === scope)), inert };
}

/** What a scope unlocks by itself. */
export function unlockedBy(scope: string): readonly OperationId[] {
  let unlocked = UNLOCKED.get(scope);
  if (unlocked === undefined) {
    unlocked = ScopeSet.of(scope).operations();
    UNLOCKED.set(scope, unlocked);
  }
  return unlocked;
}

const UNLOCKED = new Map<string, readonly OperationId[]>();
