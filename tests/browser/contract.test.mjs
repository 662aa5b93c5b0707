// The contract from a page.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { contract, withWorld } from '../js/contracts.mjs';
import { require } from '../js/workspace.mjs';
import { missing, withPage } from './browser.mjs';

const { OPERATIONS } = await import(pathToFileURL(require.resolve('instantly-rbac/catalog')).href);
const paths = Object.fromEntries(OPERATIONS.map(([id, , path]) => [id, path]));

test('every operation keeps its contract from a page in Chromium', { skip: missing }, async () => {
  const { asked, different } = await withWorld(contract.world, ({ baseUrl }) =>
    withPage((page) =>
      page.evaluate(
        async ([known, table, url]) => {
          const api = await import('instantly-rbac/client');
          const rbac = await import('instantly-rbac');
          const { keep } = await import('/tests/js/contract.mjs');
          await api.init();
          return keep(api, rbac, known, table, url);
        },
        [paths, contract, baseUrl],
      ),
    ),
  );
  assert.deepEqual(different, []);
  assert.ok(asked > 240, `${asked} requests`);
});
