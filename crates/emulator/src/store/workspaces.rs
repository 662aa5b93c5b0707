//! Workspaces: who exists, who pays, and who stands under whom.

use instantly_rbac::api::WorkspaceId;
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::column::Text;
use super::new_id;

#[derive(Clone)]
pub(crate) struct Workspace {
    pub(crate) id: WorkspaceId,
    pub(crate) name: String,
    pub(crate) paid: bool,
    /// The admin workspace.
    pub(crate) parent_id: Option<WorkspaceId>,
}

impl Workspace {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id").map(|Text(id)| id)?,
            name: row.get("name")?,
            paid: row.get("paid")?,
            parent_id: row.get::<_, Option<_>>("parent_id")?.map(|Text(id)| id),
        })
    }
}

pub(crate) fn all(transaction: &Transaction<'_>) -> rusqlite::Result<Vec<Workspace>> {
    transaction
        .prepare_cached("SELECT * FROM workspace ORDER BY rowid")?
        .query_map([], Workspace::read)?
        .collect()
}

pub(crate) fn by_id(transaction: &Transaction<'_>, id: &str) -> rusqlite::Result<Option<Workspace>> {
    transaction
        .prepare_cached("SELECT * FROM workspace WHERE id = ?1")?
        .query_one([id], Workspace::read)
        .optional()
}

pub(crate) fn by_name(transaction: &Transaction<'_>, name: &str) -> rusqlite::Result<Option<Workspace>> {
    transaction
        .prepare_cached("SELECT * FROM workspace WHERE name = ?1")?
        .query_one([name], Workspace::read)
        .optional()
}

/// Adds a workspace; without an id it gets a new one.
pub(crate) fn insert(
    transaction: &Transaction<'_>,
    id: Option<&WorkspaceId>,
    name: &str,
    paid: bool,
    parent_id: Option<&WorkspaceId>,
) -> rusqlite::Result<Workspace> {
    let id = id.map_or_else(new_id, |id| id.to_string());
    transaction
        .prepare_cached(
            "INSERT INTO workspace (id, name, paid, parent_id) VALUES (?1, ?2, ?3, ?4) RETURNING *",
        )?
        .query_one(params![id, name, paid, parent_id.map(WorkspaceId::as_str)], Workspace::read)
}
