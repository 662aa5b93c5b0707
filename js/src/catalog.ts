/**
 * The catalogue as plain data: what every operation, scope and role is, beside what the engine decides by. For pages and
 * tools that show them; deciding needs none of it, so it is an entry of its own.
 */

export {
  ASSIGNABLE_ROLES,
  type AssignableRole,
  CATALOG_VERSION,
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
export {
  type Effect,
  EFFECTS,
  ESCALATION_EDGES,
  OPERATION_DETAILS,
  type OperationDetail,
  type PresetDetail,
  PRESETS,
  ROLE_DETAILS,
  type RoleDetail,
  SCOPE_DETAILS,
  type ScopeDetail,
} from './generated/details.js';
export type { Certainty, EscalationEdge, Method } from './generated/types.js';
