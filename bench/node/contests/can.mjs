/** The operation is known and the key prepared: may it? */

import { snapshot } from 'instantly-rbac';

import { BARE, Contest, OURS } from '../contest.mjs';
import { allows, held } from '../peers/bare.mjs';
import { abilityByOperation, abilityByScope } from '../peers/casl.mjs';
import { cedarAllows, cedarCall } from '../peers/cedar.mjs';
import { holdsAny } from '../peers/set.mjs';
import { anyOf, requests } from '../requests.mjs';

export const can = new Contest('decide, key prepared', {
  questions: requests(),
  expected: ({ allowed }) => allowed,
  entrants: {
    [BARE]: {
      prepare: ({ scopes, operation }) => ({ bits: held(scopes), index: operation.index }),
      answer: ({ bits, index }) => allows(bits, index),
    },
    [OURS]: {
      prepare: ({ scopes, operation }) => ({ key: snapshot(scopes), id: operation.id }),
      answer: ({ key, id }) => key.can(id),
    },
    'Set of strings': {
      prepare: ({ scopes, operation }) => ({ scopes: new Set(scopes), required: anyOf(operation) }),
      answer: ({ scopes, required }) => holdsAny(scopes, required),
    },
    'CASL, a rule per operation': {
      prepare: ({ scopes, operation }) => ({ ability: abilityByOperation(scopes), id: operation.id }),
      answer: ({ ability, id }) => ability.can(id),
    },
    'CASL, a rule per scope': {
      prepare: ({ scopes, operation }) => ({
        ability: abilityByScope(scopes),
        required: anyOf(operation).map((scope) => scope.split(':')),
      }),
      answer: ({ ability, required }) => required.some(([resource, action]) => ability.can(action, resource)),
    },
    'cedar-wasm': { prepare: cedarCall, answer: cedarAllows },
  },
});
