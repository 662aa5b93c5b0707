/** Cedar as WebAssembly: one policy per role, parsed beforehand; the key's teams go in with each call, as entities must. */

import cedar from '@cedar-policy/cedar-wasm/nodejs';

import { ROLES, tagName } from '../../teams.mjs';

const POLICIES = 'teams';

const text = ROLES.flatMap(({ name, operations }) =>
  operations.map(
    (operation) => `permit (principal, action == Action::"${operation}", resource)
      when { principal.tags["${name}"].containsAny(resource.tags) };`,
  ),
).join('\n');

const parsed = cedar.preparsePolicySet(POLICIES, { staticPolicies: text });
if (parsed.type !== 'success') {
  throw new Error(JSON.stringify(parsed.errors));
}

export function cedarCall({ teams, operation, names }) {
  const principal = { type: 'Key', id: 'key' };
  const resource = { type: 'Resource', id: 'resource' };
  const tags = Object.fromEntries(
    ROLES.map(({ name }, at) => [name, teams.filter((team) => team % 4 === at).map(tagName)]),
  );
  return {
    principal,
    action: { type: 'Action', id: operation },
    resource,
    context: {},
    preparsedPolicySetId: POLICIES,
    entities: [
      { uid: principal, attrs: { tags }, parents: [] },
      { uid: resource, attrs: { tags: names }, parents: [] },
    ],
  };
}

export function cedarAllows(call) {
  return cedar.statefulIsAuthorized(call).response?.decision === 'allow';
}
