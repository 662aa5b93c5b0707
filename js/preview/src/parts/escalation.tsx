/** What the holder of a key could turn itself into: a badge, the worst way as a graph, and what closes it. */

import type { EscalationPath } from 'instantly-rbac';
import { useState } from 'preact/hooks';

import { escalations } from '../engine.js';
import { CERTAINTIES, gainName } from '../words.js';
import { Names } from './names.js';
import { PathGraph } from './path-graph.js';

interface Props {
  readonly scopes: readonly string[];
  /** Takes scopes away; without it the page only says which. */
  readonly remove?: (scopes: readonly string[]) => void;
}

export function EscalationPart({ scopes, remove }: Props) {
  const [open, setOpen] = useState(false);
  if (scopes.length === 0) {
    return null;
  }
  const { root_equivalent: root, certainty, paths, cut } = escalations(scopes);
  const worst = paths.find(({ gain }) => gain === 'every_scope');
  const own = paths.filter(({ gain, edges }) => gain !== 'every_scope' && !edges.some(({ to }) => to === 'every_scope'));
  return (
    <div class="escalation">
      {root && worst !== undefined && certainty !== null ? (
        <details class="warning" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <span aria-hidden="true">⚠</span> <strong>Amounts to full control</strong> of the workspace ({certainty}:{' '}
            {CERTAINTIES[certainty]})
          </summary>
          {open && <PathGraph path={worst} />}
          {cut.length > 0 && (
            <p>
              Without <Names names={cut} /> full control is out of reach.{' '}
              {remove !== undefined && (
                <button type="button" class="small" onClick={() => remove(cut)}>
                  Take away
                </button>
              )}
            </p>
          )}
        </details>
      ) : (
        <p class="safe">
          <span aria-hidden="true">✓</span> No known way from these scopes to full control of the workspace.
        </p>
      )}
      {own.length > 0 && (
        <details class="gains">
          <summary>More than meets the eye: {own.map(({ gain }) => gainName(gain).toLowerCase()).join(', ')}</summary>
          <ul>
            {own.map((path) => (
              <li key={`${path.gain} ${path.certainty}`}>
                <strong>{gainName(path.gain)}</strong> ({path.certainty}): {steps(path)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function steps({ edges }: EscalationPath): string {
  return edges.map(({ id, how }) => `${how} [${id}]`).join('; then ');
}
