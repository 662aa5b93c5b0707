//! Which tags are attached to which accounts and campaigns.

use instantly_rbac::api::WorkspaceId;
use rusqlite::{Row, Transaction, params};
use serde::Serialize;

use super::documents::Kind;
use super::new_id;
use super::select::{Select, list};

/// A mapping as the API shows it.
#[derive(Serialize)]
pub(crate) struct TagMapping {
    #[serde(skip)]
    pub(crate) position: i64,
    id: String,
    tag_id: String,
    resource_id: String,
    resource_type: i64,
    pub(crate) timestamp_created: String,
    organization_id: String,
}

/// What a tag can be attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taggable {
    Account,
    Campaign,
}

impl Taggable {
    /// By its number in `resource_type`.
    pub(crate) const fn from_number(number: i64) -> Option<Self> {
        match number {
            1 => Some(Self::Account),
            2 => Some(Self::Campaign),
            _ => None,
        }
    }

    pub(crate) const fn number(self) -> i64 {
        match self {
            Self::Account => 1,
            Self::Campaign => 2,
        }
    }

    pub(crate) const fn kind(self) -> Kind {
        match self {
            Self::Account => Kind::Account,
            Self::Campaign => Kind::Campaign,
        }
    }
}

impl TagMapping {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            position: row.get("position")?,
            id: row.get("id")?,
            tag_id: row.get("tag_id")?,
            resource_id: row.get("resource_id")?,
            resource_type: row.get("resource_type")?,
            timestamp_created: row.get("timestamp_created")?,
            organization_id: row.get("workspace_id")?,
        })
    }
}

/// Up to `limit` mappings of the workspace behind `position`.
pub(crate) fn page(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    resource_ids: Option<&[&str]>,
    position: i64,
    limit: usize,
) -> rusqlite::Result<Vec<TagMapping>> {
    Select::of_workspace("custom_tag_mapping", workspace_id.as_str())
        .only("position > ?", [position.into()])
        .only_if(
            "EXISTS (SELECT 1 FROM json_each(?) WHERE value = resource_id COLLATE NOCASE)",
            resource_ids.map(|ids| list(ids.iter().copied())),
        )
        .page(transaction, "position", limit, TagMapping::read)
}

/// Attaches a tag; twice is as good as once.
pub(crate) fn attach(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    tag_id: &str,
    what: Taggable,
    resource_id: &str,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT OR IGNORE INTO custom_tag_mapping (id, workspace_id, tag_id, resource_type, resource_id)
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![new_id(), workspace_id.as_str(), tag_id, what.number(), resource_id])?;
    Ok(())
}

/// Takes a tag off; where it is not attached, nothing changes.
pub(crate) fn detach(
    transaction: &Transaction<'_>,
    tag_id: &str,
    what: Taggable,
    resource_id: &str,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "DELETE FROM custom_tag_mapping WHERE tag_id = ?1 AND resource_type = ?2 AND resource_id = ?3",
        )?
        .execute(params![tag_id, what.number(), resource_id])?;
    Ok(())
}

/// Takes every tag off something that is about to go.
pub(crate) fn forget(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    what: Taggable,
    resource_id: &str,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "DELETE FROM custom_tag_mapping WHERE workspace_id = ?1 AND resource_type = ?2 AND resource_id = ?3",
        )?
        .execute(params![workspace_id.as_str(), what.number(), resource_id])?;
    Ok(())
}
