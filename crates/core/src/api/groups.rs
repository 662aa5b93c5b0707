//! Groups of workspaces: links between an admin workspace and sub-workspaces. A link joins workspaces, not people.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::endpoint::{endpoints, lists};
use super::open::open_enum;
use super::{GroupLinkId, WorkspaceId};

open_enum! {
    /// How far a link has come.
    LinkStatus {
        /// The owner of the sub-workspace has not answered.
        Pending = "pending",
        /// The link is in force.
        Accepted = "accepted",
        /// The owner of the sub-workspace refused.
        Rejected = "rejected",
    }
}

/// A link between an admin workspace and a sub-workspace. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct GroupLink {
    /// The link.
    pub id: GroupLinkId,
    /// The workspace that administrates.
    pub admin_workspace_id: WorkspaceId,
    /// The workspace that is administrated.
    pub sub_workspace_id: WorkspaceId,
    /// How far the link has come.
    #[cfg_attr(feature = "typescript", ts(type = "'pending' | 'accepted' | 'rejected' | (string & {})"))]
    pub status: LinkStatus,
    /// When it was created: RFC 3339, UTC.
    pub timestamp_created: String,
    /// When it was last changed: RFC 3339, UTC.
    pub timestamp_updated: String,
    /// Name of the sub-workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_workspace_name: Option<String>,
    /// Name of the admin workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_workspace_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// What the API says of the admin workspace above this one. [`parent`](Self::parent) reads it. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct AdminWorkspace {
    /// Whether there is one.
    pub has_admin_workspace: bool,
    /// Its name; the text `Undefined` when there is none.
    pub workspace_name: String,
    /// The link to it; deleting it leaves the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspace_group_member_id: Option<GroupLinkId>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// The admin workspace above this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parent {
    /// Its name.
    pub workspace_name: String,
    /// The link to it; deleting it leaves the group.
    pub link: Option<GroupLinkId>,
}

impl AdminWorkspace {
    /// The admin workspace, if there is one.
    pub fn parent(self) -> Option<Parent> {
        self.has_admin_workspace
            .then_some(Parent { workspace_name: self.workspace_name, link: self.workspace_group_member_id })
    }
}

/// Pages through the links of the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListGroupLinks {
    /// Items on one page, 1 to 100. The API documents no default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
}

/// Invites a workspace into the group. Its owner must accept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InviteWorkspace {
    /// The workspace.
    pub sub_workspace_id: WorkspaceId,
}

/// Reads one link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetGroupLink {
    /// Which one.
    pub id: GroupLinkId,
}

/// Removes a link: the admin side removes, the other side leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveGroupLink {
    /// Which one.
    pub id: GroupLinkId,
}

/// Asks for the admin workspace above this one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetAdminWorkspace {}

lists! {
    ListGroupLinks => GroupLink, LIST_WORKSPACE_GROUP_MEMBER;
}

endpoints! {
    InviteWorkspace => GroupLink, CREATE_WORKSPACE_GROUP_MEMBER;
    GetGroupLink => GroupLink, GET_WORKSPACE_GROUP_MEMBER;
    RemoveGroupLink => GroupLink, DELETE_WORKSPACE_GROUP_MEMBER;
    GetAdminWorkspace => AdminWorkspace, GET_ADMIN_WORKSPACE_GROUP_MEMBER;
}
