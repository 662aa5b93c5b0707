/** Every scope as a box to tick, with how many operations it unlocks. */

import type { ScopeDetail } from 'instantly-rbac/catalog';
import { Fragment } from 'preact';
import { memo } from 'preact/compat';
import { useMemo, useRef, useState } from 'preact/hooks';

import { ACTIONS, matches, type ScopeFamily, scopeFamilies } from '../../catalogue.js';
import { unlockedBy } from '../../engine.js';
import { useGrowing, useLater } from '../../parts/after-picture.js';
import { useGridKeys } from '../../parts/grid.js';
import { current, subject, toggleScope } from '../../state/store.js';
import { count } from '../../words.js';

/** Rows of the table that are seen on most screens. */
const SEEN_AT_FIRST = 14;

export function ScopeTable() {
  const [search, setSearch] = useState('');
  const table = useRef<HTMLTableElement>(null);
  useGridKeys(table);
  const rows = useMemo(() => scopeFamilies.filter((family) => fits(family, search)), [search]);
  const shown = useGrowing(rows.length, SEEN_AT_FIRST);
  const held = new Set(subject.value.scopes);
  const { decisions } = useLater(current.value);
  return (
    <>
      <div class="row">
        <input
          type="search"
          aria-label="Search scopes by name or by what they unlock"
          placeholder="Search, such as campaign or reply"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <button
          type="button"
          disabled={held.size === 0}
          onClick={() => {
            subject.value = { kind: 'key', scopes: [] };
          }}
        >
          Clear
        </button>
      </div>
      <p class="quiet">The number is how many operations a scope unlocks by itself. Shaded: the ticked ones unlock all of it already.</p>
      {rows.length === 0 ? (
        <p class="empty">No scope and nothing that one unlocks matches “{search}”.</p>
      ) : (
        <div class="scroll scope-scroll" role="region" aria-label="Table of scopes" tabIndex={0}>
          <table class="scopes" ref={table} aria-label="Scopes">
            <thead>
              <tr>
                <th scope="col">Scope</th>
                {ACTIONS.map((action) => (
                  <th scope="col" key={action}>
                    {action}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map(({ resource, members }, row) => (
                <tr key={resource} class={resource === 'all' ? 'wildcard' : undefined}>
                  <th scope="row">{resource === 'all' ? 'all (any)' : breakable(resource)}</th>
                  {ACTIONS.map((action, column) => {
                    const scope = members[action];
                    return (
                      <td key={action}>
                        {scope !== undefined && (
                          <Tick
                            scope={scope}
                            at={`${row},${column}`}
                            held={held.has(scope.scope)}
                            covered={scope.unlocks > 0 && isCovered(scope.scope, decisions)}
                          />
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

interface TickProps {
  readonly scope: ScopeDetail;
  readonly at: string;
  readonly held: boolean;
  readonly covered: boolean;
}

/** Drawn anew only when it changes: there are 185 of them. */
const Tick = memo(function Tick({ scope: { scope, unlocks, mintable }, at, held, covered }: TickProps) {
  const hint = `${scope}: unlocks ${count(unlocks, 'operation')}${mintable ? '' : '; not in the documented list for new keys'}`;
  return (
    <label class={`tick${covered ? ' covered' : ''}${unlocks === 0 ? ' inert' : ''}`} title={hint}>
      <input
        type="checkbox"
        aria-label={hint}
        data-at={at}
        tabIndex={-1}
        checked={held}
        onChange={(event) => toggleScope(scope, event.currentTarget.checked)}
      />
      <span aria-hidden="true">
        {unlocks}
        {mintable ? '' : '*'}
      </span>
    </label>
  );
});

/** A long name, which may break after an underscore. */
function breakable(name: string) {
  return name.split(/(?<=_)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

function isCovered(scope: string, decisions: readonly string[]): boolean {
  return unlockedBy(scope).every(({ index }) => decisions[index] === 'allow');
}

function fits({ resource, members }: ScopeFamily, search: string): boolean {
  if (search.trim() === '' || matches(search, resource)) {
    return true;
  }
  return Object.values(members).some(
    ({ scope }) =>
      matches(search, scope) ||
      (resource !== 'all' && unlockedBy(scope).some(({ id, summary }) => matches(search, id, summary))),
  );
}
