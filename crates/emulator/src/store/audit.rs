//! The audit log: what the API records of it, and nothing else.

use instantly_rbac::api::WorkspaceId;
use rusqlite::{Row, Transaction, params};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::column::Json;
use super::new_id;
use super::select::{Select, text};

/// A record as the API shows it. What a record does not know is left out.
#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct AuditRecord {
    #[serde(skip)]
    pub(crate) position: i64,
    pub(crate) id: String,
    pub(crate) timestamp: String,
    pub(crate) organization_id: String,
    pub(crate) activity_type: i64,
    pub(crate) ip_address: String,
    pub(crate) from_api: bool,
    pub(crate) user_agent: Option<String>,
    pub(crate) user_id: Option<String>,
    pub(crate) user_name: Option<String>,
    pub(crate) api_key_id: Option<String>,
    pub(crate) affected_count: Option<i64>,
    pub(crate) campaign_id: Option<String>,
    pub(crate) webhook_id: Option<String>,
    pub(crate) subsequence_id: Option<String>,
    pub(crate) list_id: Option<String>,
    pub(crate) audit_metadata: Map<String, Value>,
}

/// Which records a list is about.
#[derive(Default)]
pub(crate) struct Filter<'a> {
    pub(crate) activity_type: Option<i64>,
    pub(crate) search: Option<&'a str>,
    /// The first day or moment.
    pub(crate) start: Option<&'a str>,
    /// The last day, which belongs to it, or moment.
    pub(crate) end: Option<&'a str>,
}

impl AuditRecord {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            position: row.get("position")?,
            id: row.get("id")?,
            timestamp: row.get("timestamp")?,
            organization_id: row.get("workspace_id")?,
            activity_type: row.get("activity_type")?,
            ip_address: row.get("ip_address")?,
            from_api: row.get("from_api")?,
            user_agent: row.get("user_agent")?,
            user_id: row.get("user_id")?,
            user_name: row.get("user_name")?,
            api_key_id: row.get("api_key_id")?,
            affected_count: row.get("affected_count")?,
            campaign_id: row.get("campaign_id")?,
            webhook_id: row.get("webhook_id")?,
            subsequence_id: row.get("subsequence_id")?,
            list_id: row.get("list_id")?,
            audit_metadata: row.get::<_, Option<_>>("audit_metadata")?.map_or_else(Map::new, |Json(map)| map),
        })
    }
}

/// Up to `limit` records of the workspace, the newest first, behind `position`.
pub(crate) fn page(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    filter: &Filter<'_>,
    position: Option<i64>,
    limit: usize,
) -> rusqlite::Result<Vec<AuditRecord>> {
    Select::of_workspace("audit_record", workspace_id.as_str())
        .only_if("position < ?", position.map(Into::into))
        .only_if("activity_type = ?", filter.activity_type.map(Into::into))
        .only_if("timestamp >= ?", filter.start.map(text))
        // A day is the beginning of each of its moments.
        .only_if("timestamp <= ? || 'Z~'", filter.end.map(|end| text(end.trim_end_matches('Z'))))
        .only_if(
            "instr(lower(concat_ws(' ', user_name, user_id, ip_address, user_agent, api_key_id, campaign_id, webhook_id,
                                   list_id, audit_metadata)), lower(?))",
            filter.search.map(text),
        )
        .page(transaction, "position DESC", limit, AuditRecord::read)
}

/// Adds a record. An empty id or time means a new one, and now.
pub(crate) fn insert(transaction: &Transaction<'_>, record: &AuditRecord) -> rusqlite::Result<()> {
    let id = if record.id.is_empty() { new_id() } else { record.id.clone() };
    let timestamp = Some(&record.timestamp).filter(|time| !time.is_empty());
    let metadata = serde_json::Value::Object(record.audit_metadata.clone()).to_string();
    transaction
        .prepare_cached(
            "INSERT INTO audit_record (id, workspace_id, timestamp, activity_type, ip_address, from_api, user_agent,
                user_id, user_name, api_key_id, affected_count, campaign_id, webhook_id, subsequence_id, list_id,
                audit_metadata)
             VALUES (?1, ?2, coalesce(?3, strftime('%Y-%m-%dT%H:%M:%fZ', 'now')), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
                ?13, ?14, ?15, ?16)",
        )?
        .execute(params![
            id,
            record.organization_id,
            timestamp,
            record.activity_type,
            record.ip_address,
            record.from_api,
            record.user_agent,
            record.user_id,
            record.user_name,
            record.api_key_id,
            record.affected_count,
            record.campaign_id,
            record.webhook_id,
            record.subsequence_id,
            record.list_id,
            metadata,
        ])?;
    Ok(())
}
