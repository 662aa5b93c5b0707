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
import type { Engine, Policy, PolicyDiff, Principal } from 'instantly-rbac/policy';

import { type Operation, operationOf, operations } from './catalogue.js';
import type { KeySubject, MemberSubject, SnapshotSubject, Subject } from './state/subject.js';

/** Loads the engine; nothing else here answers before. */
export async function start(): Promise<void> {
  await init();
}

/** The part of the engine that holds policies and members; most visits need neither, so it is fetched when one does. */
let policyModule: typeof import('instantly-rbac/policy') | undefined;

/** Loads that part. Members and policies are not answered before. */
export async function startPolicies(): Promise<void> {
  if (policyModule === undefined) {
    const module = await import('instantly-rbac/policy');
    await module.init();
    policyModule = module;
  }
}

/** Decides about members, under no policy; made when it is first asked. */
let plain: Engine | undefined;

/** A policy that loaded whole. */
export interface LoadedPolicy {
  readonly title: string;
  readonly policy: Policy;
  readonly engine: Engine;
}

/** What is wrong with a document, at its places. */
export type PolicyProblems = import('instantly-rbac/policy').PolicyError['problems'];

/** Reads a policy. `startPolicies` first. */
export function loadPolicy(title: string, text: string): LoadedPolicy | PolicyProblems {
  const { Engine, Policy, PolicyError } = loaded();
  try {
    const policy = Policy.parse(text);
    return { title, policy, engine: new Engine(policy) };
  } catch (error) {
    if (error instanceof PolicyError) {
      return error.problems;
    }
    throw error;
  }
}

/** Every case that two policies decide differently, or why they cannot be compared. No policy stands for one that is empty. */
export function policyDifference(before: LoadedPolicy | null, after: LoadedPolicy | null): PolicyDiff | string {
  const { Policy, TooComplexError } = loaded();
  const of = (side: LoadedPolicy | null) => side?.policy ?? Policy.parse('{"version": 1}');
  try {
    return of(before).diff(of(after));
  } catch (error) {
    if (error instanceof TooComplexError) {
      return error.message;
    }
    throw error;
  }
}

function loaded(): typeof import('instantly-rbac/policy') {
  if (policyModule === undefined) {
    throw new Error('policies are asked before they are loaded');
  }
  return policyModule;
}

/** The engine that answers, where the plain one cannot, and whom it is asked about. A snapshot stands as it was made. */
function governed(subject: Subject, policy: LoadedPolicy | null): [engine: Engine, principal: Principal] | null {
  if (subject.kind === 'snapshot' || (subject.kind === 'key' && policy === null)) {
    return null;
  }
  return [policy?.engine ?? (plain ??= new (loaded().Engine)()), principal(subject)];
}

function principal(subject: KeySubject | MemberSubject): Principal {
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
  const table = tableOf(subject, policy);
  const decisions = operations.map(({ id }) => table.decide(id));
  const totals = { allow: 0, deny: 0, unknown: 0 };
  for (const decision of decisions) {
    totals[decision] += 1;
  }
  return { decisions, ...totals };
}

function tableOf(subject: Subject, policy: LoadedPolicy | null): SnapshotSubject['table'] {
  if (subject.kind === 'snapshot') {
    return subject.table;
  }
  const asked = governed(subject, policy);
  return asked === null ? ScopeSet.from(subject.scopes).snapshot() : asked[0].snapshot(asked[1]);
}

/** How many operations a key with these scopes may call: the quick question for long lists, asked again and again. */
export function allowedCount(scopes: readonly string[]): number {
  let count = COUNTED.get(scopes);
  if (count === undefined) {
    count = ScopeSet.from(scopes).operations().length;
    COUNTED.set(scopes, count);
  }
  return count;
}

const COUNTED = new WeakMap<readonly string[], number>();

/** The reasons for a decision, and what would change it. */
export function reasons(subject: Subject, policy: LoadedPolicy | null, operation: OperationId): Explanation {
  const asked = governed(subject, policy);
  return asked?.[0].explain(asked[1], operation) ?? recorded(subject, explain(subject.scopes, operation));
}

/** The same for a request as it is sent. */
export function reasonsForRequest(
  subject: Subject,
  policy: LoadedPolicy | null,
  method: string,
  path: string,
): Explanation {
  const asked = governed(subject, policy);
  return asked?.[0].explainRequest(asked[1], method, path) ?? recorded(subject, explain(subject.scopes, method, path));
}

/** An explanation for a snapshot: it holds the decision, but neither its reasons nor what would change it. */
function recorded(subject: Subject, explanation: Explanation): Explanation {
  const { operation, certainty } = explanation;
  if (subject.kind !== 'snapshot' || operation === null) {
    return explanation;
  }
  const decision = subject.table.decide(operation);
  return {
    ...explanation,
    decision,
    certainty: subject.of === 'scopes' ? certainty : 'assumed',
    sentence: `The snapshot says \`${decision}\`. It holds decisions alone: not from what they were made, nor why.`,
    because: [],
    would_allow: [],
  };
}

/**
 * How far each decision can be relied on, by its place; the same as in its reasons, which take too long to ask for all.
 * What scopes unlock stands in the catalogue with its certainty, what a policy forbids is certain, the rest is assumed.
 */
export function certainties(subject: Subject, policy: LoadedPolicy | null): readonly Certainty[] {
  const isByScopes = subject.kind === 'key' || (subject.kind === 'snapshot' && subject.of === 'scopes');
  const narrowed = subject.kind === 'snapshot' || policy === null ? null : tableOf(subject, policy);
  const plain = narrowed === null ? null : tableOf(subject, null);
  return operations.map(({ id, certainty }) => {
    const decision = narrowed?.decide(id);
    if (decision === 'unknown') {
      return 'assumed';
    }
    const isForbidden = decision === 'deny' && plain?.decide(id) !== 'deny';
    return isForbidden ? 'documented' : isByScopes ? certainty : 'assumed';
  });
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
export function unlockedBy(scope: string): readonly Operation[] {
  let unlocked = UNLOCKED.get(scope);
  if (unlocked === undefined) {
    unlocked = ScopeSet.of(scope).operations().flatMap((id) => operationOf(id) ?? []);
    UNLOCKED.set(scope, unlocked);
  }
  return unlocked;
}

const UNLOCKED = new Map<string, readonly Operation[]>();
