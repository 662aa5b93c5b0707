/** Whose access is looked at. */

/** A key, by its scopes. */
export interface Subject {
  readonly kind: 'key';
  readonly scopes: readonly string[];
  /** What it is called where it came from. */
  readonly name?: string;
}

export const NOBODY: Subject = { kind: 'key', scopes: [] };
