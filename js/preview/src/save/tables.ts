/** What is shown, as tables for other programs and for people. */

import { CATALOG_VERSION } from 'instantly-rbac/catalog';

import { operations } from '../catalogue.js';
import { CHANGES, difference } from '../difference.js';
import { accessOf, after, before, certain, current, policy, subject, view } from '../state/store.js';
import { holdingOf, titleOf } from '../state/who.js';
import { DECISIONS, kindName } from '../words.js';

/** Rows under their heads. */
export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table of the view that is open. */
export function table(): Table {
  return view.value === 'compare' ? differences() : decisions();
}

export function decisions(): Table {
  return {
    title: titleOf(subject.value),
    heads: ['resource', 'effect', 'operation', 'method', 'path', 'decision', 'certainty', 'summary'],
    rows: operations.map((operation) => [
      operation.resource,
      operation.effect,
      operation.id,
      operation.method,
      operation.path,
      current.value.decisions[operation.index] ?? 'unknown',
      certain.value[operation.index] ?? 'assumed',
      operation.summary,
    ]),
  };
}

function differences(): Table {
  const found = difference(accessOf(before), accessOf(after));
  return {
    title: 'Difference of two sides',
    heads: ['change', 'resource', 'effect', 'operation', 'before', 'after', 'summary'],
    rows: CHANGES.flatMap((change) =>
      found[change].map(({ operation, before: was, after: is }) => [
        change,
        operation.resource,
        operation.effect,
        operation.id,
        was,
        is,
        operation.summary,
      ]),
    ),
  };
}

/** RFC 4180. A field that a spreadsheet would take for a formula starts with an apostrophe. */
export function csv({ heads, rows }: Table): string {
  const field = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `${[heads, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

export function markdown({ title, heads, rows }: Table): string {
  const line = (row: readonly string[]) => `| ${row.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [
    `# ${title.replaceAll('\n', ' ')}`,
    '',
    `${holding()}. Catalogue ${CATALOG_VERSION}.`,
    `${DECISIONS.unknown.word}: ${DECISIONS.unknown.means}. Unofficial; not affiliated with Instantly.ai.`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

export function json({ title, heads, rows }: Table): string {
  const objects = rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index]])));
  return `${JSON.stringify({ title, catalog: CATALOG_VERSION, scopes: subject.value.scopes, policy: policy.value?.title ?? null, rows: objects }, null, 2)}\n`;
}

function holding(): string {
  const { kind, scopes } = subject.value;
  const list = scopes.map((scope) => `\`${scope.replaceAll('`', "'")}\``).join(', ') || 'none';
  const who = kind === 'key' ? `Scopes: ${list}` : holdingOf(subject.value);
  return policy.value === null ? who : `${who}. Policy: ${policy.value.title.replaceAll('\n', ' ')}`;
}

/** For file names: the title in letters, digits and hyphens. */
export function fileName({ title }: Table, ending: string): string {
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 60);
  return `${name || kindName('access')}.${ending}`;
}
