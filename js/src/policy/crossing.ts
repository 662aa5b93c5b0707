/** Questions across the boundary: JSON goes, JSON comes, and a failure is an exception with JSON as its message. */

import { object } from '../arguments.js';
import { InvalidArgumentError, UnknownOperationError } from '../errors.js';
import type { QuestionFailure } from '../generated/types.js';
import { PolicyError, TooComplexError } from './error.js';

/** A value as it crosses. */
export function text(value: object, argument: string): string {
  return JSON.stringify(object(value, argument));
}

/** The answer to a question that is answered in JSON. */
export function read<Answer>(question: () => string): Answer {
  return JSON.parse(ask(question)) as Answer;
}

/** The answer to a question. Its failures become errors of this package. */
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
