// The README's snippets in Node, on the backend that INSTANTLY_RBAC_BACKEND names.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
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
  const { app } = await import(file('Guard a route').url);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const send = async (agent, method, path) => {
    const headers = { 'x-agent': agent };
    const answer = await fetch(`http://127.0.0.1:${server.address().port}${path}`, { method, headers });
    return answer.ok ? answer.text() : `${answer.status} ${(await answer.json()).message}`;
  };
  try {
    assert.equal(await send('crm', 'POST', '/api/v2/leads'), 'passed on to the API');
    assert.equal(await send('crm', 'DELETE', '/api/v2/workspace-members/1'), '403 deny: deleteWorkspaceMember');
    assert.equal(await send('bi', 'POST', '/start'), '403 deny: campaigns:update');
    assert.equal(await send('nobody', 'POST', '/start'), '401 nobody is signed in');
  } finally {
    server.closeAllConnections();
    server.close();
  }
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
