/** casbin: roles in domains, where a team's tag is the domain. */

import { newModelFromString, newEnforcer, StringAdapter } from 'casbin';

import { ROLES, keyName, tagName } from '../../teams.mjs';

const MODEL = `
[request_definition]
r = sub, dom, act

[policy_definition]
p = sub, act

[role_definition]
g = _, _, _

[policy_effect]
e = some(where (p.eft == allow))

[matchers]
m = g(r.sub, p.sub, r.dom) && r.act == p.act
`;

export async function enforcerOf(questions) {
  const rules = ROLES.flatMap(({ name, operations }) => operations.map((operation) => `p, ${name}, ${operation}`));
  const keys = new Map(questions.map((question) => [question.key, question.teams]));
  const memberships = [...keys].flatMap(([key, teams]) =>
    teams.map((team) => `g, ${keyName(key)}, ${ROLES[team % 4].name}, ${tagName(team)}`),
  );
  return newEnforcer(newModelFromString(MODEL), new StringAdapter([...rules, ...memberships].join('\n')));
}

export function isEnforced(enforcer, key, operation, tags) {
  return tags.some((tag) => enforcer.enforceSync(key, tag, operation));
}
