import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  authorize,
  explain,
  InstantlyRbacError,
  InvalidArgumentError,
  matchOperation,
  ScopeSet,
  snapshot,
  UnknownOperationError,
} from 'instantly-rbac';

const WRONG = [undefined, null, 1, NaN, true, 10n, Symbol('s'), {}, () => 'campaigns:read', new Date(0)];

test('wrong types are refused by name before they reach the engine', () => {
  const refuses = (call) => assert.throws(call, { name: 'InvalidArgumentError', code: 'invalid_argument' });
  for (const wrong of WRONG) {
    refuses(() => ScopeSet.parse(wrong));
    refuses(() => ScopeSet.of(wrong));
    refuses(() => ScopeSet.from(wrong));
    refuses(() => ScopeSet.from(['leads:all', wrong]));
    refuses(() => ScopeSet.of('leads:all').has(wrong));
    refuses(() => ScopeSet.of('leads:all').covers(wrong));
    refuses(() => snapshot(wrong));
    refuses(() => authorize(wrong, 'listCampaign'));
    refuses(() => authorize('leads:all', wrong));
    refuses(() => authorize('leads:all', wrong, '/api/v2/campaigns'));
    refuses(() => explain('leads:all', wrong));
    refuses(() => explain('leads:all', wrong, '/api/v2/campaigns'));
    refuses(() => matchOperation(wrong, '/api/v2/campaigns'));
    refuses(() => matchOperation('GET', wrong));
    refuses(() => snapshot('leads:all').can(wrong));
    refuses(() => snapshot('leads:all').decide(wrong));
    if (wrong !== undefined) {
      refuses(() => authorize('leads:all', 'GET', wrong));
      refuses(() => snapshot('leads:all').authorize('GET', wrong));
    }
  }
  // A hole is not a string either.
  refuses(() => ScopeSet.from(new Array(1)));
  refuses(() => new ScopeSet(['leads:all']));
});

test('a message never shows a value that is in the wrong place', () => {
  assert.throws(() => ScopeSet.from({ apiKey: 'canary' }), (error) => !error.message.includes('canary'));
});

test('an unknown operation names its neighbour', () => {
  for (const call of [
    () => snapshot('leads:all').can('patchWorkspaceMembr'),
    () => authorize('leads:all', 'patchWorkspaceMembr'),
    () => explain('leads:all', 'patchWorkspaceMembr'),
  ]) {
    assert.throws(call, (error) => {
      assert.ok(error instanceof UnknownOperationError);
      assert.ok(error instanceof InvalidArgumentError);
      assert.ok(error instanceof InstantlyRbacError);
      assert.equal(error.code, 'unknown_operation');
      assert.match(error.message, /did you mean `patchWorkspaceMember`\?$/);
      return true;
    });
  }
});

test('names that objects inherit are not operations', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    assert.throws(() => snapshot('all:all').can(name), { code: 'unknown_operation' });
  }
});
