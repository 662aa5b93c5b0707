/** Whose access: scopes to tick, a role, a text to paste, or somebody of a workspace. */

import { source } from '../state/intake.js';
import { workspace } from '../state/store.js';
import { Paste } from './compose/paste.js';
import { RolePicker } from './compose/role-picker.js';
import { ScopeTable } from './compose/scope-table.js';
import { WorkspacePicker } from './compose/workspace-picker.js';

const SOURCES = { scopes: 'Scopes', role: 'Role', paste: 'Paste or open', workspace: 'Workspace' } as const;

export function Compose() {
  const names = (Object.keys(SOURCES) as (keyof typeof SOURCES)[]).filter(
    (name) => name !== 'workspace' || workspace.value !== null,
  );
  return (
    <section class="panel compose" aria-labelledby="compose-title">
      <h2 id="compose-title">Whose access?</h2>
      <div class="segments" role="group" aria-label="How to say it">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={source.value === name}
            onClick={() => {
              source.value = name;
            }}
          >
            {SOURCES[name]}
          </button>
        ))}
      </div>
      {source.value === 'scopes' && <ScopeTable />}
      {source.value === 'role' && <RolePicker />}
      {source.value === 'paste' && <Paste />}
      {source.value === 'workspace' && <WorkspacePicker />}
    </section>
  );
}
