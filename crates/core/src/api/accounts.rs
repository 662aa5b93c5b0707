//! Sending accounts. Their id is their address.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::endpoint::{endpoints, lists};
use super::open::open_numbers;
use super::{EmailAddress, Patch, TagId, UserId, WorkspaceId};

open_numbers! {
    /// How a sending account stands.
    AccountStatus {
        /// It sends.
        Active = 1,
        /// Paused.
        Paused = 2,
        /// Under maintenance.
        Maintenance = 3,
        /// It cannot be reached.
        ConnectionError = -1,
        /// Too much bounced.
        SoftBounces = -2,
        /// It cannot send.
        SendingError = -3,
    }
}

/// A sending account. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Account {
    /// Its address, which is its id.
    pub email: EmailAddress,
    /// The workspace.
    pub organization: WorkspaceId,
    /// How it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub status: Option<AccountStatus>,
    /// Its provider: 1 custom, 2 Google, 3 Microsoft, 4 AWS, 8 AirMail, 11 Airmail Instant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_code: Option<i64>,
    /// Who added it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added_by: Option<UserId>,
    /// Who changed it last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<UserId>,
    /// When it was added: RFC 3339, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_created: Option<String>,
    /// When it was last changed: RFC 3339, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_updated: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// Pages through the sending accounts of the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListAccounts {
    /// Items on one page, 1 to 100. The API documents no default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// Only those that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Only those with this status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// Only those of this provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_code: Option<i64>,
    /// Only those with any of these tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<TagId>>,
    /// Only those with all of these tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids_all: Option<Vec<TagId>>,
    /// Whether each comes with its tags, in a form that is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_tags: Option<bool>,
    /// One of the filters `ACC_FILTER_*`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
    /// Order: `timestamp_created`, `email`, `stat_warmup_score` or `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<String>,
    /// Direction: `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
    /// How many to pass over, with `sort_by`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip: Option<u32>,
}

/// Reads one account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetAccount {
    /// Its address, which is its id.
    pub email: EmailAddress,
}

/// Changes an account: at least one property.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PatchAccount {
    /// Its address, which is its id.
    pub email: EmailAddress,
    /// Where replies go.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub reply_to: Patch<EmailAddress>,
    /// Everything else, sent as it is.
    #[serde(flatten)]
    pub properties: Map<String, Value>,
}

/// Removes an account from the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteAccount {
    /// Its address, which is its id.
    pub email: EmailAddress,
}

/// Pauses an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PauseAccount {
    /// Its address, which is its id.
    pub email: EmailAddress,
}

/// Resumes an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResumeAccount {
    /// Its address, which is its id.
    pub email: EmailAddress,
}

lists! {
    ListAccounts => Account, LIST_ACCOUNT;
}

endpoints! {
    GetAccount => Account, GET_ACCOUNT;
    PatchAccount => Account, PATCH_ACCOUNT;
    DeleteAccount => Account, DELETE_ACCOUNT;
    PauseAccount => Account, PAUSE_ACCOUNT;
    ResumeAccount => Account, RESUME_ACCOUNT;
}
