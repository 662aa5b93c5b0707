//! Deliveries to webhooks.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};

use super::endpoint::{endpoints, lists};
use super::{WebhookEventId, WorkspaceId};

/// One delivery. Its payload holds what the event was about, such as the text of a reply. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct WebhookEvent {
    /// The delivery.
    pub id: WebhookEventId,
    /// When it was sent: RFC 3339, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_created: Option<String>,
    /// The day it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_created_date: Option<String>,
    /// The workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<WorkspaceId>,
    /// What was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "unknown", optional))]
    pub payload: Option<Value>,
    /// Whether the receiver accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// How often it was repeated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub retry_count: Option<Number>,
    /// Whether it will be repeated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub will_retry: Option<bool>,
    /// Where it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
    /// What the receiver answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub status_code: Option<Number>,
    /// What went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// When it will be repeated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_next_retry: Option<String>,
    /// What joins it to its repetitions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_group_id: Option<String>,
    /// Whether a repetition succeeded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_successful: Option<bool>,
    /// The lead it was about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_email: Option<String>,
    /// How long the receiver took, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub response_time_ms: Option<Number>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// Pages through the deliveries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListWebhookEvents {
    /// Items on one page, 1 to 100. The API documents no default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// Only those that succeeded, or only those that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// From this day on, inclusive: `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Until this day, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Exactly this address of a webhook, or of a lead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
}

/// Reads one delivery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetWebhookEvent {
    /// Which one.
    pub id: WebhookEventId,
}

/// Counts deliveries; the form of the answer is not documented.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SummariseWebhookEvents {
    /// From this day on, inclusive: `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Until this day, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// Counts deliveries of each day; the form of the answer is not documented.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SummariseWebhookEventsByDate {
    /// From this day on, inclusive: `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Until this day, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

lists! {
    ListWebhookEvents => WebhookEvent, LIST_WEBHOOK_EVENT;
}

endpoints! {
    GetWebhookEvent => WebhookEvent, GET_WEBHOOK_EVENT;
    SummariseWebhookEvents => Value, GET_WEBHOOK_EVENTS_SUMMARY;
    SummariseWebhookEventsByDate => Value, GET_WEBHOOK_EVENTS_SUMMARY_BY_DATE;
}
