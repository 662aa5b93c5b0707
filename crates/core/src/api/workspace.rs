//! The workspace that the key acts on.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::endpoint::endpoints;
use super::{EmailAddress, Patch, Secret, UserId, WorkspaceId};

/// A workspace. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Workspace {
    /// The workspace.
    pub id: WorkspaceId,
    /// What it is called.
    pub name: String,
    /// Who owns it.
    pub owner: UserId,
    /// When it was created: RFC 3339, UTC.
    pub timestamp_created: String,
    /// When it was last changed: RFC 3339, UTC.
    pub timestamp_updated: String,
    /// When it will be removed, if that is scheduled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_for_removal_at: Option<String>,
    /// Its plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// Its bundle of plans.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_id_bundle: Option<String>,
    /// Address of its logo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_logo_url: Option<String>,
    /// The domain under which clients see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_client_domain: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// The domain under which clients see the workspace. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct WhitelabelDomain {
    /// Whether the domain was verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    /// The domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What is still to be proved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<Vec<DomainVerification>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// One record that proves a domain. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct DomainVerification {
    /// Type of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// What it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Why it is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// Reads the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetWorkspace {}

/// Changes the workspace: at least one property.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PatchWorkspace {
    /// The new name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address of the logo.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub org_logo_url: Patch<String>,
}

/// Hands the workspace to another owner. It cannot be sent without the secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChangeOwner {
    /// Who is to own the workspace.
    pub email: EmailAddress,
    /// The secret of the transfer; how to obtain it is not documented.
    #[serde(serialize_with = "Secret::send")]
    pub sec: Secret,
}

/// Reads the domain under which clients see the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetDomain {}

/// Sets the domain under which clients see the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetDomain {
    /// The domain.
    pub domain: String,
}

/// Takes the domain away. The scope is `workspaces:update`, not `workspaces:delete`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteDomain {}

/// Has the workspace removed in 24 hours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScheduleRemoval {}

/// Takes the scheduled removal back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CancelRemoval {}

endpoints! {
    GetWorkspace => Workspace, GET_WORKSPACE;
    PatchWorkspace => Workspace, PATCH_WORKSPACE;
    ChangeOwner => Workspace, CHANGE_WORKSPACE_OWNER;
    GetDomain => WhitelabelDomain, GET_WORKSPACE_DOMAIN_INFO;
    SetDomain => Workspace, ADD_WORKSPACE_AGENCY_DOMAIN;
    DeleteDomain => Workspace, DELETE_WORKSPACE_DOMAIN;
    ScheduleRemoval => Workspace, SCHEDULE_CURRENT_WORKSPACE_REMOVAL;
    CancelRemoval => Workspace, CANCEL_CURRENT_WORKSPACE_REMOVAL;
}
