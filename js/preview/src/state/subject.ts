/** Whose access is looked at. */

import type { OperationId } from 'instantly-rbac/catalog';
import type { Decision } from 'instantly-rbac';

/** A key, by its scopes. */
export interface KeySubject {
  readonly kind: 'key';
  readonly scopes: readonly string[];
  /** What it is called where it came from; a policy finds its teams by it. */
  readonly name?: string;
}

/** A member, by the role. */
export interface MemberSubject {
  readonly kind: 'member';
  readonly role: string;
  /** What they may open in the app; nothing where that is not restricted. */
  readonly permissions: readonly string[];
  readonly accepted: boolean;
  /** None: a member holds no scopes. */
  readonly scopes: readonly string[];
  readonly name?: string;
}

/** Somebody of whom only the decisions are known, as they were made earlier. */
export interface SnapshotSubject {
  readonly kind: 'snapshot';
  /** What they were made from: the scopes of a key alone, or a principal under a policy. */
  readonly of: 'scopes' | 'policy';
  readonly table: { decide(operation: OperationId): Decision };
  /** None that are known. */
  readonly scopes: readonly string[];
  readonly name?: string;
}

export type Subject = KeySubject | MemberSubject | SnapshotSubject;

export const NOBODY: KeySubject = { kind: 'key', scopes: [] };

/** A person with a role, of whom nothing else is known. */
export function memberWith(role: string): MemberSubject {
  return { kind: 'member', role, permissions: [], accepted: true, scopes: [] };
}
