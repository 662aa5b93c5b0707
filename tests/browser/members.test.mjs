// The member example end to end from a page.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withEmulator } from '../js/emulator.mjs';
import { LINES, settings } from '../js/tour.mjs';
import { linesInPage, missing } from './browser.mjs';

test('the member example does its work from a page in Chromium', { skip: missing }, async () => {
  const lines = await withEmulator((emulator) => linesInPage('members', settings(emulator)));
  assert.deepEqual(lines, LINES);
});
