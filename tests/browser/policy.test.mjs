// Policies in a page.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { missing, withPage } from './browser.mjs';

const document = {
  version: 1,
  default: 'deny',
  teams: { west: { keys: ['west-key'], role: 'preset:sdr', tags: ['West'] } },
};
const key = { kind: 'key', name: 'west-key', scopes: ['campaigns:all'] };

test('a page decides by a policy, asks the engine and takes a table', { skip: missing }, async () => {
  const seen = await withPage((page) =>
    page.evaluate(
      async ([document, key]) => {
        const { Engine, init, Policy, PolicyError } = await import('instantly-rbac/policy');
        const early = await Promise.resolve()
          .then(() => Policy.parse('{"version": 1}'))
          .catch((error) => error.name);
        await init();
        const engine = new Engine(Policy.parse(JSON.stringify(document)));
        const [west, east] = [{ tags: ['West'] }, { tags: ['East'] }];
        const wrong = await Promise.resolve()
          .then(() => Policy.parse('{"version": 1, "team": {}}'))
          .catch((error) => error instanceof PolicyError && error.problems[0].did_you_mean);
        return [
          early,
          wrong,
          engine.check(key, 'activateCampaign', west).code,
          engine.check(key, 'activateCampaign', east).code,
          engine.snapshot(key).can('activateCampaign', west),
          engine.explain(key, 'activateCampaign', east).would_allow[0].tag,
        ];
      },
      [document, key],
    ),
  );
  assert.deepEqual(seen, ['NotInitialisedError', 'teams', 'allowed', 'tag_mismatch', true, 'West']);
});

test('policies bring the analysis, also after the client, whose module leaves it out', { skip: missing }, async () => {
  const seen = await withPage((page) =>
    page.evaluate(async () => {
      const client = await import('instantly-rbac/client');
      const { escalation, init, minimalScopes } = await import('instantly-rbac/policy');
      await client.init();
      const left = await Promise.resolve()
        .then(() => escalation(['leads:read']))
        .catch((error) => error.name);
      await init();
      return [left, escalation(['api_keys:create']).root_equivalent, minimalScopes(['listCampaign']).scopes];
    }),
  );
  assert.deepEqual(seen, ['NotInitialisedError', true, ['campaigns:read']]);
});
