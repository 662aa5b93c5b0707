import assert from 'node:assert/strict';
import { test } from 'node:test';

import { escalation, minimalScopes, ScopeSet } from 'instantly-rbac';

test('a key that may promote members amounts to full control, and the cut says what to take away', () => {
  const found = escalation('campaigns:read,workspace_members:update');
  assert.deepEqual([found.root_equivalent, found.certainty, found.cut], [true, 'documented', ['workspace_members:update']]);
  assert.equal(found.paths[0].gain, 'every_scope');
  assert.equal(escalation('campaigns:read').root_equivalent, false);
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
