/** `npx instantly-rbac`. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';

import { app, programPackage, run } from '../installed.mjs';

const bin = join(app, 'node_modules/.bin/instantly-rbac');

test('npx runs the program, of the package\'s version', async () => {
  const version = await run('node', ['-p', "require('instantly-rbac/package.json').version"]);
  const said = await run('npx', ['--no', '--', 'instantly-rbac', '--version']);
  assert.equal(said.split(' (')[0], `instantly-rbac ${version}`);
});

test('the program\'s exit code comes through', async () => {
  const denied = run(bin, ['check', '--scopes', 'leads:all', 'patchWorkspaceMember']);
  const { cause } = await denied.then(() => assert.fail('it was allowed'), (error) => error);
  assert.equal(cause.code, 20);
  assert.match(cause.stdout, /^DENY/);
});

test('the preview page lies beside the program', async () => {
  const preview = spawn(bin, ['preview', '--format', 'json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(createInterface({ input: preview.stdout }), 'line');
    const page = await fetch(JSON.parse(line).url);
    assert.match(await page.text(), /<title>Permission preview/);
  } finally {
    preview.kill();
    const [code] = await once(preview, 'exit');
    assert.equal(code, 0);
  }
});

test('where the program is not installed, the error says how to get it', async () => {
  renameSync(programPackage, `${programPackage}-away`);
  try {
    const { cause } = await run(bin, ['--version']).then(() => assert.fail('it ran'), (error) => error);
    assert.equal(cause.code, 1);
    assert.match(cause.stderr, /^error: the program is not installed for .+ --omit=optional.+cargo install/);
  } finally {
    renameSync(`${programPackage}-away`, programPackage);
  }
});
