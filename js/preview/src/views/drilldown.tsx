/** The operations of one cell, each with its reasons. */

import { useEffect, useRef } from 'preact/hooks';

import { cell } from '../catalogue.js';
import { afterPicture } from '../parts/after-picture.js';
import { OperationRow } from '../parts/operation-row.js';
import { certain, current, opened, policy, subject } from '../state/store.js';
import { count, EFFECT_MEANS, kindName } from '../words.js';

export function Drilldown() {
  const place = opened.value;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (place === null) {
      return undefined;
    }
    title.current?.focus({ preventScroll: true });
    // The answer first: what comes into sight by scrolling takes longer to draw.
    return afterPicture(() =>
      document.querySelector('.matrix .cell[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
  }, [place]);
  if (place === null) {
    return null;
  }
  const shown = cell(place.kind, place.effect);
  return (
    <section class="panel drilldown" aria-labelledby="drill-title">
      <div class="row spread">
        <h2 id="drill-title" ref={title} tabIndex={-1}>
          {kindName(place.kind)}, {place.effect}
        </h2>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
      <p class="quiet">
        {count(shown.length, 'operation')}. {EFFECT_MEANS[place.effect]}; the classification is ours.
      </p>
      <ul class="operations">
        {shown.map((operation) => (
          <OperationRow
            key={operation.id}
            operation={operation}
            decision={current.value.decisions[operation.index] ?? 'unknown'}
            certainty={certain.value[operation.index] ?? 'assumed'}
            subject={subject.value}
            policy={policy.value}
          />
        ))}
      </ul>
    </section>
  );
}

/** Closes it and goes back to the cell it came from. */
function close(): void {
  const cell = document.querySelector<HTMLElement>('.matrix .cell[aria-pressed="true"]');
  opened.value = null;
  cell?.focus();
}
