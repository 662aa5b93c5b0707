// Written by `cargo xtask types` from the Rust crate. Do not edit.

import type { AssignableRole, KnownScope, Permission } from './catalog.js';
import type { Account, AdminWorkspace, ApiKey, AuditRecord, BackgroundJob, Campaign, GroupLink, Lead, Member, NewApiKey, PlanDetails, SubscriptionDetails, Tag, TagMapping, TagsSet, Webhook, WebhookEvent, WebhookEventTypes, WebhookTest, WhitelabelDomain, Workspace, Page } from './types.js';

/** What each operation that is described takes: one flat object, whatever part of the request its fields belong to. */
export interface OperationParameters {
  listAccount: {
    /** Items on one page, 1 to 100. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
    /** Only those that match. */
    search?: string | undefined;
    /** Only those with this status: 1 active, 2 paused, 3 maintenance, -1 connection error, -2 soft bounces, -3 sending error. */
    status?: 1 | 2 | 3 | -1 | -2 | -3 | undefined;
    /** Only those of this provider: 1 custom, 2 Google, 3 Microsoft, 4 AWS, 8 AirMail, 11 Airmail Instant. */
    provider_code?: 1 | 2 | 3 | 4 | 8 | 11 | undefined;
    /** Only those with any of these tags. */
    tag_ids?: readonly string[] | undefined;
    /** Only those with all of these tags. */
    tag_ids_all?: readonly string[] | undefined;
    /** Whether each account comes with its tags; in which shape is not documented. */
    include_tags?: boolean | undefined;
    /** One of the filters `ACC_FILTER_*`. */
    filter?: string | undefined;
    /** Order of the list; with it, pages go by `skip`. */
    sort_by?: 'timestamp_created' | 'email' | 'stat_warmup_score' | 'status' | undefined;
    /** Direction of the order. */
    sort_order?: 'asc' | 'desc' | undefined;
    /** How many accounts to pass over, with `sort_by`. */
    skip?: number | undefined;
  };
  deleteAccount: {
    /** The account's address, which is its id. */
    email: string;
  };
  getAccount: {
    /** The account's address, which is its id. */
    email: string;
  };
  patchAccount: {
    /** The account's address, which is its id. */
    email: string;
    /** Where replies go. Other properties are sent as they are. Assumed: the property is documented, that `null` takes it away is not. */
    reply_to?: string | null | undefined;
    [property: string]: unknown;
  };
  pauseAccount: {
    /** The account's address, which is its id. */
    email: string;
  };
  resumeAccount: {
    /** The account's address, which is its id. */
    email: string;
  };
  listAPIKey: {
    /** Items on one page, 1 to 100. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
  };
  createAPIKey: {
    /** What the key is called; names need not be unique. */
    name: string;
    /** What the key may do. Scopes cannot be changed later. */
    scopes: readonly KnownScope[];
  };
  deleteAPIKey: {
    /** Which key. */
    id: string;
  };
  listAuditLog: {
    /** Items on one page, 1 to 1000. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
    /** Only records of this type. Types are open: the API has added some several times. */
    activity_type?: number | undefined;
    /** Only records that match; in which fields is not documented. */
    search?: string | undefined;
    /** From this day on, such as `2024-01-01`. */
    start_date?: string | undefined;
    /** Until this day; whether it is included is not documented. */
    end_date?: string | undefined;
  };
  listBackgroundJob: {
    /** Items on one page, 1 to 100. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
    /** Only these jobs. */
    ids?: readonly string[] | undefined;
    /** These jobs as well; how it differs from `ids` is not documented. */
    included_ids?: readonly string[] | undefined;
    /** All but these jobs. */
    excluded_ids?: readonly string[] | undefined;
    /** Only jobs of this type. */
    type?: 'move-leads' | 'import-leads' | 'export-leads' | 'update-warmup-accounts' | 'rename-variable' | 'broadcast-ai-generate' | 'broadcast-website-scrape' | 'import-subscribers-from-crm' | 'resync-subscriber-crm-tags' | undefined;
    /** Only jobs on this kind of thing. */
    entity_type?: string | undefined;
    /** Only jobs on this thing. */
    entity_id?: string | undefined;
    /** Only jobs with this status. */
    status?: 'pending' | 'in-progress' | 'success' | 'failed' | 'draining' | 'paused' | 'cancelled' | undefined;
    /** Order of the list. */
    sort_column?: 'created_at' | 'updated_at' | undefined;
    /** Direction of the order. */
    sort_order?: 'asc' | 'desc' | undefined;
  };
  getBackgroundJob: {
    /** Which job: 24 hexadecimal characters. */
    id: string;
    /** Which fields of `data` to answer; its form is not documented. */
    data_fields?: string | undefined;
  };
  listCampaign: {
    /** Items on one page, 1 to 100. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
    /** Only those whose name matches. */
    search?: string | undefined;
    /** Only those with any of these tags. */
    tag_ids?: readonly string[] | undefined;
    /** Only those of this agent. */
    ai_sales_agent_id?: string | undefined;
    /** Only those with this status: -99 account suspended, -2 bounce protect, -1 accounts unhealthy, 0 draft, 1 active, 2 paused, 3 completed, 4 running subsequences. */
    status?: -99 | -2 | -1 | 0 | 1 | 2 | 3 | 4 | undefined;
    /** Only those without this status. */
    exclude_status?: -99 | -2 | -1 | 0 | 1 | 2 | 3 | 4 | undefined;
  };
  createCampaign: {
    /** What the campaign is called. Other properties are sent as they are. Assumed: the field is documented, that it is required follows from the message `body must have required property 'name'`. */
    name: string;
    [property: string]: unknown;
  };
  deleteCampaign: {
    /** Which campaign. */
    id: string;
  };
  getCampaign: {
    /** Which campaign. */
    id: string;
  };
  patchCampaign: {
    /** Which campaign. */
    id: string;
    /** The new name. Other properties are sent as they are. */
    name?: string | undefined;
    [property: string]: unknown;
  };
  activateCampaign: {
    /** Which campaign. */
    id: string;
  };
  pauseCampaign: {
    /** Which campaign. */
    id: string;
  };
  listCustomTagMapping: {
    /** Items on one page, 1 to 100. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
    /** Only mappings of these resources: ids of campaigns, addresses of accounts. There is no filter by tag. */
    resource_ids?: readonly string[] | undefined;
  };
  listCustomTag: {
    /** Items on one page, 1 to 100. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
    /** Only tags whose label matches. */
    search?: string | undefined;
    /** Only tags of these resources: ids of campaigns, addresses of accounts. */
    resource_ids?: readonly string[] | undefined;
    /** Only these tags. */
    tag_ids?: readonly string[] | undefined;
  };
  createCustomTag: {
    /** The label, unique in the workspace. */
    label: string;
    /** What the tag is for. */
    description?: string | null | undefined;
  };
  toggleTagResource: {
    /** The tags. */
    tag_ids: readonly string[];
    /** 1 sending account, 2 campaign. */
    resource_type: 1 | 2;
    /** Whether the tags are attached or taken off. It sets, it does not flip. */
    assign: boolean;
    /** Ids of campaigns, addresses of accounts; all that match where `selected_all` is true. */
    resource_ids?: readonly string[] | undefined;
    /** Every resource of the workspace that matches `filter` and `search`. */
    selected_all?: boolean | undefined;
    /** All but these, with `selected_all`. */
    excluded_resource_ids?: readonly string[] | undefined;
    /** Which resources match, with `selected_all`: `ACC_FILTER_*`, or an object with `tag_id`, `tag_ids`, `tag_ids_all`, `filter`, `search`. */
    filter?: string | object | undefined;
    /** Which resources match, with `selected_all`. */
    search?: string | undefined;
  };
  deleteCustomTag: {
    /** Which tag. */
    id: string;
  };
  getCustomTag: {
    /** Which tag. */
    id: string;
  };
  patchCustomTag: {
    /** Which tag. */
    id: string;
    /** The new label, unique in the workspace. */
    label?: string | undefined;
    /** What the tag is for; `null` takes it away. */
    description?: string | null | undefined;
  };
  createLead: {
    /** The lead's address. Other properties are sent as they are. Assumed: the properties of a lead are not among the facts kept here. */
    email?: string | undefined;
    /** The campaign that the lead is added to. Assumed: the properties of a lead are not among the facts kept here. */
    campaign?: string | undefined;
    [property: string]: unknown;
  };
  listLeads: {
    /** Items on one page, 1 to 100. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
    [property: string]: unknown;
  };
  deleteLead: {
    /** Which lead. */
    id: string;
  };
  getLead: {
    /** Which lead. */
    id: string;
  };
  listWebhookEvent: {
    /** Items on one page, 1 to 100. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
    /** Only deliveries that succeeded, or only those that failed. */
    success?: boolean | undefined;
    /** From this day on, inclusive. */
    from?: string | undefined;
    /** Until this day, inclusive. */
    to?: string | undefined;
    /** Exactly this address of a webhook, or of a lead. */
    search?: string | undefined;
  };
  getWebhookEventsSummary: {
    /** From this day on, inclusive. */
    from?: string | undefined;
    /** Until this day, inclusive. */
    to?: string | undefined;
  };
  getWebhookEventsSummaryByDate: {
    /** From this day on, inclusive. */
    from?: string | undefined;
    /** Until this day, inclusive. */
    to?: string | undefined;
  };
  getWebhookEvent: {
    /** Which delivery. */
    id: string;
  };
  listWebhook: {
    /** Items on one page, 1 to 100. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
    /** Only those of this campaign. */
    campaign?: string | undefined;
    /** Only those for this kind of event. */
    event_type?: 'all_events' | 'email_sent' | 'email_opened' | 'email_link_clicked' | 'reply_received' | 'email_bounced' | 'lead_unsubscribed' | 'campaign_completed' | 'account_error' | 'lead_neutral' | 'lead_interested' | 'lead_not_interested' | 'lead_meeting_booked' | 'lead_meeting_completed' | 'lead_closed' | 'lead_out_of_office' | 'lead_wrong_person' | undefined;
  };
  createWebhook: {
    /** Where events are sent: http or https. */
    target_hook_url: string;
    /** Which events; `null` for a label of your own, with `custom_interest_value`. */
    event_type?: 'all_events' | 'email_sent' | 'email_opened' | 'email_link_clicked' | 'reply_received' | 'email_bounced' | 'lead_unsubscribed' | 'campaign_completed' | 'account_error' | 'lead_neutral' | 'lead_interested' | 'lead_not_interested' | 'lead_meeting_booked' | 'lead_meeting_completed' | 'lead_closed' | 'lead_out_of_office' | 'lead_wrong_person' | 'lead_no_show' | 'supersearch_enrichment_completed' | null | undefined;
    /** Only events of this campaign; `null` for all. */
    campaign?: string | null | undefined;
    /** What the webhook is called. */
    name?: string | null | undefined;
    /** Value of a lead label of your own. Assumed: its type is not among the facts kept here; the API names numbers as interest values elsewhere. */
    custom_interest_value?: number | null | undefined;
    /** Headers that the receiver expects; they may hold its credentials. */
    headers?: Readonly<Record<string, string>> | null | undefined;
  };
  listWebhookEventTypes: {
  };
  deleteWebhook: {
    /** Which webhook. */
    id: string;
  };
  getWebhook: {
    /** Which webhook. */
    id: string;
  };
  patchWebhook: {
    /** Which webhook. */
    id: string;
    /** Where events are sent: http or https. */
    target_hook_url?: string | undefined;
    /** Which events; `null` for a label of your own, with `custom_interest_value`. */
    event_type?: 'all_events' | 'email_sent' | 'email_opened' | 'email_link_clicked' | 'reply_received' | 'email_bounced' | 'lead_unsubscribed' | 'campaign_completed' | 'account_error' | 'lead_neutral' | 'lead_interested' | 'lead_not_interested' | 'lead_meeting_booked' | 'lead_meeting_completed' | 'lead_closed' | 'lead_out_of_office' | 'lead_wrong_person' | 'lead_no_show' | 'supersearch_enrichment_completed' | null | undefined;
    /** Only events of this campaign; `null` for all. */
    campaign?: string | null | undefined;
    /** What the webhook is called. */
    name?: string | null | undefined;
    /** Value of a lead label of your own. Assumed: its type is not among the facts kept here; the API names numbers as interest values elsewhere. */
    custom_interest_value?: number | null | undefined;
    /** Headers that the receiver expects; they may hold its credentials. */
    headers?: Readonly<Record<string, string>> | null | undefined;
  };
  resumeWebhook: {
    /** Which webhook. */
    id: string;
  };
  testWebhook: {
    /** Which webhook. */
    id: string;
  };
  getWorkspacePlanDetails: {
  };
  getWorkspaceSubscriptionDetails: {
  };
  listWorkspaceGroupMember: {
    /** Items on one page, 1 to 100. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
  };
  createWorkspaceGroupMember: {
    /** The workspace to invite; its owner must accept. */
    sub_workspace_id: string;
  };
  getAdminWorkspaceGroupMember: {
  };
  deleteWorkspaceGroupMember: {
    /** Which link. */
    id: string;
  };
  getWorkspaceGroupMember: {
    /** Which link. */
    id: string;
  };
  listWorkspaceMember: {
    /** Items on one page, 1 to 100. The API documents no default. */
    limit?: number | undefined;
    /** Cursor of the page before, from its `next_starting_after`. */
    starting_after?: string | undefined;
    /** Only those who accepted, or only those who did not yet. */
    accepted?: boolean | undefined;
    /** Only those whose name or e-mail address matches. */
    search?: string | undefined;
  };
  createWorkspaceMember: {
    /** Where the invitation goes. */
    email: string;
    /** The role. There is no default: nobody gets access by omission. */
    role: AssignableRole;
    /** Address of the person's account, where it differs. */
    user_email?: string | null | undefined;
    /** What the owner calls the member; at most 80 characters. */
    nickname?: string | null | undefined;
    /** Sections of the app that the member may use. They can be set here only, not changed later. */
    permissions?: readonly (Permission | (string & {}))[] | null | undefined;
  };
  deleteWorkspaceMember: {
    /** Which membership. */
    id: string;
  };
  getWorkspaceMember: {
    /** Which membership. */
    id: string;
  };
  patchWorkspaceMember: {
    /** Which membership. */
    id: string;
    /** The new role. */
    role?: AssignableRole | undefined;
    /** What the owner calls the member; `null` takes it away. */
    nickname?: string | null | undefined;
  };
  getWorkspace: {
  };
  patchWorkspace: {
    /** The new name. */
    name?: string | undefined;
    /** Address of the logo; `null` takes it away. */
    org_logo_url?: string | null | undefined;
  };
  changeWorkspaceOwner: {
    /** Who is to own the workspace. */
    email: string;
    /** The secret of the transfer; how to obtain it is not documented. */
    sec: string;
  };
  cancelCurrentWorkspaceRemoval: {
  };
  scheduleCurrentWorkspaceRemoval: {
  };
  deleteWorkspaceDomain: {
  };
  getWorkspaceDomainInfo: {
  };
  addWorkspaceAgencyDomain: {
    /** The domain under which clients see the workspace. */
    domain: string;
  };
}

