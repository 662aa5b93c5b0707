// The member example end to end from a page.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withEmulator } from '../js/emulator.mjs';
import { LINES, settings } from '../js/tour.mjs';
import { missing, withPage } from './browser.mjs';

test('the member example does its work from a page in Chromium', { skip: missing }, async () => {
  const lines = await withEmulator((emulator) =>
    withPage((page) =>
      page.evaluate(async (given) => {
        const { init } = await import('instantly-rbac/client');
        const { tour } = await import('/js/dist/examples/members.js');
        await init();
        const printed = [];
        await tour(given, (line) => printed.push(line));
        return printed;
      }, settings(emulator)),
    ),
  );
  assert.deepEqual(lines, LINES);
});
