/** The client's public names, the same in every runtime. */

export type { ApiKeys, AuditLogs, Tagged, Tags } from './access-groups.js';
export { init } from './backend.js';
export { bulk, type BulkOptions, type BulkProgress } from './bulk.js';
export { type ClientOptions, InstantlyClient, type RawParams, type RequestOptions } from './client.js';
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
  UnknownOutcomeError,
} from './errors.js';
export type { CallOptions } from './connection.js';
export {
  BackendUnavailableError,
  InstantlyRbacError,
  InvalidArgumentError,
  NotInitialisedError,
} from '../errors.js';
export type { OperationAnswers, OperationParameters } from '../generated/parameters.js';
export type {
  Account,
  AdminWorkspace,
  ApiKey,
  AuditRecord,
  BackgroundJob,
  Campaign,
  Failure,
  FailureCode,
  GroupLink,
  Lead,
  Member,
  MemberName,
  NewApiKey,
  Page,
  PlanDetails,
  Problem,
  ProblemCode,
  SubscriptionDetails,
  Tag,
  TagMapping,
  Webhook,
  WebhookEvent,
  WebhookEventTypes,
  WebhookTest,
  WhitelabelDomain,
  Workspace as WorkspaceEntity,
} from '../generated/types.js';
export type { Answer, Described, Item, Listed, Params } from './group.js';
export type { InviteMember, ListMembers, MemberPatch, Members } from './members.js';
export type { Accounts, BackgroundJobs, Campaigns, Leads, WebhookEvents, Webhooks } from './sending-groups.js';
export type { Billing, Groups, Parent, Workspace } from './workspace-groups.js';
