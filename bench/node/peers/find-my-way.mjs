/** find-my-way, the router under Fastify; then a `Set` of scopes. */

import findMyWay from 'find-my-way';

import { OPERATIONS, anyOf } from '../requests.mjs';
import { holdsAny } from './set.mjs';

const ROUTER = findMyWay();

for (const operation of OPERATIONS) {
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, ':$1');
  ROUTER.on(operation.method, path, () => {}, { id: operation.id, required: anyOf(operation) });
}

export function findAndDecide(scopes, method, path) {
  const { id, required } = ROUTER.find(method, path).store;
  return { operation: id, allowed: holdsAny(scopes, required) };
}
