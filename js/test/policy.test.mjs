// Policies through the package: documents, decisions, and the table that decides in plain JavaScript.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { CATALOG_VERSION, ESCALATION_EDGES, OPERATION_DETAILS } from 'instantly-rbac/catalog';
import {
  diffCatalog,
  diffKeys,
  Engine,
  escalation,
  escalationOf,
  escalations,
  minimalScopes,
  Policy,
  PolicyError,
  PolicySnapshot,
  PRESETS,
  reviewScopes,
} from 'instantly-rbac/policy';

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

/** Two principals with the same roles, whose snapshots differ in names alone, and rules of every form over tags. */
const coasts = `
version: 1
default: deny
teams:
  west: {keys: [west-key], role: preset:sdr, tags: [West, Coast]}
  east: {keys: [east-key], role: preset:sdr, tags: [East, Coast]}
  all: {keys: [west-key, east-key], members: [ana@example.com], role: preset:viewer, tags: [Frozen]}
rules:
  - {id: warm, permit: {effects: [edit]}, when: {tags: [Approved]}, unless: {tags: [Frozen]}}
  - {id: cold, permit: {effects: [delete]}, unless: {tags: [West]}}
`;

/** Teams with more tags than a snapshot has at hand, and than it has bits for. */
const manyTags = `
version: 1
default: deny
teams:
  west: {keys: [west-key], role: preset:sdr, tags: [North, South, Inland, West, Coast]}
  east: {keys: [east-key], role: preset:sdr, tags: [${Array.from({ length: 30 }, (_, number) => `East-${number}`)}, East]}
  all: {keys: [west-key, east-key], members: [ana@example.com], role: preset:viewer, tags: [Frozen]}
`;

for (const [name, text] of Object.entries({ 'one team': document, coasts, 'many tags': manyTags })) {
  test(`a snapshot decides what the engine decides, for every operation and all tags: ${name}`, async () => {
    const { OPERATIONS } = await import('instantly-rbac');
    const engine = new Engine(Policy.parse(text));
    const anywhere = { ...key, workspace: null };
    const east = { ...key, name: 'east-key' };
    const member = { kind: 'member', name: 'ana@example.com', role: 'editor', accepted: true };
    const tags = [[], ['West'], ['East'], ['Coast'], ['West', 'Frozen'], ['West', 'Frozen', 'Approved'], undefined, null];
    let asked = 0;
    for (const principal of [key, east, anywhere, member]) {
      const snapshot = engine.snapshot(principal);
      const copy = PolicySnapshot.from(JSON.parse(JSON.stringify(snapshot)));
      for (const workspace of [undefined, key.workspace, elsewhere]) {
        for (const resource of [undefined, ...tags.map((tags) => ({ tags, workspace }))]) {
          for (const [operation] of OPERATIONS) {
            const { decision } = engine.check(principal, operation, resource);
            const what = `${principal.name} ${operation} ${JSON.stringify(resource)}`;
            assert.equal(snapshot.decide(operation, resource), decision, what);
            assert.equal(snapshot.can(operation, resource), decision === 'allow', what);
            const isOpen = principal.workspace == null && resource?.workspace != null;
            assert.equal(copy.decide(operation, resource), isOpen ? 'unknown' : decision, what);
            asked += 1;
          }
        }
      }
    }
    assert.ok(asked > 15_000);
  });
}

test('a snapshot whose names do not fit its table, or whose table is not as long as it says, is refused', () => {
  const { table, names, workspace } = new Engine(Policy.parse(document)).snapshot(key).toJSON();
  const refused = (data) => assert.throws(() => PolicySnapshot.from({ ...data, workspace }), { code: 'backend_unavailable' });
  refused({ table, names: names.slice(1) });
  refused({ table, names: [...names, 'East'] });
  refused({ table: table.slice(0, -1), names });
  refused({ table: [...table, 0], names });
});

test('policies are compared, and every difference replays', () => {
  const [before, after] = [Policy.parse(document), Policy.parse(document.replace('Frozen', 'Paused'))];
  const { equivalent, gained, lost, complete } = before.diff(after);
  assert.equal(equivalent || before.equivalent(after), false);
  assert.ok(complete && gained.length > 0 && lost.length > 0);
  for (const { example, ...case_ } of [...gained, ...lost]) {
    const { principal, operation, resource } = example;
    assert.equal(new Engine(before).check(principal, operation, resource).decision, case_.before);
    assert.equal(new Engine(after).check(principal, operation, resource).decision, case_.after);
  }
  assert.deepEqual(before.diff(before), { equivalent: true, gained: [], lost: [], complete: true });
  const wider = Policy.parse('{"version": 1}');
  assert.deepEqual([before.implies(wider), wider.implies(before)], [true, false]);
  assert.throws(() => before.diff({}), { code: 'invalid_argument', message: /Policy/ });
});

