//! API keys, found by the digest of their secret.

use instantly_rbac::api::WorkspaceId;
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::column::{Json, Text};
use crate::secret::SecretDigest;

pub(crate) struct Key {
    pub(crate) workspace_id: WorkspaceId,
    pub(crate) name: String,
    /// In the order in which they were given.
    pub(crate) scopes: Vec<String>,
}

impl Key {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            workspace_id: row.get("workspace_id").map(|Text(id)| id)?,
            name: row.get("name")?,
            scopes: row.get("scopes").map(|Json(names)| names)?,
        })
    }
}

pub(crate) fn by_secret(
    transaction: &Transaction<'_>,
    secret: &SecretDigest,
) -> rusqlite::Result<Option<Key>> {
    transaction
        .prepare_cached("SELECT * FROM api_key WHERE secret_sha256 = ?1")?
        .query_one([secret.as_bytes()], Key::read)
        .optional()
}

pub(crate) fn of_workspace(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
) -> rusqlite::Result<Vec<Key>> {
    transaction
        .prepare_cached("SELECT * FROM api_key WHERE workspace_id = ?1 ORDER BY rowid")?
        .query_map([workspace_id.as_str()], Key::read)?
        .collect()
}

pub(crate) fn insert(
    transaction: &Transaction<'_>,
    key: &Key,
    secret: &SecretDigest,
) -> rusqlite::Result<()> {
    let scopes = serde_json::Value::from(key.scopes.clone()).to_string();
    transaction
        .prepare_cached(
            "INSERT INTO api_key (secret_sha256, workspace_id, name, scopes) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![secret.as_bytes(), key.workspace_id.as_str(), key.name, scopes])?;
    Ok(())
}
