//! The audit log. It records nothing of members, roles, tags, groups or billing, so its silence proves nothing.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::endpoint::lists;
use super::{ApiKeyId, CampaignId, UserId, WebhookId, WorkspaceId};
use crate::catalog::AuditActivity;

/// One record. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct AuditRecord {
    /// The record.
    pub id: String,
    /// When it happened: RFC 3339, UTC.
    pub timestamp: String,
    /// The workspace.
    pub organization_id: WorkspaceId,
    /// What happened; a number that is not known is kept.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    #[cfg_attr(feature = "json-schema", schemars(with = "i64"))]
    pub activity_type: AuditActivity,
    /// Where it came from.
    pub ip_address: String,
    /// Whether it came through the API.
    pub from_api: bool,
    /// The program that asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// Who did it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Name of who did it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// The key that did it; on records since 2026-07-09.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_key_id: Option<ApiKeyId>,
    /// How many things it concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affected_count: Option<i64>,
    /// The campaign it concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campaign_id: Option<CampaignId>,
    /// The webhook it concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_id: Option<WebhookId>,
    /// The subsequence it concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subsequence_id: Option<String>,
    /// The lead list it concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list_id: Option<String>,
    /// What else is said; its form is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "unknown", optional))]
    pub audit_metadata: Option<Value>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

impl AuditRecord {
    /// Who did it: name, id, or the key.
    pub fn actor(&self) -> Option<&str> {
        let user = self.user_name.as_deref().or(self.user_id.as_ref().map(UserId::as_str));
        user.or(self.api_key_id.as_ref().map(ApiKeyId::as_str))
    }

    /// What it concerned: the first id that is there.
    pub fn subject(&self) -> Option<&str> {
        let campaign = self.campaign_id.as_ref().map(CampaignId::as_str);
        campaign
            .or(self.list_id.as_deref())
            .or(self.subsequence_id.as_deref())
            .or(self.webhook_id.as_ref().map(WebhookId::as_str))
    }
}

/// Pages through the log. The order is not documented.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListAuditLogs {
    /// Records on one page, 1 to 1,000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// Only records of this type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_type: Option<AuditActivity>,
    /// Only records that match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// From this day on, such as `2024-01-01`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Until this day; whether it is included is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

lists! {
    ListAuditLogs => AuditRecord, LIST_AUDIT_LOG;
}
