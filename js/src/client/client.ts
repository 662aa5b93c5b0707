/** A client of the Instantly API v2. */

import { kind, object, string } from '../arguments.js';
import { type CallOptions, Connection } from './connection.js';
import { InvalidArgumentError } from '../errors.js';
import type { OperationId } from '../generated/catalog.js';
import { ApiKeys, AuditLogs, Tags } from './access-groups.js';
import type { Answer, Described, Params } from './group.js';
import { Members } from './members.js';
import { Accounts, BackgroundJobs, Campaigns, Leads, WebhookEvents, Webhooks } from './sending-groups.js';
import { Billing, Groups, Workspace } from './workspace-groups.js';
import { type Scopes, ScopeSet } from '../engine/scope-set.js';

/** How a client is set up; all but the key have defaults. */
export interface ClientOptions {
  /** The API key. It is kept where nothing can read it back. */
  apiKey: string;
  /** Where the API is: `https`, or `http` on this machine; host in ASCII. Default: `https://api.instantly.ai`. */
  baseUrl?: string | URL | undefined;
  /** Acts on this sub-workspace with the key of its admin workspace. */
  asWorkspace?: string | undefined;
  /** How long one attempt at a request may take, in milliseconds. Default: 30,000. */
  timeoutMs?: number | undefined;
  /** The scopes that the key holds: requests that they do not allow are then refused here, with the explanation. */
  knownScopes?: Scopes | undefined;
  /**
   * Which part of the workspace's limit the client takes, in percent: 20 are at most 20 requests in any second.
   * `unlimited` is for servers that are not the API. Clients with the same key, address and pace share. Default: 20.
   */
  pace?: number | 'unlimited' | undefined;
  /** A name that clients with different keys of one workspace give to take one share together. */
  budget?: string | undefined;
  /** How often reads and deletions by id are sent again at most; nothing else is ever sent twice. Default: 3. */
  retries?: number | undefined;
  /** Whether to keep which operations are called, for `recording()`. No value of a request is kept. Default: `false`. */
  recording?: boolean | undefined;
  /** Names the program. Browsers name themselves; there it is not sent. */
  userAgent?: string | undefined;
}

/** What a request has beside its path. */
export interface RequestOptions extends CallOptions {
  /** Default: `GET`. */
  method?: string | undefined;
  /** JSON text, or a value that has a JSON form. */
  body?: unknown;
}

/** What an operation takes that the catalogue does not describe: each part of the request by itself. */
export interface RawParams {
  path?: Readonly<Record<string, string>> | undefined;
  query?: Readonly<Record<string, unknown>> | undefined;
  body?: unknown;
}

const OPTIONS: ReadonlySet<string> = new Set<keyof ClientOptions>([
  'apiKey',
  'asWorkspace',
  'baseUrl',
  'budget',
  'knownScopes',
  'pace',
  'recording',
  'retries',
  'timeoutMs',
  'userAgent',
]);

/**
 * A client with one key. It checks requests before they are sent and tells failures apart (`MissingScopeError`,
 * `NotFoundError`, …), keeps to its share of the workspace's limit, and repeats reads and deletions by id where that may
 * help. It never sends any other request twice, and never shows the key.
 */
export class InstantlyClient {
  readonly #connection: Connection;
  /** The members of the workspace. */
  readonly members: Members;
  /** The workspace itself. */
  readonly workspace: Workspace;
  /** Its group of workspaces. */
  readonly groups: Groups;
  /** Its API keys. */
  readonly apiKeys: ApiKeys;
  /** Its tags. */
  readonly tags: Tags;
  /** Its audit log. */
  readonly auditLogs: AuditLogs;
  /** Its webhooks. */
  readonly webhooks: Webhooks;
  /** Deliveries to its webhooks. */
  readonly webhookEvents: WebhookEvents;
  /** Its campaigns. */
  readonly campaigns: Campaigns;
  /** Its sending accounts. */
  readonly accounts: Accounts;
  /** Its leads. */
  readonly leads: Leads;
  /** Its background jobs. */
  readonly backgroundJobs: BackgroundJobs;
  /** What it pays for. */
  readonly billing: Billing;

