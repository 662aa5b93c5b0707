/** The names of policies, the same in every runtime. */

export {
  BackendUnavailableError,
  InstantlyRbacError,
  InvalidArgumentError,
  NotInitialisedError,
  UnknownOperationError,
} from '../errors.js';
export type {
  AgentPrincipal,
  CaseName,
  CasePrincipals,
  CaseTags,
  CaseWorkspaces,
  CaslRule,
  Escalation,
  ExampleRequest,
  Explanation,
  Isolation,
  IsolationStep,
  KeyDiff,
  KeyPrincipal,
  MinimalScopes,
  MatrixSummary,
  MemberPrincipal,
  OperationMatrix,
  PolicyAge,
  PolicyCase,
  PolicyDiff,
  PolicyDrift,
  PolicyFinding,
  PolicyFindingCode,
  PolicyMeaningChange,
  PolicyProblem,
  PolicyProblemCode,
  PolicyVerdict,
  Principal,
  Residual,
  Resource,
  ScopeReview,
  Situation,
  TagFilter,
  WhoCan,
} from '../generated/types.js';
export { escalation, minimalScopes } from '../engine/analysis.js';
export { type PresetDetail, PRESETS } from '../generated/details.js';
export { diffKeys, Engine, Policy, reviewScopes } from './policy.js';
export { init } from './backend.js';
export { PolicyError, TooComplexError } from './error.js';
export { PolicySnapshot, type PolicyTable, type ResourceFacts } from './snapshot.js';
