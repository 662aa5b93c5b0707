// The contract in Node, on the backend that INSTANTLY_RBAC_BACKEND names.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { keep } from './contract.mjs';
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

test('a broken contract is noticed', async () => {
  const broken = { ...contract, calls: [{ operation: 'getCampaign', params: { id: contract.world.workspaces[0].id } }] };
  const { different } = await withWorld(contract.world, ({ baseUrl }) => keep(api, rbac, paths, broken, baseUrl));
  assert.equal(different.length, 1);
});
