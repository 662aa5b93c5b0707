/** What is wrong with a policy. */

import { InstantlyRbacError } from '../errors.js';
import type { PolicyProblem } from '../generated/types.js';

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
