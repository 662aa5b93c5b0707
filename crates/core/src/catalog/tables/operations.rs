// Written by `cargo xtask catalog` from the files in crates/core/catalog. Do not edit.

use crate::catalog::rows::{OperationRow, OperationText};
use crate::catalog::Effect;
use crate::catalog::ResourceKind as Kind;
use crate::catalog::Source;
use crate::operation::{Method, Operation};
use crate::scope::KnownScope as S;

pub(crate) const OPERATION_COUNT: usize = 240;

/// All current operations, by the id that the API description gives them.
impl Operation {
    /// Read the campaigns that use a sending account (`GET /api/v2/account-campaign-mappings/{email}`)
    pub const GET_ACCOUNT_CAMPAIGN_MAPPING: Self = Self(0);
    /// Page through sending accounts (`GET /api/v2/accounts`)
    pub const LIST_ACCOUNT: Self = Self(1);
    /// Add a sending account (`POST /api/v2/accounts`)
    pub const CREATE_ACCOUNT: Self = Self(2);
    /// Read per-day sending counts per account (`GET /api/v2/accounts/analytics/daily`)
    pub const GET_DAILY_ACCOUNT_ANALYTICS: Self = Self(3);
    /// Check a custom tracking domain (`GET /api/v2/accounts/ctd/status`)
    pub const GET_CTD_STATUS: Self = Self(4);
    /// Move sending accounts to another workspace of the same group (admin-workspace key only) (`POST /api/v2/accounts/move`)
    pub const MOVE_ACCOUNTS: Self = Self(5);
    /// Pause up to 100 sending accounts at once (`POST /api/v2/accounts/pause`)
    pub const PAUSE_ACCOUNTS: Self = Self(6);
    /// Run connectivity checks on accounts (`POST /api/v2/accounts/test/vitals`)
    pub const TEST_ACCOUNT_VITALS: Self = Self(7);
    /// Read warmup statistics for given accounts (`POST /api/v2/accounts/warmup-analytics`)
    pub const GET_WARMUP_ANALYTICS: Self = Self(8);
    /// Turn warmup off for a set of sending accounts (starts a background job) (`POST /api/v2/accounts/warmup/disable`)
    pub const DISABLE_WARMUP_FOR_ACCOUNTS: Self = Self(9);
    /// Turn warmup on for a set of sending accounts (starts a background job) (`POST /api/v2/accounts/warmup/enable`)
    pub const ENABLE_WARMUP_FOR_ACCOUNTS: Self = Self(10);
    /// Remove a sending account (`DELETE /api/v2/accounts/{email}`)
    pub const DELETE_ACCOUNT: Self = Self(11);
    /// Fetch one sending account (`GET /api/v2/accounts/{email}`)
    pub const GET_ACCOUNT: Self = Self(12);
    /// Change a sending account (`PATCH /api/v2/accounts/{email}`)
    pub const PATCH_ACCOUNT: Self = Self(13);
    /// Clear the error state of one sending account (`POST /api/v2/accounts/{email}/mark-fixed`)
    pub const MARK_ACCOUNT_FIXED: Self = Self(14);
    /// Pause one sending account (`POST /api/v2/accounts/{email}/pause`)
    pub const PAUSE_ACCOUNT: Self = Self(15);
    /// Un-pause one sending account (`POST /api/v2/accounts/{email}/resume`)
    pub const RESUME_ACCOUNT: Self = Self(16);
    /// Page through AI agents (`GET /api/v2/ai-agents`)
    pub const LIST_AI_AGENT: Self = Self(17);
    /// Add an AI agent (`POST /api/v2/ai-agents`)
    pub const CREATE_AI_AGENT: Self = Self(18);
    /// Read analytics for chosen AI agents (`POST /api/v2/ai-agents/analytics`)
    pub const GET_AI_AGENT_ANALYTICS: Self = Self(19);
    /// Fetch the default deliverability agent (`GET /api/v2/ai-agents/deliverability`)
    pub const GET_DELIVERABILITY_AGENT: Self = Self(20);
    /// Create the deliverability agent (`POST /api/v2/ai-agents/deliverability/deploy`)
    pub const DEPLOY_DELIVERABILITY_AGENT: Self = Self(21);
    /// Mark a deliverability recommendation done (`POST /api/v2/ai-agents/deliverability/feed-items/{id}/complete`)
    pub const COMPLETE_DELIVERABILITY_FEED_ITEM: Self = Self(22);
    /// Pause the accounts named by a deliverability recommendation (`POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-affected-accounts`)
    pub const PAUSE_DELIVERABILITY_AFFECTED_ACCOUNTS: Self = Self(23);
    /// Stop campaign sending for 14 days on accounts named by a recommendation (`POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-campaign-sending`)
    pub const PAUSE_DELIVERABILITY_CAMPAIGN_SENDING: Self = Self(24);
    /// Start a deliverability run immediately (`POST /api/v2/ai-agents/deliverability/run-now`)
    pub const RUN_DELIVERABILITY_AGENT_NOW: Self = Self(25);
    /// Change default deliverability-agent settings (`PATCH /api/v2/ai-agents/deliverability/settings`)
    pub const UPDATE_DELIVERABILITY_AGENT_SETTINGS: Self = Self(26);
    /// Read default deliverability-agent state (`GET /api/v2/ai-agents/deliverability/state`)
    pub const GET_DELIVERABILITY_AGENT_STATE: Self = Self(27);
    /// Fetch a deliverability agent (`GET /api/v2/ai-agents/deliverability/{id}`)
    pub const GET_DELIVERABILITY_AGENT_BY_ID: Self = Self(28);
    /// Change a deliverability agent (`PATCH /api/v2/ai-agents/deliverability/{id}`)
    pub const PATCH_DELIVERABILITY_AGENT: Self = Self(29);
    /// Page through deliverability recommendations (`GET /api/v2/ai-agents/deliverability/{id}/feed-items`)
    pub const LIST_DELIVERABILITY_AGENT_FEED_ITEMS: Self = Self(30);
    /// Read a deliverability agent's state (`GET /api/v2/ai-agents/deliverability/{id}/state`)
    pub const GET_DELIVERABILITY_AGENT_STATE_BY_ID: Self = Self(31);
    /// Add an inbox-manager agent (`POST /api/v2/ai-agents/inbox-manager`)
    pub const CREATE_INBOX_MANAGER_AGENT: Self = Self(32);
    /// Fetch one inbox-manager agent (`GET /api/v2/ai-agents/inbox-manager/{id}`)
    pub const GET_INBOX_MANAGER_AGENT: Self = Self(33);
    /// Change an inbox-manager agent (`PATCH /api/v2/ai-agents/inbox-manager/{id}`)
    pub const PATCH_INBOX_MANAGER_AGENT: Self = Self(34);
    /// Page through inbox-manager activity (`GET /api/v2/ai-agents/inbox-manager/{id}/analytics/activity`)
    pub const LIST_INBOX_MANAGER_ACTIVITY: Self = Self(35);
    /// Read inbox-manager totals (`GET /api/v2/ai-agents/inbox-manager/{id}/analytics/summary`)
    pub const GET_INBOX_MANAGER_ANALYTICS_SUMMARY: Self = Self(36);
    /// Read inbox-manager totals per day (`GET /api/v2/ai-agents/inbox-manager/{id}/analytics/summary-by-date`)
    pub const GET_INBOX_MANAGER_ANALYTICS_SUMMARY_BY_DATE: Self = Self(37);
    /// Page through inbox-manager guidances (`GET /api/v2/ai-agents/inbox-manager/{id}/guidances`)
    pub const LIST_INBOX_MANAGER_GUIDANCES: Self = Self(38);
    /// Add an inbox-manager guidance (`POST /api/v2/ai-agents/inbox-manager/{id}/guidances`)
    pub const CREATE_INBOX_MANAGER_GUIDANCE: Self = Self(39);
    /// Remove an inbox-manager guidance (`DELETE /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}`)
    pub const DELETE_INBOX_MANAGER_GUIDANCE: Self = Self(40);
    /// Fetch one inbox-manager guidance (`GET /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}`)
    pub const GET_INBOX_MANAGER_GUIDANCE: Self = Self(41);
    /// Change an inbox-manager guidance (`PATCH /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}`)
    pub const PATCH_INBOX_MANAGER_GUIDANCE: Self = Self(42);
    /// Page through inbox-manager replies (`GET /api/v2/ai-agents/inbox-manager/{id}/replies`)
    pub const LIST_INBOX_MANAGER_REPLIES: Self = Self(43);
    /// Fetch one inbox-manager reply (`GET /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}`)
    pub const GET_INBOX_MANAGER_REPLY: Self = Self(44);
    /// Change an inbox-manager reply (`PATCH /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}`)
    pub const PATCH_INBOX_MANAGER_REPLY: Self = Self(45);
    /// Page through lead-finder agents (`GET /api/v2/ai-agents/lead-finder`)
    pub const LIST_LEAD_FINDER_AGENTS: Self = Self(46);
    /// Add a lead-finder agent (`POST /api/v2/ai-agents/lead-finder`)
    pub const CREATE_LEAD_FINDER_AGENT: Self = Self(47);
    /// Fetch one lead-finder agent (`GET /api/v2/ai-agents/lead-finder/{id}`)
    pub const GET_LEAD_FINDER_AGENT_BY_ID: Self = Self(48);
    /// Change a lead-finder agent (`PATCH /api/v2/ai-agents/lead-finder/{id}`)
    pub const UPDATE_LEAD_FINDER_AGENT: Self = Self(49);
    /// Page through lead-finder activities (`GET /api/v2/ai-agents/lead-finder/{id}/activities`)
    pub const LIST_LEAD_FINDER_AGENT_ACTIVITIES_BY_ID: Self = Self(50);
    /// Pause a lead-finder agent (`POST /api/v2/ai-agents/lead-finder/{id}/pause`)
    pub const PAUSE_LEAD_FINDER_AGENT_BY_ID: Self = Self(51);
    /// Resume a lead-finder agent (`POST /api/v2/ai-agents/lead-finder/{id}/resume`)
    pub const RESUME_LEAD_FINDER_AGENT_BY_ID: Self = Self(52);
    /// Read lead-finder statistics (`GET /api/v2/ai-agents/lead-finder/{id}/stats`)
    pub const GET_LEAD_FINDER_AGENT_STATS: Self = Self(53);
    /// Add a sales agent (`POST /api/v2/ai-agents/sales`)
    pub const CREATE_SALES_AGENT: Self = Self(54);
    /// Fetch one sales agent (`GET /api/v2/ai-agents/sales/{id}`)
    pub const GET_SALES_AGENT: Self = Self(55);
    /// Change a sales agent (`PATCH /api/v2/ai-agents/sales/{id}`)
    pub const PATCH_SALES_AGENT: Self = Self(56);
    /// Page through sales-agent activities (`GET /api/v2/ai-agents/sales/{id}/activities`)
    pub const LIST_SALES_AGENT_ACTIVITIES: Self = Self(57);
    /// Approve several sales-agent activities (`POST /api/v2/ai-agents/sales/{id}/activities/approve`)
    pub const APPROVE_SALES_AGENT_ACTIVITIES: Self = Self(58);
    /// Reject several sales-agent activities (`POST /api/v2/ai-agents/sales/{id}/activities/reject`)
    pub const REJECT_SALES_AGENT_ACTIVITIES: Self = Self(59);
    /// Approve one sales-agent activity (`POST /api/v2/ai-agents/sales/{id}/activities/{activity_id}/approve`)
    pub const APPROVE_SALES_AGENT_ACTIVITY: Self = Self(60);
    /// Reject one sales-agent activity (`POST /api/v2/ai-agents/sales/{id}/activities/{activity_id}/reject`)
    pub const REJECT_SALES_AGENT_ACTIVITY: Self = Self(61);
    /// Read sales-agent analytics (`GET /api/v2/ai-agents/sales/{id}/analytics`)
    pub const GET_SALES_AGENT_ANALYTICS: Self = Self(62);
    /// Read sales-agent guidance rules (`GET /api/v2/ai-agents/sales/{id}/guidance-rules`)
    pub const LIST_SALES_AGENT_GUIDANCE_RULES: Self = Self(63);
    /// Add a sales-agent guidance rule (`POST /api/v2/ai-agents/sales/{id}/guidance-rules`)
    pub const CREATE_SALES_AGENT_GUIDANCE_RULE: Self = Self(64);
    /// Remove a sales-agent guidance rule (`DELETE /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}`)
    pub const DELETE_SALES_AGENT_GUIDANCE_RULE: Self = Self(65);
    /// Change a sales-agent guidance rule (`PATCH /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}`)
    pub const PATCH_SALES_AGENT_GUIDANCE_RULE: Self = Self(66);
    /// Page through sales-agent lead activity (`GET /api/v2/ai-agents/sales/{id}/leads/activity`)
    pub const LIST_SALES_AGENT_LEAD_ACTIVITY: Self = Self(67);
    /// Read sales-agent lead-activity totals (`GET /api/v2/ai-agents/sales/{id}/leads/activity/summary`)
    pub const GET_SALES_AGENT_LEAD_ACTIVITY_SUMMARY: Self = Self(68);
    /// Read sales-agent opportunity totals (`GET /api/v2/ai-agents/sales/{id}/opportunities/summary`)
    pub const GET_SALES_AGENT_OPPORTUNITY_SUMMARY: Self = Self(69);
    /// Remove an AI agent (`DELETE /api/v2/ai-agents/{id}`)
    pub const DELETE_AI_AGENT: Self = Self(70);
    /// Fetch one AI agent (`GET /api/v2/ai-agents/{id}`)
    pub const GET_AI_AGENT: Self = Self(71);
    /// Change an AI agent (`PATCH /api/v2/ai-agents/{id}`)
    pub const PATCH_AI_AGENT: Self = Self(72);
    /// Page through a sales agent's activities (older route) (`GET /api/v2/ai-agents/{id}/activities`)
    pub const LIST_AI_SALES_AGENT_ACTIVITY: Self = Self(73);
    /// Record an imported-leads activity on a sales agent (`POST /api/v2/ai-agents/{id}/activities/imported-leads`)
    pub const CREATE_IMPORTED_LEADS_ACTIVITY: Self = Self(74);
    /// Approve one sales-agent activity (older route) (`POST /api/v2/ai-agents/{id}/activity/{activity_id}/approve`)
    pub const APPROVE_AI_SDR_ACTIVITY: Self = Self(75);
    /// Reject one sales-agent activity (older route) (`POST /api/v2/ai-agents/{id}/activity/{activity_id}/reject`)
    pub const REJECT_AI_SDR_ACTIVITY: Self = Self(76);
    /// Read merged campaign analytics of a sales agent (older route) (`GET /api/v2/ai-agents/{id}/analytics`)
    pub const GET_AI_SDR_ANALYTICS: Self = Self(77);
    /// Read per-lead activity of a sales agent (older route) (`GET /api/v2/ai-agents/{id}/leads/activity`)
    pub const GET_AI_SDR_LEAD_ACTIVITY: Self = Self(78);
    /// Read lead-activity totals of a sales agent (older route) (`GET /api/v2/ai-agents/{id}/leads/activity/summary`)
    pub const GET_AI_SDR_LEAD_ACTIVITY_SUMMARY: Self = Self(79);
    /// Read opportunity totals of a sales agent (older route) (`GET /api/v2/ai-agents/{id}/opportunities/summary`)
    pub const GET_AI_SDR_OPPORTUNITY_SUMMARY: Self = Self(80);
    /// Page through API keys (`GET /api/v2/api-keys`)
    pub const LIST_API_KEY: Self = Self(81);
    /// Add an API key (`POST /api/v2/api-keys`)
    pub const CREATE_API_KEY: Self = Self(82);
    /// Remove an API key (`DELETE /api/v2/api-keys/{id}`)
    pub const DELETE_API_KEY: Self = Self(83);
    /// Page through audit-log records (`GET /api/v2/audit-logs`)
    pub const LIST_AUDIT_LOG: Self = Self(84);
    /// Page through background jobs (`GET /api/v2/background-jobs`)
    pub const LIST_BACKGROUND_JOB: Self = Self(85);
    /// Fetch one background job (`GET /api/v2/background-jobs/{id}`)
    pub const GET_BACKGROUND_JOB: Self = Self(86);
    /// Empty the block list (`DELETE /api/v2/block-lists-entries`)
    pub const DELETEALL_BLOCK_LIST_ENTRY: Self = Self(87);
    /// Page through block-list entries (`GET /api/v2/block-lists-entries`)
    pub const LIST_BLOCK_LIST_ENTRY: Self = Self(88);
    /// Add a block-list entry (`POST /api/v2/block-lists-entries`)
    pub const CREATE_BLOCK_LIST_ENTRY: Self = Self(89);
    /// Add many block-list entries (`POST /api/v2/block-lists-entries/bulk-create`)
    pub const CREATEBLUK_BLOCK_LIST_ENTRY: Self = Self(90);
    /// Remove many block-list entries (`POST /api/v2/block-lists-entries/bulk-delete`)
    pub const DELETEBULK_BLOCK_LIST_ENTRY: Self = Self(91);
    /// Export the block list as CSV (`GET /api/v2/block-lists-entries/download`)
    pub const DOWNLOAD_BLOCK_LIST_ENTRY: Self = Self(92);
    /// Remove a block-list entry (`DELETE /api/v2/block-lists-entries/{id}`)
    pub const DELETE_BLOCK_LIST_ENTRY: Self = Self(93);
    /// Fetch one block-list entry (`GET /api/v2/block-lists-entries/{id}`)
    pub const GET_BLOCK_LIST_ENTRY: Self = Self(94);
    /// Change a block-list entry (`PATCH /api/v2/block-lists-entries/{id}`)
    pub const PATCH_BLOCK_LIST_ENTRY: Self = Self(95);
    /// Page through campaigns (`GET /api/v2/campaigns`)
    pub const LIST_CAMPAIGN: Self = Self(96);
    /// Add a campaign (`POST /api/v2/campaigns`)
    pub const CREATE_CAMPAIGN: Self = Self(97);
    /// Read campaign statistics (`GET /api/v2/campaigns/analytics`)
    pub const GET_CAMPAIGN_ANALYTICS: Self = Self(98);
    /// Read campaign statistics per day (`GET /api/v2/campaigns/analytics/daily`)
    pub const GET_DAILY_CAMPAIGN_ANALYTICS: Self = Self(99);
    /// Read campaign statistics totals (`GET /api/v2/campaigns/analytics/overview`)
    pub const GET_CAMPAIGN_ANALYTICS_OVERVIEW: Self = Self(100);
    /// Read campaign statistics per step (`GET /api/v2/campaigns/analytics/steps`)
    pub const GET_CAMPAIGN_STEPS_ANALYTICS: Self = Self(101);
    /// Count launched campaigns (`GET /api/v2/campaigns/count-launched`)
    pub const COUNT_LAUNCHED: Self = Self(102);
    /// Find campaigns containing a lead address (`GET /api/v2/campaigns/search-by-contact`)
    pub const SEARCH_BY_CONTACT: Self = Self(103);
    /// Remove a campaign (`DELETE /api/v2/campaigns/{id}`)
    pub const DELETE_CAMPAIGN: Self = Self(104);
    /// Fetch one campaign (`GET /api/v2/campaigns/{id}`)
    pub const GET_CAMPAIGN: Self = Self(105);
    /// Change a campaign (`PATCH /api/v2/campaigns/{id}`)
    pub const PATCH_CAMPAIGN: Self = Self(106);
    /// Start or resume a campaign (`POST /api/v2/campaigns/{id}/activate`)
    pub const ACTIVATE_CAMPAIGN: Self = Self(107);
    /// Copy a campaign (`POST /api/v2/campaigns/{id}/duplicate`)
    pub const DUPLICATE: Self = Self(108);
    /// Export a campaign as JSON (`POST /api/v2/campaigns/{id}/export`)
    pub const EXPORT_CAMPAIGN: Self = Self(109);
    /// Clone a shared campaign (`POST /api/v2/campaigns/{id}/from-export`)
    pub const CREATE_FROM_EXPORT: Self = Self(110);
    /// Stop a campaign (`POST /api/v2/campaigns/{id}/pause`)
    pub const PAUSE_CAMPAIGN: Self = Self(111);
    /// Explain why a campaign is or is not sending (`GET /api/v2/campaigns/{id}/sending-status`)
    pub const GET_CAMPAIGN_SENDING_STATUS: Self = Self(112);
    /// Make a campaign cloneable by others for 7 days (`POST /api/v2/campaigns/{id}/share`)
    pub const SHARE_CAMPAIGN: Self = Self(113);
    /// Add variables to a campaign (`POST /api/v2/campaigns/{id}/variables`)
    pub const ADD_VARIABLES: Self = Self(114);
    /// Read the workspace phone numbers (`GET /api/v2/crm-actions/phone-numbers`)
    pub const LIST_PHONE_NUMBERS: Self = Self(115);
    /// Remove a phone number (`DELETE /api/v2/crm-actions/phone-numbers/{id}`)
    pub const DELETE_PHONE_NUMBER: Self = Self(116);
    /// Page through tag assignments (`GET /api/v2/custom-tag-mappings`)
    pub const LIST_CUSTOM_TAG_MAPPING: Self = Self(117);
    /// Page through custom tags (`GET /api/v2/custom-tags`)
    pub const LIST_CUSTOM_TAG: Self = Self(118);
    /// Add a custom tag (`POST /api/v2/custom-tags`)
    pub const CREATE_CUSTOM_TAG: Self = Self(119);
    /// Attach tags to, or detach tags from, accounts or campaigns (`POST /api/v2/custom-tags/toggle-resource`)
    pub const TOGGLE_TAG_RESOURCE: Self = Self(120);
    /// Remove a custom tag (`DELETE /api/v2/custom-tags/{id}`)
    pub const DELETE_CUSTOM_TAG: Self = Self(121);
    /// Fetch one custom tag (`GET /api/v2/custom-tags/{id}`)
    pub const GET_CUSTOM_TAG: Self = Self(122);
    /// Change a custom tag (`PATCH /api/v2/custom-tags/{id}`)
    pub const PATCH_CUSTOM_TAG: Self = Self(123);
    /// Page through done-for-you orders (`GET /api/v2/dfy-email-account-orders`)
    pub const LIST_DFY_EMAIL_ACCOUNT_ORDER: Self = Self(124);
    /// Order done-for-you mailboxes/domains (spends money) (`POST /api/v2/dfy-email-account-orders`)
    pub const CREATE_DFY_EMAIL_ACCOUNT_ORDER: Self = Self(125);
    /// Page through ordered mailboxes (`GET /api/v2/dfy-email-account-orders/accounts`)
    pub const LIST_DFY_EMAIL_ACCOUNT_ORDERS_ACCOUNTS: Self = Self(126);
    /// Cancel ordered mailboxes (`POST /api/v2/dfy-email-account-orders/accounts/cancel`)
    pub const CANCEL_DFY_EMAIL_ACCOUNTS: Self = Self(127);
    /// Check whether domains can be ordered (`POST /api/v2/dfy-email-account-orders/domains/check`)
    pub const CHECK_DOMAINS_AVAILABILITY: Self = Self(128);
    /// Read the pre-warmed domains on offer (`POST /api/v2/dfy-email-account-orders/domains/pre-warmed-up-list`)
    pub const PRE_WARMED_UP_DOMAINS_LIST: Self = Self(129);
    /// Suggest similar domain names (`POST /api/v2/dfy-email-account-orders/domains/similar`)
    pub const GENERATE_SIMILAR_DOMAINS: Self = Self(130);
    /// Remove the web forwarding of an ordered domain (`DELETE /api/v2/domains/{domain}/forwarding`)
    pub const DELETE_DOMAIN_FORWARDING: Self = Self(131);
    /// Read the web forwarding of an ordered domain (`GET /api/v2/domains/{domain}/forwarding`)
    pub const GET_DOMAIN_FORWARDING: Self = Self(132);
    /// Set the web forwarding of an ordered domain (`PUT /api/v2/domains/{domain}/forwarding`)
    pub const UPDATE_DOMAIN_FORWARDING: Self = Self(133);
    /// Verify an address (`POST /api/v2/email-verification`)
    pub const CREATE_EMAIL_VERIFICATION: Self = Self(134);
    /// Poll the verification of an address (`GET /api/v2/email-verification/{email}`)
    pub const CHECK_VERIFICATION_STATUS: Self = Self(135);
    /// Page through Unibox emails (`GET /api/v2/emails`)
    pub const LIST_EMAIL: Self = Self(136);
    /// Send an existing email on to others (`POST /api/v2/emails/forward`)
    pub const FORWARD_EMAIL: Self = Self(137);
    /// Answer an email in its thread (`POST /api/v2/emails/reply`)
    pub const REPLY_TO_EMAIL: Self = Self(138);
    /// Send a preview message without a Unibox entry (`POST /api/v2/emails/test`)
    pub const SEND_TEST_EMAIL: Self = Self(139);
    /// Mark a thread read (`POST /api/v2/emails/threads/{thread_id}/mark-as-read`)
    pub const MARK_THREAD_AS_READ: Self = Self(140);
    /// Number of unread emails (`GET /api/v2/emails/unread/count`)
    pub const COUNT_UNREAD_EMAILS: Self = Self(141);
    /// Remove an Unibox email (`DELETE /api/v2/emails/{id}`)
    pub const DELETE_EMAIL: Self = Self(142);
    /// Fetch one Unibox email (`GET /api/v2/emails/{id}`)
    pub const GET_EMAIL: Self = Self(143);
    /// Change an Unibox email (`PATCH /api/v2/emails/{id}`)
    pub const PATCH_EMAIL: Self = Self(144);
    /// Page through placement-analytics records (`GET /api/v2/inbox-placement-analytics`)
    pub const LIST_INBOX_PLACEMENT_ANALYTICS: Self = Self(145);
    /// Read placement insights for a test (`POST /api/v2/inbox-placement-analytics/deliverability-insights`)
    pub const GET_INBOX_PLACEMENT_ANALYTICS_DELIVERABILITY_INSIGHTS: Self = Self(146);
    /// Read placement counts per day (`POST /api/v2/inbox-placement-analytics/stats-by-date`)
    pub const GET_INBOX_PLACEMENT_ANALYTICS_STATS_BY_DATE: Self = Self(147);
    /// Aggregate placement counts by test (`POST /api/v2/inbox-placement-analytics/stats-by-test-id`)
    pub const GET_INBOX_PLACEMENT_ANALYTICS_STATS_BY_TEST_ID: Self = Self(148);
    /// Fetch one placement-analytics record (`GET /api/v2/inbox-placement-analytics/{id}`)
    pub const GET_INBOX_PLACEMENT_ANALYTICS: Self = Self(149);
    /// Page through placement reports (`GET /api/v2/inbox-placement-reports`)
    pub const LIST_INBOX_PLACEMENT_BLACKLIST_AND_SPAM_ASSASSIN_REPORT: Self = Self(150);
    /// Fetch one placement report (`GET /api/v2/inbox-placement-reports/{id}`)
    pub const GET_INBOX_PLACEMENT_BLACKLIST_AND_SPAM_ASSASSIN_REPORT: Self = Self(151);
    /// Page through placement tests (`GET /api/v2/inbox-placement-tests`)
    pub const LIST_INBOX_PLACEMENT_TEST: Self = Self(152);
    /// Add a placement test (`POST /api/v2/inbox-placement-tests`)
    pub const CREATE_INBOX_PLACEMENT_TEST: Self = Self(153);
    /// Read the mail providers a placement test can use (`GET /api/v2/inbox-placement-tests/email-service-provider-options`)
    pub const GET_INBOX_PLACEMENT_TEST_ESP_OPTIONS: Self = Self(154);
    /// Remove a placement test (`DELETE /api/v2/inbox-placement-tests/{id}`)
    pub const DELETE_INBOX_PLACEMENT_TEST: Self = Self(155);
    /// Fetch one placement test (`GET /api/v2/inbox-placement-tests/{id}`)
    pub const GET_INBOX_PLACEMENT_TEST: Self = Self(156);
    /// Change a placement test (`PATCH /api/v2/inbox-placement-tests/{id}`)
    pub const PATCH_INBOX_PLACEMENT_TEST: Self = Self(157);
    /// Page through lead labels (`GET /api/v2/lead-labels`)
    pub const LIST_LEAD_LABEL: Self = Self(158);
    /// Add a lead label (`POST /api/v2/lead-labels`)
    pub const CREATE_LEAD_LABEL: Self = Self(159);
    /// Predict the label of a reply text (`POST /api/v2/lead-labels/ai-reply-label`)
    pub const TEST_AI_REPLY_LABEL_LEAD_LABELS: Self = Self(160);
    /// Remove a lead label (`DELETE /api/v2/lead-labels/{id}`)
    pub const DELETE_LEAD_LABEL: Self = Self(161);
    /// Fetch one lead label (`GET /api/v2/lead-labels/{id}`)
    pub const GET_LEAD_LABEL: Self = Self(162);
    /// Change a lead label (`PATCH /api/v2/lead-labels/{id}`)
    pub const PATCH_LEAD_LABEL: Self = Self(163);
    /// Page through lead lists (`GET /api/v2/lead-lists`)
    pub const LIST_LEAD_LIST: Self = Self(164);
    /// Add a lead list (`POST /api/v2/lead-lists`)
    pub const CREATE_LEAD_LIST: Self = Self(165);
    /// Remove a lead list (`DELETE /api/v2/lead-lists/{id}`)
    pub const DELETE_LEAD_LIST: Self = Self(166);
    /// Fetch one lead list (`GET /api/v2/lead-lists/{id}`)
    pub const GET_LEAD_LIST: Self = Self(167);
    /// Change a lead list (`PATCH /api/v2/lead-lists/{id}`)
    pub const PATCH_LEAD_LIST: Self = Self(168);
    /// Read verification counts of a lead list (`GET /api/v2/lead-lists/{id}/verification-stats`)
    pub const GET_VERIFICATION_STATS: Self = Self(169);
    /// Remove leads of a campaign or list in bulk (`DELETE /api/v2/leads`)
    pub const BULK_DELETE_LEADS: Self = Self(170);
    /// Add a lead (`POST /api/v2/leads`)
    pub const CREATE_LEAD: Self = Self(171);
    /// Add up to 1000 leads (`POST /api/v2/leads/add`)
    pub const BULK_ADD_LEADS: Self = Self(172);
    /// Assign leads to users (202) (`POST /api/v2/leads/bulk-assign`)
    pub const BULK_ASSIGN_LEADS: Self = Self(173);
    /// Page through leads (POST with filters in the body) (`POST /api/v2/leads/list`)
    pub const LIST_LEADS: Self = Self(174);
    /// Combine one lead into another (`POST /api/v2/leads/merge`)
    pub const MERGE_LEADS: Self = Self(175);
    /// Move or copy leads (background job) (`POST /api/v2/leads/move`)
    pub const MOVE_LEADS: Self = Self(176);
    /// Put a lead into a subsequence (`POST /api/v2/leads/subsequence/move`)
    pub const MOVE_LEAD_TO_SUBSEQUENCE: Self = Self(177);
    /// Take a lead out of a subsequence (`POST /api/v2/leads/subsequence/remove`)
    pub const REMOVE_LEAD_FROM_SUBSEQUENCE: Self = Self(178);
    /// Set a lead's interest status (202) (`POST /api/v2/leads/update-interest-status`)
    pub const UPDATE_LEAD_INTEREST_STATUS: Self = Self(179);
    /// Remove a lead (`DELETE /api/v2/leads/{id}`)
    pub const DELETE_LEAD: Self = Self(180);
    /// Fetch one lead (`GET /api/v2/leads/{id}`)
    pub const GET_LEAD: Self = Self(181);
    /// Change a lead (`PATCH /api/v2/leads/{id}`)
    pub const PATCH_LEAD: Self = Self(182);
    /// Start connecting a Google sender (`POST /api/v2/oauth/google/init`)
    pub const INIT_GOOGLE_OAUTH: Self = Self(183);
    /// Start connecting a Microsoft sender (`POST /api/v2/oauth/microsoft/init`)
    pub const INIT_MICROSOFT_OAUTH: Self = Self(184);
    /// Poll a sender-connection session (`GET /api/v2/oauth/session/status/{sessionId}`)
    pub const GET_OAUTH_SESSION_STATUS: Self = Self(185);
    /// Page through subsequences (`GET /api/v2/subsequences`)
    pub const LIST_CAMPAIGN_SUBSEQUENCE: Self = Self(186);
    /// Add a subsequence (`POST /api/v2/subsequences`)
    pub const CREATE_CAMPAIGN_SUBSEQUENCE: Self = Self(187);
    /// Read subsequence totals (`GET /api/v2/subsequences/analytics`)
    pub const GET_SUBSEQUENCE_ANALYTICS: Self = Self(188);
    /// Remove a subsequence (`DELETE /api/v2/subsequences/{id}`)
    pub const DELETE_CAMPAIGN_SUBSEQUENCE: Self = Self(189);
    /// Fetch one subsequence (`GET /api/v2/subsequences/{id}`)
    pub const GET_CAMPAIGN_SUBSEQUENCE: Self = Self(190);
    /// Change a subsequence (`PATCH /api/v2/subsequences/{id}`)
    pub const PATCH_CAMPAIGN_SUBSEQUENCE: Self = Self(191);
    /// Read subsequence statistics per step (`GET /api/v2/subsequences/{id}/analytics/steps`)
    pub const GET_SUBSEQUENCE_STEPS_ANALYTICS: Self = Self(192);
    /// Copy a subsequence (`POST /api/v2/subsequences/{id}/duplicate`)
    pub const DUPLICATE_SUBSEQUENCE: Self = Self(193);
    /// Stop a subsequence (`POST /api/v2/subsequences/{id}/pause`)
    pub const PAUSE_SUBSEQUENCE: Self = Self(194);
    /// Resume a subsequence (`POST /api/v2/subsequences/{id}/resume`)
    pub const RESUME_SUBSEQUENCE: Self = Self(195);
    /// Explain why a subsequence is or is not sending (`GET /api/v2/subsequences/{id}/sending-status`)
    pub const GET_SUBSEQUENCE_SENDING_STATUS: Self = Self(196);
    /// Attach an enrichment to a list or campaign (`POST /api/v2/supersearch-enrichment/`)
    pub const CREATE_SUPER_SEARCH_ENRICHMENT: Self = Self(197);
    /// Start an AI enrichment (`POST /api/v2/supersearch-enrichment/ai`)
    pub const CREATE_AI_ENRICHMENT: Self = Self(198);
    /// Read AI-enrichment progress (`GET /api/v2/supersearch-enrichment/ai/{resource_id}/in-progress`)
    pub const GET_AI_ENRICHMENT_FOR_RESOURCE: Self = Self(199);
    /// Count SuperSearch matches (`POST /api/v2/supersearch-enrichment/count-leads-from-supersearch`)
    pub const COUNT_LEADS_FROM_SUPERSEARCH: Self = Self(200);
    /// Import and enrich leads from SuperSearch (spends credits) (`POST /api/v2/supersearch-enrichment/enrich-leads-from-supersearch`)
    pub const ENRICH_LEADS_FROM_SUPERSEARCH: Self = Self(201);
    /// Read enrichment history (`GET /api/v2/supersearch-enrichment/history/{resource_id}`)
    pub const GET_ENRICHMENT_HISTORY: Self = Self(202);
    /// Preview SuperSearch matches (`POST /api/v2/supersearch-enrichment/preview-leads-from-supersearch`)
    pub const PREVIEW_LEADS_FROM_SUPERSEARCH: Self = Self(203);
    /// Re-run enrichments (`POST /api/v2/supersearch-enrichment/run`)
    pub const RUN_ENRICHMENT: Self = Self(204);
    /// Suggest keywords for a signal filter (`POST /api/v2/supersearch-enrichment/signal-keywords-facet`)
    pub const SIGNAL_KEYWORDS_FACET: Self = Self(205);
    /// Read the enrichment of a list or campaign (`GET /api/v2/supersearch-enrichment/{resource_id}`)
    pub const GET_ENRICHMENT_FOR_RESOURCE: Self = Self(206);
    /// Change enrichment settings of a resource (`PATCH /api/v2/supersearch-enrichment/{resource_id}/settings`)
    pub const UPDATE_ENRICHMENT_SETTINGS_FOR_RESOURCE: Self = Self(207);
    /// Page through webhook deliveries (`GET /api/v2/webhook-events`)
    pub const LIST_WEBHOOK_EVENT: Self = Self(208);
    /// Read webhook delivery totals (`GET /api/v2/webhook-events/summary`)
    pub const GET_WEBHOOK_EVENTS_SUMMARY: Self = Self(209);
    /// Read webhook delivery totals per day (`GET /api/v2/webhook-events/summary-by-date`)
    pub const GET_WEBHOOK_EVENTS_SUMMARY_BY_DATE: Self = Self(210);
    /// Fetch one webhook delivery (`GET /api/v2/webhook-events/{id}`)
    pub const GET_WEBHOOK_EVENT: Self = Self(211);
    /// Page through webhooks (`GET /api/v2/webhooks`)
    pub const LIST_WEBHOOK: Self = Self(212);
    /// Add a webhook (`POST /api/v2/webhooks`)
    pub const CREATE_WEBHOOK: Self = Self(213);
    /// Read the webhook event types incl. custom labels (`GET /api/v2/webhooks/event-types`)
    pub const LIST_WEBHOOK_EVENT_TYPES: Self = Self(214);
    /// Remove a webhook (`DELETE /api/v2/webhooks/{id}`)
    pub const DELETE_WEBHOOK: Self = Self(215);
    /// Fetch one webhook (`GET /api/v2/webhooks/{id}`)
    pub const GET_WEBHOOK: Self = Self(216);
    /// Change a webhook (`PATCH /api/v2/webhooks/{id}`)
    pub const PATCH_WEBHOOK: Self = Self(217);
    /// Re-enable a webhook disabled after failures (`POST /api/v2/webhooks/{id}/resume`)
    pub const RESUME_WEBHOOK: Self = Self(218);
    /// Send a test payload to a webhook (`POST /api/v2/webhooks/{id}/test`)
    pub const TEST_WEBHOOK: Self = Self(219);
    /// Read plan, limits and credits (`GET /api/v2/workspace-billing/plan-details`)
    pub const GET_WORKSPACE_PLAN_DETAILS: Self = Self(220);
    /// Read subscriptions (`GET /api/v2/workspace-billing/subscription-details`)
    pub const GET_WORKSPACE_SUBSCRIPTION_DETAILS: Self = Self(221);
    /// Page through group links (sub-workspaces) (`GET /api/v2/workspace-group-members`)
    pub const LIST_WORKSPACE_GROUP_MEMBER: Self = Self(222);
    /// Add a group link (sub-workspace) (`POST /api/v2/workspace-group-members`)
    pub const CREATE_WORKSPACE_GROUP_MEMBER: Self = Self(223);
    /// Tell which admin workspace manages this workspace (`GET /api/v2/workspace-group-members/admin`)
    pub const GET_ADMIN_WORKSPACE_GROUP_MEMBER: Self = Self(224);
    /// Remove a group link (sub-workspace) (`DELETE /api/v2/workspace-group-members/{id}`)
    pub const DELETE_WORKSPACE_GROUP_MEMBER: Self = Self(225);
    /// Fetch one group link (sub-workspace) (`GET /api/v2/workspace-group-members/{id}`)
    pub const GET_WORKSPACE_GROUP_MEMBER: Self = Self(226);
    /// Page through workspace members (`GET /api/v2/workspace-members`)
    pub const LIST_WORKSPACE_MEMBER: Self = Self(227);
    /// Add a workspace member (`POST /api/v2/workspace-members`)
    pub const CREATE_WORKSPACE_MEMBER: Self = Self(228);
    /// Remove a workspace member (`DELETE /api/v2/workspace-members/{id}`)
    pub const DELETE_WORKSPACE_MEMBER: Self = Self(229);
    /// Fetch one workspace member (`GET /api/v2/workspace-members/{id}`)
    pub const GET_WORKSPACE_MEMBER: Self = Self(230);
    /// Change a workspace member (`PATCH /api/v2/workspace-members/{id}`)
    pub const PATCH_WORKSPACE_MEMBER: Self = Self(231);
    /// Read the workspace of the key (`GET /api/v2/workspaces/current`)
    pub const GET_WORKSPACE: Self = Self(232);
    /// Rename the workspace or change its logo (`PATCH /api/v2/workspaces/current`)
    pub const PATCH_WORKSPACE: Self = Self(233);
    /// Hand the workspace to another owner (`POST /api/v2/workspaces/current/change-owner`)
    pub const CHANGE_WORKSPACE_OWNER: Self = Self(234);
    /// Call off a scheduled workspace deletion (`DELETE /api/v2/workspaces/current/schedule-for-removal`)
    pub const CANCEL_CURRENT_WORKSPACE_REMOVAL: Self = Self(235);
    /// Schedule deletion of the workspace in 24 hours (`POST /api/v2/workspaces/current/schedule-for-removal`)
    pub const SCHEDULE_CURRENT_WORKSPACE_REMOVAL: Self = Self(236);
    /// Drop the white-label domain (`DELETE /api/v2/workspaces/current/whitelabel-domain`)
    pub const DELETE_WORKSPACE_DOMAIN: Self = Self(237);
    /// Read white-label domain verification (`GET /api/v2/workspaces/current/whitelabel-domain`)
    pub const GET_WORKSPACE_DOMAIN_INFO: Self = Self(238);
    /// Set the white-label domain (`POST /api/v2/workspaces/current/whitelabel-domain`)
    pub const ADD_WORKSPACE_AGENCY_DOMAIN: Self = Self(239);
}

