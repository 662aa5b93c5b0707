/** One operation with its decision; opened, it says why and what would change it. */

import type { Decision } from 'instantly-rbac';
import type { Certainty } from 'instantly-rbac/catalog';
import { useState } from 'preact/hooks';

import type { Operation } from '../catalogue.js';
import { type LoadedPolicy, reasons } from '../engine.js';
import type { Subject } from '../state/subject.js';
import { Reasons } from './reasons.js';
import { Verdict } from './verdict.js';

interface Props {
  readonly operation: Operation;
  readonly decision: Decision;
  readonly certainty: Certainty;
  readonly subject: Subject;
  readonly policy: LoadedPolicy | null;
}

export function OperationRow({ operation, decision, certainty, subject, policy }: Props) {
  const [open, setOpen] = useState(false);
  const { id, method, path, summary } = operation;
  return (
    <li class="operation">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Verdict decision={decision} certainty={certainty} />
          <span class="what">
            <span>{summary}</span>
            <code>
              {method} {path}
            </code>
          </span>
        </summary>
        {open && <Reasons explanation={reasons(subject, policy, id)} />}
      </details>
    </li>
  );
}
