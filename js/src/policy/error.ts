/** What is wrong with a policy document, and failures that cross the boundary as JSON. */

import { InstantlyRbacError, InvalidArgumentError, UnknownOperationError } from '../errors.js';
import type { PolicyProblem, QuestionFailure } from '../generated/types.js';

/** A document that does not load. Nothing of it does: `problems` is everything that is wrong, in the order of the text. */
export class PolicyError extends InstantlyRbacError {
  /** Each with `code`, `pointer`, `line`, `column` and `did_you_mean`; never empty. */
  readonly problems: readonly PolicyProblem[];

  constructor(message: string, problems: readonly PolicyProblem[]) {
    super('invalid_policy', message);
    this.problems = problems;
  }

  static {
    this.prototype.name = 'PolicyError';
  }
}

/** A policy whose conditions are too entangled to be analysed within bounds. Decisions by it are not concerned. */
export class TooComplexError extends InstantlyRbacError {
  constructor(message: string) {
    super('too_complex', message);
  }

  static {
    this.prototype.name = 'TooComplexError';
  }
}

/** Asks across the boundary; its failures become errors of this package. */
export function ask<Answer>(question: () => Answer): Answer {
  try {
    return question();
  } catch (cause) {
    throw errorOf(cause);
  }
}

function errorOf(cause: unknown): unknown {
  const message = cause instanceof Error ? cause.message : '';
  if (!message.startsWith('{')) {
    return cause;
  }
  const failure = JSON.parse(message) as QuestionFailure;
  switch (failure.code) {
    case 'invalid_policy':
      return new PolicyError(failure.message, failure.problems);
    case 'too_complex':
      return new TooComplexError(failure.message);
    case 'unknown_operation':
      return new UnknownOperationError(failure.message);
    default:
      return new InvalidArgumentError(failure.message);
  }
}
