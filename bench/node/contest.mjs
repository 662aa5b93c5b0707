/** One task, and everybody who does it. */

import { deepStrictEqual } from 'node:assert';

import { do_not_optimize, measure } from 'mitata';

/** The entrant that does nothing beyond what the answer needs; see `peers/bare.mjs`. */
export const BARE = 'bare lower bound';

/** The package of this repository, as one is meant to use it. */
export const OURS = 'instantly-rbac';

/**
 * A task: `questions`, the right answer to each by `expected(question)`, and per entrant `prepare(question)`, which is
 * not measured, `answer(prepared)`, which is, and `read(given)`, which makes answers comparable.
 */
export class Contest {
  constructor(name, { questions, expected, entrants }) {
    Object.assign(this, { name, questions, expected, entrants });
  }

  /** Throws when an answer of the entrant is wrong. */
  check(name) {
    const { prepare, answer, read = (given) => given } = this.entrants[name];
    for (const question of this.questions) {
      deepStrictEqual(read(answer(prepare(question))), this.expected(question), `${this.name}: ${name}`);
    }
  }

  /** The median time of an entrant, in nanoseconds per question. */
  async median(name) {
    const { prepare, answer } = this.entrants[name];
    const prepared = this.questions.map(prepare);
    const { p50 } = await measure(
      () => {
        for (const question of prepared) {
          do_not_optimize(answer(question));
        }
      },
      { min_cpu_time: 1e9 },
    );
    return p50 / prepared.length;
  }
}
