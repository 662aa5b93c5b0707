// The conformance corpus in a page.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { corpus } from '../js/workspace.mjs';
import { missing, withPage } from './browser.mjs';

test('Chromium answers the corpus to the byte', { skip: missing }, async () => {
  const { asked, different, digest, backend } = await withPage((page) =>
    page.evaluate(async (questions) => {
      const { conform } = await import('/tests/js/conformance.mjs');
      const rbac = await import('instantly-rbac');
      await rbac.init();
      return { ...(await conform(rbac, questions)), backend: rbac.backend() };
    }, corpus),
  );
  assert.equal(backend, 'wasm');
  assert.deepEqual(different.slice(0, 20), []);
  assert.equal(digest, corpus.digest);
  assert.ok(asked > 1_500, `${asked} questions`);
});

test('Chromium answers the analyses to the byte', { skip: missing }, async () => {
  const { asked, different } = await withPage((page) =>
    page.evaluate(async (analyses) => {
      const { conformAnalyses } = await import('/tests/js/conformance.mjs');
      const policies = await import('instantly-rbac/policy');
      await policies.init();
      return conformAnalyses(policies, analyses);
    }, corpus.analyses),
  );
  assert.deepEqual(different.slice(0, 5), []);
  assert.ok(asked > 900, `${asked} questions`);
});

test('a page that asks too early gets a clear error, and one that cannot load the module too', { skip: missing }, async () => {
  const names = await withPage((page) =>
    page.evaluate(async () => {
      const { init, snapshot } = await import('instantly-rbac');
      const early = await Promise.resolve().then(() => snapshot('leads:all')).catch((error) => error.name);
      const lost = await init('/js/dist/wasm/nowhere.wasm').catch((error) => error.name);
      await init('/js/dist/wasm/engine.wasm');
      return [early, lost, snapshot('leads:all').decide('listLeads')];
    }),
  );
  assert.deepEqual(names, ['NotInitialisedError', 'BackendUnavailableError', 'allow']);
});
