/** The operation is known and the key prepared: may it? */

import { snapshot } from 'instantly-rbac';

import { BARE, Contest, OURS } from '../contest.mjs';
import { allows, held } from '../peers/bare.mjs';
import { abilityByOperation, abilityByScope } from '../peers/casl.mjs';
import { cedarAllows, cedarCall } from '../peers/cedar.mjs';
import { holdsAny, holdsByName, nameParts } from '../peers/set.mjs';
import { OPERATIONS, agency, anyOf, perKey, requests } from '../requests.mjs';

const bits = perKey(held);
const keys = perKey((scopes) => snapshot(scopes));
const sets = perKey((scopes) => new Set(scopes));
const byOperation = perKey(abilityByOperation);
const byScope = perKey(abilityByScope);

const lists = new Map(OPERATIONS.map((operation) => [operation.id, anyOf(operation)]));

const expected = ({ allowed }) => allowed;

const entrants = {
  [BARE]: {
    prepare: ({ scopes, operation }) => ({ bits: bits(scopes), index: operation.index }),
    answer: ({ bits, index }) => allows(bits, index),
  },
  [OURS]: {
    prepare: ({ scopes, operation }) => ({ key: keys(scopes), id: operation.id }),
    answer: ({ key, id }) => key.can(id),
  },
  'Set of strings, list given': {
    prepare: ({ scopes, operation }) => ({ scopes: sets(scopes), required: anyOf(operation) }),
    answer: ({ scopes, required }) => holdsAny(scopes, required),
  },
  'Set of strings, list by operation': {
    prepare: ({ scopes, operation }) => ({ scopes: sets(scopes), id: operation.id }),
    answer: ({ scopes, id }) => holdsAny(scopes, lists.get(id)),
  },
  'Set of strings, names put together': {
    prepare: ({ scopes, operation }) => ({ scopes: sets(scopes), ...nameParts(anyOf(operation)) }),
    answer: ({ scopes, resource, action, family }) => holdsByName(scopes, resource, action, family),
  },
  'CASL, a rule per operation': {
    prepare: ({ scopes, operation }) => ({ ability: byOperation(scopes), id: operation.id }),
    answer: ({ ability, id }) => ability.can(id),
  },
  'CASL, a rule per scope': {
    prepare: ({ scopes, operation }) => ({
      ability: byScope(scopes),
      required: anyOf(operation).map((scope) => scope.split(':')),
    }),
    answer: ({ ability, required }) => required.some(([resource, action]) => ability.can(action, resource)),
  },
};

const cedar = { 'cedar-wasm': { prepare: cedarCall, answer: cedarAllows } };

export const can = new Contest('decide, key prepared', {
  questions: requests(),
  expected,
  entrants: { ...entrants, ...cedar },
});

export const canOfMany = new Contest('decide, 1,000 keys prepared', { questions: agency(), expected, entrants });
