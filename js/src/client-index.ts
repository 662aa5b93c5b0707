/** The client's public names, the same in every runtime. */

export { type ClientOptions, InstantlyClient, type RequestOptions } from './client.js';
export {
  CancelledError,
  ConfigurationError,
  ConflictError,
  EdgeRefusedError,
  InvalidRequestError,
  MissingScopeError,
  NetworkError,
  NotFoundError,
  PlanRequiredError,
  RateLimitedError,
  RefusedError,
  RequestError,
  ServerError,
  TimeoutError,
  UnauthorizedError,
  UnexpectedResponseError,
} from './client-errors.js';
export type { CallOptions } from './connection.js';
export {
  BackendUnavailableError,
  InstantlyRbacError,
  InvalidArgumentError,
  NotInitialisedError,
} from './errors.js';
export type {
  Failure,
  FailureCode,
  InviteMember,
  ListMembers,
  Member,
  MemberName,
  MemberPatch,
  Page,
  Problem,
  ProblemCode,
} from './generated/types.js';
export type { Members } from './members.js';
