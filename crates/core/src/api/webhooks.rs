//! Webhooks: where the API sends events.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};

use super::endpoint::{endpoints, lists};
use super::open::open_numbers;
use super::{CampaignId, Hidden, Patch, WebhookId, WorkspaceId};

open_numbers! {
    /// Whether a webhook works.
    WebhookStatus {
        /// It does.
        Active = 1,
        /// The API stopped it after failures; resume it.
        Error = -1,
    }
}

/// A webhook. Its headers may hold the credentials of its receiver, so only their names are kept. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Webhook {
    /// The webhook.
    pub id: WebhookId,
    /// The workspace.
    pub organization: WorkspaceId,
    /// Where events are sent.
    pub target_hook_url: String,
    /// Which events; absent for a label of your own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// The only campaign that it hears of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campaign: Option<CampaignId>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Value of a lead label of your own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub custom_interest_value: Option<Number>,
    /// Names of the headers that the receiver expects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, string>", optional))]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<BTreeMap<String, String>>"))]
    pub headers: Option<BTreeMap<String, Hidden>>,
    /// When it was created: RFC 3339, UTC.
    pub timestamp_created: String,
    /// Whether it works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub status: Option<WebhookStatus>,
    /// When it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_error: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// The kinds of events that a webhook can be for. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct WebhookEventTypes {
    /// Every kind.
    pub event_types: Vec<WebhookEventType>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// One kind of event. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct WebhookEventType {
    /// Its id; the type is not documented.
    #[cfg_attr(feature = "typescript", ts(type = "unknown"))]
    pub id: Value,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// How the test of a webhook went. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct WebhookTest {
    /// Whether the receiver accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// What happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// How long the receiver took, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub response_time_ms: Option<Number>,
    /// What the receiver answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub status_code: Option<Number>,
    /// What went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// Pages through the webhooks of the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListWebhooks {
    /// Items on one page, 1 to 100. The API documents no default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// Only those of this campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<CampaignId>,
    /// Only those for this kind of event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
}

/// Creates a webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateWebhook {
    /// Where events are sent: http or https.
    pub target_hook_url: String,
    /// Everything else.
    #[serde(flatten)]
    pub settings: WebhookSettings,
}

/// Changes a webhook: at least one property.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PatchWebhook {
    /// Which one.
    pub id: WebhookId,
    /// Where events are sent: http or https.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_hook_url: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub settings: WebhookSettings,
}

/// What may be set of a webhook beside its address. Its debug form shows only the names of its headers.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WebhookSettings {
    /// Which events.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub event_type: Patch<String>,
    /// Only events of this campaign.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub campaign: Patch<CampaignId>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub name: Patch<String>,
    /// Value of a lead label of your own.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub custom_interest_value: Patch<Number>,
    /// Headers that the receiver expects.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub headers: Patch<BTreeMap<String, String>>,
}

impl fmt::Debug for WebhookSettings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&String> = match &self.headers {
            Patch::Set(headers) => headers.keys().collect(),
            Patch::Keep | Patch::Clear => Vec::new(),
        };
        out.debug_struct("WebhookSettings")
            .field("event_type", &self.event_type)
            .field("campaign", &self.campaign)
            .field("name", &self.name)
            .field("custom_interest_value", &self.custom_interest_value)
            .field("headers", &headers)
            .finish()
    }
}

/// Reads one webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetWebhook {
    /// Which one.
    pub id: WebhookId,
}

/// Deletes a webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteWebhook {
    /// Which one.
    pub id: WebhookId,
}

/// Has an event sent to a webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestWebhook {
    /// Which one.
    pub id: WebhookId,
}

/// Starts a webhook again that the API had stopped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResumeWebhook {
    /// Which one.
    pub id: WebhookId,
}

/// Asks which kinds of events there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListWebhookEventTypes {}

lists! {
    ListWebhooks => Webhook, LIST_WEBHOOK;
}

endpoints! {
    CreateWebhook => Webhook, CREATE_WEBHOOK;
    GetWebhook => Webhook, GET_WEBHOOK;
    PatchWebhook => Webhook, PATCH_WEBHOOK;
    DeleteWebhook => Webhook, DELETE_WEBHOOK;
    TestWebhook => WebhookTest, TEST_WEBHOOK;
    ResumeWebhook => Webhook, RESUME_WEBHOOK;
    ListWebhookEventTypes => WebhookEventTypes, LIST_WEBHOOK_EVENT_TYPES;
}
