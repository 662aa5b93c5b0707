/** accesscontrol: a role for each team, and a resource for each pair of operation and tag, since it has no conditions. */

import { AccessControl } from 'accesscontrol';

import { ROLES, tagName } from '../../teams.mjs';

export function controlOf(questions) {
  const teams = new Set(questions.flatMap(({ teams }) => teams));
  const grants = [...teams].flatMap((team) =>
    ROLES[team % 4].operations.map((operation) => ({
      role: `team-${team}`,
      resource: `${operation}/${tagName(team)}`,
      action: 'read:any',
      attributes: '*',
    })),
  );
  return new AccessControl(grants);
}

export function isGranted(control, roles, operation, tags) {
  const query = control.can(roles);
  return tags.some((tag) => query.readAny(`${operation}/${tag}`).granted);
}
