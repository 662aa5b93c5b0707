/**
 * The conformance corpus, asked of one runtime. Plain JavaScript without imports, because a page in a browser runs it
 * too.
 */

/**
 * Asks everything in the corpus and answers what came out differently.
 *
 * @param {typeof import('instantly-rbac')} rbac the package, initialised
 * @param {{ decisions: object[], routing: object[], explanations: object[] }} corpus the files of `tests/corpus`
 * @returns {Promise<{ asked: number, different: string[], digest: string }>} `digest` as in `explanations.sha256`
 */
export async function conform(rbac, corpus) {
  const different = [];
  const compare = (what, actual, expected) => {
    if (actual !== expected) {
      const [found, wanted] = [String(actual), String(expected)];
      let at = 0;
      while (at < found.length && found[at] === wanted[at]) {
        at += 1;
      }
      const from = Math.max(0, at - 20);
      different.push(`${what}: …${found.slice(from, at + 60)}…, expected …${wanted.slice(from, at + 60)}…`);
    }
  };

  const cases = [...corpus.decisions, ...corpus.routing];
  const texts = [];
  for (const { scopes, method, path, ...expected } of cases) {
    const what = `${method} ${path} with [${scopes}]`;
    const explanation = rbac.explain(scopes, method, path);
    texts.push(JSON.stringify(explanation));
    compare(what, JSON.stringify(rbac.authorize(scopes, method, path)), JSON.stringify(expected));
    compare(`${what}, explained`, explanation.decision, expected.decision);
    compare(`${what}, explained`, explanation.code, expected.code);
    compare(`${what}, matched`, rbac.matchOperation(method, path), expected.operation);
    if (expected.operation !== null) {
      const decision = rbac.snapshot(scopes).decide(expected.operation);
      compare(`${what}, by operation`, decision, expected.decision);
    }
  }
  for (const { scopes, method, path, explanation } of corpus.explanations) {
    const actual = JSON.stringify(rbac.explain(scopes, method, path));
    compare(`explanation of ${method} ${path} with [${scopes}]`, actual, explanation);
  }

  const bytes = new TextEncoder().encode(texts.map((text) => `${text}\n`).join(''));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digest = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { asked: cases.length + corpus.explanations.length, different, digest };
}

/**
 * Asks the analyses in the corpus and answers what came out differently.
 *
 * @param {typeof import('instantly-rbac/policy')} policies the package's policies, initialised
 * @param {{ documents: string[], questions: object[] }} analyses the file `analyses.json` of `tests/corpus`
 * @returns {{ asked: number, different: string[] }}
 */
export function conformAnalyses(policies, { documents, questions }) {
  const parsed = documents.map((text) => policies.Policy.parse(text));
  const engines = parsed.map((policy) => new policies.Engine(policy));
  const answer = ({ ask, policy, with: given }) => {
    switch (ask) {
      case 'format':
        return policies.Policy.format(documents[policy]);
      case 'assertions':
      case 'drift':
        return parsed[policy][ask];
      case 'diff':
      case 'equivalent':
      case 'implies':
        return parsed[policy][ask](parsed[given[0]]);
      case 'findings':
      case 'residual':
        return parsed[policy][ask](...given);
      default:
        return policy === null ? policies[ask](...given) : engines[policy][ask](...given);
    }
  };
  const different = [];
  for (const question of questions) {
    const { ask, policy, with: given } = question;
    const compare = (what, found, expected) => {
      if (found !== expected) {
        const where = `${what} of ${policy} with ${JSON.stringify(given)}`;
        different.push(`${where}: ${found.slice(0, 200)}, expected ${expected.slice(0, 200)}`);
      }
    };
    compare(ask, JSON.stringify(answer(question)), question.answer);
    if (ask === 'check') {
      const [principal, operation, resource] = given;
      const decision = engines[policy].snapshot(principal).decide(operation, resource);
      compare('snapshot', decision, JSON.parse(question.answer).decision);
    }
  }
  return { asked: questions.length, different };
}
