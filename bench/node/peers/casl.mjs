/**
 * CASL, in two ways. With a rule per operation, each question is one call, and the rules must have been worked out from
 * the scopes beforehand. With a rule per scope, the rules are the scopes themselves, and a question asks for each scope
 * that would do.
 */

import { AbilityBuilder, createMongoAbility } from '@casl/ability';

import { OPERATIONS, anyOf } from '../requests.mjs';

/** CASL's own words for "any" are moved out of the way: to Instantly, `all` is a name like any other. */
const LITERAL = { anyAction: '*', anySubjectType: '*' };

export function abilityByOperation(scopes) {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  for (const operation of OPERATIONS) {
    if (anyOf(operation).some((scope) => scopes.includes(scope))) {
      can(operation.id);
    }
  }
  return build(LITERAL);
}

export function abilityByScope(scopes) {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  for (const scope of scopes) {
    const [resource, action] = scope.split(':');
    can(action, resource);
  }
  return build(LITERAL);
}
