import assert from 'node:assert/strict';
import { test } from 'node:test';

import { authorize, catalogVersion, explain, OPERATIONS, ScopeSet, snapshot } from 'instantly-rbac';

const MEMBER = '/api/v2/workspace-members/019e0000-0000-7000-8000-000000000001';

test('a request and its operation are decided alike, in three values', () => {
  const scopes = 'workspace_members:read,custom_tags:all';
  const verdicts = [
    ['listWorkspaceMember', 'GET', '/api/v2/workspace-members', 'allow', 'allowed'],
    ['patchWorkspaceMember', 'PATCH', MEMBER, 'deny', 'missing_scope'],
    ['toggleTagResource', 'POST', '/api/v2/custom-tags/toggle-resource', 'unknown', 'undocumented_operation'],
  ];
  for (const [operation, method, path, decision, code] of verdicts) {
    assert.deepEqual(authorize(scopes, method, path), { decision, code, operation });
    assert.deepEqual(authorize(scopes, operation), { decision, code, operation });
    assert.deepEqual(explain(scopes, method, path), explain(scopes, operation));
    assert.equal(snapshot(scopes).decide(operation), decision);
    assert.equal(snapshot(scopes).can(operation), decision === 'allow');
  }
});

test('a request without an operation is unknown, also to a key that holds everything', () => {
  assert.deepEqual(authorize('all:all', 'GET', '/api/v2/nothing'), {
    decision: 'unknown',
    code: 'no_operation',
    operation: null,
  });
});

test('a denial names the narrowest grant, and the grant allows', () => {
  const held = ScopeSet.of('campaigns:read');
  const answer = explain(held, 'PATCH', MEMBER);
  assert.equal(answer.decision, 'deny');
  assert.equal(answer.catalog, catalogVersion);
  assert.match(answer.sentence, /^Denied: patchWorkspaceMember/);
  const [narrowest] = answer.would_allow;
  assert.deepEqual(narrowest.scopes, ['workspace_members:update']);
  assert.deepEqual(narrowest.also_unlocks, []);
  assert.equal(narrowest.escalates.gain, 'every_scope');
  for (const { scopes } of answer.would_allow) {
    assert.equal(authorize(held.join(scopes), 'patchWorkspaceMember').decision, 'allow');
  }
});

test('an explanation takes names as they are, of whatever letters', () => {
  for (const odd of ['', '\n', 'leads:read\nleads:all', 'ключ\u{1f511}', '{', '7']) {
    for (const scopes of [[odd], ['campaigns:read', odd], [odd, 'campaigns:read']]) {
      const { decision, because, sentence } = explain(scopes, 'deleteLead');
      assert.equal(decision, 'deny');
      assert.deepEqual(because.map(({ reason }) => reason), ['lacks_scope', 'unknown_scope'], JSON.stringify(scopes));
      assert.ok(sentence.endsWith('grants nothing.'), sentence);
    }
  }
  assert.deepEqual(explain([], 'deleteLead').because.map(({ reason }) => reason), ['lacks_scope']);
});

test('an explanation belongs to its caller: what is done to it does not change the next', () => {
  const first = explain('campaigns:read', 'deleteLead');
  const copy = structuredClone(first);
  first.requires[0].length = 0;
  first.because[0].any_of.length = 0;
  for (const change of first.would_allow) {
    change.scopes.length = 0;
    change.also_unlocks.length = 0;
  }
  assert.deepEqual(explain('campaigns:read', 'deleteLead'), copy);
});

test('a snapshot is frozen and lists exactly what it allows', () => {
  const prepared = snapshot(['leads:all', 'campaigns:read']);
  assert.equal(Object.isFrozen(prepared), true);
  const allowed = OPERATIONS.map(([id]) => id).filter((id) => prepared.can(id));
  assert.deepEqual(prepared.operations(), allowed);
  assert.equal(allowed.includes('listCampaign'), true);
});

test('every table decides as the engine explains', () => {
  for (const scopes of ['', 'all:all', 'all:read', 'ai_agents:update,accounts:update', 'workspace_members:update']) {
    const prepared = snapshot(scopes);
    for (const [operation] of OPERATIONS) {
      assert.equal(prepared.decide(operation), explain(scopes, operation).decision, `${scopes} ${operation}`);
    }
  }
});
