/** Under which policy somebody is looked at; not there before a policy was opened. */

import type { Signal } from '@preact/signals';

import type { LoadedPolicy } from '../engine.js';
import { policies } from '../state/store.js';

export function PolicyPicker({ chosen, label }: { readonly chosen: Signal<LoadedPolicy | null>; readonly label: string }) {
  if (policies.value.length === 0) {
    return null;
  }
  return (
    <label class="policy-picker">
      <span>Under</span>
      <select
        aria-label={label}
        value={chosen.value?.title ?? ''}
        onChange={(event) => {
          chosen.value = policies.value.find(({ title }) => title === event.currentTarget.value) ?? null;
        }}
      >
        <option value="">no policy: what Instantly enforces</option>
        {policies.value.map(({ title }) => (
          <option key={title} value={title}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
