/** Resources by effects: at a glance what is allowed, denied and unknown. */

import { computed } from '@preact/signals';
import type { Decision } from 'instantly-rbac';
import { type Certainty, type Effect, EFFECTS, type ResourceKind } from 'instantly-rbac/catalog';
import { memo } from 'preact/compat';
import { useRef, useState } from 'preact/hooks';

import { cell } from '../catalogue.js';
import { useLater } from '../parts/after-picture.js';
import { useGridKeys } from '../parts/grid.js';
import { certain, current, opened } from '../state/store.js';
import { AREAS, CERTAINTIES, EFFECT_MEANS, kindName, OTHER_KINDS } from '../words.js';
import { tally, type Tally } from './tally.js';

const GROUPS = OTHER_KINDS.length === 0 ? AREAS : [...AREAS, { title: 'Other', kinds: OTHER_KINDS }];

/** What it is drawn from. The numbers above it come first, and the cells with the next picture: there are hundreds. */
const decided = computed(() => ({ decisions: current.value.decisions, certainties: certain.value }));

export function Matrix() {
  const [allowedOnly, setAllowedOnly] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  useGridKeys(table);
  const { decisions, certainties } = useLater(decided.value);
  const place = opened.value;
  let row = -1;
  const groups = GROUPS.map(({ title, kinds }) => ({
    title,
    kinds: kinds.filter((kind) =>
      EFFECTS.some((effect) => cell(kind, effect).some(({ index }) => !allowedOnly || decisions[index] === 'allow')),
    ),
  })).filter(({ kinds }) => kinds.length > 0);
  return (
    <section class="panel" aria-labelledby="matrix-title">
      <div class="row spread">
        <h2 id="matrix-title">What it may do</h2>
        <label class="check">
          <input type="checkbox" checked={allowedOnly} onChange={(event) => setAllowedOnly(event.currentTarget.checked)} />
          Only where something is allowed
        </label>
      </div>
      <Legend />
      {groups.length === 0 ? (
        <p class="empty">Nothing is known to be allowed.</p>
      ) : (
        <div class="scroll" role="region" aria-label="Access matrix" tabIndex={0}>
          <table class="matrix" ref={table} aria-labelledby="matrix-title">
            <thead>
              <tr>
                <th scope="col">
                  <span class="visually-hidden">Resource</span>
                </th>
                {EFFECTS.map((effect) => (
                  <th scope="col" key={effect} title={EFFECT_MEANS[effect]}>
                    {effect}
                  </th>
                ))}
              </tr>
            </thead>
            {groups.map(({ title, kinds }) => (
              <tbody key={title}>
                <tr class="area">
                  <th scope="rowgroup" colSpan={EFFECTS.length + 1}>
                    {title}
                  </th>
                </tr>
                {kinds.map((kind) => {
                  row += 1;
                  return (
                    <Row
                      key={kind}
                      kind={kind}
                      row={row}
                      open={place?.kind === kind ? place.effect : null}
                      decisions={decisions}
                      certainties={certainties}
                    />
                  );
                })}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  );
}

interface RowProps {
  readonly kind: ResourceKind;
  readonly row: number;
  readonly open: Effect | null;
  readonly decisions: readonly Decision[];
  readonly certainties: readonly Certainty[];
}

/** Drawn anew only when it changes: to open a cell changes no other row. */
const Row = memo(function Row({ kind, row, open, decisions, certainties }: RowProps) {
  return (
    <tr>
      <th scope="row">{kindName(kind)}</th>
      {EFFECTS.map((effect, column) => (
        <Cell
          key={effect}
          kind={kind}
          effect={effect}
          at={`${row},${column}`}
          isOpen={open === effect}
          {...tally(cell(kind, effect), decisions, certainties)}
        />
      ))}
    </tr>
  );
});

interface CellProps extends Tally {
  readonly kind: ResourceKind;
  readonly effect: Effect;
  readonly at: string;
  readonly isOpen: boolean;
}

/** The same, of a decision: there are hundreds of them. */
const Cell = memo(function Cell({ kind, effect, at, isOpen, total, allow, unknown, state, mark, certainty }: CellProps) {
  if (total === 0) {
    return <td class="none" />;
  }
  const parts = [`${allow}/${total} allowed`, ...(unknown > 0 ? [`${unknown} unknown`] : [])];
  if (state !== 'unknown' && certainty !== 'documented') {
    parts.push(certainty);
  }
  return (
    <td>
      <button
        type="button"
        class="cell"
        data-state={state}
        data-certainty={certainty}
        data-effect={effect}
        data-at={at}
        tabIndex={-1}
        aria-pressed={isOpen}
        aria-label={`${kindName(kind)}, ${effect}: ${parts.join(', ')}`}
        title={`${kindName(kind)}, ${effect}: ${parts.join(', ')}`}
        style={state === 'mixed' ? { '--allowed': `${(100 * allow) / total}%`, '--known': `${(100 * (allow + unknown)) / total}%` } : NO_STYLE}
        onClick={() => {
          opened.value = isOpen ? null : { kind, effect };
        }}
      >
        {mark}
      </button>
    </td>
  );
});

const NO_STYLE = {};

function Legend() {
  return (
    <ul class="legend" aria-label="Legend">
      <li>
        <span class="cell" data-state="allow">
          ✓
        </span>
        all allowed
      </li>
      <li>
        <span class="cell" data-state="mixed" style={{ '--allowed': '50%', '--known': '75%' }}>
          2/4
        </span>
        partly
      </li>
      <li>
        <span class="cell" data-state="unknown">
          ?
        </span>
        unknown
      </li>
      <li>
        <span class="cell" data-state="deny">
          –
        </span>
        denied
      </li>
      <li title={CERTAINTIES.observed}>
        <span class="cell" data-certainty="observed" />
        dotted: observed
      </li>
      <li title={CERTAINTIES.assumed}>
        <span class="cell" data-certainty="assumed" />
        dashed: assumed
      </li>
      <li>
        <span class="blank" />
        nothing to do
      </li>
    </ul>
  );
}
