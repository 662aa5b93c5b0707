//! What a holder has or can gain.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Something a holder has or can gain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "EscalationFact"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fact {
    /// A key of a workspace that manages others.
    AdminWorkspaceKey,
    /// A key of a workspace that another one manages.
    SubWorkspaceKey,
    /// A member with the role owner.
    OwnerMember,
    /// A member with the role admin.
    AdminMember,
    /// A member with the role editor, or with the app permission `organization.integrations`.
    IntegratingMember,
    /// A member whose app permissions are restricted.
    RestrictedMember,
    /// A member who was removed after having had access to a key.
    RemovedMember,
    /// Every scope: full control of the workspace.
    EveryScope,
    /// The secrets of other keys.
    OtherKeys,
    /// Nobody left to object: other members can be removed.
    LockOut,
    /// A secret token or session of somebody else.
    Session,
    /// The same access in every managed workspace.
    Fleet,
    /// Access inside a managed workspace that outlasts the link to it.
    Foothold,
    /// Reach over a further workspace, once its owner accepts.
    FurtherWorkspace,
    /// Replies and lead data, without a scope for e-mails or leads.
    Replies,
    /// Credentials of the services that receive webhooks.
    ReceiverSecrets,
    /// What arrives in the sending mailboxes.
    Mailboxes,
    /// Sending in the name of any mailbox.
    Impersonation,
    /// Replies go where the holder wants.
    Diversion,
    /// A silent copy of all campaign mail.
    SilentCopy,
    /// A copy of campaigns outside the workspace.
    CampaignCopy,
    /// Mailboxes move between managed workspaces.
    MailboxMove,
    /// Tags choose other senders; isolation by tags fails.
    Retagging,
    /// Money of the workspace's payment method.
    Spending,
    /// The workspace is gone within a day.
    Removal,
    /// The managing workspace loses sight of this one.
    Departure,
    /// Access that no list of keys shows.
    HiddenAccess,
    /// What the app denies a member, the API does not.
    Bypass,
    /// A key goes on working after its user has left.
    Aftermath,
}

impl Fact {
    /// The fact as it stands in JSON, such as `every_scope`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AdminWorkspaceKey => "admin_workspace_key",
            Self::SubWorkspaceKey => "sub_workspace_key",
            Self::OwnerMember => "owner_member",
            Self::AdminMember => "admin_member",
            Self::IntegratingMember => "integrating_member",
            Self::RestrictedMember => "restricted_member",
            Self::RemovedMember => "removed_member",
            Self::EveryScope => "every_scope",
            Self::OtherKeys => "other_keys",
            Self::LockOut => "lock_out",
            Self::Session => "session",
            Self::Fleet => "fleet",
            Self::Foothold => "foothold",
            Self::FurtherWorkspace => "further_workspace",
            Self::Replies => "replies",
            Self::ReceiverSecrets => "receiver_secrets",
            Self::Mailboxes => "mailboxes",
            Self::Impersonation => "impersonation",
            Self::Diversion => "diversion",
            Self::SilentCopy => "silent_copy",
            Self::CampaignCopy => "campaign_copy",
            Self::MailboxMove => "mailbox_move",
            Self::Retagging => "retagging",
            Self::Spending => "spending",
            Self::Removal => "removal",
            Self::Departure => "departure",
            Self::HiddenAccess => "hidden_access",
            Self::Bypass => "bypass",
            Self::Aftermath => "aftermath",
        }
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}
