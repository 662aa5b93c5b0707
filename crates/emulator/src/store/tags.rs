//! Tags: labels of a workspace, for accounts and campaigns.

use instantly_rbac::api::WorkspaceId;
use rusqlite::{OptionalExtension, Row, Transaction, params};
use serde::Serialize;

use super::new_id;
use super::select::{Select, list, text};

/// A tag as the API shows it.
#[derive(Serialize)]
pub(crate) struct Tag {
    #[serde(skip)]
    pub(crate) position: i64,
    pub(crate) id: String,
    pub(crate) timestamp_created: String,
    timestamp_updated: String,
    organization_id: String,
    pub(crate) label: String,
    pub(crate) description: Option<String>,
}

/// Which tags a list is about.
#[derive(Default)]
pub(crate) struct Filter<'a> {
    pub(crate) search: Option<&'a str>,
    pub(crate) tag_ids: Option<Vec<&'a str>>,
    pub(crate) resource_ids: Option<Vec<&'a str>>,
}

impl Tag {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            position: row.get("position")?,
            id: row.get("id")?,
            timestamp_created: row.get("timestamp_created")?,
            timestamp_updated: row.get("timestamp_updated")?,
            organization_id: row.get("workspace_id")?,
            label: row.get("label")?,
            description: row.get("description")?,
        })
    }
}

/// Up to `limit` tags of the workspace behind `position`.
pub(crate) fn page(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    filter: &Filter<'_>,
    position: i64,
    limit: usize,
) -> rusqlite::Result<Vec<Tag>> {
    let ids = |ids: &Option<Vec<&str>>| ids.as_ref().map(|ids| list(ids.iter().copied()));
    Select::of_workspace("custom_tag", workspace_id.as_str())
        .only("position > ?", [position.into()])
        .only_if("instr(lower(label), lower(?))", filter.search.map(text))
        .only_if("id IN (SELECT lower(value) FROM json_each(?))", ids(&filter.tag_ids))
        .only_if(
            "id IN (SELECT tag_id FROM custom_tag_mapping JOIN json_each(?) ON resource_id = value)",
            ids(&filter.resource_ids),
        )
        .page(transaction, "position", limit, Tag::read)
}

pub(crate) fn by_id(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    id: &str,
) -> rusqlite::Result<Option<Tag>> {
    transaction
        .prepare_cached("SELECT * FROM custom_tag WHERE workspace_id = ?1 AND id = ?2")?
        .query_one([workspace_id.as_str(), id], Tag::read)
        .optional()
}

/// Whether another tag of the workspace has that label, blanks around both aside.
pub(crate) fn is_taken(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    label: &str,
    own_id: &str,
) -> rusqlite::Result<bool> {
    transaction
        .prepare_cached(
            "SELECT true FROM custom_tag WHERE workspace_id = ?1 AND trim(label) = trim(?2) AND id <> ?3",
        )?
        .exists([workspace_id.as_str(), label, own_id])
}

/// Adds a tag; without an id it gets a new one.
pub(crate) fn insert(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    id: Option<&str>,
    label: &str,
    description: Option<&str>,
) -> rusqlite::Result<Tag> {
    let id = id.map_or_else(new_id, str::to_owned);
    transaction
        .prepare_cached(
            "INSERT INTO custom_tag (id, workspace_id, label, description) VALUES (?1, ?2, ?3, ?4) RETURNING *",
        )?
        .query_one(params![id, workspace_id.as_str(), label, description], Tag::read)
}

/// Writes label and description of a tag.
pub(crate) fn change(
    transaction: &Transaction<'_>,
    id: &str,
    label: &str,
    description: Option<&str>,
) -> rusqlite::Result<Tag> {
    transaction
        .prepare_cached(
            "UPDATE custom_tag
             SET label = ?2, description = ?3, timestamp_updated = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
             WHERE id = ?1 RETURNING *",
        )?
        .query_one(params![id, label, description], Tag::read)
}

/// Removes a tag and all that says where it was attached.
pub(crate) fn remove(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    id: &str,
) -> rusqlite::Result<Option<Tag>> {
    transaction
        .prepare_cached("DELETE FROM custom_tag WHERE workspace_id = ?1 AND id = ?2 RETURNING *")?
        .query_one([workspace_id.as_str(), id], Tag::read)
        .optional()
}
