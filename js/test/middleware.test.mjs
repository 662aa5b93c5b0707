// The guards in the servers they are for, over HTTP.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';

import express from 'express';
import fastify from 'fastify';
import { ScopeSet, snapshot } from 'instantly-rbac';
import { guard, guardFastify, guardFetch } from 'instantly-rbac/middleware';

/** Who sends a request, by the header `x-user`. */
const USERS = {
  sdr: ScopeSet.parse('campaigns:update,leads:all'),
  reader: 'all:read',
  table: snapshot('leads:all'),
};
const user = (name) => {
  if (name === 'broken') {
    throw new Error('the directory does not answer');
  }
  return USERS[name];
};

const LEADS = { operation: 'listLeads' };
const UPDATE = { scope: 'campaigns:update' };

/** The same three routes, on each server: one per kind of need. */
const SERVERS = {
  express: async () => {
    const app = express();
    const who = async (request) => user(request.get('x-user'));
    const ok = (_, response) => response.send('through');
    app.post('/leads', guard(LEADS, who), ok);
    app.post('/start', guard(UPDATE, who), ok);
    app.use('/api/v2', guard('request', who), ok);
    app.use((error, _request, response, _next) => response.status(500).send(error.message));
    return listen(createServer(app));
  },
  'node:http': async () => {
    const who = (request) => user(request.headers['x-user']);
    const guards = { '/leads': guard(LEADS, who), '/start': guard(UPDATE, who) };
    return listen(
      createServer((request, response) => {
        void (guards[request.url] ?? guard('request', who))(request, response, (error) => {
          response.statusCode = error === undefined ? 200 : 500;
          response.end(error?.message ?? 'through');
        });
      }),
    );
  },
  fastify: async () => {
    const app = fastify();
    const who = async (request) => user(request.headers['x-user']);
    app.post('/leads', { onRequest: guardFastify(LEADS, who) }, () => 'through');
    app.post('/start', { preHandler: guardFastify(UPDATE, who) }, () => 'through');
    app.all('/api/v2/*', { onRequest: guardFastify('request', who) }, () => 'through');
    app.setErrorHandler((error, _request, reply) => reply.code(500).send(error.message));
    return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
  },
  fetch: async () => {
    const who = (request) => user(request.headers.get('x-user'));
    const through = (_request, body) => new Response(body);
    const guards = { '/leads': guardFetch(LEADS, who, through), '/start': guardFetch(UPDATE, who, through) };
    const proxy = guardFetch('request', who, through);
    // Node has no server for such handlers; this carries requests to them as others do.
    return listen(
      createServer(async ({ method, url, headers }, response) => {
        const request = new Request(new URL(url, 'http://localhost'), { method, headers });
        try {
          const answer = await (guards[url] ?? proxy)(request, 'through');
          response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
        } catch (error) {
          response.writeHead(500).end(error.message);
        }
      }),
    );
  },
};

async function listen(server) {
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => new Promise((closed) => server.closeAllConnections() ?? server.close(closed));
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

/** Request, who sends it, status, and a part of the body. */
const CASES = [
  ['POST /leads', 'sdr', 200, 'through'],
  ['POST /leads', 'table', 200, 'through'],
  ['POST /leads', undefined, 401, 'nobody is signed in'],
  ['POST /start', 'sdr', 200, 'through'],
  ['POST /start', 'reader', 403, 'deny: campaigns:update'],
  ['POST /start', 'table', 500, 'not a snapshot'],
  ['POST /leads', 'broken', 500, 'the directory does not answer'],
  ['GET /api/v2/leads/1?limit=3', 'sdr', 200, 'through'],
  ['DELETE /api/v2/workspace-members/1', 'sdr', 403, 'deny: deleteWorkspaceMember'],
  ['POST /api/v2/custom-tags/toggle-resource', 'sdr', 403, 'unknown: toggleTagResource'],
  ['GET /api/v2/leads/%2e%2e%2fapi-keys', 'sdr', 403, 'unknown: a request that is no operation'],
];

for (const [name, start] of Object.entries(SERVERS)) {
  test(`${name}: requests get through exactly where they are allowed`, async () => {
    const { url, close } = await start();
    try {
      for (const [request, who, status, part] of CASES) {
        const [method, path] = request.split(' ');
        const answer = await fetch(url + path, { method, headers: who === undefined ? {} : { 'x-user': who } });
        const body = await answer.text();
        assert.equal(answer.status, status, `${request} by ${who}: ${body}`);
        assert.ok(body.includes(part), `${request} by ${who}: ${body}`);
        if (status === 401 || status === 403) {
          assert.match(answer.headers.get('content-type'), /^application\/json/);
          assert.equal(JSON.parse(body).statusCode, status);
        }
      }
    } finally {
      await close();
    }
  });
}

test('a need that does not exist is found when the server starts', () => {
  for (const make of [guard, guardFastify, guardFetch]) {
    assert.throws(() => make({ operation: 'listLead' }, () => null), { code: 'unknown_operation' });
    assert.throws(() => make({ scope: 'lead:read' }, () => null), { code: 'invalid_argument' });
    assert.throws(() => make({}, () => null), { code: 'invalid_argument' });
    assert.throws(() => make('requests', () => null), { code: 'invalid_argument' });
  }
});
