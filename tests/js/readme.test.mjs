// The README's snippets in Node, on the backend that INSTANTLY_RBAC_BACKEND names.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { withEmulator } from './emulator.mjs';
import { file, said, snippet } from './readme.mjs';
import { rbac } from './workspace.mjs';

/** Runs a snippet as a program of its own and answers the lines it printed. */
async function lines(heading, env = {}) {
  const options = { env: { ...process.env, ...env } };
  const { stdout } = await promisify(execFile)(process.execPath, [file(heading).path], options);
  return stdout.trimEnd().split('\n');
}

test('no snippet has ten lines', () => {
  for (const heading of ['Check a scope', 'Guard a route', 'Hide a button', 'Call the API']) {
    assert.ok(snippet(heading).trimEnd().split('\n').length < 10, heading);
  }
});

test('"Check a scope" prints what it says', async () => {
  assert.deepEqual(await lines('Check a scope'), said('Check a scope'));
  assert.equal(said('Check a scope').length, 3);
});

test('"Guard a route" lets through what the key may do, and nothing else', async () => {
  const { guard } = await import(file('Guard a route').url);
  const through = (method, url) => {
    let outcome = 'passed';
    const response = { writeHead: (status) => ({ end: (text) => (outcome = `${status} ${text}`) }) };
    guard({ method, url }, response, () => undefined);
    return outcome;
  };
  assert.equal(through('POST', '/api/v2/leads'), 'passed');
  assert.equal(through('DELETE', '/api/v2/workspace-members/1'), '403 deny: deleteWorkspaceMember');
  assert.equal(through('POST', '/api/v2/custom-tags/toggle-resource'), '403 unknown: toggleTagResource');
  assert.equal(through('GET', '/api/v2/leads/../api-keys'), '403 unknown: no such operation');
});

test('"Call the API" lists members, and says what the key lacks', async () => {
  await withEmulator(async ({ baseUrl, keys }) => {
    const call = (key) => lines('Call the API', { INSTANTLY_API_KEY: key, INSTANTLY_BASE_URL: baseUrl });
    const members = await call(keys.reporting);
    assert.equal(members.length, 8);
    assert.equal(members[0], 'maren.holt@northwind.example owner');
    const { sentence } = rbac.explain('campaigns:read,leads:all', 'listWorkspaceMember');
    assert.deepEqual(await call(keys['n8n-import']), [sentence]);
  });
});
