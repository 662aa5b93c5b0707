// The member example end to end in Node, on the backend that INSTANTLY_RBAC_BACKEND names.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { withEmulator } from './emulator.mjs';
import { LINES, settings } from './tour.mjs';
import { rbac, root } from './workspace.mjs';

const EXAMPLES = join(root, 'js/dist/examples');

test(`the member example does its work from Node (${rbac.backend()})`, async () => {
  const { tour } = await import(pathToFileURL(join(EXAMPLES, 'members.js')).href);
  const lines = [];
  await withEmulator((emulator) => tour(settings(emulator), (line) => lines.push(line)));
  assert.deepEqual(lines, LINES);
});

test('the member example runs from a terminal', async () => {
  const { stdout } = await withEmulator((emulator) => {
    const { baseUrl, adminKey, importKey } = settings(emulator);
    const program = join(EXAMPLES, 'run-members.js');
    return promisify(execFile)(process.execPath, [program, baseUrl, adminKey, importKey]);
  });
  assert.deepEqual(stdout.trimEnd().split('\n'), LINES);
});
