/** The questions: may a key with these scopes do this, and why? */

import { string, strings } from '../arguments.js';
import { engine } from './backend.js';
import { CATALOG_VERSION, type OperationId } from '../generated/catalog.js';
import type { Explanation } from '../generated/types.js';
import { operationIndex } from './operations.js';
import { type Scopes, ScopeSet } from './scope-set.js';
import type { Snapshot, Verdict } from './snapshot.js';

/** Version of the catalogue that decides: date of the API description and a hash of the data. */
export const catalogVersion: string = CATALOG_VERSION;

/** Decides whether a key with these scopes may send a request, by method and concrete path, or call an operation. */
export function authorize(scopes: Scopes, method: string, path: string): Verdict;
export function authorize(scopes: Scopes, operation: OperationId): Verdict;
export function authorize(scopes: Scopes, subject: string, path?: string): Verdict {
  const prepared = snapshot(scopes);
  return path === undefined ? prepared.authorize(subject as OperationId) : prepared.authorize(subject, path);
}

/** The decision with its reasons, every minimal change that would make it allowed, and one plain sentence. */
export function explain(scopes: Scopes, method: string, path: string): Explanation;
export function explain(scopes: Scopes, operation: OperationId): Explanation;
export function explain(scopes: Scopes, subject: string, path?: string): Explanation {
  // The engine orders them itself, and each call of it takes time.
  const names = Array.isArray(scopes) ? strings(scopes, 'scopes') : ScopeSet.from(scopes).toJSON();
  if (path === undefined) {
    operationIndex(subject as OperationId);
    return engine().explain(names, subject);
  }
  return engine().explainRequest(names, string(subject, 'method'), string(path, 'path'));
}

/** Prepares a key for many decisions: a frozen table that decides without asking the engine again. */
export function snapshot(scopes: Scopes): Snapshot {
  return ScopeSet.from(scopes).snapshot();
}
