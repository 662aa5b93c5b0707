// The enterprise example end to end in Node, on the backend that INSTANTLY_RBAC_BACKEND names.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { LINES, withWorld } from './enterprise.mjs';
import { rbac, root } from './workspace.mjs';

const EXAMPLES = join(root, 'js/dist/examples');

test(`every step of the skill does what it says from Node (${rbac.backend()})`, async () => {
  const { tour } = await import(pathToFileURL(join(EXAMPLES, 'enterprise-rbac.js')).href);
  const lines = [];
  await withWorld((settings) => tour(settings, (line) => lines.push(line)));
  assert.deepEqual(lines, LINES);
  assert.doesNotMatch(lines.join('\n'), /canary/);
});

test('the enterprise example runs from a terminal', async () => {
  const { stdout } = await withWorld(({ baseUrl, subWorkspace, apiKey, transferSecret }) => {
    const program = join(EXAMPLES, 'run-enterprise-rbac.js');
    const env = { ...process.env, INSTANTLY_API_KEY: apiKey, INSTANTLY_TRANSFER_SECRET: transferSecret };
    return promisify(execFile)(process.execPath, [program, baseUrl, subWorkspace], { env });
  });
  assert.deepEqual(stdout.trimEnd().split('\n'), LINES);
});
