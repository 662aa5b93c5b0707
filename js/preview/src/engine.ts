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
import type { Certainty, OperationId } from 'instantly-rbac/catalog';
import type { Decision } from 'instantly-rbac';
import type { Engine, Principal } from 'instantly-rbac/policy';

import { type Operation, operations } from './catalogue.js';
import type { Subject } from './state/subject.js';

/** Loads the engine; nothing else here answers before. */
export async function start(): Promise<void> {
  await init();
}

/** The part of the engine that holds policies and members; most visits need neither, so it is fetched when one does. */
let governed: typeof import('instantly-rbac/policy') | undefined;

/** Loads that part. Members and policies are not answered before. */
export async function startPolicies(): Promise<void> {
  if (governed === undefined) {
    const module = await import('instantly-rbac/policy');
    await module.init();
    governed = module;
  }
}

/** Decides about members, under no policy; made when it is first asked. */
let plain: Engine | undefined;

/** A policy that loaded whole. */
export interface LoadedPolicy {
  readonly title: string;
  readonly engine: Engine;
}

/** What is wrong with a document, at its places. */
export type PolicyProblems = import('instantly-rbac/policy').PolicyError['problems'];

/** Reads a policy. `startPolicies` first. */
export function loadPolicy(title: string, text: string): LoadedPolicy | PolicyProblems {
  const { Engine, Policy, PolicyError } = loaded();
  try {
    return { title, engine: new Engine(Policy.parse(text)) };
  } catch (error) {
    if (error instanceof PolicyError) {
      return error.problems;
    }
    throw error;
  }
}

function loaded(): typeof import('instantly-rbac/policy') {
  if (governed === undefined) {
    throw new Error('policies are asked before they are loaded');
  }
  return governed;
}

/** The engine that answers, where the plain one cannot. */
function governing(subject: Subject, policy: LoadedPolicy | null): Engine | null {
  if (policy !== null) {
    return policy.engine;
  }
  return subject.kind === 'key' ? null : (plain ??= new (loaded().Engine)());
}

function principal(subject: Subject): Principal {
  if (subject.kind === 'key') {
    return { kind: 'key', name: subject.name ?? 'this key', scopes: [...subject.scopes] };
  }
  const { name = 'this member', role, accepted, permissions } = subject;
  return { kind: 'member', name, role, accepted, ...(permissions.length === 0 ? {} : { permissions: [...permissions] }) };
}

/** What a subject may do: one decision for each operation of the catalogue, by its place. */
export interface Access {
  readonly decisions: readonly Decision[];
  readonly allow: number;
  readonly deny: number;
  readonly unknown: number;
}

/** Decides every operation. */
export function access(subject: Subject, policy: LoadedPolicy | null): Access {
  const table = governing(subject, policy)?.snapshot(principal(subject)) ?? ScopeSet.from(subject.scopes).snapshot();
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
export function reasons(subject: Subject, policy: LoadedPolicy | null, operation: OperationId): Explanation {
  return governing(subject, policy)?.explain(principal(subject), operation) ?? explain(subject.scopes, operation);
}

/** How far the decision about an operation can be relied on. For keys alone it stands in the catalogue. */
export function certaintyOf(subject: Subject, policy: LoadedPolicy | null, { id, certainty }: Operation): Certainty {
  return subject.kind === 'key' && policy === null ? certainty : reasons(subject, policy, id).certainty;
}

/** The same for a request as it is sent. */
export function reasonsForRequest(
  subject: Subject,
  policy: LoadedPolicy | null,
  method: string,
  path: string,
): Explanation {
  const engine = governing(subject, policy);
  return engine?.explainRequest(principal(subject), method, path) ?? explain(subject.scopes, method, path);
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
