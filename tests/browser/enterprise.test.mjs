// The enterprise example end to end from a page.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { LINES, withWorld } from '../js/enterprise.mjs';
import { linesInPage, missing } from './browser.mjs';

test('every step of the skill does what it says from a page in Chromium', { skip: missing }, async () => {
  const lines = await withWorld((settings) => linesInPage('enterprise-rbac', settings));
  assert.deepEqual(lines, LINES);
});
