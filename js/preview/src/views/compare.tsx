/** Two sides: what the second may do that the first may not, and the other way round. */

import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';

import { type Difference, difference } from '../difference.js';
import { access, ordered } from '../engine.js';
import { Verdict } from '../parts/verdict.js';
import { findSecret } from '../reading/secret.js';
import { refusal } from '../reading/text.js';
import { after, before, say, subject, workspace } from '../state/store.js';
import { NOBODY, type Subject } from '../state/subject.js';
import { count, kindName } from '../words.js';

export function CompareView() {
  const left = before.value ?? subject.value;
  const right = after.value ?? subject.value;
  const { gained, lost } = difference(access(left), access(right));
  const added = right.scopes.filter((scope) => !left.scopes.includes(scope));
  const removed = left.scopes.filter((scope) => !right.scopes.includes(scope));
  return (
    <>
      <section class="panel" aria-labelledby="compare-title">
        <div class="row spread">
          <h2 id="compare-title">Compare two keys</h2>
          <button
            type="button"
            onClick={() => {
              [before.value, after.value] = [after.value, before.value];
            }}
          >
            Swap sides
          </button>
        </div>
        <div class="sides">
          <Side title="Before" side={before} />
          <Side title="After" side={after} />
        </div>
        <p class="outcome">
          {gained.length === 0 && lost.length === 0 ? (
            <>
              <strong>No difference:</strong> both may do exactly the same
              {added.length + removed.length > 0 ? ', although their scopes differ' : ''}.
            </>
          ) : (
            <>
              <strong>{count(gained.length, 'operation')} gained</strong>, <strong>{lost.length} lost</strong>.
            </>
          )}{' '}
          {added.length + removed.length > 0 && (
            <span class="quiet">
              Scopes: {added.length} added, {removed.length} removed.
            </span>
          )}
        </p>
      </section>
      <div class="lists">
        <Changes title="Gained" tone="allow" changes={gained} empty="Nothing is gained." />
        <Changes title="Lost" tone="deny" changes={lost} empty="Nothing is lost." />
      </div>
    </>
  );
}

function Side({ title, side }: { readonly title: string; readonly side: Signal<Subject | null> }) {
  const id = useId();
  const keys = workspace.value?.keys ?? [];
  const own = side.value;
  return (
    <fieldset class="side">
      <legend>{title}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={own === null}
          onChange={(event) => {
            side.value = event.currentTarget.checked ? null : { ...subject.value };
          }}
        />
        The key of the view Access
      </label>
      {keys.length > 0 && (
        <>
          <input
            type="search"
            list={id}
            aria-label={`${title}: a key of the workspace`}
            placeholder={`Pick one of ${count(keys.length, 'key')}`}
            onChange={(event) => {
              const key = keys.find(({ name }) => name === event.currentTarget.value);
              if (key !== undefined) {
                side.value = { kind: 'key', name: key.name, scopes: key.scopes };
              }
            }}
          />
          <datalist id={id}>
            {keys.slice(0, MOST_OPTIONS).map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
      <label class="field">
        <span>{own?.name ?? 'Scopes'}</span>
        <textarea
          rows={4}
          spellcheck={false}
          placeholder="no scopes"
          readOnly={own === null}
          value={(own ?? subject.value).scopes.join('\n')}
          onChange={(event) => {
            const text = event.currentTarget.value;
            const secret = findSecret(text);
            if (secret !== null) {
              event.currentTarget.value = (own ?? NOBODY).scopes.join('\n');
              say(refusal(secret), 'refused');
              return;
            }
            side.value = { kind: 'key', scopes: ordered(text.split(/[\s,]+/).filter((name) => name !== '')) };
          }}
        />
      </label>
    </fieldset>
  );
}

/** More in a drop-down help nobody; any name may be typed. */
const MOST_OPTIONS = 50;

interface ChangesProps {
  readonly title: string;
  readonly tone: string;
  readonly changes: readonly Difference[];
  readonly empty: string;
}

function Changes({ title, tone, changes, empty }: ChangesProps) {
  return (
    <section class={`panel changes ${tone}`} aria-label={title}>
      <h2>
        {title} <span class="quiet">{changes.length}</span>
      </h2>
      {changes.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <ul>
          {changes.map(({ operation, before: was, after: is }) => (
            <li key={operation.id}>
              <span class="what">
                <span>{operation.summary}</span>
                <span class="quiet">
                  {kindName(operation.resource)}, {operation.effect} · <code>{operation.id}</code>
                </span>
              </span>
              <span class="step">
                <Verdict decision={was} /> <span aria-label="becomes">→</span> <Verdict decision={is} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
