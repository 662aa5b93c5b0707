import assert from 'node:assert/strict';
import { test } from 'node:test';

import { snapshot } from 'instantly-rbac';
import { Engine, Policy } from 'instantly-rbac/policy';
import { Can, PermissionsProvider, useCan } from 'instantly-rbac/react';
import { Snapshot } from 'instantly-rbac/snapshot';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What is rendered below a provider. */
const rendered = (value, ...children) => renderToStaticMarkup(h(PermissionsProvider, { value }, ...children));

const key = Snapshot.from(JSON.parse(JSON.stringify(snapshot('leads:all'))));
const leads = h(Can, { operation: 'listLeads' }, 'list');
const members = h(Can, { operation: 'deleteWorkspaceMember', otherwise: 'ask an admin' }, 'remove');

test('Can shows its children when the operation is allowed, and something else when not', () => {
  assert.equal(rendered(key, leads, members), 'listask an admin');
});

test('what no fact allows is not shown', () => {
  assert.equal(rendered(key, h(Can, { operation: 'toggleTagResource' }, 'tag')), '');
});

test('nothing is allowed while permissions are loading', () => {
  assert.equal(rendered(null, leads, members), 'ask an admin');
});

test('without a provider, the mistake is named', () => {
  assert.throws(() => renderToStaticMarkup(leads), { code: 'invalid_argument', message: /PermissionsProvider/ });
});

test('the hook decides about a resource, by a policy', () => {
  const policy = Policy.parse('version: 1\nteams:\n  west: {keys: [agent], role: preset:sdr, tags: [West]}\n');
  const agent = { kind: 'key', name: 'agent', scopes: ['campaigns:all'] };
  const Launch = ({ tag }) => (useCan('activateCampaign', { tags: [tag] }) ? `${tag} may start` : `${tag} waits`);
  assert.equal(rendered(new Engine(policy).snapshot(agent), h(Launch, { tag: 'West' })), 'West may start');
  assert.equal(rendered(new Engine(policy).snapshot(agent), h(Launch, { tag: 'East' })), 'East waits');
});
