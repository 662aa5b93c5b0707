/**
 * The access control of a workspace from end to end: members, scoped keys, groups, tags, the audit log, ownership.
 * Runs in Node and in a page; `run-enterprise-rbac.ts` starts it from a terminal. It changes the workspace, so let it
 * meet an emulator.
 */

import { authorize } from 'instantly-rbac';
import {
  type ApiKey,
  type Campaign,
  ConflictError,
  InstantlyClient,
  type Member,
  MissingScopeError,
  type NewApiKey,
  NotFoundError,
  type Page,
} from 'instantly-rbac/client';

/** Where the API is, the key of the admin workspace, and what the tour needs to know. */
export interface Settings {
  baseUrl: string;
  apiKey: string;
  subWorkspace: string;
  transferSecret: string;
}

type Say = (line: string) => void;

/** Least-privilege keys for three teams. Launching cannot be separated from editing by scopes. */
const PRESETS = {
  Marketing: ['campaigns:read', 'accounts:read'],
  SDR: ['campaigns:read', 'campaigns:update', 'leads:create', 'leads:read'],
  Integration: ['webhooks:create', 'webhooks:read', 'webhook_events:read'],
} as const;

/** The whole tour. Everything it has to say goes to `say`, line by line. */
export async function tour(settings: Settings, say: Say): Promise<void> {
  const { baseUrl, apiKey } = settings;
  const client = new InstantlyClient({ apiKey, baseUrl });
  await members(client, say);
  await keys(client, baseUrl, say);
  await groups(client, settings.subWorkspace, say);
  await tags(client, say);
  await auditLog(client, say);
  matrix(say);
  await transfer(client, settings.transferSecret, say);
}

async function members(client: InstantlyClient, say: Say): Promise<void> {
  for await (const { email, role } of client.members.list()) say(`member ${email} is ${role}`);
  // Any request can also be written out.
  const invited = await client.request<Member>('/workspace-members', {
    method: 'POST',
    body: JSON.stringify({ email: 'new.hire@lab.example', role: 'view' }),
  });
  say(`invited ${invited.email}, accepted: ${invited.accepted}`);
  const changed = await client.members.patch(invited.id, { role: 'editor' });
  say(`changed ${changed.email} to ${changed.role}`);
  const removed = await client.members.remove(invited.id);
  say(`removed ${removed.email}`);
  try {
    await client.members.remove(invited.id);
  } catch (error) {
    // Removing again finds nobody, which is what was wanted.
    if (!(error instanceof NotFoundError)) throw error;
    say(`removing again: ${error.code}`);
  }
}

async function keys(client: InstantlyClient, baseUrl: string, say: Say): Promise<void> {
  const created: NewApiKey[] = [];
  for (const [name, scopes] of Object.entries(PRESETS)) {
    const key = await client.apiKeys.create({ name, scopes });
    say(`key ${key.name} may ${key.scopes.join(', ')}`);
    created.push(key);
  }
  for await (const key of client.apiKeys.list()) {
    if (isBroad(key)) say(`broad key ${key.name}: ${key.scopes.join(', ')}`);
  }
  // What a narrow key may not do is an error that says what it lacks.
  const narrow = new InstantlyClient({ apiKey: created[0]?.key ?? '', baseUrl });
  try {
    await narrow.members.listPage();
  } catch (error) {
    if (!(error instanceof MissingScopeError)) throw error;
    say(`key Marketing on members: ${error.code}`);
  }
  for (const { id } of created) say(`revoked ${(await client.apiKeys.revoke(id)).name}`);
}

async function groups(client: InstantlyClient, subWorkspace: string, say: Say): Promise<void> {
  const link = await client.groups.invite(subWorkspace);
  say(`link to ${link.sub_workspace_name ?? ''}: ${link.status}`);
  say(`links: ${(await all(client.groups.list())).length}`);
  say(`parent: ${(await client.groups.parent())?.workspaceName ?? 'none'}`);
}

async function tags(client: InstantlyClient, say: Say): Promise<void> {
  const label = { label: 'SDR-West', description: 'Owned by SDR-West' };
  const tag = await client.tags.create(label);
  const campaigns = await all(client.campaigns.list());
  const accounts = await all(client.accounts.list());
  await client.tags.assign([tag.id], { campaigns: campaigns.slice(0, 1).map(({ id }) => id) });
  await client.tags.assign([tag.id], { accounts: accounts.slice(0, 2).map(({ email }) => email) });
  await team(client, tag.id, say);
  try {
    await client.tags.create(label);
  } catch (error) {
    // Labels are unique, so a second tag of that name collides.
    if (!(error instanceof ConflictError)) throw error;
    say(`the same label again: ${error.code}`);
  }
}

/** What belongs to a team. Tags are labels: they filter lists and restrict nobody. */
async function team(client: InstantlyClient, tag: string, say: Say): Promise<void> {
  const { items: campaigns } = await client.request<Page<Campaign>>(`/campaigns?tag_ids=${tag}&limit=100`);
  const accounts = await all(client.accounts.list({ tag_ids: [tag] }));
  say(`SDR-West has ${campaigns.length} campaign and ${accounts.length} accounts`);
}

async function auditLog(client: InstantlyClient, say: Say): Promise<void> {
  const records = await all(client.auditLogs.list({ limit: 1000 }));
  const count = (activity: number): number => records.filter((record) => record.activity_type === activity).length;
  say(`keys created: ${count(37)}, deleted: ${count(38)}`);
  // The log has no record type for members, roles or tags.
  say('members and tags leave no record');
}

/** What each preset may do, decided here, without a request. */
function matrix(say: Say): void {
  const operations = ['listCampaign', 'activateCampaign', 'deleteCampaign', 'createLead', 'createWebhook'] as const;
  for (const [name, scopes] of Object.entries(PRESETS)) {
    const decisions = operations.map((operation) => `${operation} ${authorize(scopes, operation).decision}`);
    say(`${name}: ${decisions.join(', ')}`);
  }
}

async function transfer(client: InstantlyClient, sec: string, say: Say): Promise<void> {
  const workspace = await client.workspace.changeOwner({ email: 'ed@lab.example', sec });
  say(`${workspace.name} has another owner`);
}

/** Whether a key holds a wildcard that is more than reading. */
function isBroad({ scopes }: ApiKey): boolean {
  return scopes.some((scope) => scope.startsWith('all:') && scope !== 'all:read');
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
