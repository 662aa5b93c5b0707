/** May the key do the operation on the campaign or account, by its teams? */

import { subject } from '@casl/ability';
import { Engine, Policy } from 'instantly-rbac/policy';

import { BARE, Contest, OURS } from '../contest.mjs';
import { bareKey, reaches } from '../peers/teams/bare.mjs';
import { abilityOfTeams } from '../peers/teams/casl.mjs';
import { controlOf, isGranted } from '../peers/teams/accesscontrol.mjs';
import { enforcerOf, isEnforced } from '../peers/teams/casbin.mjs';
import { cedarAllows, cedarCall } from '../peers/teams/cedar.mjs';
import { handKey, mayByHand } from '../peers/teams/hand.mjs';
import { keyName, policyOf, questions } from '../teams.mjs';

/** Everything of a key is made once and shared by its questions. */
function perKey(form) {
  const forms = new Map();
  return (question) => {
    if (!forms.has(question.key)) {
      forms.set(question.key, form(question));
    }
    return forms.get(question.key);
  };
}

function snapshotOf(question) {
  const engine = new Engine(Policy.parse(policyOf(question)));
  return engine.snapshot({ kind: 'key', name: keyName(question.key), scopes: ['all:all'] });
}

function entrants() {
  const [bare, hand, casl, ours] = [bareKey, handKey, abilityOfTeams, snapshotOf].map(perKey);
  return {
    [BARE]: {
      prepare: (question) => ({ key: bare(question), place: question.place, tags: question.tags }),
      answer: ({ key, place, tags }) => reaches(key, place, tags),
    },
    [OURS]: {
      prepare: (question) => ({ key: ours(question), operation: question.operation, resource: { tags: question.names } }),
      answer: ({ key, operation, resource }) => key.can(operation, resource),
    },
    'by hand': {
      prepare: (question) => ({ key: hand(question), operation: question.operation, tags: question.names }),
      answer: ({ key, operation, tags }) => mayByHand(key, operation, tags),
    },
    CASL: {
      prepare: (question) => ({
        ability: casl(question),
        operation: question.operation,
        resource: subject('Resource', { tags: question.names }),
      }),
      answer: ({ ability, operation, resource }) => ability.can(operation, resource),
    },
  };
}

/** Those that hold everybody's teams at once, or take them with each call. */
async function servers(all) {
  const control = controlOf(all);
  const enforcer = await enforcerOf(all);
  return {
    accesscontrol: {
      prepare: ({ teams, operation, names }) => ({ roles: teams.map((team) => `team-${team}`), operation, names }),
      answer: ({ roles, operation, names }) => isGranted(control, roles, operation, names),
    },
    casbin: {
      prepare: ({ key, operation, names }) => ({ key: keyName(key), operation, names }),
      answer: ({ key, operation, names }) => isEnforced(enforcer, key, operation, names),
    },
    'cedar-wasm': { prepare: cedarCall, answer: cedarAllows },
  };
}

async function contest(count, others) {
  const all = questions(count);
  const name = `teams, ${count.toLocaleString('en')}`;
  return new Contest(name, { questions: all, expected: ({ allowed }) => allowed, entrants: { ...entrants(), ...(await others(all)) } });
}

export const teams = await contest(200, servers);

export const manyTeams = await contest(20_000, () => ({}));
