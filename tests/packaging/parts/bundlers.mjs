/** Bundlers, each to a page that is opened in Chromium. Vite and webpack need no settings. */

import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

import { missing, withFolder } from '../../browser/browser.mjs';
import { section } from '../../js/readme.mjs';
import { app, installed, write } from '../installed.mjs';

const PROGRAM = (source = '') => `import { init, snapshot, explain } from 'instantly-rbac';
init(${source}).then(() => {
  document.title = [snapshot('leads:all').can('listLeads'), explain('leads:all', 'patchWorkspaceMember').decision].join();
});`;
const SAYS = 'true,deny';

const HTML = (script) => `<!doctype html><meta charset="utf-8"><title>waiting</title><div id="app"></div>
<script type="module" src="${script}"></script>`;

/** Builds a page by Vite, from files of the app, and answers its folder. */
async function byVite(name, files) {
  for (const [file, text] of Object.entries({ 'index.html': HTML('./main.js'), ...files })) {
    write(`${name}/${file}`, text);
  }
  await vite({ root: join(app, name), logLevel: 'error', configFile: false, worker: { format: 'es' } });
  return join(app, name, 'dist');
}

/** The folder of a built page, per bundler. */
const BUNDLERS = {
  Vite: () => byVite('vite', { 'main.js': PROGRAM() }),
  webpack: async () => {
    const compiler = webpack({
      mode: 'production',
      entry: write('webpack/main.js', PROGRAM()),
      output: { path: join(app, 'webpack/dist') },
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    assert.equal(stats.hasErrors() || stats.hasWarnings(), false, stats.toString());
    write('webpack/dist/index.html', HTML('./main.js'));
    return join(app, 'webpack/dist');
  },
  esbuild: async () => {
    // It leaves `new URL(…)` alone, so the module's address comes from its own loader for files.
    const source = `import url from 'instantly-rbac/engine.wasm';\n${PROGRAM('url')}`;
    await esbuild.build({
      entryPoints: [write('esbuild/main.js', source)],
      outdir: join(app, 'esbuild/dist'),
      bundle: true,
      format: 'esm',
      loader: { '.wasm': 'file' },
      logLevel: 'error',
    });
    write('esbuild/dist/index.html', HTML('./main.js'));
    return join(app, 'esbuild/dist');
  },
  Rollup: async () => {
    // It leaves `new URL(…)` alone as well; here the module is a file that the page's server has.
    const bundle = await rollup({
      input: write('rollup/main.js', PROGRAM("'./engine.wasm'")),
      plugins: [nodeResolve({ browser: true })],
      onwarn: (warning) => assert.fail(warning.message),
    });
    await bundle.write({ dir: join(app, 'rollup/dist'), format: 'es' });
    copyFileSync(join(installed, 'dist/wasm/engine.wasm'), join(app, 'rollup/dist/engine.wasm'));
    write('rollup/dist/index.html', HTML('./main.js'));
    return join(app, 'rollup/dist');
  },
};

/** What the page's title becomes. */
const title = (folder) =>
  withFolder(folder, async (page) => {
    await page.waitForFunction(() => document.title !== 'waiting');
    return page.title();
  });

/** All scripts of a built page. */
const scripts = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

for (const [name, build] of Object.entries(BUNDLERS)) {
  test(`${name}: a page decides, and has nothing of the client or of policies`, { skip: missing }, async () => {
    const folder = await build();
    assert.equal(await title(folder), SAYS);
    assert.doesNotMatch(scripts(folder), /client\.wasm|policy\.wasm|InstantlyClient|apiKey|node:fs/);
    const modules = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.wasm'));
    assert.equal(modules.length, 1, modules.join());
  });
}

test('a worker of a page loads the engine', { skip: missing }, async () => {
  const folder = await byVite('worker-page', {
    'main.js': `const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }) => { document.title = data; };`,
    'worker.js': PROGRAM().replace('document.title =', 'const answer =').replace('.join();', '.join(); postMessage(answer);'),
  });
  assert.equal(await title(folder), SAYS);
});

test('the React page of the README decides without an engine', { skip: missing }, async () => {
  const table = JSON.stringify((await import('../../js/workspace.mjs')).rbac.snapshot('workspace_members:update'));
  const folder = await byVite('react', {
    'team.jsx': `import React from 'react';\n${section('Hide a button', 'jsx')}`,
    'main.js': `import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import { Team } from './team.jsx';
      createRoot(document.querySelector('#app')).render(createElement(Team, { table: ${table} }));`,
  });
  const shown = await withFolder(folder, async (page) => {
    await page.locator('button').waitFor();
    return page.locator('#app').innerText();
  });
  assert.equal(shown.replaceAll('\n', ''), 'PromoteAsk an admin.');
  assert.doesNotMatch(scripts(folder), /WebAssembly|\.wasm/);
});

test('a page without a bundler loads the installed files', { skip: missing }, async () => {
  const at = '/node_modules/instantly-rbac/dist';
  const map = { imports: { 'instantly-rbac': `${at}/index.js`, '#engine': `${at}/load/engine-web.js` } };
  const html = HTML('./plain.js').replace('<script', `<script type="importmap">${JSON.stringify(map)}</script><script`);
  write('plain.js', PROGRAM());
  write('index.html', html);
  assert.equal(await title(app), SAYS);
});
