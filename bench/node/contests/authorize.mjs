/** From method and path: which operation is it, and may the key call it? */

import { snapshot } from 'instantly-rbac';

import { BARE, Contest, OURS } from '../contest.mjs';
import { decide, held } from '../peers/bare.mjs';
import { findAndDecide } from '../peers/find-my-way.mjs';
import { OPERATIONS, agency, perKey, requests } from '../requests.mjs';

const bits = perKey(held);
const keys = perKey((scopes) => snapshot(scopes));
const sets = perKey((scopes) => new Set(scopes));

const expected = ({ operation, allowed }) => ({ operation: operation.id, allowed });

const entrants = {
  [BARE]: {
    prepare: ({ scopes, operation: { method }, path }) => ({ bits: bits(scopes), method, path }),
    answer: ({ bits, method, path }) => decide(bits, method, path),
    read: (given) => ({ operation: OPERATIONS[given < 0 ? ~given : given].id, allowed: given >= 0 }),
  },
  [OURS]: {
    prepare: ({ scopes, operation: { method }, path }) => ({ key: keys(scopes), method, path }),
    answer: ({ key, method, path }) => key.authorize(method, path),
    read: ({ operation, decision }) => ({ operation, allowed: decision === 'allow' }),
  },
  'find-my-way and Set': {
    prepare: ({ scopes, operation: { method }, path }) => ({ scopes: sets(scopes), method, path }),
    answer: ({ scopes, method, path }) => findAndDecide(scopes, method, path),
  },
};

export const authorize = new Contest('decide, from method and path', { questions: requests(), expected, entrants });

export const authorizeMany = new Contest('decide, from method and path, 1,000 keys', {
  questions: agency(),
  expected,
  entrants,
});
