import assert from 'node:assert/strict';
import { test } from 'node:test';

import { explain, matchOperation, OPERATIONS } from 'instantly-rbac';

const PIECES = [
  '/', '//', '.', '..', '%2f', '%2F', '%2e', '%40', '%C3%A9', '%', '%4', '%zz', '%00', '%61', ';', '\\', ' ', '?', '#',
  '\u0000', '\u0007', '\u007f', 'é', '\u212a', '\ud800', '{id}', 'analytics', 'A', 'admin', 'api/v2/', '-', '_', '1',
];

const ID = '019e0000-0000-7000-8000-000000000001';

test('every operation is found by its own route', () => {
  for (const [id, method, template] of OPERATIONS) {
    for (const value of [ID, '019e-1']) {
      assert.equal(matchOperation(method, template.replaceAll(/\{[^}]+\}/g, value)), id);
    }
  }
});

test('no literal is as long as an id, by which the quick look tells them apart', () => {
  const segments = OPERATIONS.flatMap(([, , template]) => template.split('/'));
  assert.deepEqual(segments.filter((segment) => !segment.startsWith('{') && segment.length === ID.length), []);
});

test('an odd request has no operation', () => {
  for (const [method, path] of [
    ['get', '/api/v2/workspace-members'],
    ['GET', 'api/v2/workspace-members'],
    ['GET', '/api/v2/Workspace-Members'],
    ['GET', '/api/v2/campaigns/Analytics'],
    ['GET', '/api/v2/workspace-members/1%2f..%2f2'],
    ['GET', '/api/v2/workspace-members/..'],
    ['GET', '/api/v2/workspace-members/'],
  ]) {
    assert.equal(matchOperation(method, path), null, `${method} ${path}`);
  }
});

test('this router and the one in Rust agree on 40,000 damaged requests', () => {
  const random = generator(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const found = { some: 0, none: 0 };
  for (let round = 0; round < 40_000; round += 1) {
    const [, verb, template] = pick(OPERATIONS);
    const method = random() < 0.9 ? verb : pick(['GET', 'POST', 'HEAD', 'get', '', 'PUT']);
    let path = template.replaceAll(/\{[^}]+\}/g, () => pick([ID, ID, '019e-1', 'ada%40example.com', 'analytics', 'x']));
    for (let damage = Math.floor(random() * 3); damage > 0; damage -= 1) {
      const at = Math.floor(random() * (path.length + 1));
      const gone = random() < 0.5 ? 0 : Math.floor(random() * 4);
      path = path.slice(0, at) + (random() < 0.8 ? pick(PIECES) : '') + path.slice(at + gone);
    }
    const operation = matchOperation(method, path);
    assert.equal(operation, explain([], method, path).operation, JSON.stringify([method, path]));
    found[operation === null ? 'none' : 'some'] += 1;
  }
  assert.ok(found.some > 4_000 && found.none > 4_000, JSON.stringify(found));
});

/** Mulberry32: small, and the same numbers on every machine. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
