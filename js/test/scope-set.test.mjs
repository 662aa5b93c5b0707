import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { ScopeSet } from 'instantly-rbac';

test('equal sets have equal forms, however they were written', () => {
  const forms = [
    ScopeSet.parse('leads:all,campaigns:read'),
    ScopeSet.parse(' campaigns:read\n leads:all campaigns:read '),
    ScopeSet.of('leads:all', 'campaigns:read'),
    ScopeSet.from(['campaigns:read', 'leads:all', 'leads:all']),
  ];
  for (const form of forms) {
    assert.equal(String(form), 'campaigns:read,leads:all');
    assert.equal(JSON.stringify(form), '["campaigns:read","leads:all"]');
    assert.deepEqual([...form], ['campaigns:read', 'leads:all']);
  }
});

test('unknown names are kept, shown with their neighbour, and grant nothing', () => {
  const scopes = ScopeSet.parse('leads:red,campaigns:read,kitchen:sink');
  assert.deepEqual(scopes.known, ['campaigns:read']);
  assert.deepEqual(scopes.unknown, [
    { scope: 'kitchen:sink', didYouMean: null },
    { scope: 'leads:red', didYouMean: 'leads:read' },
  ]);
  assert.equal(scopes.size, 3);
  assert.deepEqual(ScopeSet.of('leads:red').operations(), []);
});

test('a set holds its own scopes, and covers narrower ones by name', () => {
  const scopes = ScopeSet.of('campaigns:all');
  assert.equal(scopes.has('campaigns:all'), true);
  assert.equal(scopes.has('campaigns:read'), false);
  assert.equal(scopes.covers('campaigns:read,campaigns:delete'), true);
  assert.equal(scopes.covers(['leads:read']), false);
});

test('sets join, differ and shrink without changing', () => {
  const scopes = ScopeSet.parse('campaigns:read,campaigns:all,odd:one');
  assert.equal(String(scopes.join('leads:all')), 'campaigns:all,campaigns:read,leads:all,odd:one');
  assert.equal(String(scopes.difference(ScopeSet.of('campaigns:all'))), 'campaigns:read,odd:one');
  assert.equal(String(scopes.minimise()), 'campaigns:all,odd:one');
  assert.equal(String(scopes.redundant()), 'campaigns:read');
  assert.equal(String(scopes), 'campaigns:all,campaigns:read,odd:one');
  assert.equal(Object.isFrozen(scopes), true);
});

test('a set names the operations that it allows', () => {
  assert.deepEqual(ScopeSet.of('audit_logs:read').operations(), ['listAuditLog']);
});

test('a name with separators inside an array stays one unknown name', () => {
  assert.deepEqual([...ScopeSet.of('campaigns:read,leads:read')], ['campaigns:read,leads:read']);
});

test('half a character becomes a replacement character on every backend', () => {
  assert.deepEqual([...ScopeSet.of('bad\ud800:name')], ['bad\ufffd:name']);
});

test('the console shows the scopes', () => {
  assert.equal(inspect(ScopeSet.of('leads:all')), 'ScopeSet(leads:all)');
});
