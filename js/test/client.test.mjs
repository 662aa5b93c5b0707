import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';

import * as api from 'instantly-rbac/client';

const { InstantlyClient } = api;

const KEY = 'canary-Y2FuYXJ5LWtleQ==';
const ID = '019e0000-0000-7000-8000-000000000001';
const MEMBER = {
  id: ID,
  email: 'ana@example.com',
  user_id: '019e0000-0000-7000-8000-0000000000aa',
  role: 'editor',
  timestamp_created: '2026-05-11T21:12:35.942Z',
  workspace_id: '019e0000-0000-7000-8000-0000000000bb',
  accepted: true,
};

/** A server that answers what the test says and remembers what it was asked. */
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    const { method, url, headers } = request;
    asked.push({ method, url, headers, body });
    answer(response, { method, url });
  });
});
let asked;
let answer;
let baseUrl;

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  baseUrl = `http://127.0.0.1:${server.address().port}`;
});
beforeEach(() => (asked = []));
after(() => {
  server.closeAllConnections();
  server.close();
});

/** A client that sends everything once and at once, whatever the API answered to others. */
const client = (options) =>
  new InstantlyClient({ apiKey: KEY, baseUrl, pace: 'unlimited', budget: `test ${budgets++}`, retries: 0, ...options });
let budgets = 0;
const json =
  (status, body, headers = {}) =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const envelope = (statusCode, message, headers) => json(statusCode, { statusCode, error: 'Error', message }, headers);

test('a request goes out as the skill writes it, with the body as text or as a value', async () => {
  answer = json(200, MEMBER);
  const forms = [JSON.stringify({ email: 'ana@example.com', role: 'view' }), { email: 'ana@example.com', role: 'view' }];
  for (const body of forms) {
    assert.deepEqual(await client().request('/workspace-members', { method: 'POST', body }), MEMBER);
  }
  for (const { method, url, headers, body } of asked) {
    assert.equal(`${method} ${url}`, 'POST /api/v2/workspace-members');
    assert.deepEqual(JSON.parse(body), { email: 'ana@example.com', role: 'view' });
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers.authorization, `Bearer ${KEY}`);
  }
});

test('a request without a body has no content type, and an empty answer is null', async () => {
  answer = (response) => response.writeHead(200).end();
  const workspace = '019e0000-0000-7000-8000-0000000000cc';
  assert.equal(await client({ asWorkspace: workspace }).request('/campaigns?limit=1'), null);
  const [{ url, headers }] = asked;
  assert.equal(url, '/api/v2/campaigns?limit=1');
  assert.equal('content-type' in headers, false);
  assert.equal(headers['x-as-workspace'], workspace);
});

test('the program names itself', async () => {
  answer = json(200, {});
  await client().request('/campaigns');
  await client({ userAgent: 'rota/2' }).request('/campaigns');
  assert.match(asked[0].headers['user-agent'], /^instantly-rbac\/\d/);
  assert.equal(asked[1].headers['user-agent'], 'rota/2');
});

test('a list reads page after page, only as far as somebody reads', async () => {
  const pages = { '': ['a', 'b'], b: ['c'], c: [] };
  answer = (response, { url }) => {
    const cursor = new URL(url, baseUrl).searchParams.get('starting_after') ?? '';
    const items = pages[cursor].map((id) => ({ ...MEMBER, id }));
    json(200, { items, next_starting_after: items.at(-1)?.id })(response);
  };
  const ids = [];
  for await (const { id } of client().members.list({ limit: 2, accepted: true })) {
    ids.push(id);
  }
  assert.deepEqual(ids, ['a', 'b', 'c']);
  assert.equal(asked.length, 3);
  assert.equal(asked[0].url, '/api/v2/workspace-members?limit=2&accepted=true');
  for await (const { id } of client().members.list()) {
    assert.equal(id, 'a');
    break;
  }
  assert.equal(asked.length, 4);
});

test('a list that gives the same cursor twice is an error, not a loop', async () => {
  answer = json(200, { items: [MEMBER], next_starting_after: 'again' });
  const read = async () => {
    for await (const member of client().members.list()) assert.equal(member.id, ID);
  };
  await assert.rejects(read, { name: 'UnexpectedResponseError', code: 'unexpected_response' });
  assert.equal(asked.length, 2);
});

