/** Runtimes beside Node: Bun, Deno and Cloudflare's. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { build } from 'esbuild';
import { Miniflare } from 'miniflare';

import { app, tool, write } from '../installed.mjs';

const PROGRAM = `import { backend, init, snapshot } from 'instantly-rbac';
import { Policy, init as initPolicies } from 'instantly-rbac/policy';
await init();
await initPolicies();
Policy.parse('version: 1');
console.log(backend(), snapshot('leads:all').can('listLeads'));`;

test('Bun uses the addon', async () => {
  assert.equal(await tool('bun', [write('bun.mjs', PROGRAM)]), 'native true');
});

test('Deno uses WebAssembly, with the one permission to read it', async () => {
  const permission = `--allow-read=${join(app, 'node_modules')}`;
  assert.equal(await tool('deno', ['run', '--no-prompt', permission, write('deno.mjs', PROGRAM)]), 'wasm true');
});

test('a worker of Cloudflare needs no init, and compiles nothing while it runs', async () => {
  const source = `import { backend, snapshot } from 'instantly-rbac';
    import { guardFetch } from 'instantly-rbac/middleware';
    import { Policy } from 'instantly-rbac/policy';
    Policy.parse('version: 1');
    const handler = () => new Response(backend() + ' ' + snapshot('leads:all').can('listLeads'));
    export default { fetch: guardFetch({ operation: 'listLeads' }, (request) => request.headers.get('x-scopes'), handler) };`;
  // As Wrangler bundles: modules in WebAssembly stay files beside the script.
  await build({
    entryPoints: [write('worker/source.js', source)],
    outdir: join(app, 'worker/out'),
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    loader: { '.wasm': 'copy' },
    logLevel: 'error',
  });
  const worker = new Miniflare({
    modules: true,
    scriptPath: join(app, 'worker/out/source.js'),
    modulesRules: [{ type: 'CompiledWasm', include: ['**/*.wasm'] }],
    compatibilityDate: '2024-01-01',
  });
  try {
    const send = (scopes) => worker.dispatchFetch('http://localhost/', { headers: { 'x-scopes': scopes } });
    assert.equal(await (await send('leads:all')).text(), 'wasm true');
    assert.equal((await send('campaigns:all')).status, 403);
  } finally {
    await worker.dispose();
  }
});
