import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import * as rbac from 'instantly-rbac';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const forced = process.env.INSTANTLY_RBAC_BACKEND;

/** Runs a module in a Node of its own and answers what it printed. */
function node(source, { flags = [], env = {} } = {}) {
  const { INSTANTLY_RBAC_BACKEND: _, NODE_OPTIONS: __, ...inherited } = process.env;
  return execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', source], {
    cwd: ROOT,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  }).trim();
}

/** Node, choosing of this package what a bundler for pages chooses. */
const AS_BROWSER = { flags: ['--conditions=browser'] };

const BACKEND = `
  import { backend } from 'instantly-rbac';
  try { console.log(backend()); } catch (error) { console.log(error.name, error.code); }`;

test('these tests run on the backend that was asked for', () => {
  assert.equal(rbac.backend(), forced ?? 'native');
});

test('Node uses the addon, and WebAssembly where there is none', () => {
  assert.equal(node(BACKEND), 'native');
  assert.equal(node(BACKEND, { flags: ['--no-addons'] }), 'wasm');
});

test('a forced backend is the one used, or a clear error', () => {
  const run = (backend, flags) => node(BACKEND, { flags, env: { INSTANTLY_RBAC_BACKEND: backend } });
  assert.equal(run('wasm'), 'wasm');
  assert.equal(run('native'), 'native');
  assert.equal(run('native', ['--no-addons']), 'BackendUnavailableError backend_unavailable');
  assert.equal(run('wams'), 'BackendUnavailableError backend_unavailable');
});

test('CommonJS can require it', () => {
  const required = createRequire(import.meta.url)('instantly-rbac');
  assert.equal(required.ScopeSet, rbac.ScopeSet);
  assert.equal(required.authorize('leads:all', 'listCampaign').decision, 'deny');
});

test('outside Node, the engine waits for init', () => {
  const source = `
    const rbac = await import('instantly-rbac');
    try { rbac.snapshot('leads:all'); } catch (error) { console.log(error.name, error.code); }
    try { await rbac.init(new Uint8Array(9)); } catch (error) { console.log(error.name, error.code); }
    await rbac.init(new WebAssembly.Module(process.getBuiltinModule('fs').readFileSync('dist/wasm/engine.wasm')));
    console.log(rbac.backend(), rbac.snapshot('leads:all').can('listCampaign'));`;
  assert.deepEqual(node(source, AS_BROWSER).split('\n'), [
    'NotInitialisedError not_initialised',
    'BackendUnavailableError backend_unavailable',
    'wasm false',
  ]);
});

for (const [name, source] of Object.entries({
  bytes: 'bytes',
  'compiled module': 'new WebAssembly.Module(bytes)',
  response: "new Response(bytes, { headers: { 'content-type': 'application/wasm' } })",
  'promise of bytes': 'Promise.resolve(bytes)',
  address: "'data:application/wasm;base64,' + bytes.toString('base64')",
})) {
  test(`outside Node, init takes the module as ${name}`, () => {
    const program = `
      import { readFileSync } from 'node:fs';
      import { backend, init } from 'instantly-rbac';
      const bytes = readFileSync('dist/wasm/engine.wasm');
      await init(${source});
      await init(${source});
      console.log(backend());`;
    assert.equal(node(program, AS_BROWSER), 'wasm');
  });
}

test('the package holds what its entries need, and nothing of its workshop', () => {
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT, encoding: 'utf8' }));
  const paths = files.map((file) => file.path);
  for (const needed of ['README.md', 'dist/index.js', 'dist/index.d.ts', 'dist/load/engine-node.js', 'dist/wasm/engine.wasm']) {
    assert.ok(paths.includes(needed), needed);
  }
  assert.ok(paths.some((path) => /^dist\/native\/.+\.node$/.test(path)));
  assert.deepEqual(paths.filter((path) => /^(src|test|node_modules)\//.test(path)), []);
});

test('the lock file names no registry', () => {
  const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
  assert.doesNotMatch(lock, /"resolved"/);
});
