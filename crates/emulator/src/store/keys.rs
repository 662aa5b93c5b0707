//! API keys, found by the digest of their secret.

use instantly_rbac::api::WorkspaceId;
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::column::{Json, Text};
use super::new_id;
use super::select::Select;
use crate::secret::SecretDigest;

/// A key without its secret.
pub(crate) struct Key {
    pub(crate) position: i64,
    pub(crate) id: String,
    pub(crate) workspace_id: WorkspaceId,
    pub(crate) name: String,
    /// In the order in which they were given.
    pub(crate) scopes: Vec<String>,
    pub(crate) digest: SecretDigest,
    pub(crate) timestamp_created: String,
    pub(crate) timestamp_updated: String,
}

/// The columns of a key, in the order of its reader.
const BY_SECRET: &str =
    "SELECT position, id, workspace_id, name, scopes, secret_sha256, timestamp_created, timestamp_updated
     FROM api_key WHERE secret_sha256 = ?1";

impl Key {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            position: row.get(0)?,
            id: row.get(1)?,
            workspace_id: row.get(2).map(|Text(id)| id)?,
            name: row.get(3)?,
            scopes: row.get(4).map(|Json(names)| names)?,
            digest: SecretDigest::from_bytes(row.get(5)?),
            timestamp_created: row.get(6)?,
            timestamp_updated: row.get(7)?,
        })
    }
}

pub(crate) fn by_secret(
    transaction: &Transaction<'_>,
    secret: &SecretDigest,
) -> rusqlite::Result<Option<Key>> {
    transaction.prepare_cached(BY_SECRET)?.query_one([secret.as_bytes()], Key::read).optional()
}

/// Up to `limit` keys of the workspace behind `position`.
pub(crate) fn page(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    position: i64,
    limit: usize,
) -> rusqlite::Result<Vec<Key>> {
    Select::of_workspace("api_key", workspace_id.as_str()).only("position > ?", [position.into()]).page(
        transaction,
        "position",
        limit,
        Key::read,
    )
}

pub(crate) fn insert(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    name: &str,
    scopes: &[String],
    secret: &SecretDigest,
) -> rusqlite::Result<Key> {
    let scopes = serde_json::Value::from(scopes).to_string();
    transaction
        .prepare_cached(
            "INSERT INTO api_key (id, workspace_id, name, scopes, secret_sha256) VALUES (?1, ?2, ?3, ?4, ?5)
             RETURNING *",
        )?
        .query_one(params![new_id(), workspace_id.as_str(), name, scopes, secret.as_bytes()], Key::read)
}

/// Removes a key and returns it; `None` when there is no such key.
pub(crate) fn remove(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    id: &str,
) -> rusqlite::Result<Option<Key>> {
    transaction
        .prepare_cached("DELETE FROM api_key WHERE workspace_id = ?1 AND id = ?2 RETURNING *")?
        .query_one([workspace_id.as_str(), id], Key::read)
        .optional()
}
