/** Node, as ES modules and as CommonJS. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { run, write } from '../installed.mjs';

/** Every entry, and something of it that works without a server. */
const ENTRIES = {
  'instantly-rbac': "it.snapshot('leads:all').can('listLeads')",
  'instantly-rbac/client': "new it.InstantlyClient({ apiKey: 'x' }) instanceof it.InstantlyClient",
  'instantly-rbac/policy': "new it.Engine(it.Policy.parse('version: 1')) instanceof it.Engine",
  'instantly-rbac/snapshot': "typeof it.Snapshot.from === 'function'",
  'instantly-rbac/catalog': 'it.OPERATIONS.length > 0',
  'instantly-rbac/react': "typeof it.Can === 'function'",
  'instantly-rbac/middleware': "typeof it.guard({ operation: 'listLeads' }, () => null) === 'function'",
  'instantly-rbac/cli': "it.programPath().includes('instantly-rbac')",
};

const FORMS = {
  'ES modules': ['node.mjs', (name) => `import('${name}')`],
  CommonJS: ['node.cjs', (name) => `Promise.resolve(require('${name}'))`],
};

for (const [form, [file, load]] of Object.entries(FORMS)) {
  test(`Node loads every entry, as ${form}`, async () => {
    const lines = Object.entries(ENTRIES).map(([name, works]) => `${load(name)}.then((it) => console.log(${works}))`);
    const printed = await run('node', [write(file, lines.join('\n'))]);
    assert.deepEqual(printed.split('\n'), Object.keys(ENTRIES).map(() => 'true'));
  });
}

test('Node falls back to WebAssembly, in every entry', async () => {
  const program = `import { backend } from 'instantly-rbac';
    import { Policy } from 'instantly-rbac/policy';
    import { InstantlyClient } from 'instantly-rbac/client';
    new InstantlyClient({ apiKey: 'x' });
    Policy.parse('version: 1');
    console.log(backend());`;
  assert.equal(await run('node', ['--no-addons', write('fallback.mjs', program)]), 'wasm');
});
