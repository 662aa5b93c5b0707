//! Links between an admin workspace and its sub-workspaces.

use instantly_rbac::api::WorkspaceId;
use rusqlite::{Row, Transaction, params};
use serde::Serialize;

use super::new_id;
use super::select::{Select, text};

/// A link as the API shows it.
#[derive(Serialize)]
pub(crate) struct GroupLink {
    #[serde(skip)]
    pub(crate) position: i64,
    pub(crate) id: String,
    pub(crate) admin_workspace_id: String,
    pub(crate) sub_workspace_id: String,
    pub(crate) status: String,
    pub(crate) timestamp_created: String,
    timestamp_updated: String,
    sub_workspace_name: String,
    pub(crate) admin_workspace_name: String,
}

/// Links with the names of both workspaces.
const VIEW: &str = "(SELECT group_link.*, sub.name AS sub_workspace_name, admin.name AS admin_workspace_name
      FROM group_link JOIN workspace AS sub ON sub.id = sub_workspace_id
      JOIN workspace AS admin ON admin.id = admin_workspace_id)";

impl GroupLink {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            position: row.get("position")?,
            id: row.get("id")?,
            admin_workspace_id: row.get("admin_workspace_id")?,
            sub_workspace_id: row.get("sub_workspace_id")?,
            status: row.get("status")?,
            timestamp_created: row.get("timestamp_created")?,
            timestamp_updated: row.get("timestamp_updated")?,
            sub_workspace_name: row.get("sub_workspace_name")?,
            admin_workspace_name: row.get("admin_workspace_name")?,
        })
    }
}

/// Whether the one workspace is an accepted sub-workspace of the other.
pub(crate) fn is_sub(transaction: &Transaction<'_>, admin: &str, sub: &str) -> rusqlite::Result<bool> {
    transaction
        .prepare_cached(
            "SELECT true FROM group_link
             WHERE sub_workspace_id = ?2 AND admin_workspace_id = ?1 AND status = 'accepted'",
        )?
        .exists([admin, sub])
}

/// Whether the workspace is on that side of a link that was not rejected.
pub(crate) fn is_linked(
    transaction: &Transaction<'_>,
    workspace_id: &str,
    as_admin: bool,
) -> rusqlite::Result<bool> {
    let side = if as_admin { "admin_workspace_id" } else { "sub_workspace_id" };
    transaction
        .prepare_cached(&format!("SELECT true FROM group_link WHERE {side} = ?1 AND status <> 'rejected'"))?
        .exists([workspace_id])
}

/// Up to `limit` links of the workspace, on whichever side it is, behind `position`.
pub(crate) fn page(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    position: i64,
    limit: usize,
) -> rusqlite::Result<Vec<GroupLink>> {
    let own = || text(workspace_id.as_str());
    Select::from(VIEW)
        .only("admin_workspace_id = ? OR sub_workspace_id = ?", [own(), own()])
        .only("position > ?", [position.into()])
        .page(transaction, "position", limit, GroupLink::read)
}

/// The link with that id, where the workspace is on one side of it.
pub(crate) fn by_id(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    id: &str,
) -> rusqlite::Result<Option<GroupLink>> {
    let own = || text(workspace_id.as_str());
    let found = Select::from(VIEW)
        .only("id = ?", [text(id)])
        .only("admin_workspace_id = ? OR sub_workspace_id = ?", [own(), own()])
        .page(transaction, "position", 1, GroupLink::read)?;
    Ok(found.into_iter().next())
}

/// The accepted link to the admin workspace of a workspace.
pub(crate) fn parent(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
) -> rusqlite::Result<Option<GroupLink>> {
    let found = Select::from(VIEW)
        .only("sub_workspace_id = ?", [text(workspace_id.as_str())])
        .only("status = 'accepted'", [])
        .page(transaction, "position", 1, GroupLink::read)?;
    Ok(found.into_iter().next())
}

/// Adds a link; its id.
pub(crate) fn insert(
    transaction: &Transaction<'_>,
    admin: &WorkspaceId,
    sub: &str,
    status: &str,
) -> rusqlite::Result<String> {
    let id = new_id();
    transaction
        .prepare_cached(
            "INSERT INTO group_link (id, admin_workspace_id, sub_workspace_id, status) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![id, admin.as_str(), sub, status])?;
    Ok(id)
}

/// Answers a pending invitation; `false` when there is none with that id.
pub(crate) fn answer(transaction: &Transaction<'_>, id: &str, status: &str) -> rusqlite::Result<bool> {
    let changed = transaction
        .prepare_cached(
            "UPDATE group_link SET status = ?2, timestamp_updated = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
             WHERE id = ?1 AND status = 'pending'",
        )?
        .execute([id, status])?;
    Ok(changed == 1)
}

pub(crate) fn remove(transaction: &Transaction<'_>, id: &str) -> rusqlite::Result<()> {
    transaction.prepare_cached("DELETE FROM group_link WHERE id = ?1")?.execute([id])?;
    Ok(())
}
