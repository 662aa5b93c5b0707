// The conformance corpus in Node, on the backend that INSTANTLY_RBAC_BACKEND names.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { conform, conformAnalyses } from './conformance.mjs';
import { corpus, policies, rbac } from './workspace.mjs';

test(`Node (${rbac.backend()}) answers the corpus to the byte`, async () => {
  const { asked, different, digest } = await conform(rbac, corpus);
  assert.deepEqual(different.slice(0, 20), []);
  assert.equal(digest, corpus.digest);
  assert.ok(asked > 1_500, `${asked} questions`);
});

test('a wrong answer is noticed', async () => {
  const wrong = { ...rbac, authorize: () => ({ decision: 'allow', code: 'allowed', operation: 'listLead' }) };
  const { different } = await conform(wrong, { ...corpus, decisions: corpus.decisions.slice(0, 50) });
  assert.ok(different.length > 50);
});

test(`Node (${rbac.backend()}) answers the analyses to the byte`, () => {
  const { asked, different } = conformAnalyses(policies, corpus.analyses);
  assert.deepEqual(different.slice(0, 5), []);
  assert.ok(asked > 900, `${asked} questions`);
});
