/** One list of what two sides may do differently. */

import type { Decision } from 'instantly-rbac';

import type { Changed, Difference } from '../../difference.js';
import { useGrowing } from '../../parts/after-picture.js';
import { Verdict } from '../../parts/verdict.js';
import { kindName } from '../../words.js';

interface ChangesProps {
  readonly title: string;
  readonly change: Changed;
  readonly changes: readonly Difference[];
  readonly empty: string;
}

/** Rows that a tall screen shows below the two sides. */
const SEEN_AT_FIRST = 12;

export function Changes({ title, change, changes, empty }: ChangesProps) {
  const shown = useGrowing(changes.length, SEEN_AT_FIRST);
  return (
    <section class={`panel changes ${change}`} aria-label={title}>
      <h2>
        {title} <span class="quiet">{changes.length}</span>
      </h2>
      {changes.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <ul>
          {changes.slice(0, shown).map(({ operation, before: was, after: is }) => (
            <li key={operation.id}>
              <span class="what">
                <span>{operation.summary}</span>
                <span class="quiet">
                  {kindName(operation.resource)}, {operation.effect} · <code>{operation.id}</code>
                </span>
              </span>
              <Step before={was} after={is} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** From one decision to another. */
export function Step({ before, after }: { readonly before: Decision; readonly after: Decision }) {
  return (
    <span class="step">
      <Verdict decision={before} />{' '}
      <span>
        <span aria-hidden="true">→</span>
        <span class="visually-hidden">becomes</span>
      </span>{' '}
      <Verdict decision={after} />
    </span>
  );
}
