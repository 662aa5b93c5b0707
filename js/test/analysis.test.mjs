import assert from 'node:assert/strict';
import { test } from 'node:test';

import { escalation, minimalScopes, ScopeSet } from 'instantly-rbac';

test('a key that may promote members amounts to full control, and the cut says what to take away', () => {
  const found = escalation('campaigns:read,workspace_members:update');
  assert.deepEqual([found.root_equivalent, found.certainty, found.cut], [true, 'documented', ['workspace_members:update']]);
  assert.equal(found.paths[0].gain, 'every_scope');
  assert.equal(escalation('campaigns:read').root_equivalent, false);
});

test('what is given besides, how certain a rule must be and which are refuted changes where a key leads', () => {
  assert.equal(escalation('workspace_members:update', { refuted: ['E06'] }).root_equivalent, false);
  assert.equal(escalation('api_keys:create').certainty, 'assumed');
  assert.equal(escalation('api_keys:create', { weakest: 'documented' }).root_equivalent, false);
  const fleet = escalation('campaigns:read', { given: ['admin_workspace_key'] });
  assert.ok(fleet.paths.some(({ gain }) => gain === 'fleet'));
  assert.equal(escalation([], { given: ['admin_member'] }).root_equivalent, true);
  for (const wrong of [{ refuted: ['E99'] }, { given: ['god'] }, { weakest: 'certain' }, { weakest: 1 }, { given: [1] }, 'E06']) {
    assert.throws(() => escalation('campaigns:read', wrong), { code: 'invalid_argument' });
  }
});

test('the least scopes allow the job, and say what they unlock besides and what nothing can allow', () => {
  const job = ['listCampaign', 'activateCampaign', 'bulkAddLeads', 'listWebhook'];
  const { scopes, extra_operations: extra, undocumented } = minimalScopes(job);
  assert.deepEqual(scopes, ['campaigns:read', 'campaigns:update', 'leads:create']);
  assert.deepEqual(undocumented, ['listWebhook']);
  const unlocked = ScopeSet.from(scopes).operations();
  assert.deepEqual(new Set(unlocked), new Set([...job.slice(0, 3), ...extra]));
});

test('an operation that does not exist is named, with the nearest one', () => {
  assert.throws(() => minimalScopes(['listCampain']), { name: 'UnknownOperationError', message: /listCampaign/ });
  assert.throws(() => minimalScopes('listCampaign'), { name: 'InvalidArgumentError' });
});
