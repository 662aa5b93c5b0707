/** The engine's public names, the same in every runtime. */

export { escalation, type EscalationOptions, minimalScopes } from './engine/analysis.js';
export { backend, type BackendKind, init, type WasmSource } from './engine/backend.js';
export { authorize, catalogVersion, explain, snapshot } from './engine/engine.js';
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
export { matchOperation } from './engine/operations.js';
export { type ScopeName, type Scopes, ScopeSet, type UnknownScope } from './engine/scope-set.js';
export { Snapshot, type Verdict } from './engine/snapshot.js';
