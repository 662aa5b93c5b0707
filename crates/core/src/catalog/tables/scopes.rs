// Written by `cargo xtask catalog` from the files in crates/core/catalog. Do not edit.

use crate::catalog::rows::{ScopeFamily, ScopeRow};
use crate::scope::{Action, KnownScope};

pub(crate) const SCOPE_COUNT: usize = 185;

/// Scopes by name; what a scope unlocks is a matter of [`KnownScope::operations`].
impl KnownScope {
    /// `all:all`
    pub const ALL_ALL: Self = Self(0);
    /// `all:create`
    pub const ALL_CREATE: Self = Self(1);
    /// `all:read`
    pub const ALL_READ: Self = Self(2);
    /// `all:update`
    pub const ALL_UPDATE: Self = Self(3);
    /// `all:delete`
    pub const ALL_DELETE: Self = Self(4);
    /// `ai_agents:all`
    pub const AI_AGENTS_ALL: Self = Self(5);
    /// `ai_agents:create`
    pub const AI_AGENTS_CREATE: Self = Self(6);
    /// `ai_agents:read`
    pub const AI_AGENTS_READ: Self = Self(7);
    /// `ai_agents:update`
    pub const AI_AGENTS_UPDATE: Self = Self(8);
    /// `ai_agents:delete`
    pub const AI_AGENTS_DELETE: Self = Self(9);
    /// `api_keys:all`
    pub const API_KEYS_ALL: Self = Self(10);
    /// `api_keys:create`
    pub const API_KEYS_CREATE: Self = Self(11);
    /// `api_keys:read`
    pub const API_KEYS_READ: Self = Self(12);
    /// `api_keys:update`
    pub const API_KEYS_UPDATE: Self = Self(13);
    /// `api_keys:delete`
    pub const API_KEYS_DELETE: Self = Self(14);
    /// `audit_logs:all`
    pub const AUDIT_LOGS_ALL: Self = Self(15);
    /// `audit_logs:create`
    pub const AUDIT_LOGS_CREATE: Self = Self(16);
    /// `audit_logs:read`
    pub const AUDIT_LOGS_READ: Self = Self(17);
    /// `audit_logs:update`
    pub const AUDIT_LOGS_UPDATE: Self = Self(18);
    /// `audit_logs:delete`
    pub const AUDIT_LOGS_DELETE: Self = Self(19);
    /// `custom_prompt_templates:all`
    pub const CUSTOM_PROMPT_TEMPLATES_ALL: Self = Self(20);
    /// `custom_prompt_templates:create`
    pub const CUSTOM_PROMPT_TEMPLATES_CREATE: Self = Self(21);
    /// `custom_prompt_templates:read`
    pub const CUSTOM_PROMPT_TEMPLATES_READ: Self = Self(22);
    /// `custom_prompt_templates:update`
    pub const CUSTOM_PROMPT_TEMPLATES_UPDATE: Self = Self(23);
    /// `custom_prompt_templates:delete`
    pub const CUSTOM_PROMPT_TEMPLATES_DELETE: Self = Self(24);
    /// `account_campaign_mappings:all`
    pub const ACCOUNT_CAMPAIGN_MAPPINGS_ALL: Self = Self(25);
    /// `account_campaign_mappings:create`
    pub const ACCOUNT_CAMPAIGN_MAPPINGS_CREATE: Self = Self(26);
    /// `account_campaign_mappings:read`
    pub const ACCOUNT_CAMPAIGN_MAPPINGS_READ: Self = Self(27);
    /// `account_campaign_mappings:update`
    pub const ACCOUNT_CAMPAIGN_MAPPINGS_UPDATE: Self = Self(28);
    /// `account_campaign_mappings:delete`
    pub const ACCOUNT_CAMPAIGN_MAPPINGS_DELETE: Self = Self(29);
    /// `campaigns:all`
    pub const CAMPAIGNS_ALL: Self = Self(30);
    /// `campaigns:create`
    pub const CAMPAIGNS_CREATE: Self = Self(31);
    /// `campaigns:read`
    pub const CAMPAIGNS_READ: Self = Self(32);
    /// `campaigns:update`
    pub const CAMPAIGNS_UPDATE: Self = Self(33);
    /// `campaigns:delete`
    pub const CAMPAIGNS_DELETE: Self = Self(34);
    /// `inbox_placement_tests:all`
    pub const INBOX_PLACEMENT_TESTS_ALL: Self = Self(35);
    /// `inbox_placement_tests:create`
    pub const INBOX_PLACEMENT_TESTS_CREATE: Self = Self(36);
    /// `inbox_placement_tests:read`
    pub const INBOX_PLACEMENT_TESTS_READ: Self = Self(37);
    /// `inbox_placement_tests:update`
    pub const INBOX_PLACEMENT_TESTS_UPDATE: Self = Self(38);
    /// `inbox_placement_tests:delete`
    pub const INBOX_PLACEMENT_TESTS_DELETE: Self = Self(39);
    /// `inbox_placement_analytics:all`
    pub const INBOX_PLACEMENT_ANALYTICS_ALL: Self = Self(40);
    /// `inbox_placement_analytics:create`
    pub const INBOX_PLACEMENT_ANALYTICS_CREATE: Self = Self(41);
    /// `inbox_placement_analytics:read`
    pub const INBOX_PLACEMENT_ANALYTICS_READ: Self = Self(42);
    /// `inbox_placement_analytics:update`
    pub const INBOX_PLACEMENT_ANALYTICS_UPDATE: Self = Self(43);
    /// `inbox_placement_analytics:delete`
    pub const INBOX_PLACEMENT_ANALYTICS_DELETE: Self = Self(44);
    /// `inbox_placement_reports:all`
    pub const INBOX_PLACEMENT_REPORTS_ALL: Self = Self(45);
    /// `inbox_placement_reports:create`
    pub const INBOX_PLACEMENT_REPORTS_CREATE: Self = Self(46);
    /// `inbox_placement_reports:read`
    pub const INBOX_PLACEMENT_REPORTS_READ: Self = Self(47);
    /// `inbox_placement_reports:update`
    pub const INBOX_PLACEMENT_REPORTS_UPDATE: Self = Self(48);
    /// `inbox_placement_reports:delete`
    pub const INBOX_PLACEMENT_REPORTS_DELETE: Self = Self(49);
    /// `lead_lists:all`
    pub const LEAD_LISTS_ALL: Self = Self(50);
    /// `lead_lists:create`
    pub const LEAD_LISTS_CREATE: Self = Self(51);
    /// `lead_lists:read`
    pub const LEAD_LISTS_READ: Self = Self(52);
    /// `lead_lists:update`
    pub const LEAD_LISTS_UPDATE: Self = Self(53);
    /// `lead_lists:delete`
    pub const LEAD_LISTS_DELETE: Self = Self(54);
    /// `leads:all`
    pub const LEADS_ALL: Self = Self(55);
    /// `leads:create`
    pub const LEADS_CREATE: Self = Self(56);
    /// `leads:read`
    pub const LEADS_READ: Self = Self(57);
    /// `leads:update`
    pub const LEADS_UPDATE: Self = Self(58);
    /// `leads:delete`
    pub const LEADS_DELETE: Self = Self(59);
    /// `background-jobs:all`
    pub const BACKGROUND_JOBS_ALL: Self = Self(60);
    /// `background-jobs:create`
    pub const BACKGROUND_JOBS_CREATE: Self = Self(61);
    /// `background-jobs:read`
    pub const BACKGROUND_JOBS_READ: Self = Self(62);
    /// `background-jobs:update`
    pub const BACKGROUND_JOBS_UPDATE: Self = Self(63);
    /// `background-jobs:delete`
    pub const BACKGROUND_JOBS_DELETE: Self = Self(64);
    /// `custom_tags:all`
    pub const CUSTOM_TAGS_ALL: Self = Self(65);
    /// `custom_tags:create`
    pub const CUSTOM_TAGS_CREATE: Self = Self(66);
    /// `custom_tags:read`
    pub const CUSTOM_TAGS_READ: Self = Self(67);
    /// `custom_tags:update`
    pub const CUSTOM_TAGS_UPDATE: Self = Self(68);
    /// `custom_tags:delete`
    pub const CUSTOM_TAGS_DELETE: Self = Self(69);
    /// `custom_tag_mappings:all`
    pub const CUSTOM_TAG_MAPPINGS_ALL: Self = Self(70);
    /// `custom_tag_mappings:create`
    pub const CUSTOM_TAG_MAPPINGS_CREATE: Self = Self(71);
    /// `custom_tag_mappings:read`
    pub const CUSTOM_TAG_MAPPINGS_READ: Self = Self(72);
    /// `custom_tag_mappings:update`
    pub const CUSTOM_TAG_MAPPINGS_UPDATE: Self = Self(73);
    /// `custom_tag_mappings:delete`
    pub const CUSTOM_TAG_MAPPINGS_DELETE: Self = Self(74);
    /// `crm_actions:all`
    pub const CRM_ACTIONS_ALL: Self = Self(75);
    /// `crm_actions:create`
    pub const CRM_ACTIONS_CREATE: Self = Self(76);
    /// `crm_actions:read`
    pub const CRM_ACTIONS_READ: Self = Self(77);
    /// `crm_actions:update`
    pub const CRM_ACTIONS_UPDATE: Self = Self(78);
    /// `crm_actions:delete`
    pub const CRM_ACTIONS_DELETE: Self = Self(79);
    /// `accounts:all`
    pub const ACCOUNTS_ALL: Self = Self(80);
    /// `accounts:create`
    pub const ACCOUNTS_CREATE: Self = Self(81);
    /// `accounts:read`
    pub const ACCOUNTS_READ: Self = Self(82);
    /// `accounts:update`
    pub const ACCOUNTS_UPDATE: Self = Self(83);
    /// `accounts:delete`
    pub const ACCOUNTS_DELETE: Self = Self(84);
    /// `block_list_entries:all`
    pub const BLOCK_LIST_ENTRIES_ALL: Self = Self(85);
    /// `block_list_entries:create`
    pub const BLOCK_LIST_ENTRIES_CREATE: Self = Self(86);
    /// `block_list_entries:read`
    pub const BLOCK_LIST_ENTRIES_READ: Self = Self(87);
    /// `block_list_entries:update`
    pub const BLOCK_LIST_ENTRIES_UPDATE: Self = Self(88);
    /// `block_list_entries:delete`
    pub const BLOCK_LIST_ENTRIES_DELETE: Self = Self(89);
    /// `lead-labels:all`
    pub const LEAD_LABELS_ALL: Self = Self(90);
    /// `lead-labels:create`
    pub const LEAD_LABELS_CREATE: Self = Self(91);
    /// `lead-labels:read`
    pub const LEAD_LABELS_READ: Self = Self(92);
    /// `lead-labels:update`
    pub const LEAD_LABELS_UPDATE: Self = Self(93);
    /// `lead-labels:delete`
    pub const LEAD_LABELS_DELETE: Self = Self(94);
    /// `email_verifications:all`
    pub const EMAIL_VERIFICATIONS_ALL: Self = Self(95);
    /// `email_verifications:create`
    pub const EMAIL_VERIFICATIONS_CREATE: Self = Self(96);
    /// `email_verifications:read`
    pub const EMAIL_VERIFICATIONS_READ: Self = Self(97);
    /// `emails:all`
    pub const EMAILS_ALL: Self = Self(98);
    /// `emails:create`
    pub const EMAILS_CREATE: Self = Self(99);
    /// `emails:read`
    pub const EMAILS_READ: Self = Self(100);
    /// `emails:update`
    pub const EMAILS_UPDATE: Self = Self(101);
    /// `emails:delete`
    pub const EMAILS_DELETE: Self = Self(102);
    /// `email_templates:all`
    pub const EMAIL_TEMPLATES_ALL: Self = Self(103);
    /// `email_templates:create`
    pub const EMAIL_TEMPLATES_CREATE: Self = Self(104);
    /// `email_templates:read`
    pub const EMAIL_TEMPLATES_READ: Self = Self(105);
    /// `email_templates:update`
    pub const EMAIL_TEMPLATES_UPDATE: Self = Self(106);
    /// `email_templates:delete`
    pub const EMAIL_TEMPLATES_DELETE: Self = Self(107);
    /// `workspaces:all`
    pub const WORKSPACES_ALL: Self = Self(108);
    /// `workspaces:create`
    pub const WORKSPACES_CREATE: Self = Self(109);
    /// `workspaces:read`
    pub const WORKSPACES_READ: Self = Self(110);
    /// `workspaces:update`
    pub const WORKSPACES_UPDATE: Self = Self(111);
    /// `workspaces:delete`
    pub const WORKSPACES_DELETE: Self = Self(112);
    /// `workspace_billing:all`
    pub const WORKSPACE_BILLING_ALL: Self = Self(113);
    /// `workspace_billing:create`
    pub const WORKSPACE_BILLING_CREATE: Self = Self(114);
    /// `workspace_billing:read`
    pub const WORKSPACE_BILLING_READ: Self = Self(115);
    /// `workspace_billing:update`
    pub const WORKSPACE_BILLING_UPDATE: Self = Self(116);
    /// `workspace_billing:delete`
    pub const WORKSPACE_BILLING_DELETE: Self = Self(117);
    /// `workspace_group_members:all`
    pub const WORKSPACE_GROUP_MEMBERS_ALL: Self = Self(118);
    /// `workspace_group_members:create`
    pub const WORKSPACE_GROUP_MEMBERS_CREATE: Self = Self(119);
    /// `workspace_group_members:read`
    pub const WORKSPACE_GROUP_MEMBERS_READ: Self = Self(120);
    /// `workspace_group_members:update`
    pub const WORKSPACE_GROUP_MEMBERS_UPDATE: Self = Self(121);
    /// `workspace_group_members:delete`
    pub const WORKSPACE_GROUP_MEMBERS_DELETE: Self = Self(122);
    /// `workspace_members:all`
    pub const WORKSPACE_MEMBERS_ALL: Self = Self(123);
    /// `workspace_members:create`
    pub const WORKSPACE_MEMBERS_CREATE: Self = Self(124);
    /// `workspace_members:read`
    pub const WORKSPACE_MEMBERS_READ: Self = Self(125);
    /// `workspace_members:update`
    pub const WORKSPACE_MEMBERS_UPDATE: Self = Self(126);
    /// `workspace_members:delete`
    pub const WORKSPACE_MEMBERS_DELETE: Self = Self(127);
    /// `subsequences:all`
    pub const SUBSEQUENCES_ALL: Self = Self(128);
    /// `subsequences:create`
    pub const SUBSEQUENCES_CREATE: Self = Self(129);
    /// `subsequences:read`
    pub const SUBSEQUENCES_READ: Self = Self(130);
    /// `subsequences:update`
    pub const SUBSEQUENCES_UPDATE: Self = Self(131);
    /// `subsequences:delete`
    pub const SUBSEQUENCES_DELETE: Self = Self(132);
    /// `ai_sdr:all`
    pub const AI_SDR_ALL: Self = Self(133);
    /// `ai_sdr:create`
    pub const AI_SDR_CREATE: Self = Self(134);
    /// `ai_sdr:read`
    pub const AI_SDR_READ: Self = Self(135);
    /// `ai_sdr:update`
    pub const AI_SDR_UPDATE: Self = Self(136);
    /// `ai_sdr:delete`
    pub const AI_SDR_DELETE: Self = Self(137);
    /// `ai_sdr_replies:all`
    pub const AI_SDR_REPLIES_ALL: Self = Self(138);
    /// `ai_sdr_replies:create`
    pub const AI_SDR_REPLIES_CREATE: Self = Self(139);
    /// `ai_sdr_replies:read`
    pub const AI_SDR_REPLIES_READ: Self = Self(140);
    /// `ai_sdr_replies:update`
    pub const AI_SDR_REPLIES_UPDATE: Self = Self(141);
    /// `ai_sdr_replies:delete`
    pub const AI_SDR_REPLIES_DELETE: Self = Self(142);
    /// `ai_inbox_manager_analytics:all`
    pub const AI_INBOX_MANAGER_ANALYTICS_ALL: Self = Self(143);
    /// `ai_inbox_manager_analytics:create`
    pub const AI_INBOX_MANAGER_ANALYTICS_CREATE: Self = Self(144);
    /// `ai_inbox_manager_analytics:read`
    pub const AI_INBOX_MANAGER_ANALYTICS_READ: Self = Self(145);
    /// `ai_inbox_manager_analytics:update`
    pub const AI_INBOX_MANAGER_ANALYTICS_UPDATE: Self = Self(146);
    /// `ai_inbox_manager_analytics:delete`
    pub const AI_INBOX_MANAGER_ANALYTICS_DELETE: Self = Self(147);
    /// `sales_flows:all`
    pub const SALES_FLOWS_ALL: Self = Self(148);
    /// `sales_flows:create`
    pub const SALES_FLOWS_CREATE: Self = Self(149);
    /// `sales_flows:read`
    pub const SALES_FLOWS_READ: Self = Self(150);
    /// `sales_flows:update`
    pub const SALES_FLOWS_UPDATE: Self = Self(151);
    /// `sales_flows:delete`
    pub const SALES_FLOWS_DELETE: Self = Self(152);
    /// `webhooks:all`
    pub const WEBHOOKS_ALL: Self = Self(153);
    /// `webhooks:create`
    pub const WEBHOOKS_CREATE: Self = Self(154);
    /// `webhooks:read`
    pub const WEBHOOKS_READ: Self = Self(155);
    /// `webhooks:update`
    pub const WEBHOOKS_UPDATE: Self = Self(156);
    /// `webhooks:delete`
    pub const WEBHOOKS_DELETE: Self = Self(157);
    /// `webhook_events:all`
    pub const WEBHOOK_EVENTS_ALL: Self = Self(158);
    /// `webhook_events:create`
    pub const WEBHOOK_EVENTS_CREATE: Self = Self(159);
    /// `webhook_events:read`
    pub const WEBHOOK_EVENTS_READ: Self = Self(160);
    /// `webhook_events:update`
    pub const WEBHOOK_EVENTS_UPDATE: Self = Self(161);
    /// `webhook_events:delete`
    pub const WEBHOOK_EVENTS_DELETE: Self = Self(162);
    /// `security_tokens:all`
    pub const SECURITY_TOKENS_ALL: Self = Self(163);
    /// `security_tokens:create`
    pub const SECURITY_TOKENS_CREATE: Self = Self(164);
    /// `security_tokens:read`
    pub const SECURITY_TOKENS_READ: Self = Self(165);
    /// `security_tokens:update`
    pub const SECURITY_TOKENS_UPDATE: Self = Self(166);
    /// `security_tokens:delete`
    pub const SECURITY_TOKENS_DELETE: Self = Self(167);
    /// `dfy_email_account_orders:all`
    pub const DFY_EMAIL_ACCOUNT_ORDERS_ALL: Self = Self(168);
    /// `dfy_email_account_orders:create`
    pub const DFY_EMAIL_ACCOUNT_ORDERS_CREATE: Self = Self(169);
    /// `dfy_email_account_orders:read`
    pub const DFY_EMAIL_ACCOUNT_ORDERS_READ: Self = Self(170);
    /// `dfy_email_account_orders:update`
    pub const DFY_EMAIL_ACCOUNT_ORDERS_UPDATE: Self = Self(171);
    /// `dfy_email_account_orders:delete`
    pub const DFY_EMAIL_ACCOUNT_ORDERS_DELETE: Self = Self(172);
    /// `auth:all`
    pub const AUTH_ALL: Self = Self(173);
    /// `auth:create`
    pub const AUTH_CREATE: Self = Self(174);
    /// `auth:read`
    pub const AUTH_READ: Self = Self(175);
    /// `auth:update`
    pub const AUTH_UPDATE: Self = Self(176);
    /// `auth:delete`
    pub const AUTH_DELETE: Self = Self(177);
    /// `supersearch_enrichments:all`; named by operations, absent from the enum that key creation accepts
    pub const SUPERSEARCH_ENRICHMENTS_ALL: Self = Self(178);
    /// `supersearch_enrichments:create`; named by operations, absent from the enum that key creation accepts
    pub const SUPERSEARCH_ENRICHMENTS_CREATE: Self = Self(179);
    /// `supersearch_enrichments:read`; named by operations, absent from the enum that key creation accepts
    pub const SUPERSEARCH_ENRICHMENTS_READ: Self = Self(180);
    /// `ai_agent_guidances:create`; named by operations, absent from the enum that key creation accepts
    pub const AI_AGENT_GUIDANCES_CREATE: Self = Self(181);
    /// `ai_agent_guidances:delete`; named by operations, absent from the enum that key creation accepts
    pub const AI_AGENT_GUIDANCES_DELETE: Self = Self(182);
    /// `ai_agent_guidances:read`; named by operations, absent from the enum that key creation accepts
    pub const AI_AGENT_GUIDANCES_READ: Self = Self(183);
    /// `ai_agent_guidances:update`; named by operations, absent from the enum that key creation accepts
    pub const AI_AGENT_GUIDANCES_UPDATE: Self = Self(184);
}

