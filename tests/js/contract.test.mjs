// The contract in Node, on the backend that INSTANTLY_RBAC_BACKEND names.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { keep, refusals } from './contract.mjs';
import { contract, withWorld } from './contracts.mjs';
import { rbac, require } from './workspace.mjs';

const api = await import(pathToFileURL(require.resolve('instantly-rbac/client')).href);
const { OPERATIONS } = await import(pathToFileURL(require.resolve('instantly-rbac/catalog')).href);
const paths = Object.fromEntries(OPERATIONS.map(([id, , path]) => [id, path]));

test(`every operation keeps its contract from Node (${rbac.backend()})`, async () => {
  const { asked, different } = await withWorld(contract.world, ({ baseUrl }) => keep(api, rbac, paths, contract, baseUrl));
  assert.deepEqual(different, []);
  assert.ok(asked > 240, `${asked} requests`);
});

for (const [kind, code] of [['too_many_requests', 'rate_limited'], ['cloudflare_1010', 'edge_refused']]) {
  test(`${kind} is told as ${code} for every operation (${rbac.backend()})`, async () => {
    const codes = await withWorld(contract.world, async ({ baseUrl }) => {
      const faults = JSON.stringify({ rules: [{ kind, retry_after: 0 }] });
      assert.equal((await fetch(`${baseUrl}/_emulator/faults`, { method: 'PUT', body: faults })).status, 200);
      return refusals(api, paths, contract, baseUrl);
    });
    assert.deepEqual(codes, Object.fromEntries(contract.calls.map(({ operation }) => [operation, code])));
  });
}

test('a broken contract is noticed', async () => {
  const broken = { ...contract, calls: [{ operation: 'getCampaign', params: { id: contract.world.workspaces[0].id } }] };
  const { different } = await withWorld(contract.world, ({ baseUrl }) => keep(api, rbac, paths, broken, baseUrl));
  assert.equal(different.length, 1);
});
