// Policies through the package: documents, decisions, and the table that decides in plain JavaScript.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { diffKeys, Engine, escalation, minimalScopes, Policy, PolicyError } from 'instantly-rbac/policy';

const document = `
version: 1
default: deny
teams:
  west: {keys: [west-key], members: [ana@example.com], role: preset:sdr, tags: [West]}
rules:
  - {id: frozen, forbid: {effects: [launch]}, when: {tags: [Frozen]}, unless: {tags: [Approved]}}
`;
const key = { kind: 'key', name: 'west-key', scopes: ['campaigns:all'], workspace: '019e0000-0000-7000-8000-00000000000a' };
const elsewhere = '019e0000-0000-7000-8000-00000000000b';

test('a document that does not load says everything that is wrong with it', () => {
  assert.throws(
    () => Policy.parse('{"version": 1, "rools": {}, "teams": {"west": {"role": "preset:srd"}}}'),
    (error) => {
      assert.ok(error instanceof PolicyError);
      assert.equal(error.code, 'invalid_policy');
      const found = error.problems.map(({ code, pointer, line, column, did_you_mean }) => [code, pointer, line, column, did_you_mean]);
      assert.deepEqual(found, [
        ['unknown_field', '/rools', 1, 25, null],
        ['unknown_role', '/teams/west/role', 1, 56, 'preset:sdr'],
      ]);
      return true;
    },
  );
});

test('the engine checks, explains and says who can', () => {
  const engine = new Engine(Policy.parse(document));
  const west = { tags: ['West'] };
  assert.deepEqual(engine.check(key, 'activateCampaign', west), {
    decision: 'allow',
    code: 'allowed',
    layer: 'governance',
  });
  assert.equal(engine.can(key, 'activateCampaign', { tags: ['East'] }), false);
  assert.equal(engine.check(key, 'activateCampaign').code, 'missing_fact');
  assert.equal(engine.explain(key, 'activateCampaign', { tags: ['East'] }).would_allow[0].tag, 'West');
  assert.equal(engine.explainRequest(key, 'GET', '/nowhere').code, 'no_operation');
  const stranger = { kind: 'key', name: 'other', scopes: ['all:all'] };
  const { principals } = engine.whoCan('activateCampaign', [stranger, key], west);
  assert.deepEqual(principals.map(({ name }) => name), ['west-key']);
  const { columns, rows } = engine.matrix([key], west);
  const launch = columns.findIndex(({ resource, effect }) => resource === 'campaign' && effect === 'launch');
  assert.equal(rows[0].cells[launch], 'all');
});

test('a snapshot decides what the engine decides, for every operation and all tags', async () => {
  const { OPERATIONS } = await import('instantly-rbac');
  const engine = new Engine(Policy.parse(document));
  const anywhere = { ...key, workspace: null };
  const member = { kind: 'member', name: 'ana@example.com', role: 'editor', accepted: true };
  const tags = [[], ['West'], ['East'], ['West', 'Frozen'], ['West', 'Frozen', 'Approved'], undefined, null];
  let asked = 0;
  for (const principal of [key, anywhere, member]) {
    const snapshot = engine.snapshot(principal);
    for (const workspace of [undefined, key.workspace, elsewhere]) {
      for (const resource of [undefined, ...tags.map((tags) => ({ tags, workspace }))]) {
        for (const [operation] of OPERATIONS) {
          const { decision } = engine.check(principal, operation, resource);
          const what = `${principal.kind} ${operation} ${JSON.stringify(resource)}`;
          assert.equal(snapshot.decide(operation, resource), decision, what);
          assert.equal(snapshot.can(operation, resource), decision === 'allow', what);
          asked += 1;
        }
      }
    }
  }
  assert.ok(asked > 15_000);
});

test('without a policy, what Instantly allows is allowed', () => {
  assert.equal(new Engine().can(key, 'deleteCampaign'), true);
});

test('analyses of keys', () => {
  assert.deepEqual(minimalScopes(['listCampaign', 'bulkAddLeads']).scopes, ['campaigns:read', 'leads:create']);
  assert.equal(escalation(['workspace_members:update']).root_equivalent, true);
  assert.equal(escalation(['leads:read']).root_equivalent, false);
  assert.equal(diffKeys(['campaigns:read'], ['campaigns:read']).equivalent, true);
});

test('wrong arguments are mistakes of the program, with a code', () => {
  const engine = new Engine();
  assert.throws(() => engine.check({ kind: 'robot' }, 'listLeads'), { code: 'invalid_argument' });
  assert.throws(() => engine.check(key, 'listLead'), { code: 'unknown_operation', message: /listLeads/ });
  assert.throws(() => engine.check(key, 'listLeads', { tag: 'West' }), { code: 'invalid_argument', message: /tag/ });
  assert.throws(() => engine.snapshot(key).can('listLead'), { code: 'unknown_operation' });
  assert.throws(() => Policy.parse(1), { code: 'invalid_argument' });
  assert.throws(() => new Engine('policy'), { code: 'invalid_argument' });
});