pub(crate) static SCOPES: [ScopeRow; SCOPE_COUNT] = [
    ScopeRow { name: "all:all", family: 0, action: Action::All, in_key_enum: true },
    ScopeRow { name: "all:create", family: 0, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "all:read", family: 0, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "all:update", family: 0, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "all:delete", family: 0, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "ai_agents:all", family: 1, action: Action::All, in_key_enum: true },
    ScopeRow { name: "ai_agents:create", family: 1, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "ai_agents:read", family: 1, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "ai_agents:update", family: 1, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "ai_agents:delete", family: 1, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "api_keys:all", family: 2, action: Action::All, in_key_enum: true },
    ScopeRow { name: "api_keys:create", family: 2, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "api_keys:read", family: 2, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "api_keys:update", family: 2, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "api_keys:delete", family: 2, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "audit_logs:all", family: 3, action: Action::All, in_key_enum: true },
    ScopeRow { name: "audit_logs:create", family: 3, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "audit_logs:read", family: 3, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "audit_logs:update", family: 3, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "audit_logs:delete", family: 3, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "custom_prompt_templates:all", family: 4, action: Action::All, in_key_enum: true },
    ScopeRow { name: "custom_prompt_templates:create", family: 4, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "custom_prompt_templates:read", family: 4, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "custom_prompt_templates:update", family: 4, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "custom_prompt_templates:delete", family: 4, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "account_campaign_mappings:all", family: 5, action: Action::All, in_key_enum: true },
    ScopeRow { name: "account_campaign_mappings:create", family: 5, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "account_campaign_mappings:read", family: 5, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "account_campaign_mappings:update", family: 5, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "account_campaign_mappings:delete", family: 5, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "campaigns:all", family: 6, action: Action::All, in_key_enum: true },
    ScopeRow { name: "campaigns:create", family: 6, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "campaigns:read", family: 6, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "campaigns:update", family: 6, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "campaigns:delete", family: 6, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "inbox_placement_tests:all", family: 7, action: Action::All, in_key_enum: true },
    ScopeRow { name: "inbox_placement_tests:create", family: 7, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "inbox_placement_tests:read", family: 7, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "inbox_placement_tests:update", family: 7, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "inbox_placement_tests:delete", family: 7, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "inbox_placement_analytics:all", family: 8, action: Action::All, in_key_enum: true },
    ScopeRow { name: "inbox_placement_analytics:create", family: 8, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "inbox_placement_analytics:read", family: 8, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "inbox_placement_analytics:update", family: 8, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "inbox_placement_analytics:delete", family: 8, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "inbox_placement_reports:all", family: 9, action: Action::All, in_key_enum: true },
    ScopeRow { name: "inbox_placement_reports:create", family: 9, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "inbox_placement_reports:read", family: 9, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "inbox_placement_reports:update", family: 9, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "inbox_placement_reports:delete", family: 9, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "lead_lists:all", family: 10, action: Action::All, in_key_enum: true },
    ScopeRow { name: "lead_lists:create", family: 10, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "lead_lists:read", family: 10, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "lead_lists:update", family: 10, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "lead_lists:delete", family: 10, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "leads:all", family: 11, action: Action::All, in_key_enum: true },
    ScopeRow { name: "leads:create", family: 11, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "leads:read", family: 11, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "leads:update", family: 11, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "leads:delete", family: 11, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "background-jobs:all", family: 12, action: Action::All, in_key_enum: true },
    ScopeRow { name: "background-jobs:create", family: 12, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "background-jobs:read", family: 12, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "background-jobs:update", family: 12, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "background-jobs:delete", family: 12, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "custom_tags:all", family: 13, action: Action::All, in_key_enum: true },
    ScopeRow { name: "custom_tags:create", family: 13, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "custom_tags:read", family: 13, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "custom_tags:update", family: 13, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "custom_tags:delete", family: 13, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "custom_tag_mappings:all", family: 14, action: Action::All, in_key_enum: true },
    ScopeRow { name: "custom_tag_mappings:create", family: 14, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "custom_tag_mappings:read", family: 14, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "custom_tag_mappings:update", family: 14, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "custom_tag_mappings:delete", family: 14, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "crm_actions:all", family: 15, action: Action::All, in_key_enum: true },
    ScopeRow { name: "crm_actions:create", family: 15, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "crm_actions:read", family: 15, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "crm_actions:update", family: 15, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "crm_actions:delete", family: 15, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "accounts:all", family: 16, action: Action::All, in_key_enum: true },
    ScopeRow { name: "accounts:create", family: 16, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "accounts:read", family: 16, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "accounts:update", family: 16, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "accounts:delete", family: 16, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "block_list_entries:all", family: 17, action: Action::All, in_key_enum: true },
    ScopeRow { name: "block_list_entries:create", family: 17, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "block_list_entries:read", family: 17, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "block_list_entries:update", family: 17, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "block_list_entries:delete", family: 17, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "lead-labels:all", family: 18, action: Action::All, in_key_enum: true },
    ScopeRow { name: "lead-labels:create", family: 18, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "lead-labels:read", family: 18, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "lead-labels:update", family: 18, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "lead-labels:delete", family: 18, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "email_verifications:all", family: 19, action: Action::All, in_key_enum: true },
    ScopeRow { name: "email_verifications:create", family: 19, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "email_verifications:read", family: 19, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "emails:all", family: 20, action: Action::All, in_key_enum: true },
    ScopeRow { name: "emails:create", family: 20, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "emails:read", family: 20, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "emails:update", family: 20, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "emails:delete", family: 20, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "email_templates:all", family: 21, action: Action::All, in_key_enum: true },
    ScopeRow { name: "email_templates:create", family: 21, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "email_templates:read", family: 21, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "email_templates:update", family: 21, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "email_templates:delete", family: 21, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "workspaces:all", family: 22, action: Action::All, in_key_enum: true },
    ScopeRow { name: "workspaces:create", family: 22, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "workspaces:read", family: 22, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "workspaces:update", family: 22, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "workspaces:delete", family: 22, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "workspace_billing:all", family: 23, action: Action::All, in_key_enum: true },
    ScopeRow { name: "workspace_billing:create", family: 23, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "workspace_billing:read", family: 23, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "workspace_billing:update", family: 23, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "workspace_billing:delete", family: 23, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "workspace_group_members:all", family: 24, action: Action::All, in_key_enum: true },
    ScopeRow { name: "workspace_group_members:create", family: 24, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "workspace_group_members:read", family: 24, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "workspace_group_members:update", family: 24, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "workspace_group_members:delete", family: 24, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "workspace_members:all", family: 25, action: Action::All, in_key_enum: true },
    ScopeRow { name: "workspace_members:create", family: 25, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "workspace_members:read", family: 25, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "workspace_members:update", family: 25, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "workspace_members:delete", family: 25, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "subsequences:all", family: 26, action: Action::All, in_key_enum: true },
    ScopeRow { name: "subsequences:create", family: 26, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "subsequences:read", family: 26, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "subsequences:update", family: 26, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "subsequences:delete", family: 26, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "ai_sdr:all", family: 27, action: Action::All, in_key_enum: true },
    ScopeRow { name: "ai_sdr:create", family: 27, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "ai_sdr:read", family: 27, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "ai_sdr:update", family: 27, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "ai_sdr:delete", family: 27, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "ai_sdr_replies:all", family: 28, action: Action::All, in_key_enum: true },
    ScopeRow { name: "ai_sdr_replies:create", family: 28, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "ai_sdr_replies:read", family: 28, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "ai_sdr_replies:update", family: 28, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "ai_sdr_replies:delete", family: 28, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "ai_inbox_manager_analytics:all", family: 29, action: Action::All, in_key_enum: true },
    ScopeRow { name: "ai_inbox_manager_analytics:create", family: 29, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "ai_inbox_manager_analytics:read", family: 29, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "ai_inbox_manager_analytics:update", family: 29, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "ai_inbox_manager_analytics:delete", family: 29, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "sales_flows:all", family: 30, action: Action::All, in_key_enum: true },
    ScopeRow { name: "sales_flows:create", family: 30, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "sales_flows:read", family: 30, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "sales_flows:update", family: 30, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "sales_flows:delete", family: 30, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "webhooks:all", family: 31, action: Action::All, in_key_enum: true },
    ScopeRow { name: "webhooks:create", family: 31, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "webhooks:read", family: 31, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "webhooks:update", family: 31, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "webhooks:delete", family: 31, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "webhook_events:all", family: 32, action: Action::All, in_key_enum: true },
    ScopeRow { name: "webhook_events:create", family: 32, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "webhook_events:read", family: 32, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "webhook_events:update", family: 32, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "webhook_events:delete", family: 32, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "security_tokens:all", family: 33, action: Action::All, in_key_enum: true },
    ScopeRow { name: "security_tokens:create", family: 33, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "security_tokens:read", family: 33, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "security_tokens:update", family: 33, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "security_tokens:delete", family: 33, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "dfy_email_account_orders:all", family: 34, action: Action::All, in_key_enum: true },
    ScopeRow { name: "dfy_email_account_orders:create", family: 34, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "dfy_email_account_orders:read", family: 34, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "dfy_email_account_orders:update", family: 34, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "dfy_email_account_orders:delete", family: 34, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "auth:all", family: 35, action: Action::All, in_key_enum: true },
    ScopeRow { name: "auth:create", family: 35, action: Action::Create, in_key_enum: true },
    ScopeRow { name: "auth:read", family: 35, action: Action::Read, in_key_enum: true },
    ScopeRow { name: "auth:update", family: 35, action: Action::Update, in_key_enum: true },
    ScopeRow { name: "auth:delete", family: 35, action: Action::Delete, in_key_enum: true },
    ScopeRow { name: "supersearch_enrichments:all", family: 36, action: Action::All, in_key_enum: false },
    ScopeRow { name: "supersearch_enrichments:create", family: 36, action: Action::Create, in_key_enum: false },
    ScopeRow { name: "supersearch_enrichments:read", family: 36, action: Action::Read, in_key_enum: false },
    ScopeRow { name: "ai_agent_guidances:create", family: 37, action: Action::Create, in_key_enum: false },
    ScopeRow { name: "ai_agent_guidances:delete", family: 37, action: Action::Delete, in_key_enum: false },
    ScopeRow { name: "ai_agent_guidances:read", family: 37, action: Action::Read, in_key_enum: false },
    ScopeRow { name: "ai_agent_guidances:update", family: 37, action: Action::Update, in_key_enum: false },
];

