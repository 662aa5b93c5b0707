// The enterprise example end to end from a page.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { LINES, withWorld } from '../js/enterprise.mjs';
import { missing, withPage } from './browser.mjs';

test('every step of the skill does what it says from a page in Chromium', { skip: missing }, async () => {
  const lines = await withWorld((settings) =>
    withPage((page) =>
      page.evaluate(async (given) => {
        const { init } = await import('instantly-rbac/client');
        const { tour } = await import('/js/dist/examples/enterprise-rbac.js');
        await init();
        const said = [];
        await tour(given, (line) => said.push(line));
        return said;
      }, settings),
    ),
  );
  assert.deepEqual(lines, LINES);
});
