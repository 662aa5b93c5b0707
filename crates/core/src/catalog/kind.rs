//! What an operation acts on.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};
use thiserror::Error;

use super::tables::vocabulary::RESOURCE_KINDS;
use crate::suggest;

/// Kind of resource an operation acts on. Taken from the tags of the API description, not from scope names: the two
/// do not always agree (`domain_forwarding` is guarded by `dfy_email_account_orders:*`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
#[non_exhaustive]
pub enum ResourceKind {
    /// Sending account (mailbox).
    Account,
    /// Which campaigns use a sending account.
    AccountCampaignMapping,
    /// AI agent of any type.
    AiAgent,
    /// API key.
    ApiKey,
    /// Audit record.
    AuditLog,
    /// Background job.
    BackgroundJob,
    /// Blocked address or domain.
    BlockListEntry,
    /// Campaign.
    Campaign,
    /// Phone numbers and other CRM actions.
    CrmAction,
    /// Prompt template.
    CustomPromptTemplate,
    /// Custom tag.
    CustomTag,
    /// Assignment of a tag to an account or campaign.
    CustomTagMapping,
    /// AI agent for deliverability.
    DeliverabilityAgent,
    /// Done-for-you order of domains and accounts.
    DfyEmailAccountOrder,
    /// Forwarding of a domain.
    DomainForwarding,
    /// E-mail in the Unibox.
    Email,
    /// E-mail template.
    EmailTemplate,
    /// Verification of an address.
    EmailVerification,
    /// AI agent that answers the inbox.
    InboxManager,
    /// Results of an inbox-placement test.
    InboxPlacementAnalytics,
    /// Blacklist and SpamAssassin report.
    InboxPlacementReport,
    /// Inbox-placement test.
    InboxPlacementTest,
    /// Lead.
    Lead,
    /// AI agent that finds leads.
    LeadFinderAgent,
    /// Lead label.
    LeadLabel,
    /// Lead list.
    LeadList,
    /// Connection of a sending account by OAuth.
    OauthConnection,
    /// AI sales agent.
    SalesAgent,
    /// Activity of an AI sales agent.
    SalesAgentActivity,
    /// Sales flow.
    SalesFlow,
    /// Follow-up sequence of a campaign.
    Subsequence,
    /// SuperSearch enrichment.
    SupersearchEnrichment,
    /// Webhook.
    Webhook,
    /// Delivery of a webhook.
    WebhookEvent,
    /// Workspace.
    Workspace,
    /// Plan and subscriptions.
    WorkspaceBilling,
    /// Link between an admin workspace and a sub-workspace.
    WorkspaceGroupMember,
    /// Member of a workspace.
    WorkspaceMember,
}

impl ResourceKind {
    /// What carries tags. Instantly puts them on accounts and campaigns only.
    pub(crate) const TAGGED: [Self; 2] = [Self::Account, Self::Campaign];

    /// Every kind, by name.
    pub fn all() -> impl Iterator<Item = Self> {
        RESOURCE_KINDS.iter().map(|(kind, _)| *kind)
    }

    /// The kind of that name, such as `workspace_member`.
    pub fn parse(name: &str) -> Option<Self> {
        RESOURCE_KINDS.iter().find(|(_, own)| *own == name).map(|(kind, _)| *kind)
    }

    /// Its name in snake_case, singular.
    pub fn as_str(self) -> &'static str {
        RESOURCE_KINDS.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

impl fmt::Display for ResourceKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl Serialize for ResourceKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A name that no kind of resource has.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no kind of resource is called `{}`{}", .name.escape_debug(), suggest::hint(.suggestion))]
pub struct UnknownResourceKind {
    /// What was asked for.
    pub name: Box<str>,
    /// The nearest name, if one is near.
    pub suggestion: Option<&'static str>,
}

impl TryFrom<String> for ResourceKind {
    type Error = UnknownResourceKind;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::parse(&name).ok_or_else(|| UnknownResourceKind {
            suggestion: suggest::nearest(&name, Self::all().map(Self::as_str)),
            name: name.into(),
        })
    }
}
