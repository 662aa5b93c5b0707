/** What the page calls things: the catalogue's names for people. Facts stay in the catalogue. */

import { type Certainty, type Effect, RESOURCE_KINDS, type ResourceKind } from 'instantly-rbac/catalog';
import type { Decision, EscalationFact } from 'instantly-rbac';

/** Kinds of resources under the part of the product where people look for them; the division is ours. */
export const AREAS: readonly { readonly title: string; readonly kinds: readonly ResourceKind[] }[] = [
  {
    title: 'Access and workspace',
    kinds: ['api_key', 'workspace_member', 'workspace', 'workspace_group_member', 'workspace_billing', 'audit_log'],
  },
  { title: 'Campaigns', kinds: ['campaign', 'subsequence', 'email_template', 'custom_prompt_template', 'sales_flow'] },
  { title: 'Leads', kinds: ['lead', 'lead_list', 'lead_label', 'supersearch_enrichment', 'email_verification', 'block_list_entry'] },
  { title: 'Inbox and CRM', kinds: ['email', 'crm_action'] },
  {
    title: 'Sending accounts',
    kinds: [
      'account',
      'account_campaign_mapping',
      'oauth_connection',
      'dfy_email_account_order',
      'domain_forwarding',
      'inbox_placement_test',
      'inbox_placement_analytics',
      'inbox_placement_report',
    ],
  },
  { title: 'Tags', kinds: ['custom_tag', 'custom_tag_mapping'] },
  {
    title: 'AI agents',
    kinds: ['ai_agent', 'sales_agent', 'sales_agent_activity', 'inbox_manager', 'lead_finder_agent', 'deliverability_agent'],
  },
  { title: 'Automation', kinds: ['webhook', 'webhook_event', 'background_job'] },
];

/** A kind that no area names, because a newer catalogue brought it, still has a place. */
export const OTHER_KINDS = RESOURCE_KINDS.filter((kind) => !AREAS.some(({ kinds }) => kinds.includes(kind)));

const SHORT: Partial<Record<ResourceKind, string>> = {
  api_key: 'API key',
  crm_action: 'CRM action',
  dfy_email_account_order: 'Done-for-you order',
  oauth_connection: 'OAuth connection',
  supersearch_enrichment: 'SuperSearch enrichment',
  workspace_group_member: 'Workspace group link',
  ai_agent: 'AI agent',
  account: 'Sending account',
  block_list_entry: 'Block list entry',
  custom_tag: 'Tag',
  custom_tag_mapping: 'Tag assignment',
};

/** A kind of resource, as people say it. */
export function kindName(kind: string): string {
  return SHORT[kind as ResourceKind] ?? sentenceCase(kind);
}

/** What each effect means, for whoever points at its column. */
export const EFFECT_MEANS: Record<Effect, string> = {
  view: 'Reads, counts, previews or checks; nothing changes',
  create: 'Adds one thing, or a copy of one',
  edit: 'Changes a thing that exists',
  delete: 'Removes things',
  launch: 'Starts, resumes, pauses or stops something that runs',
  send: 'Lets a message leave at once',
  import: 'Brings many things in at once, or from outside the workspace',
  export: 'Takes a copy out of the workspace',
  spend: 'Spends money or credits, as the operation itself says',
  control: 'Changes who holds power: keys, members, owners, group links, the workspace itself',
};

/** The decision as a word and a mark; the mark carries it where colour cannot. */
export const DECISIONS: Record<Decision, { readonly word: string; readonly mark: string; readonly means: string }> = {
  allow: { word: 'Allowed', mark: '✓', means: 'may be called' },
  deny: { word: 'Denied', mark: '–', means: 'will be refused' },
  unknown: { word: 'Unknown', mark: '?', means: 'nothing documents who may call it; never counted as allowed' },
};

/** How far a fact can be relied on. */
export const CERTAINTIES: Record<Certainty, string> = {
  documented: 'Instantly documents it',
  observed: 'seen in practice, not documented',
  assumed: 'nobody has documented it',
};

/** A gain, as the words of its name. */
export function gainName(fact: EscalationFact): string {
  return fact === 'every_scope' ? 'Full control' : sentenceCase(fact);
}

/** `1 operation`, `2 operations`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number < 1_000 ? number : NUMBERS.format(number)} ${number === 1 ? singular : plural}`;
}

/** Slow enough to be asked only where it makes a difference. */
const NUMBERS = new Intl.NumberFormat('en');

/** A name of the catalogue with a capital and blanks. */
export function sentenceCase(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
