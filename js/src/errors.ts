/** Everything the engine throws. A denial is an answer, never an error. */

/** The root of all errors of this package. */
export class InstantlyRbacError extends Error {
  /** What went wrong, as a stable word; the message is for people. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  static {
    this.prototype.name = 'InstantlyRbacError';
  }
}

/** An argument of the wrong type or shape: a mistake in the calling program. */
export class InvalidArgumentError extends InstantlyRbacError {
  constructor(message: string, code = 'invalid_argument') {
    super(code, message);
  }

  static {
    this.prototype.name = 'InvalidArgumentError';
  }
}

/** An operation id that the catalogue does not hold; the message names the nearest one. */
export class UnknownOperationError extends InvalidArgumentError {
  constructor(message: string) {
    super(message, 'unknown_operation');
  }

  static {
    this.prototype.name = 'UnknownOperationError';
  }
}

/** The engine was asked before `init()` had finished. Node needs no `init()`. */
export class NotInitialisedError extends InstantlyRbacError {
  constructor(what: string) {
    super('not_initialised', `${what} is not loaded yet; await init() once before the first call`);
  }

  static {
    this.prototype.name = 'NotInitialisedError';
  }
}

/** The engine's binary is missing, was refused by the runtime, or belongs to another version of this package. */
export class BackendUnavailableError extends InstantlyRbacError {
  constructor(message: string, options?: ErrorOptions) {
    super('backend_unavailable', message, options);
  }

  static {
    this.prototype.name = 'BackendUnavailableError';
  }
}
