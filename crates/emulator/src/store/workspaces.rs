//! Workspaces: who exists, who pays, and whose they are.

use instantly_rbac::api::{UserId, WorkspaceId};
use rusqlite::{OptionalExtension, Row, Transaction, params};
use serde::Serialize;
use serde_json::{Map, Value};

use super::column::{Json, Text};
use super::new_id;
use crate::secret::SecretDigest;

/// What every request must know of a workspace.
#[derive(Clone)]
pub(crate) struct Workspace {
    pub(crate) id: WorkspaceId,
    pub(crate) name: String,
    pub(crate) paid: bool,
}

/// A workspace as the API shows it.
#[derive(Serialize)]
pub(crate) struct Profile {
    id: String,
    timestamp_created: String,
    timestamp_updated: String,
    scheduled_for_removal_at: Option<String>,
    owner: String,
    name: String,
    org_logo_url: Option<String>,
    pub(crate) org_client_domain: Option<String>,
    /// Plans and preferences.
    #[serde(flatten)]
    fields: Map<String, Value>,
    #[serde(skip)]
    pub(crate) domain_verified: bool,
    #[serde(skip)]
    pub(crate) transfer: Option<SecretDigest>,
    #[serde(skip)]
    pub(crate) plan_details: Option<String>,
    #[serde(skip)]
    pub(crate) subscription_details: Option<String>,
}

/// A workspace that is about to exist.
pub(crate) struct NewWorkspace<'a> {
    /// A new id when absent.
    pub(crate) id: Option<&'a WorkspaceId>,
    pub(crate) name: &'a str,
    pub(crate) paid: bool,
    pub(crate) fields: String,
    pub(crate) plan_details: Option<String>,
    pub(crate) subscription_details: Option<String>,
    pub(crate) transfer: SecretDigest,
}

/// The columns of [`Workspace`], in the order of its reader.
const SHORT: &str = "SELECT id, name, paid FROM workspace";

impl Workspace {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0).map(|Text(id)| id)?, name: row.get(1)?, paid: row.get(2)? })
    }
}

impl Profile {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            timestamp_created: row.get("timestamp_created")?,
            timestamp_updated: row.get("timestamp_updated")?,
            scheduled_for_removal_at: row.get("scheduled_for_removal_at")?,
            owner: row.get("owner_id")?,
            name: row.get("name")?,
            org_logo_url: row.get("org_logo_url")?,
            org_client_domain: row.get("org_client_domain")?,
            fields: row.get("fields").map(|Json(fields)| fields)?,
            domain_verified: row.get("domain_verified")?,
            transfer: row.get::<_, Option<[u8; 32]>>("transfer_sha256")?.map(SecretDigest::from_bytes),
            plan_details: row.get("plan_details")?,
            subscription_details: row.get("subscription_details")?,
        })
    }
}

pub(crate) fn all(transaction: &Transaction<'_>) -> rusqlite::Result<Vec<Workspace>> {
    transaction
        .prepare_cached(&format!("{SHORT} ORDER BY position"))?
        .query_map([], Workspace::read)?
        .collect()
}

pub(crate) fn by_id(transaction: &Transaction<'_>, id: &str) -> rusqlite::Result<Option<Workspace>> {
    transaction
        .prepare_cached("SELECT id, name, paid FROM workspace WHERE id = ?1")?
        .query_one([id], Workspace::read)
        .optional()
}

/// The workspace that a seed planted under that name, whatever it is called by now.
pub(crate) fn by_seed_name(transaction: &Transaction<'_>, name: &str) -> rusqlite::Result<Option<Workspace>> {
    transaction
        .prepare_cached(&format!("{SHORT} WHERE seed_name = ?1"))?
        .query_one([name], Workspace::read)
        .optional()
}

pub(crate) fn profile(transaction: &Transaction<'_>, id: &WorkspaceId) -> rusqlite::Result<Profile> {
    transaction
        .prepare_cached("SELECT * FROM workspace WHERE id = ?1")?
        .query_one([id.as_str()], Profile::read)
}

/// Adds a workspace; without an id it gets a new one. Its owner is somebody whom no member is, until one is named.
pub(crate) fn insert(transaction: &Transaction<'_>, new: &NewWorkspace<'_>) -> rusqlite::Result<Workspace> {
    transaction
        .prepare_cached(
            "INSERT INTO workspace (id, name, seed_name, paid, owner_id, transfer_sha256, fields, plan_details,
                                    subscription_details)
             VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING id, name, paid",
        )?
        .query_one(
            params![
                new.id.map_or_else(new_id, |id| id.to_string()),
                new.name,
                new.paid,
                new_id(),
                new.transfer.as_bytes(),
                new.fields,
                new.plan_details,
                new.subscription_details
            ],
            Workspace::read,
        )
}

/// Changes one column, whose name is a constant of this program.
pub(crate) fn set(
    transaction: &Transaction<'_>,
    id: &WorkspaceId,
    column: &'static str,
    value: Option<&str>,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(&format!(
            "UPDATE workspace SET {column} = ?2, timestamp_updated = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
             WHERE id = ?1"
        ))?
        .execute(params![id.as_str(), value])?;
    Ok(())
}

/// Gives the workspace to a user.
pub(crate) fn set_owner(
    transaction: &Transaction<'_>,
    id: &WorkspaceId,
    owner: &UserId,
) -> rusqlite::Result<()> {
    set(transaction, id, "owner_id", Some(owner.as_str()))
}