/** What each of them answers. */
export interface OperationAnswers {
  listAccount: Page<Account>;
  deleteAccount: Account;
  getAccount: Account;
  patchAccount: Account;
  pauseAccount: Account;
  resumeAccount: Account;
  listAPIKey: Page<ApiKey>;
  createAPIKey: NewApiKey;
  deleteAPIKey: ApiKey;
  listAuditLog: Page<AuditRecord>;
  listBackgroundJob: Page<BackgroundJob>;
  getBackgroundJob: BackgroundJob;
  listCampaign: Page<Campaign>;
  createCampaign: Campaign;
  deleteCampaign: Campaign;
  getCampaign: Campaign;
  patchCampaign: Campaign;
  activateCampaign: Campaign;
  pauseCampaign: Campaign;
  listCustomTagMapping: Page<TagMapping>;
  listCustomTag: Page<Tag>;
  createCustomTag: Tag;
  toggleTagResource: TagsSet;
  deleteCustomTag: Tag;
  getCustomTag: Tag;
  patchCustomTag: Tag;
  createLead: Lead;
  listLeads: Page<Lead>;
  deleteLead: Lead;
  getLead: Lead;
  listWebhookEvent: Page<WebhookEvent>;
  getWebhookEventsSummary: unknown;
  getWebhookEventsSummaryByDate: unknown;
  getWebhookEvent: WebhookEvent;
  listWebhook: Page<Webhook>;
  createWebhook: Webhook;
  listWebhookEventTypes: WebhookEventTypes;
  deleteWebhook: Webhook;
  getWebhook: Webhook;
  patchWebhook: Webhook;
  resumeWebhook: Webhook;
  testWebhook: WebhookTest;
  getWorkspacePlanDetails: PlanDetails;
  getWorkspaceSubscriptionDetails: SubscriptionDetails;
  listWorkspaceGroupMember: Page<GroupLink>;
  createWorkspaceGroupMember: GroupLink;
  getAdminWorkspaceGroupMember: AdminWorkspace;
  deleteWorkspaceGroupMember: GroupLink;
  getWorkspaceGroupMember: GroupLink;
  listWorkspaceMember: Page<Member>;
  createWorkspaceMember: Member;
  deleteWorkspaceMember: Member;
  getWorkspaceMember: Member;
  patchWorkspaceMember: Member;
  getWorkspace: Workspace;
  patchWorkspace: Workspace;
  changeWorkspaceOwner: Workspace;
  cancelCurrentWorkspaceRemoval: Workspace;
  scheduleCurrentWorkspaceRemoval: Workspace;
  deleteWorkspaceDomain: Workspace;
  getWorkspaceDomainInfo: WhitelabelDomain;
  addWorkspaceAgencyDomain: Workspace;
}