/// `[scope of each action]` of each resource name, in the order of [`Action::ALL`].
pub(crate) static SCOPE_FAMILIES: [ScopeFamily; 38] = [
    ScopeFamily { resource: "all", members: [Some(KnownScope::ALL_ALL), Some(KnownScope::ALL_CREATE), Some(KnownScope::ALL_READ), Some(KnownScope::ALL_UPDATE), Some(KnownScope::ALL_DELETE)] },
    ScopeFamily { resource: "ai_agents", members: [Some(KnownScope::AI_AGENTS_ALL), Some(KnownScope::AI_AGENTS_CREATE), Some(KnownScope::AI_AGENTS_READ), Some(KnownScope::AI_AGENTS_UPDATE), Some(KnownScope::AI_AGENTS_DELETE)] },
    ScopeFamily { resource: "api_keys", members: [Some(KnownScope::API_KEYS_ALL), Some(KnownScope::API_KEYS_CREATE), Some(KnownScope::API_KEYS_READ), Some(KnownScope::API_KEYS_UPDATE), Some(KnownScope::API_KEYS_DELETE)] },
    ScopeFamily { resource: "audit_logs", members: [Some(KnownScope::AUDIT_LOGS_ALL), Some(KnownScope::AUDIT_LOGS_CREATE), Some(KnownScope::AUDIT_LOGS_READ), Some(KnownScope::AUDIT_LOGS_UPDATE), Some(KnownScope::AUDIT_LOGS_DELETE)] },
    ScopeFamily { resource: "custom_prompt_templates", members: [Some(KnownScope::CUSTOM_PROMPT_TEMPLATES_ALL), Some(KnownScope::CUSTOM_PROMPT_TEMPLATES_CREATE), Some(KnownScope::CUSTOM_PROMPT_TEMPLATES_READ), Some(KnownScope::CUSTOM_PROMPT_TEMPLATES_UPDATE), Some(KnownScope::CUSTOM_PROMPT_TEMPLATES_DELETE)] },
    ScopeFamily { resource: "account_campaign_mappings", members: [Some(KnownScope::ACCOUNT_CAMPAIGN_MAPPINGS_ALL), Some(KnownScope::ACCOUNT_CAMPAIGN_MAPPINGS_CREATE), Some(KnownScope::ACCOUNT_CAMPAIGN_MAPPINGS_READ), Some(KnownScope::ACCOUNT_CAMPAIGN_MAPPINGS_UPDATE), Some(KnownScope::ACCOUNT_CAMPAIGN_MAPPINGS_DELETE)] },
    ScopeFamily { resource: "campaigns", members: [Some(KnownScope::CAMPAIGNS_ALL), Some(KnownScope::CAMPAIGNS_CREATE), Some(KnownScope::CAMPAIGNS_READ), Some(KnownScope::CAMPAIGNS_UPDATE), Some(KnownScope::CAMPAIGNS_DELETE)] },
    ScopeFamily { resource: "inbox_placement_tests", members: [Some(KnownScope::INBOX_PLACEMENT_TESTS_ALL), Some(KnownScope::INBOX_PLACEMENT_TESTS_CREATE), Some(KnownScope::INBOX_PLACEMENT_TESTS_READ), Some(KnownScope::INBOX_PLACEMENT_TESTS_UPDATE), Some(KnownScope::INBOX_PLACEMENT_TESTS_DELETE)] },
    ScopeFamily { resource: "inbox_placement_analytics", members: [Some(KnownScope::INBOX_PLACEMENT_ANALYTICS_ALL), Some(KnownScope::INBOX_PLACEMENT_ANALYTICS_CREATE), Some(KnownScope::INBOX_PLACEMENT_ANALYTICS_READ), Some(KnownScope::INBOX_PLACEMENT_ANALYTICS_UPDATE), Some(KnownScope::INBOX_PLACEMENT_ANALYTICS_DELETE)] },
    ScopeFamily { resource: "inbox_placement_reports", members: [Some(KnownScope::INBOX_PLACEMENT_REPORTS_ALL), Some(KnownScope::INBOX_PLACEMENT_REPORTS_CREATE), Some(KnownScope::INBOX_PLACEMENT_REPORTS_READ), Some(KnownScope::INBOX_PLACEMENT_REPORTS_UPDATE), Some(KnownScope::INBOX_PLACEMENT_REPORTS_DELETE)] },
    ScopeFamily { resource: "lead_lists", members: [Some(KnownScope::LEAD_LISTS_ALL), Some(KnownScope::LEAD_LISTS_CREATE), Some(KnownScope::LEAD_LISTS_READ), Some(KnownScope::LEAD_LISTS_UPDATE), Some(KnownScope::LEAD_LISTS_DELETE)] },
    ScopeFamily { resource: "leads", members: [Some(KnownScope::LEADS_ALL), Some(KnownScope::LEADS_CREATE), Some(KnownScope::LEADS_READ), Some(KnownScope::LEADS_UPDATE), Some(KnownScope::LEADS_DELETE)] },
    ScopeFamily { resource: "background-jobs", members: [Some(KnownScope::BACKGROUND_JOBS_ALL), Some(KnownScope::BACKGROUND_JOBS_CREATE), Some(KnownScope::BACKGROUND_JOBS_READ), Some(KnownScope::BACKGROUND_JOBS_UPDATE), Some(KnownScope::BACKGROUND_JOBS_DELETE)] },
    ScopeFamily { resource: "custom_tags", members: [Some(KnownScope::CUSTOM_TAGS_ALL), Some(KnownScope::CUSTOM_TAGS_CREATE), Some(KnownScope::CUSTOM_TAGS_READ), Some(KnownScope::CUSTOM_TAGS_UPDATE), Some(KnownScope::CUSTOM_TAGS_DELETE)] },
    ScopeFamily { resource: "custom_tag_mappings", members: [Some(KnownScope::CUSTOM_TAG_MAPPINGS_ALL), Some(KnownScope::CUSTOM_TAG_MAPPINGS_CREATE), Some(KnownScope::CUSTOM_TAG_MAPPINGS_READ), Some(KnownScope::CUSTOM_TAG_MAPPINGS_UPDATE), Some(KnownScope::CUSTOM_TAG_MAPPINGS_DELETE)] },
    ScopeFamily { resource: "crm_actions", members: [Some(KnownScope::CRM_ACTIONS_ALL), Some(KnownScope::CRM_ACTIONS_CREATE), Some(KnownScope::CRM_ACTIONS_READ), Some(KnownScope::CRM_ACTIONS_UPDATE), Some(KnownScope::CRM_ACTIONS_DELETE)] },
    ScopeFamily { resource: "accounts", members: [Some(KnownScope::ACCOUNTS_ALL), Some(KnownScope::ACCOUNTS_CREATE), Some(KnownScope::ACCOUNTS_READ), Some(KnownScope::ACCOUNTS_UPDATE), Some(KnownScope::ACCOUNTS_DELETE)] },
    ScopeFamily { resource: "block_list_entries", members: [Some(KnownScope::BLOCK_LIST_ENTRIES_ALL), Some(KnownScope::BLOCK_LIST_ENTRIES_CREATE), Some(KnownScope::BLOCK_LIST_ENTRIES_READ), Some(KnownScope::BLOCK_LIST_ENTRIES_UPDATE), Some(KnownScope::BLOCK_LIST_ENTRIES_DELETE)] },
    ScopeFamily { resource: "lead-labels", members: [Some(KnownScope::LEAD_LABELS_ALL), Some(KnownScope::LEAD_LABELS_CREATE), Some(KnownScope::LEAD_LABELS_READ), Some(KnownScope::LEAD_LABELS_UPDATE), Some(KnownScope::LEAD_LABELS_DELETE)] },
    ScopeFamily { resource: "email_verifications", members: [Some(KnownScope::EMAIL_VERIFICATIONS_ALL), Some(KnownScope::EMAIL_VERIFICATIONS_CREATE), Some(KnownScope::EMAIL_VERIFICATIONS_READ), None, None] },
    ScopeFamily { resource: "emails", members: [Some(KnownScope::EMAILS_ALL), Some(KnownScope::EMAILS_CREATE), Some(KnownScope::EMAILS_READ), Some(KnownScope::EMAILS_UPDATE), Some(KnownScope::EMAILS_DELETE)] },
    ScopeFamily { resource: "email_templates", members: [Some(KnownScope::EMAIL_TEMPLATES_ALL), Some(KnownScope::EMAIL_TEMPLATES_CREATE), Some(KnownScope::EMAIL_TEMPLATES_READ), Some(KnownScope::EMAIL_TEMPLATES_UPDATE), Some(KnownScope::EMAIL_TEMPLATES_DELETE)] },
    ScopeFamily { resource: "workspaces", members: [Some(KnownScope::WORKSPACES_ALL), Some(KnownScope::WORKSPACES_CREATE), Some(KnownScope::WORKSPACES_READ), Some(KnownScope::WORKSPACES_UPDATE), Some(KnownScope::WORKSPACES_DELETE)] },
    ScopeFamily { resource: "workspace_billing", members: [Some(KnownScope::WORKSPACE_BILLING_ALL), Some(KnownScope::WORKSPACE_BILLING_CREATE), Some(KnownScope::WORKSPACE_BILLING_READ), Some(KnownScope::WORKSPACE_BILLING_UPDATE), Some(KnownScope::WORKSPACE_BILLING_DELETE)] },
    ScopeFamily { resource: "workspace_group_members", members: [Some(KnownScope::WORKSPACE_GROUP_MEMBERS_ALL), Some(KnownScope::WORKSPACE_GROUP_MEMBERS_CREATE), Some(KnownScope::WORKSPACE_GROUP_MEMBERS_READ), Some(KnownScope::WORKSPACE_GROUP_MEMBERS_UPDATE), Some(KnownScope::WORKSPACE_GROUP_MEMBERS_DELETE)] },
    ScopeFamily { resource: "workspace_members", members: [Some(KnownScope::WORKSPACE_MEMBERS_ALL), Some(KnownScope::WORKSPACE_MEMBERS_CREATE), Some(KnownScope::WORKSPACE_MEMBERS_READ), Some(KnownScope::WORKSPACE_MEMBERS_UPDATE), Some(KnownScope::WORKSPACE_MEMBERS_DELETE)] },
    ScopeFamily { resource: "subsequences", members: [Some(KnownScope::SUBSEQUENCES_ALL), Some(KnownScope::SUBSEQUENCES_CREATE), Some(KnownScope::SUBSEQUENCES_READ), Some(KnownScope::SUBSEQUENCES_UPDATE), Some(KnownScope::SUBSEQUENCES_DELETE)] },
    ScopeFamily { resource: "ai_sdr", members: [Some(KnownScope::AI_SDR_ALL), Some(KnownScope::AI_SDR_CREATE), Some(KnownScope::AI_SDR_READ), Some(KnownScope::AI_SDR_UPDATE), Some(KnownScope::AI_SDR_DELETE)] },
    ScopeFamily { resource: "ai_sdr_replies", members: [Some(KnownScope::AI_SDR_REPLIES_ALL), Some(KnownScope::AI_SDR_REPLIES_CREATE), Some(KnownScope::AI_SDR_REPLIES_READ), Some(KnownScope::AI_SDR_REPLIES_UPDATE), Some(KnownScope::AI_SDR_REPLIES_DELETE)] },
    ScopeFamily { resource: "ai_inbox_manager_analytics", members: [Some(KnownScope::AI_INBOX_MANAGER_ANALYTICS_ALL), Some(KnownScope::AI_INBOX_MANAGER_ANALYTICS_CREATE), Some(KnownScope::AI_INBOX_MANAGER_ANALYTICS_READ), Some(KnownScope::AI_INBOX_MANAGER_ANALYTICS_UPDATE), Some(KnownScope::AI_INBOX_MANAGER_ANALYTICS_DELETE)] },
    ScopeFamily { resource: "sales_flows", members: [Some(KnownScope::SALES_FLOWS_ALL), Some(KnownScope::SALES_FLOWS_CREATE), Some(KnownScope::SALES_FLOWS_READ), Some(KnownScope::SALES_FLOWS_UPDATE), Some(KnownScope::SALES_FLOWS_DELETE)] },
    ScopeFamily { resource: "webhooks", members: [Some(KnownScope::WEBHOOKS_ALL), Some(KnownScope::WEBHOOKS_CREATE), Some(KnownScope::WEBHOOKS_READ), Some(KnownScope::WEBHOOKS_UPDATE), Some(KnownScope::WEBHOOKS_DELETE)] },
    ScopeFamily { resource: "webhook_events", members: [Some(KnownScope::WEBHOOK_EVENTS_ALL), Some(KnownScope::WEBHOOK_EVENTS_CREATE), Some(KnownScope::WEBHOOK_EVENTS_READ), Some(KnownScope::WEBHOOK_EVENTS_UPDATE), Some(KnownScope::WEBHOOK_EVENTS_DELETE)] },
    ScopeFamily { resource: "security_tokens", members: [Some(KnownScope::SECURITY_TOKENS_ALL), Some(KnownScope::SECURITY_TOKENS_CREATE), Some(KnownScope::SECURITY_TOKENS_READ), Some(KnownScope::SECURITY_TOKENS_UPDATE), Some(KnownScope::SECURITY_TOKENS_DELETE)] },
    ScopeFamily { resource: "dfy_email_account_orders", members: [Some(KnownScope::DFY_EMAIL_ACCOUNT_ORDERS_ALL), Some(KnownScope::DFY_EMAIL_ACCOUNT_ORDERS_CREATE), Some(KnownScope::DFY_EMAIL_ACCOUNT_ORDERS_READ), Some(KnownScope::DFY_EMAIL_ACCOUNT_ORDERS_UPDATE), Some(KnownScope::DFY_EMAIL_ACCOUNT_ORDERS_DELETE)] },
    ScopeFamily { resource: "auth", members: [Some(KnownScope::AUTH_ALL), Some(KnownScope::AUTH_CREATE), Some(KnownScope::AUTH_READ), Some(KnownScope::AUTH_UPDATE), Some(KnownScope::AUTH_DELETE)] },
    ScopeFamily { resource: "supersearch_enrichments", members: [Some(KnownScope::SUPERSEARCH_ENRICHMENTS_ALL), Some(KnownScope::SUPERSEARCH_ENRICHMENTS_CREATE), Some(KnownScope::SUPERSEARCH_ENRICHMENTS_READ), None, None] },
    ScopeFamily { resource: "ai_agent_guidances", members: [None, Some(KnownScope::AI_AGENT_GUIDANCES_CREATE), Some(KnownScope::AI_AGENT_GUIDANCES_READ), Some(KnownScope::AI_AGENT_GUIDANCES_UPDATE), Some(KnownScope::AI_AGENT_GUIDANCES_DELETE)] },
];

/// Indices of [`SCOPE_FAMILIES`], by length of the resource name.
pub(crate) static FAMILIES_BY_LENGTH: [&[u8]; 27] = [
    &[],
    &[],
    &[],
    &[0],
    &[35],
    &[11],
    &[20, 27],
    &[],
    &[2, 16, 31],
    &[1, 6],
    &[3, 10, 22],
    &[13, 15, 18, 30],
    &[26],
    &[],
    &[28, 32],
    &[12, 21, 33],
    &[],
    &[23, 25],
    &[17, 37],
    &[14, 19],
    &[],
    &[7],
    &[],
    &[4, 9, 24, 36],
    &[34],
    &[5, 8],
    &[29],
];
