// The exported rules, in CASL itself: it allows what the engine allows, and nothing else.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { rbac, require, root } from './workspace.mjs';

const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { createMongoAbility, subject } = await load('@casl/ability');
const { unpackRules } = await load('@casl/ability/extra');
const { Engine, Policy } = await load('instantly-rbac/policy');

const HERE = '019e0000-0000-7000-8000-00000000000a';
const THERE = '019e0000-0000-7000-8000-00000000000b';
const TAGS = ['west', 'east', 'frozen'];

/** Numbers by chance, the same in every run (the generator `mulberry32`). */
function chance(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (of) => of[Math.floor(next() * of.length)];
  const some = (of) => {
    const chosen = of.filter(() => next() < 0.4);
    return chosen.length > 0 ? chosen : [pick(of)];
  };
  return { pick, some, maybe: (likely, make) => (next() < likely ? make() : undefined) };
}

function condition({ some, maybe }) {
  const parts = {
    tags: maybe(0.7, () => some(TAGS)),
    workspaces: maybe(0.2, () => some([HERE, THERE])),
    scopes: maybe(0.2, () => some(['campaigns:read', 'all:all'])),
  };
  return Object.values(parts).some((part) => part !== undefined) ? parts : undefined;
}

function world(seed) {
  const random = chance(seed);
  const { pick, some, maybe } = random;
  const team = () => ({
    keys: maybe(0.6, () => ['key']),
    members: maybe(0.6, () => ['ana']),
    role: maybe(0.7, () => pick(['preset:sdr', 'preset:manager', 'preset:viewer'])),
    tags: maybe(0.7, () => some(TAGS)),
  });
  const rule = (_, at) => ({
    id: `rule-${at}`,
    [pick(['forbid', 'permit'])]: {
      effects: maybe(0.6, () => some(['view', 'edit', 'launch'])),
      resources: maybe(0.4, () => some(['campaign', 'account'])),
    },
    when: maybe(0.6, () => condition(random)),
    unless: maybe(0.5, () => condition(random)),
  });
  const document = {
    version: 1,
    default: pick(['pass', 'deny']),
    teams: { one: team(), two: team() },
    rules: maybe(0.8, () => [...Array(pick([1, 2, 3])).keys()].map(rule)),
  };
  const workspace = pick([HERE, HERE, undefined]);
  const principal = pick([
    { kind: 'key', name: 'key', scopes: some(['campaigns:read', 'campaigns:all', 'accounts:update', 'all:all']), workspace },
    { kind: 'member', name: 'ana', role: pick(['admin', 'editor', 'view']), accepted: true, workspace },
  ]);
  return { document: JSON.stringify(document), principal };
}

const RESOURCES = [[], ['west'], ['east', 'frozen'], ['west', 'frozen'], ['other'], null, undefined].flatMap((tags) =>
  [HERE, THERE, null].map((workspace) => ({ tags, workspace })),
);
const OPERATIONS = ['activateCampaign', 'patchCampaign', 'listCampaign', 'getAccount', 'pauseAccount', 'listLeads', 'toggleTagResource', 'createAPIKey'];

test(`CASL allows what the engine allows and nothing else (${rbac.backend()})`, () => {
  const seen = { allow: 0, deny: 0, unknown: 0 };
  for (let seed = 0; seed < 150; seed += 1) {
    const { document, principal } = world(seed);
    const policy = Policy.parse(document);
    const snapshot = new Engine(policy).snapshot(principal);
    const ability = createMongoAbility(unpackRules(policy.toCasl(principal)));
    for (const resource of RESOURCES) {
      for (const operation of OPERATIONS) {
        const decision = snapshot.decide(operation, resource);
        const allowed = ability.can(operation, subject('Thing', { ...resource }));
        assert.equal(allowed, decision === 'allow', `${seed} ${operation} ${JSON.stringify(resource)} ${decision}`);
        seen[decision] += 1;
      }
    }
  }
  const all = Object.values(seen).reduce((sum, count) => sum + count);
  assert.ok(Object.values(seen).every((count) => count * 10 > all), JSON.stringify(seen));
});

test('the guide says what CASL answers', () => {
  const guide = readFileSync(`${root}docs/interop.md`, 'utf8');
  const [document, rules] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block]) => block);
  const policy = Policy.parse(document);
  const exported = policy.toCasl({ kind: 'key', name: 'n8n', scopes: ['campaigns:update'] });
  assert.deepEqual(exported, JSON.parse(rules));
  const ability = createMongoAbility(unpackRules(exported));
  const asked = [...guide.matchAll(/^ability\.can\('(\w+)', subject\('Campaign', (.*)\)\); \/\/ (true|false)/gm)];
  assert.equal(asked.length, 3);
  for (const [, operation, object, answer] of asked) {
    const facts = JSON.parse(object.replaceAll("'", '"').replace('tags', '"tags"'));
    assert.equal(String(ability.can(operation, subject('Campaign', facts))), answer, object);
  }
});
