// The catalogue as data says the same as the engine, which decides by the same facts.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { explain, ScopeSet } from 'instantly-rbac';
import * as catalog from 'instantly-rbac/catalog';

test('details stand in the order of the names', () => {
  assert.deepEqual(
    catalog.OPERATION_DETAILS.map(({ id, method, path }) => [id, method, path]),
    catalog.OPERATIONS.map((row) => [...row]),
  );
  assert.deepEqual(catalog.SCOPE_DETAILS.map(({ scope }) => scope), [...catalog.SCOPES]);
  assert.deepEqual(catalog.ROLE_DETAILS.map(({ role }) => role), [...catalog.ROLES]);
});

test('a scope unlocks as many operations as the engine says', () => {
  for (const { scope, unlocks } of catalog.SCOPE_DETAILS) {
    assert.equal(ScopeSet.of(scope).operations().length, unlocks, scope);
  }
});

test('an operation requires, guesses and is certain of what an explanation says', () => {
  for (const { id, requires, guess, certainty, resource } of catalog.OPERATION_DETAILS) {
    const said = explain([], id);
    assert.deepEqual([said.requires, said.resource], [requires, resource], id);
    assert.equal(said.decision, requires === null ? 'unknown' : 'deny', id);
    if (requires === null) {
      assert.equal(certainty, 'assumed', id);
      assert.deepEqual(said.because.flatMap((reason) => reason.guess ?? []), [...guess], id);
    }
  }
});

test('every operation has one of the effects, and every preset holds operations', () => {
  for (const { id, effect, summary } of catalog.OPERATION_DETAILS) {
    assert.ok(catalog.EFFECTS.includes(effect), id);
    assert.notEqual(summary, '', id);
  }
  const sizes = catalog.PRESETS.map(({ preset, operations }) => [preset, operations.length]);
  assert.deepEqual(sizes.map(([name]) => name), ['preset:admin', 'preset:manager', 'preset:sdr', 'preset:viewer']);
  assert.deepEqual(sizes.map(([, size]) => size).toSorted((a, b) => b - a), sizes.map(([, size]) => size));
});
