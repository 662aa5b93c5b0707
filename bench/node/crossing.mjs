/** What it costs to leave JavaScript, for context: calls that the engine itself answers. Runs with one backend. */

import { ScopeSet, backend, explain, snapshot } from 'instantly-rbac';
import { do_not_optimize, measure } from 'mitata';

import { requests } from './requests.mjs';

const denied = requests().filter(({ allowed }) => !allowed);

const CALLS = {
  'explain a denial': ({ scopes, operation }) => explain(scopes, operation.id),
  'make a snapshot': ({ scopes }) => snapshot(scopes),
  'is a set covered': ({ set }) => set.covers(set),
};

/** `{ backend, medians: { call: nanoseconds } }`. */
export async function crossing() {
  const prepared = denied.map((request) => ({ ...request, set: ScopeSet.of(...request.scopes) }));
  const medians = {};
  for (const [name, call] of Object.entries(CALLS)) {
    const { p50 } = await measure(() => prepared.forEach((request) => do_not_optimize(call(request))));
    medians[name] = p50 / prepared.length;
  }
  return { backend: backend(), medians };
}
