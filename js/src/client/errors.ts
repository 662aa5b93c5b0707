/**
 * Everything that can go wrong with a request, one class per code. A message gives cause, evidence and next step; none
 * ever holds the key.
 */

import { InstantlyRbacError } from '../errors.js';
import type { OperationId } from '../generated/catalog.js';
import type { Explanation, Failure, FailureCode, Problem } from '../generated/types.js';

/** A request without a response. */
export class RequestError extends InstantlyRbacError {
  /** The failure as a plain value, the same in every language. */
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.code, failure.message, options);
    this.failure = failure;
  }

  static {
    this.prototype.name = 'RequestError';
  }

  /** HTTP status, when the API answered. */
  get status(): number | undefined {
    return this.failure.status;
  }

  /** What was asked for, where the catalogue knows it. */
  get operation(): OperationId | undefined {
    return this.failure.operation;
  }
}

/** 401: no credential, or one that the API does not accept. */
export class UnauthorizedError extends RequestError {
  static {
    this.prototype.name = 'UnauthorizedError';
  }
}

/** 401 or 403: the key is valid and lacks a scope. */
export class MissingScopeError extends RequestError {
  static {
    this.prototype.name = 'MissingScopeError';
  }

  /** Scopes that the API named as required; in field reports only the first one that would do. */
  get required(): string[] {
    return this.failure.required ?? [];
  }

  /** Scopes that the API found on the key; `undefined` when it did not say. */
  get found(): string[] | undefined {
    return this.failure.found;
  }

  /** What the engine says of these scopes and this operation, where both are known. */
  get explanation(): Explanation | undefined {
    return this.failure.explanation;
  }
}

/** 402: the workspace has no plan for it. */
export class PlanRequiredError extends RequestError {
  static {
    this.prototype.name = 'PlanRequiredError';
  }
}

/** 404: nothing has this id in this workspace. */
export class NotFoundError extends RequestError {
  static {
    this.prototype.name = 'NotFoundError';
  }
}

/** 409: it would collide with what exists. */
export class ConflictError extends RequestError {
  static {
    this.prototype.name = 'ConflictError';
  }
}

/** The request is not valid: found before it was sent (`problems`), or by the API (`status`). */
export class InvalidRequestError extends RequestError {
  static {
    this.prototype.name = 'InvalidRequestError';
  }

  /** Everything that is wrong with it, when it was not sent for that. */
  get problems(): Problem[] {
    return this.failure.problems ?? [];
  }
}

/** 429: too many requests. */
export class RateLimitedError extends RequestError {
  static {
    this.prototype.name = 'RateLimitedError';
  }

  /** Seconds to wait, when the API said. */
  get retryAfter(): number | undefined {
    return this.failure.retry_after;
  }
}

/** 403 from the network edge, before the API saw the request: it says nothing about the key. */
export class EdgeRefusedError extends RequestError {
  static {
    this.prototype.name = 'EdgeRefusedError';
  }
}

/** 5xx: the API failed. */
export class ServerError extends RequestError {
  static {
    this.prototype.name = 'ServerError';
  }
}

/** An answer that the API does not document, or that cannot be read. */
export class UnexpectedResponseError extends RequestError {
  static {
    this.prototype.name = 'UnexpectedResponseError';
  }
}

/** Not sent: the scopes that the key is known to hold do not allow it. */
export class RefusedError extends RequestError {
  static {
    this.prototype.name = 'RefusedError';
  }

  /** Why, and what would allow it. */
  get explanation(): Explanation | undefined {
    return this.failure.explanation;
  }
}

/** No answer came: no connection, or it broke. */
export class NetworkError extends RequestError {
  static {
    this.prototype.name = 'NetworkError';
  }
}

/** No answer came in time. */
export class TimeoutError extends RequestError {
  static {
    this.prototype.name = 'TimeoutError';
  }
}

/**
 * A write was sent, its answer was lost, and what can be read does not show that it took effect. It was not repeated;
 * the message says how to find out.
 */
export class UnknownOutcomeError extends RequestError {
  static {
    this.prototype.name = 'UnknownOutcomeError';
  }
}

/** The caller gave up; `cause` is the signal's reason. A write may have taken effect all the same. */
export class CancelledError extends RequestError {
  static {
    this.prototype.name = 'CancelledError';
  }
}

/** The client was set up in a way that cannot work. */
export class ConfigurationError extends RequestError {
  static {
    this.prototype.name = 'ConfigurationError';
  }
}

/** The class of each code; the compiler holds the list to the one in Rust. */
export const CLASSES: Readonly<Record<FailureCode, typeof RequestError>> = {
  unauthorized: UnauthorizedError,
  missing_scope: MissingScopeError,
  plan_required: PlanRequiredError,
  not_found: NotFoundError,
  conflict: ConflictError,
  invalid_request: InvalidRequestError,
  rate_limited: RateLimitedError,
  edge_refused: EdgeRefusedError,
  server_error: ServerError,
  unexpected_response: UnexpectedResponseError,
  refused: RefusedError,
  network: NetworkError,
  timeout: TimeoutError,
  unknown_outcome: UnknownOutcomeError,
  cancelled: CancelledError,
  configuration: ConfigurationError,
};

/** The error of what a backend threw, which is an `Error` with a failure as its message. */
export function fromBackend(thrown: unknown, cause?: unknown): Error {
  let failure: Failure;
  try {
    failure = JSON.parse((thrown as Error).message) as Failure;
  } catch {
    return new InstantlyRbacError('internal', 'the client broke; please report it', { cause: thrown });
  }
  return new CLASSES[failure.code](failure, cause === undefined ? undefined : { cause });
}
