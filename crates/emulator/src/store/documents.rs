//! Things that are kept as the JSON which the API shows: the table's columns follow from it.

use rusqlite::{OptionalExtension, Transaction};

/// What is kept as a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Account,
    BackgroundJob,
    Campaign,
    Lead,
    Webhook,
    WebhookEvent,
}

impl Kind {
    pub(crate) const fn table(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::BackgroundJob => "background_job",
            Self::Campaign => "campaign",
            Self::Lead => "lead",
            Self::Webhook => "webhook",
            Self::WebhookEvent => "webhook_event",
        }
    }
}

/// Adds a document.
pub(crate) fn insert(
    transaction: &Transaction<'_>,
    kind: Kind,
    workspace_id: &str,
    document: &str,
) -> rusqlite::Result<()> {
    let table = kind.table();
    transaction
        .prepare_cached(&format!("INSERT INTO {table} (workspace_id, document) VALUES (?1, ?2)"))?
        .execute([workspace_id, document])?;
    Ok(())
}

pub(crate) fn by_id(
    transaction: &Transaction<'_>,
    kind: Kind,
    workspace_id: &str,
    id: &str,
) -> rusqlite::Result<Option<String>> {
    let table = kind.table();
    transaction
        .prepare_cached(&format!("SELECT document FROM {table} WHERE workspace_id = ?1 AND id = ?2"))?
        .query_one([workspace_id, id], |row| row.get(0))
        .optional()
}

/// Puts another document in the place of the one with that id.
pub(crate) fn replace(
    transaction: &Transaction<'_>,
    kind: Kind,
    workspace_id: &str,
    id: &str,
    document: &str,
) -> rusqlite::Result<()> {
    let table = kind.table();
    transaction
        .prepare_cached(&format!("UPDATE {table} SET document = ?3 WHERE workspace_id = ?1 AND id = ?2"))?
        .execute([workspace_id, id, document])?;
    Ok(())
}

/// Removes a document and returns it; `None` when there is none with that id.
pub(crate) fn remove(
    transaction: &Transaction<'_>,
    kind: Kind,
    workspace_id: &str,
    id: &str,
) -> rusqlite::Result<Option<String>> {
    let table = kind.table();
    transaction
        .prepare_cached(&format!(
            "DELETE FROM {table} WHERE workspace_id = ?1 AND id = ?2 RETURNING document"
        ))?
        .query_one([workspace_id, id], |row| row.get(0))
        .optional()
}
