/** Cedar as WebAssembly: the policy is parsed beforehand and kept inside; entities go in with each call, as they must. */

import cedar from '@cedar-policy/cedar-wasm/nodejs';

import { anyOf } from '../requests.mjs';

const POLICIES = 'rbac';

const parsed = cedar.preparsePolicySet(POLICIES, {
  staticPolicies: 'permit (principal, action, resource) when { principal.scopes.containsAny(resource.scopes) };',
});
if (parsed.type !== 'success') {
  throw new Error(JSON.stringify(parsed.errors));
}

/** The request in Cedar's form, with no more entities than it needs. */
export function cedarCall({ scopes, operation }) {
  const principal = { type: 'Key', id: 'key' };
  const resource = { type: 'Operation', id: operation.id };
  return {
    principal,
    action: { type: 'Action', id: 'call' },
    resource,
    context: {},
    preparsedPolicySetId: POLICIES,
    entities: [
      { uid: principal, attrs: { scopes }, parents: [] },
      { uid: resource, attrs: { scopes: anyOf(operation) }, parents: [] },
    ],
  };
}

export function cedarAllows(call) {
  return cedar.statefulIsAuthorized(call).response?.decision === 'allow';
}
