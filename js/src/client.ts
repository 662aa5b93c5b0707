/** A client of the Instantly API v2. */

import { kind, object, string } from './arguments.js';
import { type CallOptions, Connection } from './connection.js';
import { InvalidArgumentError } from './errors.js';
import { Members } from './members.js';
import { type Scopes, ScopeSet } from './scope-set.js';

/** How a client is set up; all but the key have defaults. */
export interface ClientOptions {
  /** The API key. It is kept where nothing can read it back. */
  apiKey: string;
  /** Where the API is: `https`, or `http` on this machine; host in ASCII. Default: `https://api.instantly.ai`. */
  baseUrl?: string | URL | undefined;
  /** Acts on this sub-workspace with the key of its admin workspace. */
  asWorkspace?: string | undefined;
  /** How long one request may take, in milliseconds. Default: 30,000. */
  timeoutMs?: number | undefined;
  /** The scopes that the key holds: requests that they do not allow are then refused here, with the explanation. */
  knownScopes?: Scopes | undefined;
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

const OPTIONS: ReadonlySet<string> = new Set<keyof ClientOptions>([
  'apiKey',
  'asWorkspace',
  'baseUrl',
  'knownScopes',
  'timeoutMs',
  'userAgent',
]);

/**
 * A client with one key. It checks requests before they are sent and tells failures apart (`MissingScopeError`,
 * `NotFoundError`, …); it never retries and never shows the key.
 */
export class InstantlyClient {
  readonly #connection: Connection;
  /** The members of the workspace. */
  readonly members: Members;

  constructor(options: ClientOptions) {
    const { apiKey, baseUrl, asWorkspace, timeoutMs, knownScopes, userAgent } = object(options, 'options');
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
    });
    this.members = new Members(this.#connection);
    Object.freeze(this);
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
