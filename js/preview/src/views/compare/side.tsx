/** One of the two sides: who, and under which policy. */

import { PRESETS, ROLES } from 'instantly-rbac/catalog';
import { useId } from 'preact/hooks';

import { ordered } from '../../engine.js';
import { PolicyPicker } from '../../parts/policy-picker.js';
import { findSecret } from '../../reading/secret.js';
import { refusal } from '../../reading/text.js';
import { lookAtMember } from '../../state/intake.js';
import { keyFor, presetName } from '../../state/preset.js';
import { say, type Side, subject, workspace } from '../../state/store.js';
import { memberWith, NOBODY } from '../../state/subject.js';
import { titleOf } from '../../state/who.js';
import { count } from '../../words.js';

export function SideOf({ title, side }: { readonly title: string; readonly side: Side }) {
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
        <span>{own === null ? `Scopes: ${titleOf(subject.value)}` : (own.name ?? 'Scopes')}</span>
        <textarea
          rows={4}
          spellcheck={false}
          placeholder="no scopes"
          readOnly={own === null || own.kind !== 'key'}
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
