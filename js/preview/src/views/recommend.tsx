/** The operations of a job, and the least scopes that allow it. */

import { PRESETS } from 'instantly-rbac/catalog';
import type { OperationId } from 'instantly-rbac/catalog';
import { memo } from 'preact/compat';
import { useMemo, useState } from 'preact/hooks';

import { matches, type Operation, operations } from '../catalogue.js';
import { least } from '../engine.js';
import { EscalationPart } from '../parts/escalation.js';
import { Names } from '../parts/names.js';
import { copy } from '../save/copy.js';
import { FORMS } from '../save/key-forms.js';
import { job, subject, view } from '../state/store.js';
import { count, kindName } from '../words.js';

export function RecommendView() {
  const [search, setSearch] = useState('');
  const groups = useMemo(() => grouped(search), [search]);
  return (
    <div class="recommend">
      <section class="panel" aria-labelledby="job-title">
        <div class="row spread">
          <h2 id="job-title">What must the job do?</h2>
          <button type="button" disabled={job.value.size === 0} onClick={() => (job.value = new Set())}>
            Clear
          </button>
        </div>
        <div class="row wrap" role="group" aria-label="Start from a ready-made role">
          <span class="quiet">Start from</span>
          {PRESETS.map(({ preset, operations: held }) => (
            <button key={preset} type="button" class="small" onClick={() => (job.value = new Set(held))}>
              {preset.replace('preset:', '')}
            </button>
          ))}
        </div>
        <input
          type="search"
          aria-label="Search operations"
          placeholder="Search, such as add leads or pause"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        {groups.length === 0 ? (
          <p class="empty">No operation matches “{search}”.</p>
        ) : (
          <div class="scroll job-scroll" role="region" aria-label="Operations" tabIndex={0}>
            {groups.map(([kind, members]) => (
              <fieldset key={kind}>
                <legend>{kindName(kind)}</legend>
                {members.map((operation) => (
                  <Pick key={operation.id} operation={operation} picked={job.value.has(operation.id)} />
                ))}
              </fieldset>
            ))}
          </div>
        )}
      </section>
      <Recommendation />
    </div>
  );
}

const Pick = memo(function Pick({ operation, picked }: { readonly operation: Operation; readonly picked: boolean }) {
  const { id, summary, method, path, requires } = operation;
  return (
    <label class="pick">
      <input type="checkbox" checked={picked} onChange={(event) => pick(id, event.currentTarget.checked)} />
      <span class="what">
        <span>
          {summary}
          {requires === null && <span class="tag">no scope documented</span>}
        </span>
        <code>
          {method} {path}
        </code>
      </span>
    </label>
  );
});

function pick(id: OperationId, wanted: boolean): void {
  const next = new Set(job.value);
  next[wanted ? 'add' : 'delete'](id);
  job.value = next;
}

function Recommendation() {
  if (job.value.size === 0) {
    return (
      <section class="panel" aria-labelledby="least-title">
        <h2 id="least-title">The least scopes</h2>
        <p class="empty">Pick what the job must do. The scopes it needs, and what they open besides, appear here.</p>
      </section>
    );
  }
  const { scopes, extra_operations: extra, wildcard_forced_by: forced, undocumented } = least([...job.value]);
  return (
    <section class="panel" aria-labelledby="least-title">
      <h2 id="least-title">The least scopes</h2>
      <p class="quiet">
        For {count(job.value.size, 'operation')}: the fewest further operations first, then the fewest scopes. No grant that
        allows the job unlocks less.
      </p>
      {scopes.length === 0 ? (
        <p class="empty">No scope can be shown to allow any of it.</p>
      ) : (
        <>
          <ul class="scope-chips" aria-label="Scopes to grant">
            {scopes.map((scope) => (
              <li key={scope}>
                <code>{scope}</code>
              </li>
            ))}
          </ul>
          <div class="row wrap" role="group" aria-label="Copy the key as">
            {Object.entries(FORMS).map(([name, write]) => (
              <button key={name} type="button" onClick={() => void copy(write(scopes, [...job.value]), `The key as ${name} was`)}>
                Copy {name}
              </button>
            ))}
            <button
              type="button"
              onClick={() => {
                subject.value = { kind: 'key', scopes };
                view.value = 'access';
              }}
            >
              See its access
            </button>
          </div>
        </>
      )}
      {extra.length > 0 && (
        <details>
          <summary>Also unlocks {count(extra.length, 'operation')} that the job does not need</summary>
          <p class="names">
            <Names names={extra} most={60} />
          </p>
        </details>
      )}
      {forced.length > 0 && (
        <p>
          <strong>Only a wildcard can do it:</strong> the documented list for new keys holds no narrower scope for{' '}
          <Names names={forced} />.
        </p>
      )}
      {undocumented.length > 0 && (
        <p>
          <strong>Stays unknown:</strong> no scope is documented for <Names names={undocumented} />, so no grant can be shown to
          allow it.
        </p>
      )}
      <EscalationPart scopes={scopes} />
    </section>
  );
}

function grouped(search: string): [string, Operation[]][] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const { resource, id, summary, path, effect } = operation;
    if (search.trim() === '' || matches(search, kindName(resource), id, summary, path, effect)) {
      groups.set(resource, [...(groups.get(resource) ?? []), operation]);
    }
  }
  return [...groups];
}
