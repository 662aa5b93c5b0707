/** What checkers of packages say. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { installed, tarball, tool } from '../installed.mjs';

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test('the types of every entry resolve', async () => {
  // The modules in WebAssembly have no types, and need none: they are given to `init`.
  const excluded = ['engine.wasm', 'policy.wasm', 'client.wasm'].map((name) => `./${name}`);
  const said = await tool('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...excluded]);
  // It fails where it finds a problem; this is that it looked at all.
  assert.match(said, /"instantly-rbac\/middleware"[^*]+from ESM\): 🟢/);
});
