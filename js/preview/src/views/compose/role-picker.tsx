/** A role of Instantly, or one of the ready-made roles, as a key with the least scopes for it. */

import { PRESETS, ROLE_DETAILS } from 'instantly-rbac/catalog';

import { keyFor, presetName } from '../../state/preset.js';
import { lookAtMember } from '../../state/intake.js';
import { subject } from '../../state/store.js';
import { memberWith } from '../../state/subject.js';
import { count } from '../../words.js';

export function RolePicker() {
  const { kind, name } = subject.value;
  const role = kind === 'member' ? subject.value.role : null;
  return (
    <>
      <h3>A member with a role of Instantly</h3>
      <ul class="roles">
        {ROLE_DETAILS.map((detail) => (
          <li key={detail.role}>
            <button
              type="button"
              class="key-row"
              aria-pressed={role === detail.role && name === undefined}
              title={detail.summary}
              onClick={() => void lookAtMember(memberWith(detail.role), subject)}
            >
              <span class="name">{detail.role}</span>
              <span class="quiet">{detail.assignable ? '' : 'not given through the API'}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">Instantly documents a few words about each role; which operations follow from them is assumed.</p>
      <h3>A key for a ready-made role</h3>
      <ul class="roles">
        {PRESETS.map((preset) => (
          <li key={preset.preset}>
            <button
              type="button"
              class="key-row"
              aria-pressed={kind === 'key' && name === presetName(preset)}
              onClick={() => {
                subject.value = keyFor(preset);
              }}
            >
              <span class="name">{presetName(preset)}</span>
              <span class="quiet">{count(preset.operations.length, 'operation')}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">With the least scopes that allow what the role is for. Scopes are coarser than roles, so they may allow more.</p>
    </>
  );
}
