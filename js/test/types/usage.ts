/** What must compile, and what must not. Nothing here runs. */

import {
  authorize,
  type Explanation,
  explain,
  type KnownScope,
  matchOperation,
  type OperationId,
  ScopeSet,
  snapshot,
  type Verdict,
} from 'instantly-rbac';
import { InstantlyClient, type Member, RefusedError } from 'instantly-rbac/client';
import { Engine, Policy, type PolicyDiff, type PolicyFinding, type Principal, type Residual } from 'instantly-rbac/policy';

const scopes = ScopeSet.of('campaigns:read', 'a:scope:of:tomorrow');
export const known: KnownScope[] = scopes.known;
export const verdict: Verdict = authorize(scopes, 'PATCH', '/api/v2/workspace-members/1');
export const explanation: Explanation = explain('leads:all', 'patchWorkspaceMember');
export const operation: OperationId | null = matchOperation('GET', '/api/v2/campaigns');
export const may: boolean = snapshot(['leads:all']).can('listLeads');

// @ts-expect-error: an operation that does not exist is a mistake that the compiler finds
snapshot('leads:all').can('patchWorkspaceMembr');
// @ts-expect-error: nor is a scope an operation
authorize('leads:all', 'leads:all');
// @ts-expect-error: a misspelt scope is not a known one
export const misspelt: KnownScope = 'campaign:read';
// @ts-expect-error: a set is made by parse, of or from
new ScopeSet(['leads:all']);

export async function members(client: InstantlyClient): Promise<void> {
  for await (const member of client.members.list({ accepted: true })) {
    const role: string = member.role;
    void role;
  }
  await client.members.invite({ email: 'ana@example.com', role: 'view', permissions: ['campaigns.view'] });
  await client.members.patch('1', { nickname: null });
  // @ts-expect-error: ownership is not a role that can be given
  await client.members.patch('1', { role: 'owner' });
  // @ts-expect-error: an invitation needs a role
  await client.members.invite({ email: 'ana@example.com' });
  const member = await client.request<Member>('/workspace-members/1');
  const id: string = member.id;
  void id;
  // @ts-expect-error: without a type, what comes is unknown
  (await client.request('/campaigns')).items;
}

// @ts-expect-error: there is no client without a key
new InstantlyClient({ baseUrl: 'https://api.instantly.ai' });

export const sentence = (error: RefusedError): string | undefined => error.explanation?.sentence;

const policy = Policy.parse('{"version": 1}');
const agent: Principal = { kind: 'key', name: 'agent', scopes: ['campaigns:all'] };
export const difference: PolicyDiff = policy.diff(policy);
export const findings: PolicyFinding[] = policy.findings();
export const filter: Residual | null = policy.residual(agent, 'listCampaign');
export const decision: 'allow' | 'deny' | 'unknown' | undefined =
  new Engine(policy).matrixByOperation([agent]).rows[0]?.decisions[0];

// @ts-expect-error: a policy is compared with a policy, not with its text
policy.diff('{"version": 1}');
// @ts-expect-error: nor is there a filter for an operation that does not exist
policy.residual(agent, 'listCampaigns');
