import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';

import { OPERATIONS, snapshot } from 'instantly-rbac';
import { Engine, Policy } from 'instantly-rbac/policy';
import { PolicySnapshot, Snapshot } from 'instantly-rbac/snapshot';

const IDS = OPERATIONS.map(([id]) => id);
const copy = (value) => JSON.parse(JSON.stringify(value));

test('a snapshot that went through JSON decides the same', () => {
  for (const scopes of ['', 'leads:all', 'all:read,campaigns:update', 'all:all']) {
    const made = snapshot(scopes);
    const read = Snapshot.from(copy(made));
    assert.deepEqual(IDS.map((id) => read.decide(id)), IDS.map((id) => made.decide(id)));
  }
});

test('a policy snapshot that went through JSON decides the same, whatever the tags', () => {
  const policy = Policy.parse(`
version: 1
teams:
  west: {keys: [agent], role: preset:sdr, tags: [West]}
rules:
  - {id: keep, forbid: {operations: [pauseCampaign]}, unless: {tags: [West]}}
`);
  const agent = { kind: 'key', name: 'agent', scopes: ['campaigns:all', 'leads:all'] };
  const made = new Engine(policy).snapshot(agent);
  const read = PolicySnapshot.from(copy(made));
  for (const resource of [undefined, { tags: [] }, { tags: ['West'] }, { tags: ['East'] }]) {
    assert.deepEqual(IDS.map((id) => read.decide(id, resource)), IDS.map((id) => made.decide(id, resource)));
  }
  assert.equal(read.decide('listLeads', { workspace: 'elsewhere' }), 'unknown');
});

test('a worker decides from the table alone, and never loads the engine', async () => {
  const program = `(async () => {
    const { parentPort, workerData } = require('node:worker_threads');
    // Without WebAssembly and without addons, nothing could load it.
    delete globalThis.WebAssembly;
    const { Snapshot } = await import('instantly-rbac/snapshot');
    const key = Snapshot.from(workerData);
    const answers = [key.can('listLeads'), key.authorize('DELETE', '/api/v2/api-keys/1').decision];
    try { key.can('listLead'); } catch (error) { answers.push(error.message); }
    parentPort.postMessage(answers);
  })()`;
  const workerData = snapshot('leads:all').toJSON();
  const worker = new Worker(program, { eval: true, workerData, execArgv: ['--no-addons'] });
  const [answer] = await new Promise((resolve, reject) => {
    worker.once('message', (message) => resolve([message]));
    worker.once('error', reject);
  });
  assert.deepEqual(answer, [true, 'deny', 'no operation has the id `listLead`']);
});

test('what is no snapshot, or one of another version, is refused', () => {
  const table = snapshot('leads:all').toJSON();
  assert.throws(() => Snapshot.from('leads:all'), { code: 'invalid_argument' });
  assert.throws(() => Snapshot.from(table.with(1, 7)), { code: 'backend_unavailable', message: /another version/ });
  assert.throws(() => Snapshot.from(table.slice(1)), { code: 'backend_unavailable' });
  assert.throws(() => PolicySnapshot.from({ table }), { code: 'invalid_argument' });
});