test('findings show an assertion that fails by a case that replays, and a rule that never matters', () => {
  const policy = Policy.parse(`
version: 1
rules:
  - {id: no-deletions, forbid: {effects: [delete]}}
  - {id: clean-up, permit: {members: [ops], operations: [deleteLead]}}
assert:
  - {id: nothing-is-deleted, never: {effects: [delete]}}
  - {id: nothing-is-launched, never: {effects: [launch]}}
`);
  assert.deepEqual(policy.assertions, ['nothing-is-deleted', 'nothing-is-launched']);
  const [failed, idle, ...more] = policy.findings();
  assert.deepEqual(more, []);
  assert.deepEqual([failed.code, failed.id], ['assertion_fails', 'nothing-is-launched']);
  const { principal, operation, resource } = failed.counterexample;
  assert.equal(new Engine(policy).can(principal, operation, resource), true);
  assert.deepEqual([idle.code, idle.pointer, idle.by], ['contradicted', '/rules/1', ['no-deletions']]);
});

test('a policy for another catalogue loads, and says what changed meaning', () => {
  const rule = { id: 'no-launch', forbid: { resources: ['deliverability_agent'], effects: ['launch'] } };
  const pinned = (catalog) => Policy.parse(JSON.stringify({ version: 1, catalog, rules: [rule] }));
  assert.equal(pinned(CATALOG_VERSION).drift, null);
  const { drift } = pinned('2026-08-01+00000000');
  assert.deepEqual([drift.catalog, drift.age], ['2026-08-01+00000000', 'earlier']);
  assert.deepEqual(
    drift.changes.map(({ pointer, id, gained }) => [pointer, id, gained.includes('runDeliverabilityAgentNow')]),
    [['/rules/0/forbid', 'no-launch', true]],
  );
  assert.deepEqual(
    pinned('2026-08-01+00000000').findings().map(({ code }) => code),
    ['other_catalog', 'changed_meaning'],
  );
  assert.equal(pinned('2999-01-01+00000000').drift.age, 'later');
});

test('a document is written in canonical form, which is its own', () => {
  const canonical = Policy.format(document);
  assert.equal(Policy.format(canonical), canonical);
  assert.ok(Policy.parse(canonical).equivalent(Policy.parse(document)));
  assert.throws(() => Policy.format('{"version": 2}'), { code: 'invalid_policy' });
});

test('a residual is the filter that makes a list safe', () => {
  const policy = Policy.parse(document);
  const { filter, complete } = policy.residual(key, 'listCampaign');
  assert.deepEqual([filter, complete], [{ kind: 'any_tag', tags: ['West'] }, true]);
  assert.equal(policy.residual(key, 'listLeads'), null);
});

test('a team that tags what is another\'s anew is not isolated from it, and the way there replays', () => {
  const policy = Policy.parse(`
version: 1
roles:
  editor: {operations: [patchCampaign]}
teams:
  west: {members: [ana], role: editor, tags: [West]}
  east: {members: [ben], role: editor, tags: [East]}
rules:
  - {id: tidy, permit: {members: [ana], operations: [toggleTagResource]}}
`);
  const ana = { kind: 'member', name: 'ana', role: 'editor', accepted: true };
  const { isolated, chain } = policy.isolation([ana], 'west', 'east', ['patchCampaign']);
  assert.equal(isolated, false);
  assert.deepEqual(chain.map(({ operation, tags, attached }) => [operation, tags, attached]), [
    ['toggleTagResource', ['East'], ['West']],
    ['patchCampaign', ['West', 'East'], undefined],
  ]);
  for (const { operation, tags, decision } of chain) {
    assert.equal(new Engine(policy).check(ana, operation, { tags }).decision, decision);
  }
  assert.equal(policy.isolation([], 'west', 'east').isolated, true);
  assert.throws(() => policy.isolation([ana], 'wset', 'east'), { code: 'invalid_argument', message: /did you mean `west`/ });
  assert.throws(() => policy.isolation([ana], 'west', 'east', ['patchCampain']), { code: 'unknown_operation' });
});

test('a matrix by operation holds the decision of every check', () => {
  const engine = new Engine(Policy.parse(document));
  const west = { tags: ['West'] };
  const { operations, rows } = engine.matrixByOperation([key], west);
  const decisions = operations.map((operation) => engine.check(key, operation, west).decision);
  assert.deepEqual(rows, [{ kind: 'key', name: 'west-key', decisions }]);
});

