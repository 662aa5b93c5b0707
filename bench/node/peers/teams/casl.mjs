/** CASL: a rule for each team of the key, on resources with the team's tag. */

import { AbilityBuilder, createMongoAbility } from '@casl/ability';

import { ROLES, tagName } from '../../teams.mjs';

export function abilityOfTeams({ teams }) {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  for (const team of teams) {
    can(ROLES[team % 4].operations, 'Resource', { tags: { $in: [tagName(team)] } });
  }
  return build();
}