pub(crate) static OPERATIONS: [OperationRow; OPERATION_COUNT] = [
    OperationRow { id: "getAccountCampaignMapping", method: Method::Get, path: "/api/v2/account-campaign-mappings/{email}", resource: Kind::AccountCampaignMapping, effect: Effect::View, requires: Some(&[&[S::ACCOUNT_CAMPAIGN_MAPPINGS_READ, S::ACCOUNT_CAMPAIGN_MAPPINGS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listAccount", method: Method::Get, path: "/api/v2/accounts", resource: Kind::Account, effect: Effect::View, requires: Some(&[&[S::ACCOUNTS_READ, S::ACCOUNTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createAccount", method: Method::Post, path: "/api/v2/accounts", resource: Kind::Account, effect: Effect::Create, requires: Some(&[&[S::ACCOUNTS_CREATE, S::ACCOUNTS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getDailyAccountAnalytics", method: Method::Get, path: "/api/v2/accounts/analytics/daily", resource: Kind::Account, effect: Effect::View, requires: None, guess: &[S::ACCOUNTS_READ, S::ACCOUNTS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("sibling warmup-analytics needs read; first-party skill recommends accounts:read for it"), source: Source::Openapi },
    OperationRow { id: "getCtdStatus", method: Method::Get, path: "/api/v2/accounts/ctd/status", resource: Kind::Account, effect: Effect::View, requires: Some(&[&[S::ACCOUNTS_READ, S::ACCOUNTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "moveAccounts", method: Method::Post, path: "/api/v2/accounts/move", resource: Kind::Account, effect: Effect::Control, requires: None, guess: &[S::ACCOUNTS_UPDATE, S::ACCOUNTS_ALL, S::ALL_UPDATE, S::ALL_ALL], guess_because: Some("mutates accounts; docs only state that an admin-workspace key is needed"), source: Source::Openapi },
    OperationRow { id: "pauseAccounts", method: Method::Post, path: "/api/v2/accounts/pause", resource: Kind::Account, effect: Effect::Launch, requires: Some(&[&[S::ACCOUNTS_UPDATE, S::ACCOUNTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "testAccountVitals", method: Method::Post, path: "/api/v2/accounts/test/vitals", resource: Kind::Account, effect: Effect::View, requires: Some(&[&[S::ACCOUNTS_READ, S::ACCOUNTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getWarmupAnalytics", method: Method::Post, path: "/api/v2/accounts/warmup-analytics", resource: Kind::Account, effect: Effect::View, requires: Some(&[&[S::ACCOUNTS_READ, S::ACCOUNTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "disableWarmupForAccounts", method: Method::Post, path: "/api/v2/accounts/warmup/disable", resource: Kind::Account, effect: Effect::Launch, requires: None, guess: &[S::ACCOUNTS_UPDATE, S::ACCOUNTS_ALL, S::ALL_UPDATE, S::ALL_ALL], guess_because: Some("sibling account state changes need update"), source: Source::Openapi },
    OperationRow { id: "enableWarmupForAccounts", method: Method::Post, path: "/api/v2/accounts/warmup/enable", resource: Kind::Account, effect: Effect::Launch, requires: None, guess: &[S::ACCOUNTS_UPDATE, S::ACCOUNTS_ALL, S::ALL_UPDATE, S::ALL_ALL], guess_because: Some("sibling account state changes need update"), source: Source::Openapi },
    OperationRow { id: "deleteAccount", method: Method::Delete, path: "/api/v2/accounts/{email}", resource: Kind::Account, effect: Effect::Delete, requires: Some(&[&[S::ACCOUNTS_DELETE, S::ACCOUNTS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getAccount", method: Method::Get, path: "/api/v2/accounts/{email}", resource: Kind::Account, effect: Effect::View, requires: Some(&[&[S::ACCOUNTS_READ, S::ACCOUNTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchAccount", method: Method::Patch, path: "/api/v2/accounts/{email}", resource: Kind::Account, effect: Effect::Edit, requires: Some(&[&[S::ACCOUNTS_UPDATE, S::ACCOUNTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "markAccountFixed", method: Method::Post, path: "/api/v2/accounts/{email}/mark-fixed", resource: Kind::Account, effect: Effect::Edit, requires: Some(&[&[S::ACCOUNTS_UPDATE, S::ACCOUNTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "pauseAccount", method: Method::Post, path: "/api/v2/accounts/{email}/pause", resource: Kind::Account, effect: Effect::Launch, requires: Some(&[&[S::ACCOUNTS_UPDATE, S::ACCOUNTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "resumeAccount", method: Method::Post, path: "/api/v2/accounts/{email}/resume", resource: Kind::Account, effect: Effect::Launch, requires: Some(&[&[S::ACCOUNTS_UPDATE, S::ACCOUNTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listAIAgent", method: Method::Get, path: "/api/v2/ai-agents", resource: Kind::AiAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createAIAgent", method: Method::Post, path: "/api/v2/ai-agents", resource: Kind::AiAgent, effect: Effect::Create, requires: Some(&[&[S::AI_AGENTS_CREATE, S::AI_AGENTS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getAiAgentAnalytics", method: Method::Post, path: "/api/v2/ai-agents/analytics", resource: Kind::AiAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getDeliverabilityAgent", method: Method::Get, path: "/api/v2/ai-agents/deliverability", resource: Kind::DeliverabilityAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deployDeliverabilityAgent", method: Method::Post, path: "/api/v2/ai-agents/deliverability/deploy", resource: Kind::DeliverabilityAgent, effect: Effect::Create, requires: Some(&[&[S::AI_AGENTS_CREATE, S::AI_AGENTS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "completeDeliverabilityFeedItem", method: Method::Post, path: "/api/v2/ai-agents/deliverability/feed-items/{id}/complete", resource: Kind::DeliverabilityAgent, effect: Effect::Edit, requires: Some(&[&[S::AI_AGENTS_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "pauseDeliverabilityAffectedAccounts", method: Method::Post, path: "/api/v2/ai-agents/deliverability/feed-items/{id}/pause-affected-accounts", resource: Kind::DeliverabilityAgent, effect: Effect::Launch, requires: Some(&[&[S::AI_AGENTS_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL], &[S::ACCOUNTS_UPDATE, S::ACCOUNTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "pauseDeliverabilityCampaignSending", method: Method::Post, path: "/api/v2/ai-agents/deliverability/feed-items/{id}/pause-campaign-sending", resource: Kind::DeliverabilityAgent, effect: Effect::Launch, requires: Some(&[&[S::AI_AGENTS_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL], &[S::ACCOUNTS_UPDATE, S::ACCOUNTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "runDeliverabilityAgentNow", method: Method::Post, path: "/api/v2/ai-agents/deliverability/run-now", resource: Kind::DeliverabilityAgent, effect: Effect::Launch, requires: Some(&[&[S::AI_AGENTS_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "updateDeliverabilityAgentSettings", method: Method::Patch, path: "/api/v2/ai-agents/deliverability/settings", resource: Kind::DeliverabilityAgent, effect: Effect::Edit, requires: Some(&[&[S::AI_AGENTS_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getDeliverabilityAgentState", method: Method::Get, path: "/api/v2/ai-agents/deliverability/state", resource: Kind::DeliverabilityAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getDeliverabilityAgentById", method: Method::Get, path: "/api/v2/ai-agents/deliverability/{id}", resource: Kind::DeliverabilityAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchDeliverabilityAgent", method: Method::Patch, path: "/api/v2/ai-agents/deliverability/{id}", resource: Kind::DeliverabilityAgent, effect: Effect::Edit, requires: Some(&[&[S::AI_AGENTS_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listDeliverabilityAgentFeedItems", method: Method::Get, path: "/api/v2/ai-agents/deliverability/{id}/feed-items", resource: Kind::DeliverabilityAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getDeliverabilityAgentStateById", method: Method::Get, path: "/api/v2/ai-agents/deliverability/{id}/state", resource: Kind::DeliverabilityAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createInboxManagerAgent", method: Method::Post, path: "/api/v2/ai-agents/inbox-manager", resource: Kind::InboxManager, effect: Effect::Create, requires: Some(&[&[S::AI_AGENTS_CREATE, S::AI_AGENTS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxManagerAgent", method: Method::Get, path: "/api/v2/ai-agents/inbox-manager/{id}", resource: Kind::InboxManager, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchInboxManagerAgent", method: Method::Patch, path: "/api/v2/ai-agents/inbox-manager/{id}", resource: Kind::InboxManager, effect: Effect::Edit, requires: Some(&[&[S::AI_AGENTS_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listInboxManagerActivity", method: Method::Get, path: "/api/v2/ai-agents/inbox-manager/{id}/analytics/activity", resource: Kind::InboxManager, effect: Effect::View, requires: Some(&[&[S::AI_INBOX_MANAGER_ANALYTICS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxManagerAnalyticsSummary", method: Method::Get, path: "/api/v2/ai-agents/inbox-manager/{id}/analytics/summary", resource: Kind::InboxManager, effect: Effect::View, requires: Some(&[&[S::AI_INBOX_MANAGER_ANALYTICS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxManagerAnalyticsSummaryByDate", method: Method::Get, path: "/api/v2/ai-agents/inbox-manager/{id}/analytics/summary-by-date", resource: Kind::InboxManager, effect: Effect::View, requires: Some(&[&[S::AI_INBOX_MANAGER_ANALYTICS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listInboxManagerGuidances", method: Method::Get, path: "/api/v2/ai-agents/inbox-manager/{id}/guidances", resource: Kind::InboxManager, effect: Effect::View, requires: Some(&[&[S::AI_AGENT_GUIDANCES_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createInboxManagerGuidance", method: Method::Post, path: "/api/v2/ai-agents/inbox-manager/{id}/guidances", resource: Kind::InboxManager, effect: Effect::Create, requires: Some(&[&[S::AI_AGENT_GUIDANCES_CREATE, S::AI_AGENTS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteInboxManagerGuidance", method: Method::Delete, path: "/api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}", resource: Kind::InboxManager, effect: Effect::Delete, requires: Some(&[&[S::AI_AGENT_GUIDANCES_DELETE, S::AI_AGENTS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxManagerGuidance", method: Method::Get, path: "/api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}", resource: Kind::InboxManager, effect: Effect::View, requires: Some(&[&[S::AI_AGENT_GUIDANCES_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchInboxManagerGuidance", method: Method::Patch, path: "/api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}", resource: Kind::InboxManager, effect: Effect::Edit, requires: Some(&[&[S::AI_AGENT_GUIDANCES_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listInboxManagerReplies", method: Method::Get, path: "/api/v2/ai-agents/inbox-manager/{id}/replies", resource: Kind::InboxManager, effect: Effect::View, requires: Some(&[&[S::AI_SDR_REPLIES_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxManagerReply", method: Method::Get, path: "/api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}", resource: Kind::InboxManager, effect: Effect::View, requires: Some(&[&[S::AI_SDR_REPLIES_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchInboxManagerReply", method: Method::Patch, path: "/api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}", resource: Kind::InboxManager, effect: Effect::Edit, requires: Some(&[&[S::AI_SDR_REPLIES_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listLeadFinderAgents", method: Method::Get, path: "/api/v2/ai-agents/lead-finder", resource: Kind::LeadFinderAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createLeadFinderAgent", method: Method::Post, path: "/api/v2/ai-agents/lead-finder", resource: Kind::LeadFinderAgent, effect: Effect::Create, requires: Some(&[&[S::AI_AGENTS_CREATE, S::AI_AGENTS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getLeadFinderAgentById", method: Method::Get, path: "/api/v2/ai-agents/lead-finder/{id}", resource: Kind::LeadFinderAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "updateLeadFinderAgent", method: Method::Patch, path: "/api/v2/ai-agents/lead-finder/{id}", resource: Kind::LeadFinderAgent, effect: Effect::Edit, requires: Some(&[&[S::AI_AGENTS_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listLeadFinderAgentActivitiesById", method: Method::Get, path: "/api/v2/ai-agents/lead-finder/{id}/activities", resource: Kind::LeadFinderAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "pauseLeadFinderAgentById", method: Method::Post, path: "/api/v2/ai-agents/lead-finder/{id}/pause", resource: Kind::LeadFinderAgent, effect: Effect::Launch, requires: Some(&[&[S::AI_AGENTS_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "resumeLeadFinderAgentById", method: Method::Post, path: "/api/v2/ai-agents/lead-finder/{id}/resume", resource: Kind::LeadFinderAgent, effect: Effect::Launch, requires: Some(&[&[S::AI_AGENTS_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getLeadFinderAgentStats", method: Method::Get, path: "/api/v2/ai-agents/lead-finder/{id}/stats", resource: Kind::LeadFinderAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createSalesAgent", method: Method::Post, path: "/api/v2/ai-agents/sales", resource: Kind::SalesAgent, effect: Effect::Create, requires: Some(&[&[S::AI_SDR_CREATE, S::AI_SDR_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getSalesAgent", method: Method::Get, path: "/api/v2/ai-agents/sales/{id}", resource: Kind::SalesAgent, effect: Effect::View, requires: Some(&[&[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchSalesAgent", method: Method::Patch, path: "/api/v2/ai-agents/sales/{id}", resource: Kind::SalesAgent, effect: Effect::Edit, requires: Some(&[&[S::AI_SDR_UPDATE, S::AI_SDR_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listSalesAgentActivities", method: Method::Get, path: "/api/v2/ai-agents/sales/{id}/activities", resource: Kind::SalesAgent, effect: Effect::View, requires: Some(&[&[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "approveSalesAgentActivities", method: Method::Post, path: "/api/v2/ai-agents/sales/{id}/activities/approve", resource: Kind::SalesAgent, effect: Effect::Send, requires: Some(&[&[S::AI_SDR_UPDATE, S::AI_SDR_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "rejectSalesAgentActivities", method: Method::Post, path: "/api/v2/ai-agents/sales/{id}/activities/reject", resource: Kind::SalesAgent, effect: Effect::Edit, requires: Some(&[&[S::AI_SDR_UPDATE, S::AI_SDR_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "approveSalesAgentActivity", method: Method::Post, path: "/api/v2/ai-agents/sales/{id}/activities/{activity_id}/approve", resource: Kind::SalesAgent, effect: Effect::Send, requires: Some(&[&[S::AI_SDR_UPDATE, S::AI_SDR_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "rejectSalesAgentActivity", method: Method::Post, path: "/api/v2/ai-agents/sales/{id}/activities/{activity_id}/reject", resource: Kind::SalesAgent, effect: Effect::Edit, requires: Some(&[&[S::AI_SDR_UPDATE, S::AI_SDR_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getSalesAgentAnalytics", method: Method::Get, path: "/api/v2/ai-agents/sales/{id}/analytics", resource: Kind::SalesAgent, effect: Effect::View, requires: Some(&[&[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listSalesAgentGuidanceRules", method: Method::Get, path: "/api/v2/ai-agents/sales/{id}/guidance-rules", resource: Kind::SalesAgent, effect: Effect::View, requires: Some(&[&[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createSalesAgentGuidanceRule", method: Method::Post, path: "/api/v2/ai-agents/sales/{id}/guidance-rules", resource: Kind::SalesAgent, effect: Effect::Create, requires: Some(&[&[S::AI_SDR_UPDATE, S::AI_SDR_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteSalesAgentGuidanceRule", method: Method::Delete, path: "/api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}", resource: Kind::SalesAgent, effect: Effect::Delete, requires: Some(&[&[S::AI_SDR_UPDATE, S::AI_SDR_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchSalesAgentGuidanceRule", method: Method::Patch, path: "/api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}", resource: Kind::SalesAgent, effect: Effect::Edit, requires: Some(&[&[S::AI_SDR_UPDATE, S::AI_SDR_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listSalesAgentLeadActivity", method: Method::Get, path: "/api/v2/ai-agents/sales/{id}/leads/activity", resource: Kind::SalesAgent, effect: Effect::View, requires: Some(&[&[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getSalesAgentLeadActivitySummary", method: Method::Get, path: "/api/v2/ai-agents/sales/{id}/leads/activity/summary", resource: Kind::SalesAgent, effect: Effect::View, requires: Some(&[&[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getSalesAgentOpportunitySummary", method: Method::Get, path: "/api/v2/ai-agents/sales/{id}/opportunities/summary", resource: Kind::SalesAgent, effect: Effect::View, requires: Some(&[&[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteAIAgent", method: Method::Delete, path: "/api/v2/ai-agents/{id}", resource: Kind::AiAgent, effect: Effect::Delete, requires: Some(&[&[S::AI_AGENTS_DELETE, S::AI_AGENTS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getAIAgent", method: Method::Get, path: "/api/v2/ai-agents/{id}", resource: Kind::AiAgent, effect: Effect::View, requires: Some(&[&[S::AI_AGENTS_READ, S::AI_AGENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchAIAgent", method: Method::Patch, path: "/api/v2/ai-agents/{id}", resource: Kind::AiAgent, effect: Effect::Edit, requires: Some(&[&[S::AI_AGENTS_UPDATE, S::AI_AGENTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listAISalesAgentActivity", method: Method::Get, path: "/api/v2/ai-agents/{id}/activities", resource: Kind::SalesAgentActivity, effect: Effect::View, requires: None, guess: &[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("the /ai-agents/sales/{id}/activities twin documents ai_sdr:read"), source: Source::Openapi },
    OperationRow { id: "createImportedLeadsActivity", method: Method::Post, path: "/api/v2/ai-agents/{id}/activities/imported-leads", resource: Kind::SalesAgent, effect: Effect::Import, requires: Some(&[&[S::AI_SDR_UPDATE, S::AI_SDR_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "approveAiSdrActivity", method: Method::Post, path: "/api/v2/ai-agents/{id}/activity/{activity_id}/approve", resource: Kind::SalesAgent, effect: Effect::Send, requires: Some(&[&[S::AI_SDR_UPDATE, S::AI_SDR_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "rejectAiSdrActivity", method: Method::Post, path: "/api/v2/ai-agents/{id}/activity/{activity_id}/reject", resource: Kind::SalesAgent, effect: Effect::Edit, requires: Some(&[&[S::AI_SDR_UPDATE, S::AI_SDR_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getAiSdrAnalytics", method: Method::Get, path: "/api/v2/ai-agents/{id}/analytics", resource: Kind::SalesAgent, effect: Effect::View, requires: Some(&[&[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getAiSdrLeadActivity", method: Method::Get, path: "/api/v2/ai-agents/{id}/leads/activity", resource: Kind::SalesAgent, effect: Effect::View, requires: Some(&[&[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getAiSdrLeadActivitySummary", method: Method::Get, path: "/api/v2/ai-agents/{id}/leads/activity/summary", resource: Kind::SalesAgent, effect: Effect::View, requires: Some(&[&[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getAiSdrOpportunitySummary", method: Method::Get, path: "/api/v2/ai-agents/{id}/opportunities/summary", resource: Kind::SalesAgent, effect: Effect::View, requires: Some(&[&[S::AI_SDR_READ, S::AI_SDR_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listAPIKey", method: Method::Get, path: "/api/v2/api-keys", resource: Kind::ApiKey, effect: Effect::View, requires: Some(&[&[S::API_KEYS_READ, S::API_KEYS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createAPIKey", method: Method::Post, path: "/api/v2/api-keys", resource: Kind::ApiKey, effect: Effect::Control, requires: Some(&[&[S::API_KEYS_CREATE, S::API_KEYS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteAPIKey", method: Method::Delete, path: "/api/v2/api-keys/{id}", resource: Kind::ApiKey, effect: Effect::Control, requires: Some(&[&[S::API_KEYS_DELETE, S::API_KEYS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listAuditLog", method: Method::Get, path: "/api/v2/audit-logs", resource: Kind::AuditLog, effect: Effect::View, requires: Some(&[&[S::AUDIT_LOGS_READ, S::AUDIT_LOGS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listBackgroundJob", method: Method::Get, path: "/api/v2/background-jobs", resource: Kind::BackgroundJob, effect: Effect::View, requires: Some(&[&[S::BACKGROUND_JOBS_READ, S::BACKGROUND_JOBS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getBackgroundJob", method: Method::Get, path: "/api/v2/background-jobs/{id}", resource: Kind::BackgroundJob, effect: Effect::View, requires: Some(&[&[S::BACKGROUND_JOBS_READ, S::BACKGROUND_JOBS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteallBlockListEntry", method: Method::Delete, path: "/api/v2/block-lists-entries", resource: Kind::BlockListEntry, effect: Effect::Delete, requires: Some(&[&[S::BLOCK_LIST_ENTRIES_DELETE, S::BLOCK_LIST_ENTRIES_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listBlockListEntry", method: Method::Get, path: "/api/v2/block-lists-entries", resource: Kind::BlockListEntry, effect: Effect::View, requires: Some(&[&[S::BLOCK_LIST_ENTRIES_READ, S::BLOCK_LIST_ENTRIES_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createBlockListEntry", method: Method::Post, path: "/api/v2/block-lists-entries", resource: Kind::BlockListEntry, effect: Effect::Create, requires: Some(&[&[S::BLOCK_LIST_ENTRIES_CREATE, S::BLOCK_LIST_ENTRIES_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createblukBlockListEntry", method: Method::Post, path: "/api/v2/block-lists-entries/bulk-create", resource: Kind::BlockListEntry, effect: Effect::Import, requires: Some(&[&[S::BLOCK_LIST_ENTRIES_CREATE, S::BLOCK_LIST_ENTRIES_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deletebulkBlockListEntry", method: Method::Post, path: "/api/v2/block-lists-entries/bulk-delete", resource: Kind::BlockListEntry, effect: Effect::Delete, requires: Some(&[&[S::BLOCK_LIST_ENTRIES_DELETE, S::BLOCK_LIST_ENTRIES_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "downloadBlockListEntry", method: Method::Get, path: "/api/v2/block-lists-entries/download", resource: Kind::BlockListEntry, effect: Effect::Export, requires: Some(&[&[S::BLOCK_LIST_ENTRIES_READ, S::BLOCK_LIST_ENTRIES_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteBlockListEntry", method: Method::Delete, path: "/api/v2/block-lists-entries/{id}", resource: Kind::BlockListEntry, effect: Effect::Delete, requires: Some(&[&[S::BLOCK_LIST_ENTRIES_DELETE, S::BLOCK_LIST_ENTRIES_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getBlockListEntry", method: Method::Get, path: "/api/v2/block-lists-entries/{id}", resource: Kind::BlockListEntry, effect: Effect::View, requires: Some(&[&[S::BLOCK_LIST_ENTRIES_READ, S::BLOCK_LIST_ENTRIES_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchBlockListEntry", method: Method::Patch, path: "/api/v2/block-lists-entries/{id}", resource: Kind::BlockListEntry, effect: Effect::Edit, requires: Some(&[&[S::BLOCK_LIST_ENTRIES_UPDATE, S::BLOCK_LIST_ENTRIES_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listCampaign", method: Method::Get, path: "/api/v2/campaigns", resource: Kind::Campaign, effect: Effect::View, requires: Some(&[&[S::CAMPAIGNS_READ, S::CAMPAIGNS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createCampaign", method: Method::Post, path: "/api/v2/campaigns", resource: Kind::Campaign, effect: Effect::Create, requires: Some(&[&[S::CAMPAIGNS_CREATE, S::CAMPAIGNS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getCampaignAnalytics", method: Method::Get, path: "/api/v2/campaigns/analytics", resource: Kind::Campaign, effect: Effect::View, requires: None, guess: &[S::CAMPAIGNS_READ, S::CAMPAIGNS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("analytics of campaigns; third parties use campaigns:read"), source: Source::Openapi },
    OperationRow { id: "getDailyCampaignAnalytics", method: Method::Get, path: "/api/v2/campaigns/analytics/daily", resource: Kind::Campaign, effect: Effect::View, requires: None, guess: &[S::CAMPAIGNS_READ, S::CAMPAIGNS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("as campaign analytics"), source: Source::Openapi },
    OperationRow { id: "getCampaignAnalyticsOverview", method: Method::Get, path: "/api/v2/campaigns/analytics/overview", resource: Kind::Campaign, effect: Effect::View, requires: None, guess: &[S::CAMPAIGNS_READ, S::CAMPAIGNS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("as campaign analytics"), source: Source::Openapi },
    OperationRow { id: "getCampaignStepsAnalytics", method: Method::Get, path: "/api/v2/campaigns/analytics/steps", resource: Kind::Campaign, effect: Effect::View, requires: None, guess: &[S::CAMPAIGNS_READ, S::CAMPAIGNS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("as campaign analytics"), source: Source::Openapi },
    OperationRow { id: "countLaunched", method: Method::Get, path: "/api/v2/campaigns/count-launched", resource: Kind::Campaign, effect: Effect::View, requires: Some(&[&[S::CAMPAIGNS_READ, S::CAMPAIGNS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "searchByContact", method: Method::Get, path: "/api/v2/campaigns/search-by-contact", resource: Kind::Campaign, effect: Effect::View, requires: Some(&[&[S::CAMPAIGNS_READ, S::CAMPAIGNS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteCampaign", method: Method::Delete, path: "/api/v2/campaigns/{id}", resource: Kind::Campaign, effect: Effect::Delete, requires: Some(&[&[S::CAMPAIGNS_DELETE, S::CAMPAIGNS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getCampaign", method: Method::Get, path: "/api/v2/campaigns/{id}", resource: Kind::Campaign, effect: Effect::View, requires: Some(&[&[S::CAMPAIGNS_READ, S::CAMPAIGNS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchCampaign", method: Method::Patch, path: "/api/v2/campaigns/{id}", resource: Kind::Campaign, effect: Effect::Edit, requires: Some(&[&[S::CAMPAIGNS_UPDATE, S::CAMPAIGNS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "activateCampaign", method: Method::Post, path: "/api/v2/campaigns/{id}/activate", resource: Kind::Campaign, effect: Effect::Launch, requires: Some(&[&[S::CAMPAIGNS_UPDATE, S::CAMPAIGNS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "duplicate", method: Method::Post, path: "/api/v2/campaigns/{id}/duplicate", resource: Kind::Campaign, effect: Effect::Create, requires: Some(&[&[S::CAMPAIGNS_CREATE, S::CAMPAIGNS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "exportCampaign", method: Method::Post, path: "/api/v2/campaigns/{id}/export", resource: Kind::Campaign, effect: Effect::Export, requires: Some(&[&[S::CAMPAIGNS_READ, S::CAMPAIGNS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createFromExport", method: Method::Post, path: "/api/v2/campaigns/{id}/from-export", resource: Kind::Campaign, effect: Effect::Import, requires: Some(&[&[S::CAMPAIGNS_CREATE, S::CAMPAIGNS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "pauseCampaign", method: Method::Post, path: "/api/v2/campaigns/{id}/pause", resource: Kind::Campaign, effect: Effect::Launch, requires: Some(&[&[S::CAMPAIGNS_UPDATE, S::CAMPAIGNS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getCampaignSendingStatus", method: Method::Get, path: "/api/v2/campaigns/{id}/sending-status", resource: Kind::Campaign, effect: Effect::View, requires: Some(&[&[S::CAMPAIGNS_READ, S::CAMPAIGNS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "shareCampaign", method: Method::Post, path: "/api/v2/campaigns/{id}/share", resource: Kind::Campaign, effect: Effect::Export, requires: None, guess: &[S::CAMPAIGNS_UPDATE, S::CAMPAIGNS_ALL, S::ALL_UPDATE, S::ALL_ALL], guess_because: Some("changes the campaign sharing state"), source: Source::Openapi },
    OperationRow { id: "addVariables", method: Method::Post, path: "/api/v2/campaigns/{id}/variables", resource: Kind::Campaign, effect: Effect::Edit, requires: Some(&[&[S::CAMPAIGNS_UPDATE, S::CAMPAIGNS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listPhoneNumbers", method: Method::Get, path: "/api/v2/crm-actions/phone-numbers", resource: Kind::CrmAction, effect: Effect::View, requires: Some(&[&[S::CRM_ACTIONS_READ, S::CRM_ACTIONS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deletePhoneNumber", method: Method::Delete, path: "/api/v2/crm-actions/phone-numbers/{id}", resource: Kind::CrmAction, effect: Effect::Delete, requires: Some(&[&[S::CRM_ACTIONS_DELETE, S::CRM_ACTIONS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listCustomTagMapping", method: Method::Get, path: "/api/v2/custom-tag-mappings", resource: Kind::CustomTagMapping, effect: Effect::View, requires: Some(&[&[S::CUSTOM_TAG_MAPPINGS_READ, S::CUSTOM_TAG_MAPPINGS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listCustomTag", method: Method::Get, path: "/api/v2/custom-tags", resource: Kind::CustomTag, effect: Effect::View, requires: Some(&[&[S::CUSTOM_TAGS_READ, S::CUSTOM_TAGS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createCustomTag", method: Method::Post, path: "/api/v2/custom-tags", resource: Kind::CustomTag, effect: Effect::Create, requires: Some(&[&[S::CUSTOM_TAGS_CREATE, S::CUSTOM_TAGS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "toggleTagResource", method: Method::Post, path: "/api/v2/custom-tags/toggle-resource", resource: Kind::CustomTag, effect: Effect::Edit, requires: None, guess: &[S::CUSTOM_TAGS_UPDATE, S::CUSTOM_TAGS_ALL, S::ALL_UPDATE, S::ALL_ALL], guess_because: Some("changes tag assignments; may instead be custom_tag_mappings"), source: Source::Openapi },
    OperationRow { id: "deleteCustomTag", method: Method::Delete, path: "/api/v2/custom-tags/{id}", resource: Kind::CustomTag, effect: Effect::Delete, requires: Some(&[&[S::CUSTOM_TAGS_DELETE, S::CUSTOM_TAGS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getCustomTag", method: Method::Get, path: "/api/v2/custom-tags/{id}", resource: Kind::CustomTag, effect: Effect::View, requires: Some(&[&[S::CUSTOM_TAGS_READ, S::CUSTOM_TAGS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchCustomTag", method: Method::Patch, path: "/api/v2/custom-tags/{id}", resource: Kind::CustomTag, effect: Effect::Edit, requires: Some(&[&[S::CUSTOM_TAGS_UPDATE, S::CUSTOM_TAGS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listDFYEmailAccountOrder", method: Method::Get, path: "/api/v2/dfy-email-account-orders", resource: Kind::DfyEmailAccountOrder, effect: Effect::View, requires: Some(&[&[S::DFY_EMAIL_ACCOUNT_ORDERS_READ, S::DFY_EMAIL_ACCOUNT_ORDERS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createDFYEmailAccountOrder", method: Method::Post, path: "/api/v2/dfy-email-account-orders", resource: Kind::DfyEmailAccountOrder, effect: Effect::Spend, requires: Some(&[&[S::DFY_EMAIL_ACCOUNT_ORDERS_CREATE, S::DFY_EMAIL_ACCOUNT_ORDERS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listDFYEmailAccountOrdersAccounts", method: Method::Get, path: "/api/v2/dfy-email-account-orders/accounts", resource: Kind::DfyEmailAccountOrder, effect: Effect::View, requires: Some(&[&[S::DFY_EMAIL_ACCOUNT_ORDERS_READ, S::DFY_EMAIL_ACCOUNT_ORDERS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "cancelDFYEmailAccounts", method: Method::Post, path: "/api/v2/dfy-email-account-orders/accounts/cancel", resource: Kind::DfyEmailAccountOrder, effect: Effect::Delete, requires: Some(&[&[S::DFY_EMAIL_ACCOUNT_ORDERS_DELETE, S::DFY_EMAIL_ACCOUNT_ORDERS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "checkDomainsAvailability", method: Method::Post, path: "/api/v2/dfy-email-account-orders/domains/check", resource: Kind::DfyEmailAccountOrder, effect: Effect::View, requires: Some(&[&[S::DFY_EMAIL_ACCOUNT_ORDERS_CREATE, S::DFY_EMAIL_ACCOUNT_ORDERS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "preWarmedUpDomainsList", method: Method::Post, path: "/api/v2/dfy-email-account-orders/domains/pre-warmed-up-list", resource: Kind::DfyEmailAccountOrder, effect: Effect::View, requires: Some(&[&[S::DFY_EMAIL_ACCOUNT_ORDERS_READ, S::DFY_EMAIL_ACCOUNT_ORDERS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "generateSimilarDomains", method: Method::Post, path: "/api/v2/dfy-email-account-orders/domains/similar", resource: Kind::DfyEmailAccountOrder, effect: Effect::View, requires: Some(&[&[S::DFY_EMAIL_ACCOUNT_ORDERS_CREATE, S::DFY_EMAIL_ACCOUNT_ORDERS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteDomainForwarding", method: Method::Delete, path: "/api/v2/domains/{domain}/forwarding", resource: Kind::DomainForwarding, effect: Effect::Delete, requires: Some(&[&[S::DFY_EMAIL_ACCOUNT_ORDERS_DELETE, S::DFY_EMAIL_ACCOUNT_ORDERS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getDomainForwarding", method: Method::Get, path: "/api/v2/domains/{domain}/forwarding", resource: Kind::DomainForwarding, effect: Effect::View, requires: Some(&[&[S::DFY_EMAIL_ACCOUNT_ORDERS_READ, S::DFY_EMAIL_ACCOUNT_ORDERS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "updateDomainForwarding", method: Method::Put, path: "/api/v2/domains/{domain}/forwarding", resource: Kind::DomainForwarding, effect: Effect::Edit, requires: Some(&[&[S::DFY_EMAIL_ACCOUNT_ORDERS_UPDATE, S::DFY_EMAIL_ACCOUNT_ORDERS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createEmailVerification", method: Method::Post, path: "/api/v2/email-verification", resource: Kind::EmailVerification, effect: Effect::Create, requires: Some(&[&[S::EMAIL_VERIFICATIONS_CREATE, S::EMAIL_VERIFICATIONS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "checkVerificationStatus", method: Method::Get, path: "/api/v2/email-verification/{email}", resource: Kind::EmailVerification, effect: Effect::View, requires: Some(&[&[S::EMAIL_VERIFICATIONS_READ, S::EMAIL_VERIFICATIONS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listEmail", method: Method::Get, path: "/api/v2/emails", resource: Kind::Email, effect: Effect::View, requires: Some(&[&[S::EMAILS_READ, S::EMAILS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "forwardEmail", method: Method::Post, path: "/api/v2/emails/forward", resource: Kind::Email, effect: Effect::Send, requires: Some(&[&[S::EMAILS_CREATE, S::EMAILS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "replyToEmail", method: Method::Post, path: "/api/v2/emails/reply", resource: Kind::Email, effect: Effect::Send, requires: Some(&[&[S::EMAILS_CREATE, S::EMAILS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "sendTestEmail", method: Method::Post, path: "/api/v2/emails/test", resource: Kind::Email, effect: Effect::Send, requires: Some(&[&[S::EMAILS_CREATE, S::EMAILS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "markThreadAsRead", method: Method::Post, path: "/api/v2/emails/threads/{thread_id}/mark-as-read", resource: Kind::Email, effect: Effect::Edit, requires: Some(&[&[S::EMAILS_UPDATE, S::EMAILS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "countUnreadEmails", method: Method::Get, path: "/api/v2/emails/unread/count", resource: Kind::Email, effect: Effect::View, requires: Some(&[&[S::EMAILS_READ, S::EMAILS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteEmail", method: Method::Delete, path: "/api/v2/emails/{id}", resource: Kind::Email, effect: Effect::Delete, requires: Some(&[&[S::EMAILS_DELETE, S::EMAILS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getEmail", method: Method::Get, path: "/api/v2/emails/{id}", resource: Kind::Email, effect: Effect::View, requires: Some(&[&[S::EMAILS_READ, S::EMAILS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchEmail", method: Method::Patch, path: "/api/v2/emails/{id}", resource: Kind::Email, effect: Effect::Edit, requires: Some(&[&[S::EMAILS_UPDATE, S::EMAILS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listInboxPlacementAnalytics", method: Method::Get, path: "/api/v2/inbox-placement-analytics", resource: Kind::InboxPlacementAnalytics, effect: Effect::View, requires: Some(&[&[S::INBOX_PLACEMENT_ANALYTICS_READ, S::INBOX_PLACEMENT_ANALYTICS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxPlacementAnalyticsDeliverabilityInsights", method: Method::Post, path: "/api/v2/inbox-placement-analytics/deliverability-insights", resource: Kind::InboxPlacementAnalytics, effect: Effect::View, requires: Some(&[&[S::INBOX_PLACEMENT_ANALYTICS_READ, S::INBOX_PLACEMENT_ANALYTICS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxPlacementAnalyticsStatsByDate", method: Method::Post, path: "/api/v2/inbox-placement-analytics/stats-by-date", resource: Kind::InboxPlacementAnalytics, effect: Effect::View, requires: Some(&[&[S::INBOX_PLACEMENT_ANALYTICS_READ, S::INBOX_PLACEMENT_ANALYTICS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxPlacementAnalyticsStatsByTestId", method: Method::Post, path: "/api/v2/inbox-placement-analytics/stats-by-test-id", resource: Kind::InboxPlacementAnalytics, effect: Effect::View, requires: Some(&[&[S::INBOX_PLACEMENT_ANALYTICS_READ, S::INBOX_PLACEMENT_ANALYTICS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxPlacementAnalytics", method: Method::Get, path: "/api/v2/inbox-placement-analytics/{id}", resource: Kind::InboxPlacementAnalytics, effect: Effect::View, requires: Some(&[&[S::INBOX_PLACEMENT_ANALYTICS_READ, S::INBOX_PLACEMENT_ANALYTICS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listInboxPlacementBlacklistAndSpamAssassinReport", method: Method::Get, path: "/api/v2/inbox-placement-reports", resource: Kind::InboxPlacementReport, effect: Effect::View, requires: Some(&[&[S::INBOX_PLACEMENT_REPORTS_READ, S::INBOX_PLACEMENT_REPORTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxPlacementBlacklistAndSpamAssassinReport", method: Method::Get, path: "/api/v2/inbox-placement-reports/{id}", resource: Kind::InboxPlacementReport, effect: Effect::View, requires: Some(&[&[S::INBOX_PLACEMENT_REPORTS_READ, S::INBOX_PLACEMENT_REPORTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listInboxPlacementTest", method: Method::Get, path: "/api/v2/inbox-placement-tests", resource: Kind::InboxPlacementTest, effect: Effect::View, requires: Some(&[&[S::INBOX_PLACEMENT_TESTS_READ, S::INBOX_PLACEMENT_TESTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createInboxPlacementTest", method: Method::Post, path: "/api/v2/inbox-placement-tests", resource: Kind::InboxPlacementTest, effect: Effect::Create, requires: Some(&[&[S::INBOX_PLACEMENT_TESTS_CREATE, S::INBOX_PLACEMENT_TESTS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxPlacementTestESPOptions", method: Method::Get, path: "/api/v2/inbox-placement-tests/email-service-provider-options", resource: Kind::InboxPlacementTest, effect: Effect::View, requires: None, guess: &[S::INBOX_PLACEMENT_TESTS_READ, S::INBOX_PLACEMENT_TESTS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("read under the tests resource"), source: Source::Openapi },
    OperationRow { id: "deleteInboxPlacementTest", method: Method::Delete, path: "/api/v2/inbox-placement-tests/{id}", resource: Kind::InboxPlacementTest, effect: Effect::Delete, requires: Some(&[&[S::INBOX_PLACEMENT_TESTS_DELETE, S::INBOX_PLACEMENT_TESTS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getInboxPlacementTest", method: Method::Get, path: "/api/v2/inbox-placement-tests/{id}", resource: Kind::InboxPlacementTest, effect: Effect::View, requires: Some(&[&[S::INBOX_PLACEMENT_TESTS_READ, S::INBOX_PLACEMENT_TESTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchInboxPlacementTest", method: Method::Patch, path: "/api/v2/inbox-placement-tests/{id}", resource: Kind::InboxPlacementTest, effect: Effect::Edit, requires: Some(&[&[S::INBOX_PLACEMENT_TESTS_UPDATE, S::INBOX_PLACEMENT_TESTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listLeadLabel", method: Method::Get, path: "/api/v2/lead-labels", resource: Kind::LeadLabel, effect: Effect::View, requires: Some(&[&[S::LEAD_LABELS_READ, S::LEAD_LABELS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createLeadLabel", method: Method::Post, path: "/api/v2/lead-labels", resource: Kind::LeadLabel, effect: Effect::Create, requires: Some(&[&[S::LEAD_LABELS_CREATE, S::LEAD_LABELS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "testAiReplyLabelLeadLabels", method: Method::Post, path: "/api/v2/lead-labels/ai-reply-label", resource: Kind::LeadLabel, effect: Effect::View, requires: Some(&[&[S::LEAD_LABELS_READ, S::LEAD_LABELS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteLeadLabel", method: Method::Delete, path: "/api/v2/lead-labels/{id}", resource: Kind::LeadLabel, effect: Effect::Delete, requires: Some(&[&[S::LEAD_LABELS_DELETE, S::LEAD_LABELS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getLeadLabel", method: Method::Get, path: "/api/v2/lead-labels/{id}", resource: Kind::LeadLabel, effect: Effect::View, requires: Some(&[&[S::LEAD_LABELS_READ, S::LEAD_LABELS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchLeadLabel", method: Method::Patch, path: "/api/v2/lead-labels/{id}", resource: Kind::LeadLabel, effect: Effect::Edit, requires: Some(&[&[S::LEAD_LABELS_UPDATE, S::LEAD_LABELS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listLeadList", method: Method::Get, path: "/api/v2/lead-lists", resource: Kind::LeadList, effect: Effect::View, requires: Some(&[&[S::LEAD_LISTS_READ, S::LEAD_LISTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createLeadList", method: Method::Post, path: "/api/v2/lead-lists", resource: Kind::LeadList, effect: Effect::Create, requires: Some(&[&[S::LEAD_LISTS_CREATE, S::LEAD_LISTS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteLeadList", method: Method::Delete, path: "/api/v2/lead-lists/{id}", resource: Kind::LeadList, effect: Effect::Delete, requires: Some(&[&[S::LEAD_LISTS_DELETE, S::LEAD_LISTS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getLeadList", method: Method::Get, path: "/api/v2/lead-lists/{id}", resource: Kind::LeadList, effect: Effect::View, requires: Some(&[&[S::LEAD_LISTS_READ, S::LEAD_LISTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchLeadList", method: Method::Patch, path: "/api/v2/lead-lists/{id}", resource: Kind::LeadList, effect: Effect::Edit, requires: Some(&[&[S::LEAD_LISTS_UPDATE, S::LEAD_LISTS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getVerificationStats", method: Method::Get, path: "/api/v2/lead-lists/{id}/verification-stats", resource: Kind::LeadList, effect: Effect::View, requires: None, guess: &[S::LEAD_LISTS_READ, S::LEAD_LISTS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("read under the lead-lists resource"), source: Source::Openapi },
    OperationRow { id: "bulkDeleteLeads", method: Method::Delete, path: "/api/v2/leads", resource: Kind::Lead, effect: Effect::Delete, requires: Some(&[&[S::LEADS_DELETE, S::LEADS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createLead", method: Method::Post, path: "/api/v2/leads", resource: Kind::Lead, effect: Effect::Create, requires: Some(&[&[S::LEADS_CREATE, S::LEADS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "bulkAddLeads", method: Method::Post, path: "/api/v2/leads/add", resource: Kind::Lead, effect: Effect::Import, requires: Some(&[&[S::LEADS_CREATE, S::LEADS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "bulkAssignLeads", method: Method::Post, path: "/api/v2/leads/bulk-assign", resource: Kind::Lead, effect: Effect::Edit, requires: None, guess: &[S::LEADS_UPDATE, S::LEADS_ALL, S::ALL_UPDATE, S::ALL_ALL], guess_because: Some("mutates leads"), source: Source::Openapi },
    OperationRow { id: "listLeads", method: Method::Post, path: "/api/v2/leads/list", resource: Kind::Lead, effect: Effect::View, requires: Some(&[&[S::LEADS_READ, S::LEADS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "mergeLeads", method: Method::Post, path: "/api/v2/leads/merge", resource: Kind::Lead, effect: Effect::Edit, requires: Some(&[&[S::LEADS_UPDATE, S::LEADS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "moveLeads", method: Method::Post, path: "/api/v2/leads/move", resource: Kind::Lead, effect: Effect::Edit, requires: Some(&[&[S::LEADS_UPDATE, S::LEADS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "moveLeadToSubsequence", method: Method::Post, path: "/api/v2/leads/subsequence/move", resource: Kind::Lead, effect: Effect::Launch, requires: Some(&[&[S::LEADS_UPDATE, S::LEADS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "removeLeadFromSubsequence", method: Method::Post, path: "/api/v2/leads/subsequence/remove", resource: Kind::Lead, effect: Effect::Launch, requires: Some(&[&[S::LEADS_UPDATE, S::LEADS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "updateLeadInterestStatus", method: Method::Post, path: "/api/v2/leads/update-interest-status", resource: Kind::Lead, effect: Effect::Edit, requires: None, guess: &[S::LEADS_UPDATE, S::LEADS_ALL, S::ALL_UPDATE, S::ALL_ALL], guess_because: Some("mutates a lead"), source: Source::Openapi },
    OperationRow { id: "deleteLead", method: Method::Delete, path: "/api/v2/leads/{id}", resource: Kind::Lead, effect: Effect::Delete, requires: Some(&[&[S::LEADS_DELETE, S::LEADS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getLead", method: Method::Get, path: "/api/v2/leads/{id}", resource: Kind::Lead, effect: Effect::View, requires: Some(&[&[S::LEADS_READ, S::LEADS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchLead", method: Method::Patch, path: "/api/v2/leads/{id}", resource: Kind::Lead, effect: Effect::Edit, requires: Some(&[&[S::LEADS_UPDATE, S::LEADS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "initGoogleOAuth", method: Method::Post, path: "/api/v2/oauth/google/init", resource: Kind::OauthConnection, effect: Effect::Create, requires: Some(&[&[S::ACCOUNTS_CREATE]]), guess: &[S::ACCOUNTS_CREATE, S::ACCOUNTS_ALL, S::ALL_CREATE, S::ALL_ALL], guess_because: None, source: Source::Guide },
    OperationRow { id: "initMicrosoftOAuth", method: Method::Post, path: "/api/v2/oauth/microsoft/init", resource: Kind::OauthConnection, effect: Effect::Create, requires: Some(&[&[S::ACCOUNTS_CREATE]]), guess: &[S::ACCOUNTS_CREATE, S::ACCOUNTS_ALL, S::ALL_CREATE, S::ALL_ALL], guess_because: None, source: Source::Guide },
    OperationRow { id: "getOAuthSessionStatus", method: Method::Get, path: "/api/v2/oauth/session/status/{sessionId}", resource: Kind::OauthConnection, effect: Effect::View, requires: Some(&[&[S::ACCOUNTS_READ]]), guess: &[S::ACCOUNTS_READ, S::ACCOUNTS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: None, source: Source::Guide },
    OperationRow { id: "listCampaignSubsequence", method: Method::Get, path: "/api/v2/subsequences", resource: Kind::Subsequence, effect: Effect::View, requires: Some(&[&[S::SUBSEQUENCES_READ, S::SUBSEQUENCES_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createCampaignSubsequence", method: Method::Post, path: "/api/v2/subsequences", resource: Kind::Subsequence, effect: Effect::Create, requires: Some(&[&[S::SUBSEQUENCES_CREATE, S::SUBSEQUENCES_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getSubsequenceAnalytics", method: Method::Get, path: "/api/v2/subsequences/analytics", resource: Kind::Subsequence, effect: Effect::View, requires: Some(&[&[S::SUBSEQUENCES_READ, S::SUBSEQUENCES_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteCampaignSubsequence", method: Method::Delete, path: "/api/v2/subsequences/{id}", resource: Kind::Subsequence, effect: Effect::Delete, requires: Some(&[&[S::SUBSEQUENCES_DELETE, S::SUBSEQUENCES_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getCampaignSubsequence", method: Method::Get, path: "/api/v2/subsequences/{id}", resource: Kind::Subsequence, effect: Effect::View, requires: Some(&[&[S::SUBSEQUENCES_READ, S::SUBSEQUENCES_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchCampaignSubsequence", method: Method::Patch, path: "/api/v2/subsequences/{id}", resource: Kind::Subsequence, effect: Effect::Edit, requires: Some(&[&[S::SUBSEQUENCES_UPDATE, S::SUBSEQUENCES_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getSubsequenceStepsAnalytics", method: Method::Get, path: "/api/v2/subsequences/{id}/analytics/steps", resource: Kind::Subsequence, effect: Effect::View, requires: Some(&[&[S::SUBSEQUENCES_READ, S::SUBSEQUENCES_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "duplicateSubsequence", method: Method::Post, path: "/api/v2/subsequences/{id}/duplicate", resource: Kind::Subsequence, effect: Effect::Create, requires: Some(&[&[S::SUBSEQUENCES_CREATE, S::SUBSEQUENCES_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "pauseSubsequence", method: Method::Post, path: "/api/v2/subsequences/{id}/pause", resource: Kind::Subsequence, effect: Effect::Launch, requires: Some(&[&[S::SUBSEQUENCES_UPDATE, S::SUBSEQUENCES_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "resumeSubsequence", method: Method::Post, path: "/api/v2/subsequences/{id}/resume", resource: Kind::Subsequence, effect: Effect::Launch, requires: Some(&[&[S::SUBSEQUENCES_UPDATE, S::SUBSEQUENCES_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getSubsequenceSendingStatus", method: Method::Get, path: "/api/v2/subsequences/{id}/sending-status", resource: Kind::Subsequence, effect: Effect::View, requires: Some(&[&[S::SUBSEQUENCES_READ, S::SUBSEQUENCES_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createSuperSearchEnrichment", method: Method::Post, path: "/api/v2/supersearch-enrichment/", resource: Kind::SupersearchEnrichment, effect: Effect::Create, requires: None, guess: &[S::SUPERSEARCH_ENRICHMENTS_CREATE, S::SUPERSEARCH_ENRICHMENTS_ALL, S::ALL_CREATE, S::ALL_ALL], guess_because: Some("the same path documented supersearch_enrichments:create on 2025-09-03..21"), source: Source::Openapi },
    OperationRow { id: "createAIEnrichment", method: Method::Post, path: "/api/v2/supersearch-enrichment/ai", resource: Kind::SupersearchEnrichment, effect: Effect::Launch, requires: Some(&[&[S::SUPERSEARCH_ENRICHMENTS_CREATE, S::SUPERSEARCH_ENRICHMENTS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getAiEnrichmentForResource", method: Method::Get, path: "/api/v2/supersearch-enrichment/ai/{resource_id}/in-progress", resource: Kind::SupersearchEnrichment, effect: Effect::View, requires: Some(&[&[S::SUPERSEARCH_ENRICHMENTS_READ, S::SUPERSEARCH_ENRICHMENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "countLeadsFromSupersearch", method: Method::Post, path: "/api/v2/supersearch-enrichment/count-leads-from-supersearch", resource: Kind::SupersearchEnrichment, effect: Effect::View, requires: Some(&[&[S::SUPERSEARCH_ENRICHMENTS_READ, S::SUPERSEARCH_ENRICHMENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "enrichLeadsFromSupersearch", method: Method::Post, path: "/api/v2/supersearch-enrichment/enrich-leads-from-supersearch", resource: Kind::SupersearchEnrichment, effect: Effect::Spend, requires: None, guess: &[S::SUPERSEARCH_ENRICHMENTS_CREATE, S::SUPERSEARCH_ENRICHMENTS_ALL, S::ALL_CREATE, S::ALL_ALL], guess_because: Some("imports leads; third parties use supersearch_enrichments:create/all"), source: Source::Openapi },
    OperationRow { id: "getEnrichmentHistory", method: Method::Get, path: "/api/v2/supersearch-enrichment/history/{resource_id}", resource: Kind::SupersearchEnrichment, effect: Effect::View, requires: Some(&[&[S::SUPERSEARCH_ENRICHMENTS_READ, S::SUPERSEARCH_ENRICHMENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "previewLeadsFromSupersearch", method: Method::Post, path: "/api/v2/supersearch-enrichment/preview-leads-from-supersearch", resource: Kind::SupersearchEnrichment, effect: Effect::View, requires: Some(&[&[S::SUPERSEARCH_ENRICHMENTS_READ, S::SUPERSEARCH_ENRICHMENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "runEnrichment", method: Method::Post, path: "/api/v2/supersearch-enrichment/run", resource: Kind::SupersearchEnrichment, effect: Effect::Launch, requires: None, guess: &[S::SUPERSEARCH_ENRICHMENTS_CREATE, S::SUPERSEARCH_ENRICHMENTS_ALL, S::ALL_CREATE, S::ALL_ALL], guess_because: Some("starts an enrichment"), source: Source::Openapi },
    OperationRow { id: "signalKeywordsFacet", method: Method::Post, path: "/api/v2/supersearch-enrichment/signal-keywords-facet", resource: Kind::SupersearchEnrichment, effect: Effect::View, requires: Some(&[&[S::SUPERSEARCH_ENRICHMENTS_READ, S::SUPERSEARCH_ENRICHMENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getEnrichmentForResource", method: Method::Get, path: "/api/v2/supersearch-enrichment/{resource_id}", resource: Kind::SupersearchEnrichment, effect: Effect::View, requires: None, guess: &[S::SUPERSEARCH_ENRICHMENTS_READ, S::SUPERSEARCH_ENRICHMENTS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("the same path documented supersearch_enrichments:read on 2025-09-03..21"), source: Source::Openapi },
    OperationRow { id: "updateEnrichmentSettingsForResource", method: Method::Patch, path: "/api/v2/supersearch-enrichment/{resource_id}/settings", resource: Kind::SupersearchEnrichment, effect: Effect::Edit, requires: Some(&[&[S::SUPERSEARCH_ENRICHMENTS_CREATE, S::SUPERSEARCH_ENRICHMENTS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listWebhookEvent", method: Method::Get, path: "/api/v2/webhook-events", resource: Kind::WebhookEvent, effect: Effect::View, requires: Some(&[&[S::WEBHOOK_EVENTS_READ, S::WEBHOOK_EVENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getWebhookEventsSummary", method: Method::Get, path: "/api/v2/webhook-events/summary", resource: Kind::WebhookEvent, effect: Effect::View, requires: None, guess: &[S::WEBHOOK_EVENTS_READ, S::WEBHOOK_EVENTS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("read under webhook-events"), source: Source::Openapi },
    OperationRow { id: "getWebhookEventsSummaryByDate", method: Method::Get, path: "/api/v2/webhook-events/summary-by-date", resource: Kind::WebhookEvent, effect: Effect::View, requires: None, guess: &[S::WEBHOOK_EVENTS_READ, S::WEBHOOK_EVENTS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("read under webhook-events"), source: Source::Openapi },
    OperationRow { id: "getWebhookEvent", method: Method::Get, path: "/api/v2/webhook-events/{id}", resource: Kind::WebhookEvent, effect: Effect::View, requires: Some(&[&[S::WEBHOOK_EVENTS_READ, S::WEBHOOK_EVENTS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listWebhook", method: Method::Get, path: "/api/v2/webhooks", resource: Kind::Webhook, effect: Effect::View, requires: None, guess: &[S::WEBHOOKS_READ, S::WEBHOOKS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("getWebhook documents webhooks:read"), source: Source::Openapi },
    OperationRow { id: "createWebhook", method: Method::Post, path: "/api/v2/webhooks", resource: Kind::Webhook, effect: Effect::Create, requires: Some(&[&[S::WEBHOOKS_CREATE, S::WEBHOOKS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listWebhookEventTypes", method: Method::Get, path: "/api/v2/webhooks/event-types", resource: Kind::Webhook, effect: Effect::View, requires: None, guess: &[S::WEBHOOKS_READ, S::WEBHOOKS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("read under webhooks"), source: Source::Openapi },
    OperationRow { id: "deleteWebhook", method: Method::Delete, path: "/api/v2/webhooks/{id}", resource: Kind::Webhook, effect: Effect::Delete, requires: Some(&[&[S::WEBHOOKS_DELETE, S::WEBHOOKS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getWebhook", method: Method::Get, path: "/api/v2/webhooks/{id}", resource: Kind::Webhook, effect: Effect::View, requires: Some(&[&[S::WEBHOOKS_READ, S::WEBHOOKS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchWebhook", method: Method::Patch, path: "/api/v2/webhooks/{id}", resource: Kind::Webhook, effect: Effect::Edit, requires: Some(&[&[S::WEBHOOKS_UPDATE, S::WEBHOOKS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "resumeWebhook", method: Method::Post, path: "/api/v2/webhooks/{id}/resume", resource: Kind::Webhook, effect: Effect::Launch, requires: Some(&[&[S::WEBHOOKS_UPDATE, S::WEBHOOKS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "testWebhook", method: Method::Post, path: "/api/v2/webhooks/{id}/test", resource: Kind::Webhook, effect: Effect::Send, requires: None, guess: &[S::WEBHOOKS_UPDATE, S::WEBHOOKS_ALL, S::ALL_UPDATE, S::ALL_ALL], guess_because: Some("resumeWebhook documents webhooks:update; create also conceivable"), source: Source::Openapi },
    OperationRow { id: "getWorkspacePlanDetails", method: Method::Get, path: "/api/v2/workspace-billing/plan-details", resource: Kind::WorkspaceBilling, effect: Effect::View, requires: Some(&[&[S::WORKSPACE_BILLING_READ, S::WORKSPACE_BILLING_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getWorkspaceSubscriptionDetails", method: Method::Get, path: "/api/v2/workspace-billing/subscription-details", resource: Kind::WorkspaceBilling, effect: Effect::View, requires: Some(&[&[S::WORKSPACE_BILLING_READ, S::WORKSPACE_BILLING_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listWorkspaceGroupMember", method: Method::Get, path: "/api/v2/workspace-group-members", resource: Kind::WorkspaceGroupMember, effect: Effect::View, requires: Some(&[&[S::WORKSPACE_GROUP_MEMBERS_READ, S::WORKSPACE_GROUP_MEMBERS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createWorkspaceGroupMember", method: Method::Post, path: "/api/v2/workspace-group-members", resource: Kind::WorkspaceGroupMember, effect: Effect::Control, requires: Some(&[&[S::WORKSPACE_GROUP_MEMBERS_CREATE, S::WORKSPACE_GROUP_MEMBERS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getAdminWorkspaceGroupMember", method: Method::Get, path: "/api/v2/workspace-group-members/admin", resource: Kind::WorkspaceGroupMember, effect: Effect::View, requires: None, guess: &[S::WORKSPACE_GROUP_MEMBERS_READ, S::WORKSPACE_GROUP_MEMBERS_ALL, S::ALL_READ, S::ALL_ALL], guess_because: Some("read under workspace-group-members"), source: Source::Openapi },
    OperationRow { id: "deleteWorkspaceGroupMember", method: Method::Delete, path: "/api/v2/workspace-group-members/{id}", resource: Kind::WorkspaceGroupMember, effect: Effect::Control, requires: Some(&[&[S::WORKSPACE_GROUP_MEMBERS_DELETE, S::WORKSPACE_GROUP_MEMBERS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getWorkspaceGroupMember", method: Method::Get, path: "/api/v2/workspace-group-members/{id}", resource: Kind::WorkspaceGroupMember, effect: Effect::View, requires: Some(&[&[S::WORKSPACE_GROUP_MEMBERS_READ, S::WORKSPACE_GROUP_MEMBERS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "listWorkspaceMember", method: Method::Get, path: "/api/v2/workspace-members", resource: Kind::WorkspaceMember, effect: Effect::View, requires: Some(&[&[S::WORKSPACE_MEMBERS_READ, S::WORKSPACE_MEMBERS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "createWorkspaceMember", method: Method::Post, path: "/api/v2/workspace-members", resource: Kind::WorkspaceMember, effect: Effect::Control, requires: Some(&[&[S::WORKSPACE_MEMBERS_CREATE, S::WORKSPACE_MEMBERS_ALL, S::ALL_CREATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteWorkspaceMember", method: Method::Delete, path: "/api/v2/workspace-members/{id}", resource: Kind::WorkspaceMember, effect: Effect::Control, requires: Some(&[&[S::WORKSPACE_MEMBERS_DELETE, S::WORKSPACE_MEMBERS_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getWorkspaceMember", method: Method::Get, path: "/api/v2/workspace-members/{id}", resource: Kind::WorkspaceMember, effect: Effect::View, requires: Some(&[&[S::WORKSPACE_MEMBERS_READ, S::WORKSPACE_MEMBERS_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchWorkspaceMember", method: Method::Patch, path: "/api/v2/workspace-members/{id}", resource: Kind::WorkspaceMember, effect: Effect::Control, requires: Some(&[&[S::WORKSPACE_MEMBERS_UPDATE, S::WORKSPACE_MEMBERS_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getWorkspace", method: Method::Get, path: "/api/v2/workspaces/current", resource: Kind::Workspace, effect: Effect::View, requires: Some(&[&[S::WORKSPACES_READ, S::WORKSPACES_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "patchWorkspace", method: Method::Patch, path: "/api/v2/workspaces/current", resource: Kind::Workspace, effect: Effect::Edit, requires: Some(&[&[S::WORKSPACES_UPDATE, S::WORKSPACES_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "changeWorkspaceOwner", method: Method::Post, path: "/api/v2/workspaces/current/change-owner", resource: Kind::Workspace, effect: Effect::Control, requires: Some(&[&[S::WORKSPACES_UPDATE, S::WORKSPACES_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "cancelCurrentWorkspaceRemoval", method: Method::Delete, path: "/api/v2/workspaces/current/schedule-for-removal", resource: Kind::Workspace, effect: Effect::Control, requires: Some(&[&[S::WORKSPACES_DELETE, S::WORKSPACES_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "scheduleCurrentWorkspaceRemoval", method: Method::Post, path: "/api/v2/workspaces/current/schedule-for-removal", resource: Kind::Workspace, effect: Effect::Control, requires: Some(&[&[S::WORKSPACES_DELETE, S::WORKSPACES_ALL, S::ALL_DELETE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "deleteWorkspaceDomain", method: Method::Delete, path: "/api/v2/workspaces/current/whitelabel-domain", resource: Kind::Workspace, effect: Effect::Edit, requires: Some(&[&[S::WORKSPACES_UPDATE, S::WORKSPACES_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "getWorkspaceDomainInfo", method: Method::Get, path: "/api/v2/workspaces/current/whitelabel-domain", resource: Kind::Workspace, effect: Effect::View, requires: Some(&[&[S::WORKSPACES_READ, S::WORKSPACES_ALL, S::ALL_READ, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
    OperationRow { id: "addWorkspaceAgencyDomain", method: Method::Post, path: "/api/v2/workspaces/current/whitelabel-domain", resource: Kind::Workspace, effect: Effect::Edit, requires: Some(&[&[S::WORKSPACES_UPDATE, S::WORKSPACES_ALL, S::ALL_UPDATE, S::ALL_ALL]]), guess: &[], guess_because: None, source: Source::Openapi },
];

pub(crate) static OPERATION_TEXTS: [OperationText; OPERATION_COUNT] = [
    OperationText { since: None, summary: "Read the campaigns that use a sending account", note: None },
    OperationText { since: None, summary: "Page through sending accounts", note: None },
    OperationText { since: None, summary: "Add a sending account", note: None },
    OperationText { since: Some("2025-11-26"), summary: "Read per-day sending counts per account", note: None },
    OperationText { since: None, summary: "Check a custom tracking domain", note: None },
    OperationText { since: Some("2025-12-20"), summary: "Move sending accounts to another workspace of the same group (admin-workspace key only)", note: Some("Needs an admin-workspace key; source and destination must share that admin workspace.") },
    OperationText { since: Some("2026-07-23"), summary: "Pause up to 100 sending accounts at once", note: None },
    OperationText { since: None, summary: "Run connectivity checks on accounts", note: None },
    OperationText { since: None, summary: "Read warmup statistics for given accounts", note: None },
    OperationText { since: Some("2025-08-25"), summary: "Turn warmup off for a set of sending accounts (starts a background job)", note: None },
    OperationText { since: Some("2025-08-25"), summary: "Turn warmup on for a set of sending accounts (starts a background job)", note: None },
    OperationText { since: None, summary: "Remove a sending account", note: None },
    OperationText { since: None, summary: "Fetch one sending account", note: None },
    OperationText { since: None, summary: "Change a sending account", note: None },
    OperationText { since: None, summary: "Clear the error state of one sending account", note: None },
    OperationText { since: None, summary: "Pause one sending account", note: None },
    OperationText { since: None, summary: "Un-pause one sending account", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Page through AI agents", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Add an AI agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read analytics for chosen AI agents", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Fetch the default deliverability agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Create the deliverability agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Mark a deliverability recommendation done", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Pause the accounts named by a deliverability recommendation", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Stop campaign sending for 14 days on accounts named by a recommendation", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Start a deliverability run immediately", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Change default deliverability-agent settings", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read default deliverability-agent state", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Fetch a deliverability agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Change a deliverability agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Page through deliverability recommendations", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read a deliverability agent's state", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Add an inbox-manager agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Fetch one inbox-manager agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Change an inbox-manager agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Page through inbox-manager activity", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read inbox-manager totals", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read inbox-manager totals per day", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Page through inbox-manager guidances", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Add an inbox-manager guidance", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Remove an inbox-manager guidance", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Fetch one inbox-manager guidance", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Change an inbox-manager guidance", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Page through inbox-manager replies", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Fetch one inbox-manager reply", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Change an inbox-manager reply", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Page through lead-finder agents", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Add a lead-finder agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Fetch one lead-finder agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Change a lead-finder agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Page through lead-finder activities", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Pause a lead-finder agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Resume a lead-finder agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read lead-finder statistics", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Add a sales agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Fetch one sales agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Change a sales agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Page through sales-agent activities", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Approve several sales-agent activities", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Reject several sales-agent activities", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Approve one sales-agent activity", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Reject one sales-agent activity", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read sales-agent analytics", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read sales-agent guidance rules", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Add a sales-agent guidance rule", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Remove a sales-agent guidance rule", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Change a sales-agent guidance rule", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Page through sales-agent lead activity", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read sales-agent lead-activity totals", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read sales-agent opportunity totals", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Remove an AI agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Fetch one AI agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Change an AI agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Page through a sales agent's activities (older route)", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Record an imported-leads activity on a sales agent", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Approve one sales-agent activity (older route)", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Reject one sales-agent activity (older route)", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read merged campaign analytics of a sales agent (older route)", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read per-lead activity of a sales agent (older route)", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read lead-activity totals of a sales agent (older route)", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read opportunity totals of a sales agent (older route)", note: None },
    OperationText { since: None, summary: "Page through API keys", note: None },
    OperationText { since: None, summary: "Add an API key", note: None },
    OperationText { since: None, summary: "Remove an API key", note: None },
    OperationText { since: None, summary: "Page through audit-log records", note: None },
    OperationText { since: None, summary: "Page through background jobs", note: None },
    OperationText { since: None, summary: "Fetch one background job", note: None },
    OperationText { since: Some("2026-03-04"), summary: "Empty the block list", note: None },
    OperationText { since: None, summary: "Page through block-list entries", note: None },
    OperationText { since: None, summary: "Add a block-list entry", note: None },
    OperationText { since: Some("2026-03-04"), summary: "Add many block-list entries", note: None },
    OperationText { since: Some("2026-03-04"), summary: "Remove many block-list entries", note: None },
    OperationText { since: Some("2026-03-04"), summary: "Export the block list as CSV", note: None },
    OperationText { since: None, summary: "Remove a block-list entry", note: None },
    OperationText { since: None, summary: "Fetch one block-list entry", note: None },
    OperationText { since: None, summary: "Change a block-list entry", note: None },
    OperationText { since: None, summary: "Page through campaigns", note: None },
    OperationText { since: None, summary: "Add a campaign", note: None },
    OperationText { since: None, summary: "Read campaign statistics", note: None },
    OperationText { since: None, summary: "Read campaign statistics per day", note: None },
    OperationText { since: None, summary: "Read campaign statistics totals", note: None },
    OperationText { since: None, summary: "Read campaign statistics per step", note: None },
    OperationText { since: Some("2025-10-24"), summary: "Count launched campaigns", note: None },
    OperationText { since: Some("2025-09-11"), summary: "Find campaigns containing a lead address", note: None },
    OperationText { since: None, summary: "Remove a campaign", note: None },
    OperationText { since: None, summary: "Fetch one campaign", note: None },
    OperationText { since: None, summary: "Change a campaign", note: None },
    OperationText { since: None, summary: "Start or resume a campaign", note: None },
    OperationText { since: Some("2025-08-29"), summary: "Copy a campaign", note: None },
    OperationText { since: Some("2025-10-24"), summary: "Export a campaign as JSON", note: None },
    OperationText { since: Some("2025-08-29"), summary: "Clone a shared campaign", note: None },
    OperationText { since: None, summary: "Stop a campaign", note: None },
    OperationText { since: Some("2025-12-14"), summary: "Explain why a campaign is or is not sending", note: None },
    OperationText { since: None, summary: "Make a campaign cloneable by others for 7 days", note: None },
    OperationText { since: Some("2025-11-06"), summary: "Add variables to a campaign", note: None },
    OperationText { since: Some("2025-11-17"), summary: "Read the workspace phone numbers", note: None },
    OperationText { since: Some("2025-11-17"), summary: "Remove a phone number", note: None },
    OperationText { since: Some("2025-12-04"), summary: "Page through tag assignments", note: None },
    OperationText { since: None, summary: "Page through custom tags", note: None },
    OperationText { since: None, summary: "Add a custom tag", note: None },
    OperationText { since: None, summary: "Attach tags to, or detach tags from, accounts or campaigns", note: None },
    OperationText { since: None, summary: "Remove a custom tag", note: None },
    OperationText { since: None, summary: "Fetch one custom tag", note: None },
    OperationText { since: None, summary: "Change a custom tag", note: None },
    OperationText { since: Some("2025-09-23"), summary: "Page through done-for-you orders", note: None },
    OperationText { since: Some("2025-09-23"), summary: "Order done-for-you mailboxes/domains (spends money)", note: None },
    OperationText { since: Some("2025-09-23"), summary: "Page through ordered mailboxes", note: None },
    OperationText { since: Some("2025-09-23"), summary: "Cancel ordered mailboxes", note: None },
    OperationText { since: Some("2025-09-23"), summary: "Check whether domains can be ordered", note: None },
    OperationText { since: Some("2025-09-23"), summary: "Read the pre-warmed domains on offer", note: None },
    OperationText { since: Some("2025-09-23"), summary: "Suggest similar domain names", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Remove the web forwarding of an ordered domain", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Read the web forwarding of an ordered domain", note: None },
    OperationText { since: Some("2026-08-20"), summary: "Set the web forwarding of an ordered domain", note: None },
    OperationText { since: None, summary: "Verify an address", note: Some("The description states the rule twice, once with email_verifications:create alone and once with all four scopes; the four are recorded.") },
    OperationText { since: None, summary: "Poll the verification of an address", note: None },
    OperationText { since: None, summary: "Page through Unibox emails", note: None },
    OperationText { since: Some("2025-11-14"), summary: "Send an existing email on to others", note: None },
    OperationText { since: None, summary: "Answer an email in its thread", note: None },
    OperationText { since: Some("2026-03-05"), summary: "Send a preview message without a Unibox entry", note: None },
    OperationText { since: None, summary: "Mark a thread read", note: None },
    OperationText { since: None, summary: "Number of unread emails", note: None },
    OperationText { since: None, summary: "Remove an Unibox email", note: None },
    OperationText { since: None, summary: "Fetch one Unibox email", note: None },
    OperationText { since: None, summary: "Change an Unibox email", note: None },
    OperationText { since: None, summary: "Page through placement-analytics records", note: None },
    OperationText { since: None, summary: "Read placement insights for a test", note: None },
    OperationText { since: None, summary: "Read placement counts per day", note: None },
    OperationText { since: None, summary: "Aggregate placement counts by test", note: None },
    OperationText { since: None, summary: "Fetch one placement-analytics record", note: None },
    OperationText { since: None, summary: "Page through placement reports", note: None },
    OperationText { since: None, summary: "Fetch one placement report", note: None },
    OperationText { since: None, summary: "Page through placement tests", note: None },
    OperationText { since: None, summary: "Add a placement test", note: None },
    OperationText { since: None, summary: "Read the mail providers a placement test can use", note: None },
    OperationText { since: None, summary: "Remove a placement test", note: None },
    OperationText { since: None, summary: "Fetch one placement test", note: None },
    OperationText { since: None, summary: "Change a placement test", note: None },
    OperationText { since: None, summary: "Page through lead labels", note: None },
    OperationText { since: None, summary: "Add a lead label", note: None },
    OperationText { since: Some("2026-02-11"), summary: "Predict the label of a reply text", note: None },
    OperationText { since: None, summary: "Remove a lead label", note: None },
    OperationText { since: None, summary: "Fetch one lead label", note: None },
    OperationText { since: None, summary: "Change a lead label", note: None },
    OperationText { since: None, summary: "Page through lead lists", note: None },
    OperationText { since: None, summary: "Add a lead list", note: None },
    OperationText { since: None, summary: "Remove a lead list", note: None },
    OperationText { since: None, summary: "Fetch one lead list", note: None },
    OperationText { since: None, summary: "Change a lead list", note: None },
    OperationText { since: Some("2025-09-15"), summary: "Read verification counts of a lead list", note: None },
    OperationText { since: Some("2025-12-26"), summary: "Remove leads of a campaign or list in bulk", note: None },
    OperationText { since: None, summary: "Add a lead", note: None },
    OperationText { since: Some("2025-09-22"), summary: "Add up to 1000 leads", note: None },
    OperationText { since: None, summary: "Assign leads to users (202)", note: None },
    OperationText { since: None, summary: "Page through leads (POST with filters in the body)", note: None },
    OperationText { since: None, summary: "Combine one lead into another", note: None },
    OperationText { since: None, summary: "Move or copy leads (background job)", note: None },
    OperationText { since: None, summary: "Put a lead into a subsequence", note: None },
    OperationText { since: None, summary: "Take a lead out of a subsequence", note: None },
    OperationText { since: None, summary: "Set a lead's interest status (202)", note: None },
    OperationText { since: None, summary: "Remove a lead", note: None },
    OperationText { since: None, summary: "Fetch one lead", note: None },
    OperationText { since: None, summary: "Change a lead", note: None },
    OperationText { since: Some("2026-01-13"), summary: "Start connecting a Google sender", note: Some("The guide names exactly this scope; that :all and the wildcards pass as well is a guess from every other operation.") },
    OperationText { since: Some("2026-01-13"), summary: "Start connecting a Microsoft sender", note: Some("The guide names exactly this scope; that :all and the wildcards pass as well is a guess from every other operation.") },
    OperationText { since: Some("2026-01-13"), summary: "Poll a sender-connection session", note: Some("The guide names exactly this scope; that :all and the wildcards pass as well is a guess from every other operation.") },
    OperationText { since: None, summary: "Page through subsequences", note: None },
    OperationText { since: None, summary: "Add a subsequence", note: None },
    OperationText { since: Some("2026-08-07"), summary: "Read subsequence totals", note: None },
    OperationText { since: None, summary: "Remove a subsequence", note: None },
    OperationText { since: None, summary: "Fetch one subsequence", note: None },
    OperationText { since: None, summary: "Change a subsequence", note: None },
    OperationText { since: Some("2026-08-12"), summary: "Read subsequence statistics per step", note: None },
    OperationText { since: None, summary: "Copy a subsequence", note: None },
    OperationText { since: None, summary: "Stop a subsequence", note: None },
    OperationText { since: None, summary: "Resume a subsequence", note: None },
    OperationText { since: Some("2025-12-14"), summary: "Explain why a subsequence is or is not sending", note: None },
    OperationText { since: Some("2025-09-03"), summary: "Attach an enrichment to a list or campaign", note: Some("Path was /api/v2/supersearch-enrichment (no trailing slash) until 2026-06-03; accept both.") },
    OperationText { since: Some("2025-09-03"), summary: "Start an AI enrichment", note: None },
    OperationText { since: Some("2026-02-02"), summary: "Read AI-enrichment progress", note: None },
    OperationText { since: Some("2025-12-17"), summary: "Count SuperSearch matches", note: None },
    OperationText { since: Some("2025-09-22"), summary: "Import and enrich leads from SuperSearch (spends credits)", note: None },
    OperationText { since: Some("2025-09-03"), summary: "Read enrichment history", note: None },
    OperationText { since: Some("2025-12-24"), summary: "Preview SuperSearch matches", note: None },
    OperationText { since: Some("2025-09-03"), summary: "Re-run enrichments", note: None },
    OperationText { since: Some("2026-04-27"), summary: "Suggest keywords for a signal filter", note: None },
    OperationText { since: Some("2025-09-03"), summary: "Read the enrichment of a list or campaign", note: None },
    OperationText { since: Some("2025-09-22"), summary: "Change enrichment settings of a resource", note: None },
    OperationText { since: Some("2025-09-11"), summary: "Page through webhook deliveries", note: None },
    OperationText { since: Some("2025-09-11"), summary: "Read webhook delivery totals", note: None },
    OperationText { since: Some("2025-09-11"), summary: "Read webhook delivery totals per day", note: None },
    OperationText { since: Some("2025-09-11"), summary: "Fetch one webhook delivery", note: None },
    OperationText { since: Some("2025-08-31"), summary: "Page through webhooks", note: None },
    OperationText { since: Some("2025-08-31"), summary: "Add a webhook", note: None },
    OperationText { since: Some("2025-08-31"), summary: "Read the webhook event types incl. custom labels", note: None },
    OperationText { since: Some("2025-08-31"), summary: "Remove a webhook", note: None },
    OperationText { since: Some("2025-08-31"), summary: "Fetch one webhook", note: None },
    OperationText { since: Some("2025-08-31"), summary: "Change a webhook", note: None },
    OperationText { since: Some("2026-01-23"), summary: "Re-enable a webhook disabled after failures", note: None },
    OperationText { since: Some("2025-08-31"), summary: "Send a test payload to a webhook", note: None },
    OperationText { since: Some("2025-11-05"), summary: "Read plan, limits and credits", note: None },
    OperationText { since: Some("2026-01-06"), summary: "Read subscriptions", note: None },
    OperationText { since: None, summary: "Page through group links (sub-workspaces)", note: None },
    OperationText { since: None, summary: "Add a group link (sub-workspace)", note: None },
    OperationText { since: None, summary: "Tell which admin workspace manages this workspace", note: None },
    OperationText { since: None, summary: "Remove a group link (sub-workspace)", note: None },
    OperationText { since: None, summary: "Fetch one group link (sub-workspace)", note: None },
    OperationText { since: None, summary: "Page through workspace members", note: None },
    OperationText { since: None, summary: "Add a workspace member", note: None },
    OperationText { since: None, summary: "Remove a workspace member", note: None },
    OperationText { since: None, summary: "Fetch one workspace member", note: None },
    OperationText { since: None, summary: "Change a workspace member", note: None },
    OperationText { since: None, summary: "Read the workspace of the key", note: None },
    OperationText { since: None, summary: "Rename the workspace or change its logo", note: None },
    OperationText { since: Some("2025-12-04"), summary: "Hand the workspace to another owner", note: None },
    OperationText { since: Some("2026-07-01"), summary: "Call off a scheduled workspace deletion", note: None },
    OperationText { since: Some("2026-07-01"), summary: "Schedule deletion of the workspace in 24 hours", note: None },
    OperationText { since: Some("2025-11-06"), summary: "Drop the white-label domain", note: None },
    OperationText { since: Some("2025-11-06"), summary: "Read white-label domain verification", note: None },
    OperationText { since: Some("2025-11-06"), summary: "Set the white-label domain", note: None },
];