test('the operations on members send what they say', async () => {
  answer = json(200, MEMBER);
  const { members } = client();
  await members.get(ID);
  await members.invite({ email: 'ana@example.com', role: 'view' });
  await members.patch(ID, { nickname: null });
  await members.remove(ID);
  assert.deepEqual(
    asked.map(({ method, url, body }) => [method, url, body]),
    [
      ['GET', `/api/v2/workspace-members/${ID}`, ''],
      ['POST', '/api/v2/workspace-members', '{"email":"ana@example.com","role":"view"}'],
      ['PATCH', `/api/v2/workspace-members/${ID}`, '{"nickname":null}'],
      ['DELETE', `/api/v2/workspace-members/${ID}`, ''],
    ],
  );
});

const INVALID_SCOPE = 'Invalid scope. Required: workspace_members:read. Found: campaigns:read, leads:all';
const FAILURES = [
  ['UnauthorizedError', 'unauthorized', envelope(401, 'Invalid authorization header or API key')],
  ['MissingScopeError', 'missing_scope', envelope(401, INVALID_SCOPE)],
  ['PlanRequiredError', 'plan_required', envelope(402, 'Workspace does not have an active paid plan')],
  ['NotFoundError', 'not_found', envelope(404, 'Resource not found')],
  ['ConflictError', 'conflict', envelope(409, 'It exists')],
  ['InvalidRequestError', 'invalid_request', envelope(400, 'body must have required property')],
  ['RateLimitedError', 'rate_limited', envelope(429, 'Rate limit exceeded', { 'retry-after': '7' })],
  ['EdgeRefusedError', 'edge_refused', (response) => response.writeHead(403).end('error code: 1010')],
  ['ServerError', 'server_error', envelope(503, 'Try later')],
  ['UnexpectedResponseError', 'unexpected_response', (response) => response.writeHead(200).end('<html>')],
  ['NetworkError', 'network', (response) => response.destroy()],
];

for (const [name, code, failure] of FAILURES) {
  test(`an answer of the kind ${code} is a ${name}`, async () => {
    answer = failure;
    await assert.rejects(client().request('/workspace-members'), (error) => {
      assert.ok(error instanceof api[name], inspect(error));
      assert.ok(error instanceof api.RequestError && error instanceof api.InstantlyRbacError);
      assert.deepEqual([error.name, error.code, error.failure.code], [name, code, code]);
      assert.equal(error.status, error.failure.status);
      assert.ok(error.message.length > 20);
      return true;
    });
  });
}

test('every code of the Rust crate has a class here, and every class a test', () => {
  const types = readFileSync(new URL('../src/generated/types.ts', import.meta.url), 'utf8');
  const codes = [.../type FailureCode = ([^;]+);/.exec(types)[1].matchAll(/"(\w+)"/g)].map(([, code]) => code);
  const elsewhere = ['refused', 'timeout', 'unknown_outcome', 'cancelled', 'configuration'];
  assert.deepEqual([...FAILURES.map(([, code]) => code), ...elsewhere].sort(), codes.sort());
});

test('a missing scope comes with what would be needed, a full budget with the time to wait', async () => {
  answer = envelope(401, INVALID_SCOPE);
  await assert.rejects(client().request('/workspace-members'), (error) => {
    assert.deepEqual(error.required, ['workspace_members:read']);
    assert.deepEqual(error.found, ['campaigns:read', 'leads:all']);
    assert.deepEqual(error.explanation.would_allow[0].scopes, ['workspace_members:read']);
    assert.equal(error.operation, 'listWorkspaceMember');
    return true;
  });
  answer = envelope(429, 'Rate limit exceeded', { 'retry-after': '7' });
  await assert.rejects(client().request('/workspace-members'), { retryAfter: 7 });
});

