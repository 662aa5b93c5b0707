/** Whose access is looked at. */

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

export type Subject = KeySubject | MemberSubject;

export const NOBODY: KeySubject = { kind: 'key', scopes: [] };

/** A person with a role, of whom nothing else is known. */
export function memberWith(role: string): MemberSubject {
  return { kind: 'member', role, permissions: [], accepted: true, scopes: [] };
}
