/** The engine's public names, the same in every runtime. */

export { escalation, minimalScopes } from './analysis.js';
export { backend, type BackendKind, init, type WasmSource } from './backend.js';
export { authorize, catalogVersion, explain, snapshot } from './engine.js';
export {
  BackendUnavailableError,
  InstantlyRbacError,
  InvalidArgumentError,
  NotInitialisedError,
  UnknownOperationError,
} from './errors.js';
export {
  ASSIGNABLE_ROLES,
  type AssignableRole,
  type KnownScope,
  type OperationId,
  OPERATIONS,
  type Permission,
  PERMISSIONS,
  RESOURCE_KINDS,
  type ResourceKind,
  type Role,
  ROLES,
  SCOPES,
} from './generated/catalog.js';
export type * from './generated/types.js';
export { matchOperation } from './operations.js';
export { type ScopeName, type Scopes, ScopeSet, type UnknownScope } from './scope-set.js';
export { Snapshot, type Verdict } from './snapshot.js';
