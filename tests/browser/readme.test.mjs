// The README's snippet for pages.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { snippet } from '../js/readme.mjs';
import { missing, withPage } from './browser.mjs';

test('"Hide a button" hides the one and shows the other', { skip: missing }, async () => {
  const shown = await withPage(async (page) => {
    await page.evaluate(() => {
      document.body.innerHTML = '<button id="promote">Promote</button><button id="remove">Remove</button>';
    });
    await page.addScriptTag({ type: 'module', content: `${snippet('Hide a button')}\ndocument.title = 'done';` });
    await page.waitForFunction(() => document.title === 'done');
    return Promise.all(['#promote', '#remove'].map((button) => page.locator(button).isVisible()));
  });
  assert.deepEqual(shown, [true, false]);
});
