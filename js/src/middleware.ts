/**
 * Guards for servers: whoever sends a request gets the handler's answer only where their key, or what a policy says of
 * them, allows it. Unknown is never allowed. Elsewhere than in Node, await `init()` before the server starts.
 */

import { checkedNeed, type Need, type Refusal, refusal, type Who } from './guard/refusal.js';

export { init } from './engine/backend.js';
export type { Decider, Holder, Need, Refusal, Who } from './guard/refusal.js';

/** What a guard reads of a request of Express, Connect or `node:http`. */
export interface ConnectRequest {
  /** The method, in capitals. */
  readonly method?: string | undefined;
  /** Path and query, below where a router is mounted. */
  readonly url?: string | undefined;
  /** Path and query as they were sent, where a router changes `url`. */
  readonly originalUrl?: string | undefined;
}

/** How a guard answers through Express, Connect or `node:http`. */
export interface ConnectResponse {
  /** The status. */
  statusCode: number;
  /** Sets a header. */
  setHeader(name: string, value: string): unknown;
  /** Sends the body, and nothing after it. */
  end(body: string): unknown;
}

/** Middleware for Express and Connect. Errors of `who` go to `next`. */
export function guard<Request extends ConnectRequest>(
  need: Need,
  who: Who<Request>,
): (request: Request, response: ConnectResponse, next: (error?: unknown) => void) => Promise<void> {
  const checked = checkedNeed(need);
  return async (request, response, next) => {
    let refused: Refusal | undefined;
    try {
      refused = refusal(checked, await who(request), request.method ?? '', request.originalUrl ?? request.url ?? '');
    } catch (error) {
      next(error);
      return;
    }
    if (refused === undefined) {
      next();
      return;
    }
    response.statusCode = refused.statusCode;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(refused));
  };
}

/** How a guard answers through Fastify. */
export interface FastifyAnswer {
  /** Sets the status. */
  code(status: number): FastifyAnswer;
  /** Sends the body. */
  send(body: unknown): unknown;
}

/** A hook for Fastify, as `onRequest` or `preHandler`. */
export function guardFastify<Request extends { readonly method: string; readonly originalUrl: string }>(
  need: Need,
  who: Who<Request>,
): (request: Request, reply: FastifyAnswer) => Promise<unknown> {
  const checked = checkedNeed(need);
  return async (request, reply) => {
    const refused = refusal(checked, await who(request), request.method, request.originalUrl);
    return refused === undefined ? undefined : reply.code(refused.statusCode).send(refused);
  };
}

/**
 * A guarded handler where handlers take a `Request` and answer a `Response`: workers, Deno, Bun, Next.js, Hono and
 * others. What else the handler takes (an environment, a context) goes through.
 */
export function guardFetch<Rest extends unknown[]>(
  need: Need,
  who: Who<Request>,
  handler: (request: Request, ...rest: Rest) => Response | Promise<Response>,
): (request: Request, ...rest: Rest) => Promise<Response> {
  const checked = checkedNeed(need);
  return async (request, ...rest) => {
    const refused = refusal(checked, await who(request), request.method, new URL(request.url).pathname);
    return refused === undefined ? handler(request, ...rest) : Response.json(refused, { status: refused.statusCode });
  };
}
