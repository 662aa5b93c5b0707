//! Campaigns: read, launch, pause. What a campaign consists of is sent as it is.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::endpoint::{endpoints, lists};
use super::open::open_numbers;
use super::{CampaignId, TagId, UserId, WorkspaceId};

open_numbers! {
    /// How a campaign stands.
    CampaignStatus {
        /// Its account is suspended.
        AccountSuspended = -99,
        /// Stopped because too much bounced.
        BounceProtect = -2,
        /// Its accounts do not work.
        AccountsUnhealthy = -1,
        /// Not launched yet.
        Draft = 0,
        /// It sends.
        Active = 1,
        /// Paused.
        Paused = 2,
        /// Everything was sent.
        Completed = 3,
        /// Only its subsequences still send.
        RunningSubsequences = 4,
    }
}

/// A campaign. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Campaign {
    /// The campaign.
    pub id: CampaignId,
    /// What it is called.
    pub name: String,
    /// How it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub status: Option<CampaignStatus>,
    /// The workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<WorkspaceId>,
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owned_by: Option<UserId>,
    /// Sending accounts it uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_list: Option<Vec<String>>,
    /// Tags whose accounts it uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_tag_list: Option<Vec<TagId>>,
    /// When it was created: RFC 3339, UTC.
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

/// Pages through the campaigns of the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListCampaigns {
    /// Items on one page, 1 to 100. The API documents no default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// Only those whose name matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Only those with any of these tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<TagId>>,
    /// Only those of this agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_sales_agent_id: Option<String>,
    /// Only those with this status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CampaignStatus>,
    /// Only those without this status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_status: Option<CampaignStatus>,
}

/// Reads one campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetCampaign {
    /// Which one.
    pub id: CampaignId,
}

/// Creates a campaign, not launched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateCampaign {
    /// What it is called.
    pub name: String,
    /// Everything else, sent as it is.
    #[serde(flatten)]
    pub properties: Map<String, Value>,
}

/// Changes a campaign: at least one property.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PatchCampaign {
    /// Which one.
    pub id: CampaignId,
    /// The new name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Everything else, sent as it is.
    #[serde(flatten)]
    pub properties: Map<String, Value>,
}

/// Deletes a campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteCampaign {
    /// Which one.
    pub id: CampaignId,
}

/// Launches a campaign, or resumes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivateCampaign {
    /// Which one.
    pub id: CampaignId,
}

/// Pauses a campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PauseCampaign {
    /// Which one.
    pub id: CampaignId,
}

lists! {
    ListCampaigns => Campaign, LIST_CAMPAIGN;
}

endpoints! {
    GetCampaign => Campaign, GET_CAMPAIGN;
    CreateCampaign => Campaign, CREATE_CAMPAIGN;
    PatchCampaign => Campaign, PATCH_CAMPAIGN;
    DeleteCampaign => Campaign, DELETE_CAMPAIGN;
    ActivateCampaign => Campaign, ACTIVATE_CAMPAIGN;
    PauseCampaign => Campaign, PAUSE_CAMPAIGN;
}
