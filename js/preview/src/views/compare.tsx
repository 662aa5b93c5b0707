/** Two sides: what the second may do that the first may not, and the other way round. */

import { PRESETS, ROLES } from 'instantly-rbac/catalog';
import { useId } from 'preact/hooks';

import { type Difference, difference } from '../difference.js';
import { ordered } from '../engine.js';
import { PolicyPicker } from '../parts/policy-picker.js';
import { Verdict } from '../parts/verdict.js';
import { findSecret } from '../reading/secret.js';
import { refusal } from '../reading/text.js';
import { lookAtMember } from '../state/intake.js';
import { keyFor, presetName } from '../state/preset.js';
import { accessOf, after, before, say, type Side, subject, workspace } from '../state/store.js';
import { memberWith, NOBODY } from '../state/subject.js';
import { titleOf } from '../state/who.js';
import { count, kindName } from '../words.js';

export function CompareView() {
  const left = before.who.value ?? subject.value;
  const right = after.who.value ?? subject.value;
  const { gained, lost } = difference(accessOf(before), accessOf(after));
  const added = right.scopes.filter((scope) => !left.scopes.includes(scope));
  const removed = left.scopes.filter((scope) => !right.scopes.includes(scope));
  return (
    <>
      <section class="panel" aria-labelledby="compare-title">
        <div class="row spread">
          <h2 id="compare-title">Compare two sides</h2>
          <button
            type="button"
            onClick={() => {
              for (const part of ['who', 'policy'] as const) {
                [before[part].value, after[part].value] = [after[part].value, before[part].value];
              }
            }}
          >
            Swap sides
          </button>
        </div>
        <div class="sides">
          <SideOf title="Before" side={before} />
          <SideOf title="After" side={after} />
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
          {(left.kind === 'member' || right.kind === 'member') && <span class="quiet">What a role allows is assumed.</span>}
        </p>
      </section>
      <div class="lists">
        <Changes title="Gained" tone="allow" changes={gained} empty="Nothing is gained." />
        <Changes title="Lost" tone="deny" changes={lost} empty="Nothing is lost." />
      </div>
    </>
  );
}

function SideOf({ title, side }: { readonly title: string; readonly side: Side }) {
  const id = useId();
  const keys = workspace.value?.keys ?? [];
  const own = side.who.value;
  return (
    <fieldset class="side">
      <legend>{title}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={own === null}
          onChange={(event) => {
            side.who.value = event.currentTarget.checked ? null : { ...subject.value };
          }}
        />
        Whoever the view Access shows
      </label>
      <PolicyPicker chosen={side.policy} label={`${title}: under which policy`} />
      <label class="policy-picker">
        <span>Role</span>
        <select
          aria-label={`${title}: a role`}
          value={own?.kind === 'member' && own.name === undefined ? own.role : (own?.name ?? '')}
          onChange={(event) => chooseRole(side, event.currentTarget.value)}
        >
          <option value="">none: the scopes below</option>
          <optgroup label="Members of Instantly">
            {ROLES.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </optgroup>
          <optgroup label="Keys for ready-made roles">
            {PRESETS.map((preset) => (
              <option key={preset.preset}>{presetName(preset)}</option>
            ))}
          </optgroup>
        </select>
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
                side.who.value = { kind: 'key', name: key.name, scopes: key.scopes };
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
        <span>{own === null ? `Scopes of ${titleOf(subject.value)}` : (own.name ?? 'Scopes')}</span>
        <textarea
          rows={4}
          spellcheck={false}
          placeholder="no scopes"
          readOnly={own === null || own.kind === 'member'}
          value={(own ?? subject.value).scopes.join('\n')}
          onChange={(event) => {
            const text = event.currentTarget.value;
            const secret = findSecret(text);
            if (secret !== null) {
              event.currentTarget.value = (own ?? NOBODY).scopes.join('\n');
              say(refusal(secret), 'refused');
              return;
            }
            side.who.value = { kind: 'key', scopes: ordered(text.split(/[\s,]+/).filter((name) => name !== '')) };
          }}
        />
      </label>
    </fieldset>
  );
}

function chooseRole(side: Side, name: string): void {
  const preset = PRESETS.find((known) => presetName(known) === name);
  if (preset !== undefined) {
    side.who.value = keyFor(preset);
  } else if (name === '') {
    side.who.value = NOBODY;
  } else {
    void lookAtMember(memberWith(name), side.who);
  }
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
