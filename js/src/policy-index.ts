/** The names of policies, the same in every runtime. */

export {
  BackendUnavailableError,
  InstantlyRbacError,
  InvalidArgumentError,
  NotInitialisedError,
  UnknownOperationError,
} from './errors.js';
export type {
  AgentPrincipal,
  CaslRule,
  Escalation,
  Explanation,
  KeyDiff,
  KeyPrincipal,
  MinimalScopes,
  MatrixSummary,
  MemberPrincipal,
  PolicyProblem,
  PolicyProblemCode,
  PolicyVerdict,
  Principal,
  Resource,
  Situation,
  WhoCan,
} from './generated/types.js';
export { escalation, minimalScopes } from './analysis.js';
export { diffKeys, Engine, Policy } from './policy.js';
export { init } from './policy-backend.js';
export { PolicyError } from './policy-error.js';
export { PolicySnapshot, type PolicyTable, type ResourceFacts } from './policy-snapshot.js';