  constructor(options: ClientOptions) {
    const { apiKey, baseUrl, asWorkspace, timeoutMs, knownScopes, userAgent, pace, budget, retries, recording } = object(options, 'options');
    const stranger = Object.keys(options).find((name) => !OPTIONS.has(name));
    if (stranger !== undefined) {
      throw new InvalidArgumentError(`options has no property ${stranger}; it has ${[...OPTIONS].join(', ')}`);
    }
    this.#connection = new Connection(string(apiKey, 'apiKey'), {
      base_url: baseUrl instanceof URL ? baseUrl.href : optional(baseUrl, 'baseUrl'),
      as_workspace: optional(asWorkspace, 'asWorkspace'),
      timeout_ms: milliseconds(timeoutMs),
      known_scopes: knownScopes === undefined ? undefined : ScopeSet.from(knownScopes),
      user_agent: optional(userAgent, 'userAgent'),
      pace_percent: pace === 'unlimited' ? undefined : whole(pace, 'pace', 1, 100),
      unlimited: pace === 'unlimited' ? true : undefined,
      budget: optional(budget, 'budget'),
      retries: whole(retries, 'retries', 0, 100),
      recording: recording === true ? true : undefined,
    });
    this.members = new Members(this.#connection);
    this.workspace = new Workspace(this.#connection);
    this.groups = new Groups(this.#connection);
    this.apiKeys = new ApiKeys(this.#connection);
    this.tags = new Tags(this.#connection);
    this.auditLogs = new AuditLogs(this.#connection);
    this.webhooks = new Webhooks(this.#connection);
    this.webhookEvents = new WebhookEvents(this.#connection);
    this.campaigns = new Campaigns(this.#connection);
    this.accounts = new Accounts(this.#connection);
    this.leads = new Leads(this.#connection);
    this.backgroundJobs = new BackgroundJobs(this.#connection);
    this.billing = new Billing(this.#connection);
    Object.freeze(this);
  }

  /**
   * Calls any operation of the catalogue. One that the catalogue describes takes one flat object, which is checked whole
   * before it is sent; any other takes `path`, `query` and `body`, of which the path is checked.
   */
  async call<Id extends OperationId>(
    operation: Id,
    params: Id extends Described ? Params<Id> : RawParams,
    options: CallOptions = {},
  ): Promise<Id extends Described ? Answer<Id> : unknown> {
    const answer = await this.#connection.call(string(operation, 'operation') as Id, object(params, 'params'), options);
    return answer as Id extends Described ? Answer<Id> : unknown;
  }

  /**
   * What was called so far: a line of JSON for each kind of request, empty unless the option `recording` is set. Write it
   * to a file, and `instantly-rbac scopes from-recording FILE` tells the narrowest key for the program.
   */
  recording(): string {
    return this.#connection.recording();
  }

  /**
   * Sends a request of any kind and answers the body of its response, `null` where it is empty.
   *
   * @param path below the API, with or without `/api/v2`, such as `/workspace-members?limit=10`
   */
  async request<T = unknown>(path: string, options: RequestOptions = {}): Promise<T> {
    const { method = 'GET', body } = object(options, 'options');
    const text = body === undefined || body === null ? undefined : json(body);
    return (await this.#connection.request(string(method, 'method'), string(path, 'path'), text, options)) as T;
  }
}

function optional(value: string | undefined, argument: string): string | undefined {
  return value === undefined ? undefined : string(value, argument);
}

function whole(value: number | undefined, argument: string, least: number, most: number): number | undefined {
  if (value !== undefined && !(Number.isInteger(value) && value >= least && value <= most)) {
    throw new InvalidArgumentError(
      `${argument} must be a whole number from ${least} to ${most}, not ${typeof value === 'number' ? value : kind(value)}`,
    );
  }
  return value;
}

function milliseconds(value: number | undefined): number | undefined {
  if (value !== undefined && !(typeof value === 'number' && value > 0 && value <= Number.MAX_SAFE_INTEGER)) {
    throw new InvalidArgumentError(`timeoutMs must be a number above 0, not ${typeof value === 'number' ? value : kind(value)}`);
  }
  return value === undefined ? undefined : Math.ceil(value);
}

/** The JSON text of a body. A string is taken as JSON already, as `fetch` would send it. */
function json(body: unknown): string {
  try {
    if (typeof body === 'string') {
      JSON.parse(body);
      return body;
    }
    const text = JSON.stringify(body) as string | undefined;
    if (text !== undefined) {
      return text;
    }
  } catch {
    // Neither the text nor the value is shown: a body may hold what belongs in no log.
  }
  throw new InvalidArgumentError(`body must be JSON text or a value that has a JSON form; this is ${kind(body)}`);
}