test('presets are there as data, and a review names the scopes that do nothing', () => {
  assert.ok(PRESETS.some(({ preset, operations }) => preset === 'preset:sdr' && operations.includes('activateCampaign')));
  const review = reviewScopes(['campaigns:all', 'campaigns:read', 'campain:read']);
  assert.deepEqual([review.redundant, review.unknown], [['campaigns:read'], ['campain:read']]);
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

test('a newer description of the API is compared with the catalogue', () => {
  const paths = {};
  for (const { id, method, path, requires } of OPERATION_DETAILS) {
    const scopes = requires?.map((group) => group.map((scope) => `\`${scope}\``).join(', ')).join(' and ');
    const description = scopes === undefined ? '' : `Requires one of the following scopes: ${scopes}`;
    (paths[path] ??= {})[method.toLowerCase()] = { operationId: id, description };
  }
  const invitation = paths['/api/v2/workspace-members'].post;
  invitation.description = invitation.description.replace('workspace_members:create', 'people:create');
  delete paths['/api/v2/campaigns/{id}/activate'];
  const diff = diffCatalog({ openapi: '3.1.0', paths });
  assert.deepEqual([diff.equivalent, diff.catalog, diff.scopes], [false, CATALOG_VERSION, null]);
  assert.deepEqual(diff.removed.map(({ operation }) => operation), ['activateCampaign']);
  const changed = diff.changed.find(({ operation }) => operation === 'createWorkspaceMember');
  assert.deepEqual([changed.gained, changed.lost], [['people:create'], ['workspace_members:create']]);
  assert.deepEqual(diff.gained, [{ scope: 'people:create', operations: ['createWorkspaceMember'] }]);
  const lost = diff.lost.find(({ scope }) => scope === 'campaigns:update');
  assert.deepEqual(lost, { scope: 'campaigns:update', operations: ['activateCampaign'] });
});

test('a world of workspaces says who could do most, how, and what to take away', () => {
  const [agency, client] = ['019e0000-0000-7000-8000-00000000000a', elsewhere];
  const world = {
    workspaces: [
      {
        id: agency,
        manages: [client],
        keys: [{ name: 'report', scopes: ['api_keys:read'] }, { name: 'admin', scopes: ['workspace_members:create'] }],
        members: [{ name: 'ana@example.com', role: 'editor', accepted: true, knows: ['report'] }],
      },
      { id: client },
    ],
  };
  const { headlines, reach, cut } = escalations(world);
  assert.deepEqual(headlines.admin_equivalent.map(({ name }) => name), ['report', 'admin']);
  assert.equal(reach.length, 3);
  assert.equal(cut.removals.length, 1);
  const one = escalationOf({ workspace: agency, kind: 'key', name: 'report' }, world);
  const ids = ESCALATION_EDGES.map(({ id }) => id);
  for (const { steps } of one.paths) {
    assert.ok(steps.length > 0 && steps.every(({ edge }) => ids.includes(edge.id)));
  }
  const [removal] = cut.removals;
  const narrower = structuredClone(world);
  const keys = narrower.workspaces[0].keys;
  const key = keys.find(({ name }) => name === removal.name);
  key.scopes = key.scopes.filter((scope) => scope !== removal.scope);
  assert.deepEqual(escalations(narrower).headlines.admin_equivalent, []);
  assert.equal(escalationOf({ workspace: agency, kind: 'key', name: 'nobody' }, world), null);
  assert.throws(() => escalations(world, { refuted: ['E99'] }), { code: 'invalid_argument', message: /E99/ });
  assert.throws(() => escalations({ workspaces: [{ id: agency, key: [] }] }), { code: 'invalid_argument', message: /`key`/ });
});

test('wrong arguments are mistakes of the program, with a code', () => {
  const engine = new Engine();
  assert.throws(() => engine.check({ kind: 'robot' }, 'listLeads'), { code: 'invalid_argument' });
  assert.throws(() => engine.check(key, 'listLead'), { code: 'unknown_operation', message: /listLeads/ });
  assert.throws(() => engine.check(key, 'listLeads', { tag: 'West' }), { code: 'invalid_argument', message: /tag/ });
  assert.throws(() => engine.snapshot(key).can('listLead'), { code: 'unknown_operation' });
  assert.throws(() => Policy.parse(1), { code: 'invalid_argument' });
  assert.throws(() => new Engine('policy'), { code: 'invalid_argument' });
  assert.throws(() => diffCatalog('openapi.json'), { code: 'invalid_argument', message: /openapi/ });
  assert.throws(() => diffCatalog({ openapi: '2.0' }), { code: 'invalid_argument', message: /OpenAPI 3/ });
  assert.throws(() => diffCatalog({ openapi: '3.1.0', paths: [] }), { code: 'invalid_argument', message: /`\/paths`/ });
});
