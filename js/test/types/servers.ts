/** The guards fit the servers they are for, and the React entry its own types. Nothing here runs. */

import express from 'express';
import fastify, { type FastifyRequest } from 'fastify';
import { ScopeSet, snapshot } from 'instantly-rbac';
import { programPath } from 'instantly-rbac/cli';
import { guard, guardFastify, guardFetch } from 'instantly-rbac/middleware';
import { Engine } from 'instantly-rbac/policy';
import { Can, PermissionsProvider, useCan } from 'instantly-rbac/react';
import { Snapshot } from 'instantly-rbac/snapshot';
import { createElement } from 'react';

const key = snapshot('leads:all');
express().use(guard('request', (request: express.Request) => request.get('x-key') ?? null));
express().get('/leads', guard({ operation: 'listLeads' }, () => key), (_request, response) => void response.end());
fastify().get('/leads', { onRequest: guardFastify({ scope: 'leads:read' }, (request: FastifyRequest) => request.headers.host) }, () => 1);
fastify().addHook('preHandler', guardFastify({ operation: 'listLeads' }, async () => ScopeSet.of('leads:all')));
export const handler: (request: Request, environment: { key: string }) => Promise<Response> = guardFetch(
  { scope: 'leads:read' },
  (request) => request.headers.get('x-key'),
  (_request, environment: { key: string }) => new Response(environment.key),
);

// @ts-expect-error: an operation that does not exist is a mistake that the compiler finds
guard({ operation: 'listLead' }, () => key);
// @ts-expect-error: so is a scope
guardFetch({ scope: 'lead:read' }, () => 'leads:all', () => new Response());

export const page = createElement(
  PermissionsProvider,
  { value: Snapshot.from(key.toJSON()) },
  createElement(Can, { operation: 'listLeads', otherwise: 'no' }, 'yes'),
);
createElement(PermissionsProvider, { value: new Engine().snapshot({ kind: 'key', name: 'crm', scopes: ['leads:all'] }) });
// @ts-expect-error: nor can a component ask for it
createElement(Can, { operation: 'listLead' });
export const may = (): boolean => useCan('activateCampaign', { tags: ['West'] });
export const program: string = programPath();