test('nothing is sent that the known scopes deny, or that is not valid', async () => {
  const careful = client({ knownScopes: ['campaigns:read'] });
  await assert.rejects(careful.members.remove(ID), (error) => {
    assert.ok(error instanceof api.RefusedError);
    assert.equal(error.explanation.decision, 'deny');
    return true;
  });
  await assert.rejects(client().members.patch('1', { role: 'owner', nickname: 'x'.repeat(81) }), (error) => {
    assert.ok(error instanceof api.InvalidRequestError);
    assert.deepEqual(error.problems.map((problem) => problem.code).sort(), ['not_a_uuid', 'not_assignable', 'too_long']);
    return true;
  });
  await assert.rejects(client().members.patch(ID, {}), (error) => error.problems[0].code === 'nothing_to_change');
  await assert.rejects(client().members.list({ limit: 101 }).next(), { code: 'invalid_request' });
  await assert.rejects(client().request('/../oauth'), { code: 'invalid_request' });
  assert.deepEqual(asked, []);
});

test('a signal gives up a request, before it and while it waits', { timeout: 10_000 }, async () => {
  answer = () => undefined;
  const early = client().members.get(ID, { signal: AbortSignal.abort('changed my mind') });
  await assert.rejects(early, { name: 'CancelledError', code: 'cancelled', cause: 'changed my mind' });
  assert.deepEqual(asked, []);

  const controller = new AbortController();
  const late = client().request('/campaigns', { signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  await assert.rejects(late, (error) => error instanceof api.CancelledError && error.cause.name === 'AbortError');
  assert.equal(asked.length, 1);
});

test('a read is sent again, a write is not: its outcome is read back, or unknown', async () => {
  const stubborn = client({ retries: 2 });
  let left = 2;
  answer = (response) => (left-- > 0 ? envelope(503, 'Try later') : json(200, MEMBER))(response);
  assert.deepEqual(await stubborn.members.get(ID), MEMBER);
  assert.equal(asked.length, 3);

  // The change took effect, and its answer was lost.
  answer = (response, { method }) => (method === 'PATCH' ? response.destroy() : json(200, MEMBER)(response));
  assert.deepEqual(await stubborn.members.patch(ID, { role: 'editor' }), MEMBER);
  assert.equal(asked.filter(({ method }) => method === 'PATCH').length, 1);

  answer = (response) => response.destroy();
  await assert.rejects(stubborn.request('/campaigns', { method: 'POST', body: { name: 'x' } }), {
    name: 'UnknownOutcomeError',
    code: 'unknown_outcome',
    operation: 'createCampaign',
  });
  assert.equal(asked.filter(({ method }) => method === 'POST').length, 1);
});

test('a bulk goes on after a failure, tells of each, and starts nothing once it is given up', async () => {
  answer = (response, { url }) => (url.endsWith('3') ? envelope(404, 'Resource not found') : json(200, {}))(response);
  const own = client();
  const [progress, giveUp] = [[], new AbortController()];
  const work = (number) => own.request(`/campaigns?page=${number}`);
  const settled = await api.bulk([1, 2, 3, 4], work, { atOnce: 2, onProgress: (told) => progress.push(told) });
  assert.deepEqual(settled.map(({ status }) => status), ['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  assert.equal(settled[2].reason.code, 'not_found');
  assert.deepEqual(progress.map(({ done, total }) => `${done}/${total}`), ['1/4', '2/4', '3/4', '4/4']);
  const onProgress = () => giveUp.abort('enough');
  const rest = await api.bulk([1, 2, 4], work, { atOnce: 1, onProgress, signal: giveUp.signal });
  assert.deepEqual(rest.map(({ status, reason }) => reason ?? status), ['fulfilled', 'enough', 'enough']);
  assert.equal(asked.length, 5);
  await assert.rejects(api.bulk([], work, { atOnce: 0 }), { name: 'InvalidArgumentError' });
});

test('a recording holds what was called and no value of it', async () => {
  answer = (response, { method }) => (method === 'GET' ? json(200, { items: [] }) : envelope(403, 'Forbidden'))(response);
  const own = client({ recording: true });
  await own.members.listPage({ search: 'canary' });
  await own.members.listPage();
  await own.request('/canary/canary?canary=1');
  await assert.rejects(own.members.remove(ID));
  assert.deepEqual(own.recording().trimEnd().split('\n').map((line) => JSON.parse(line)), [
    { operation: 'listWorkspaceMember', method: 'GET', path: '/api/v2/workspace-members', calls: 2, refused: 0 },
    { method: 'GET', path: '/api/v2/*/*', calls: 1, refused: 0 },
    { operation: 'deleteWorkspaceMember', method: 'DELETE', path: '/api/v2/workspace-members/{id}', calls: 1, refused: 1 },
  ]);
  assert.equal(client().recording(), '');
});

test('a client goes no faster than its share', async () => {
  answer = json(200, {});
  const clients = [1, 2].map(() => client({ pace: 5, budget: 'a share of its own' }));
  const started = performance.now();
  await Promise.all(Array.from({ length: 11 }, (_, index) => clients[index % 2].request('/campaigns')));
  assert.ok(performance.now() - started >= 2_000);
});

test('a request ends when its time is over', { timeout: 10_000 }, async () => {
  answer = () => undefined;
  await assert.rejects(client({ timeoutMs: 50 }).request('/campaigns'), { name: 'TimeoutError', code: 'timeout' });
});

test('settings that cannot work are refused at once', () => {
  for (const [options, name] of [
    [{ apiKey: '' }, 'ConfigurationError'],
    [{ apiKey: 'Bearer canary' }, 'ConfigurationError'],
    [{ baseUrl: 'http://api.instantly.ai' }, 'ConfigurationError'],
    [{ asWorkspace: 'mine' }, 'ConfigurationError'],
    [{ userAgent: 'a\nb' }, 'ConfigurationError'],
    [{ apiKey: undefined }, 'InvalidArgumentError'],
    [{ apiKey: 7 }, 'InvalidArgumentError'],
    [{ baseUrl: 7 }, 'InvalidArgumentError'],
    [{ timeoutMs: 0 }, 'InvalidArgumentError'],
    [{ timeoutMs: Number.NaN }, 'InvalidArgumentError'],
    [{ timeoutMs: '50' }, 'InvalidArgumentError'],
    [{ knownScopes: 7 }, 'InvalidArgumentError'],
    [{ pace: 0 }, 'InvalidArgumentError'],
    [{ pace: 'fast' }, 'InvalidArgumentError'],
    [{ retries: -1 }, 'InvalidArgumentError'],
    [{ budget: 7 }, 'InvalidArgumentError'],
    [{ timeout: 50 }, 'InvalidArgumentError'],
  ]) {
    assert.throws(() => client(options), { name }, inspect(options));
  }
  assert.throws(() => new InstantlyClient(), { name: 'InvalidArgumentError' });
  assert.throws(() => new InstantlyClient(KEY), (error) => !error.message.includes('canary'));
});

test('arguments of the wrong type are refused before they reach the client', async () => {
  const circular = {};
  circular.self = circular;
  for (const call of [
    () => client().request(7),
    () => client().request('/campaigns', 'GET'),
    () => client().request('/campaigns', { method: 7 }),
    () => client().request('/campaigns', { method: 'POST', body: '{' }),
    () => client().request('/campaigns', { method: 'POST', body: circular }),
    () => client().request('/campaigns', { method: 'POST', body: () => 1 }),
    () => client().request('/campaigns', { signal: {} }),
    () => client().members.get(7),
    () => client().members.patch(ID, 'editor'),
    () => client().members.invite(null),
    () => client().members.listPage('x'),
    () => client().members.list(null).next(),
  ]) {
    await assert.rejects(call, { name: 'InvalidArgumentError' }, String(call));
  }
});

test('the key is shown nowhere', async () => {
  const own = client({ knownScopes: 'campaigns:read' });
  const shown = [inspect(own, { depth: 9, showHidden: true }), JSON.stringify(own), String(own), ...Object.keys(own)];
  for (const [, , failure] of [...FAILURES, [0, 0, envelope(400, `what is ${KEY}?`)]]) {
    answer = failure;
    const error = await client()
      .request('/workspace-members')
      .catch((thrown) => thrown);
    shown.push(inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error.stack));
  }
  try {
    client({ apiKey: `${KEY} ${KEY}` });
  } catch (error) {
    shown.push(inspect(error, { depth: 9, showHidden: true }));
  }
  assert.equal(shown.length, 3 + Object.keys(own).length + 3 * (FAILURES.length + 1) + 1);
  for (const text of shown) {
    assert.doesNotMatch(text ?? '', /canary|Y2FuYXJ5/);
  }
});
