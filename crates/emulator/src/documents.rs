//! What a campaign, an account and the like hold when they begin: what was given, and what the API adds to it.

use instantly_rbac::api::WorkspaceId;
use rusqlite::Transaction;
use serde_json::{Map, Value, json};

use crate::store::documents::Kind;
use crate::store::select::{Select, text};
use crate::store::{new_id, new_object_id, time};

/// A document that is about to exist. What was given stands above what is added.
pub(crate) fn new(
    transaction: &Transaction<'_>,
    kind: Kind,
    workspace_id: &WorkspaceId,
    given: Map<String, Value>,
) -> rusqlite::Result<Map<String, Value>> {
    let (now, workspace) = (time(transaction, 0)?, workspace_id.as_str());
    let added = match kind {
        Kind::Campaign => json!({
            "id": new_id(), "name": "", "status": 0, "organization": workspace, "timestamp_created": now,
            "timestamp_updated": now, "email_list": [], "email_tag_list": [],
        }),
        Kind::Account => json!({
            "email": "", "timestamp_created": now, "timestamp_updated": now, "organization": workspace, "status": 1,
            "warmup_status": 0, "provider_code": 1, "stat_warmup_score": 0, "first_name": "", "last_name": "",
            "setup_pending": false,
        }),
        Kind::Lead => json!({
            "id": new_id(), "timestamp_created": now, "timestamp_updated": now, "organization": workspace, "status": 1,
        }),
        Kind::Webhook => json!({
            "id": new_id(), "organization": workspace, "target_hook_url": "", "timestamp_created": now, "status": 1,
        }),
        Kind::WebhookEvent => json!({
            "id": new_id(), "timestamp_created": now, "timestamp_created_date": now.get(..10), "organization_id": workspace,
            "payload": {}, "success": true, "retry_count": 0, "will_retry": false,
        }),
        Kind::BackgroundJob => json!({
            "id": new_object_id(), "workspace_id": workspace, "type": "import-leads", "progress": 0, "status": "pending",
            "created_at": now, "updated_at": now,
        }),
    };
    let Value::Object(mut document) = added else { return Ok(given) };
    document.extend(given);
    if let (Kind::WebhookEvent, Some(created)) =
        (kind, document.get("timestamp_created").and_then(Value::as_str))
    {
        let day = created.get(..10).map(str::to_owned);
        document.insert("timestamp_created_date".to_owned(), day.into());
    }
    Ok(document)
}

/// The ids of the campaigns with that name.
pub(crate) fn campaigns_named(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    name: &str,
) -> rusqlite::Result<Vec<String>> {
    Select::of_workspace(Kind::Campaign.table(), workspace_id.as_str()).only("name = ?", [text(name)]).page(
        transaction,
        "position",
        usize::MAX,
        |row| row.get("id"),
    )
}
