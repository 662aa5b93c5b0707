//! Leads, as far as access to them needs: their other properties are kept and sent as they are.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::endpoint::{endpoints, lists};
use super::{CampaignId, EmailAddress, LeadId};

/// A lead. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Lead {
    /// The lead.
    pub id: LeadId,
    /// Its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// Creates a lead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateLead {
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// The campaign that it is added to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<CampaignId>,
    /// Everything else, sent as it is.
    #[serde(flatten)]
    pub properties: Map<String, Value>,
}

/// Pages through leads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListLeads {
    /// Items on one page, 1 to 100. The API documents no default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// Which leads; sent as they are.
    #[serde(flatten)]
    pub filters: Map<String, Value>,
}

/// Reads one lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetLead {
    /// Which one.
    pub id: LeadId,
}

/// Deletes a lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteLead {
    /// Which one.
    pub id: LeadId,
}

lists! {
    ListLeads => Lead, LIST_LEADS;
}

endpoints! {
    CreateLead => Lead, CREATE_LEAD;
    GetLead => Lead, GET_LEAD;
    DeleteLead => Lead, DELETE_LEAD;
}
