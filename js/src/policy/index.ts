/** The names of policies, the same in every runtime. */

export {
  BackendUnavailableError,
  InstantlyRbacError,
  InvalidArgumentError,
  NotInitialisedError,
  UnknownOperationError,
} from '../errors.js';
export type {
  AddedOperation,
  AgentPrincipal,
  CaseName,
  CasePrincipals,
  CaseTags,
  CaseWorkspaces,
  CaslRule,
  CatalogDiff,
  ChangedRequirement,
  Escalation,
  ExampleRequest,
  Explanation,
  GainedScope,
  Isolation,
  IsolationStep,
  KeyDiff,
  KeyPrincipal,
  LostScope,
  MinimalScopes,
  MatrixSummary,
  MemberPrincipal,
  MovedOperation,
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
  RemovedOperation,
  RenamedOperation,
  Residual,
  Resource,
  ScopeCase,
  ScopeChanges,
  ScopeReview,
  ScopeStatement,
  Situation,
  TagFilter,
  UnreadRequirement,
  WhoCan,
} from '../generated/types.js';
export { escalation, minimalScopes } from '../engine/analysis.js';
export { type PresetDetail, PRESETS } from '../generated/details.js';
export { diffCatalog, diffKeys, Engine, Policy, reviewScopes } from './policy.js';
export { init } from './backend.js';
export { PolicyError, TooComplexError } from './error.js';
export { PolicySnapshot, type PolicyTable, type ResourceFacts } from './snapshot.js';
