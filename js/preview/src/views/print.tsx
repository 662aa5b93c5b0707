/** What an auditor gets on paper: who, what was decided, by which facts. Not in the page until it is printed. */

import { signal } from '@preact/signals';
import { CATALOG_VERSION } from 'instantly-rbac/catalog';

import { operations } from '../catalogue.js';
import { escalations } from '../engine.js';
import { certain, current, policy, subject } from '../state/store.js';
import { holdingOf, titleOf } from '../state/who.js';
import { DECISIONS, kindName } from '../words.js';

const printing = signal<string | null>(null);
addEventListener('beforeprint', () => {
  printing.value = new Date().toISOString().slice(0, 16).replace('T', ' ');
});
addEventListener('afterprint', () => {
  printing.value = null;
});

export function PrintView() {
  if (printing.value === null) {
    return null;
  }
  const { scopes, kind } = subject.value;
  const worst = escalations(scopes).paths.find(({ gain }) => gain === 'every_scope');
  const { decisions, allow, unknown, deny } = current.value;
  return (
    <section class="print">
      <h1>{titleOf(subject.value)}</h1>
      <p>
        {holdingOf(subject.value)}. {policy.value === null ? '' : `Under the policy ${policy.value.title}. `}Printed {printing.value} UTC. Catalogue {CATALOG_VERSION}. {allow} operations allowed, {unknown} unknown, {deny} denied.
      </p>
      {kind === 'key' && (
        <>
          <p>
            {worst === undefined
              ? 'No known way from these scopes to full control of the workspace.'
              : `Amounts to full control of the workspace (${worst.certainty}): ${worst.edges.map(({ id, how }) => `${how} [${id}]`).join('; then ')}.`}
          </p>
          <p>Scopes: {scopes.length === 0 ? 'none' : scopes.join(', ')}</p>
        </>
      )}
      {(['allow', 'unknown', 'deny'] as const).map((decision) => (
        <table key={decision}>
          <caption>
            {DECISIONS[decision].word}: {DECISIONS[decision].means}
          </caption>
          <thead>
            <tr>
              <th>Resource</th>
              <th>Effect</th>
              <th>Operation</th>
              <th>What it does</th>
              <th>Certainty</th>
            </tr>
          </thead>
          <tbody>
            {operations
              .filter(({ index }) => decisions[index] === decision)
              .map(({ id, index, resource, effect, summary }) => (
                <tr key={id}>
                  <td>{kindName(resource)}</td>
                  <td>{effect}</td>
                  <td>{id}</td>
                  <td>{summary}</td>
                  <td>{certain.value[index]}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
      <p>
        Unofficial; not affiliated with Instantly.ai. Effects are our classification. An operation without a documented scope is
        unknown, and is never counted as allowed.
      </p>
    </section>
  );
}
