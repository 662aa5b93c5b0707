/** A request as it is sent, and the decision with its reasons. */

import { reasonsForRequest } from '../engine.js';
import { Reasons } from '../parts/reasons.js';
import { Verdict } from '../parts/verdict.js';
import { findSecret } from '../reading/secret.js';
import { refusal } from '../reading/text.js';
import { policy, question, say, subject } from '../state/store.js';
import { holdingOf, titleOf } from '../state/who.js';

const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
const EXAMPLES = [
  ['GET', '/api/v2/campaigns'],
  ['PATCH', '/api/v2/workspace-members/019e18e2-0000-7000-8000-000000000001'],
  ['GET', '/api/v2/webhooks'],
  ['POST', '/api/v2/leads/list'],
] as const;

export function ExplainView() {
  const { method, path } = question.value;
  return (
    <section class="panel explain" aria-labelledby="explain-title">
      <h2 id="explain-title">May it send this request?</h2>
      <p class="quiet">
        Asked for {titleOf(subject.value)} ({holdingOf(subject.value)}){policy.value === null || subject.value.kind === 'snapshot' ? '' : `, under ${policy.value.title}`}. Choose
        who in the view Access.
      </p>
      <div class="request">
        <label>
          <span class="visually-hidden">Method</span>
          <select
            value={method}
            onChange={(event) => {
              question.value = { method: event.currentTarget.value, path };
            }}
          >
            {METHODS.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <input
          type="text"
          aria-label="Path or address of the request"
          placeholder="/api/v2/campaigns"
          spellcheck={false}
          autocomplete="off"
          value={path}
          onInput={(event) => ask(event.currentTarget)}
        />
      </div>
      {path === '' ? (
        <div class="empty">
          <p>Type the path of a request, or try one:</p>
          <ul class="examples">
            {EXAMPLES.map(([verb, example]) => (
              <li key={example}>
                <button
                  type="button"
                  onClick={() => {
                    question.value = { method: verb, path: example };
                  }}
                >
                  <code>
                    {verb} {example}
                  </code>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <Answer method={method} path={path} />
      )}
    </section>
  );
}

function Answer({ method, path }: { readonly method: string; readonly path: string }) {
  const explanation = reasonsForRequest(subject.value, policy.value, method, path);
  return (
    <div class="answer">
      <p class="big">
        <Verdict decision={explanation.decision} certainty={explanation.certainty} />{' '}
        {(subject.value.kind !== 'snapshot' || explanation.operation === null) && <code class="quiet">{explanation.code}</code>}
      </p>
      <Reasons explanation={explanation} />
    </div>
  );
}

/** Takes a path, a whole address, or a method with either. What carries a credential is refused. */
function ask(field: HTMLInputElement): void {
  const secret = findSecret(field.value);
  if (secret !== null) {
    field.value = question.peek().path;
    say(refusal(secret), 'refused');
    return;
  }
  const [, verb, rest = ''] = /^\s*(?:(GET|POST|PATCH|PUT|DELETE)\s+)?(.*)$/s.exec(field.value) ?? [];
  const path = rest.replace(/^https?:\/\/[^/?#]*/, '');
  question.value = { method: verb ?? question.peek().method, path };
}
