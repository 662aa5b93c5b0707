//! Puts a seed into the database, once: a workspace that the database already holds stays as it is.

use instantly_rbac::Role;
use rusqlite::Transaction;
use serde_json::{Map, Value};

use crate::documents;
use crate::secret::{Mint, Secret};
use crate::store::audit::{self, AuditRecord};
use crate::store::documents::insert;
use crate::store::members::{self, NewMember};
use crate::store::tag_mappings::{Taggable, attach};
use crate::store::workspaces::{self, NewWorkspace, Workspace};
use crate::store::{group_links, keys, tags};
use crate::{Seed, SeedKey, SeedWorkspace};

/// Plants every workspace of the seed that the database does not hold.
pub(crate) fn plant(transaction: &Transaction<'_>, seed: &Seed, mint: &Mint) -> rusqlite::Result<()> {
    // Parents come before their sub-workspaces, which refer to them.
    let (subs, admins): (Vec<_>, Vec<_>) = seed.workspaces.iter().partition(|sown| sown.parent.is_some());
    for sown in admins.into_iter().chain(subs) {
        if find(transaction, sown)?.is_none() {
            plant_workspace(transaction, sown, mint)?;
        }
    }
    Ok(())
}

/// The secret of a seeded key: the one that the seed gives, else the one that the mint makes.
pub(crate) fn secret(workspace: &SeedWorkspace, key: &SeedKey, mint: &Mint) -> Secret {
    key.secret.clone().unwrap_or_else(|| mint.secret(&workspace.name, &key.name))
}

/// What a change of the workspace's owner must know.
pub(crate) fn transfer_secret(workspace: &SeedWorkspace, mint: &Mint) -> Secret {
    workspace.transfer_secret.clone().unwrap_or_else(|| mint.secret("change of owner", &workspace.name))
}

fn find(transaction: &Transaction<'_>, sown: &SeedWorkspace) -> rusqlite::Result<Option<Workspace>> {
    if let Some(id) = &sown.id
        && let Some(found) = workspaces::by_id(transaction, id.as_str())?
    {
        return Ok(Some(found));
    }
    workspaces::by_seed_name(transaction, &sown.name)
}

fn plant_workspace(transaction: &Transaction<'_>, sown: &SeedWorkspace, mint: &Mint) -> rusqlite::Result<()> {
    let new = NewWorkspace {
        id: sown.id.as_ref(),
        name: &sown.name,
        paid: sown.paid,
        fields: json(&sown.fields),
        plan_details: sown.plan_details.as_ref().map(json),
        subscription_details: sown.subscription_details.as_ref().map(json),
        transfer: transfer_secret(sown, mint).digest(),
    };
    let workspace = workspaces::insert(transaction, &new)?;
    if let Some(parent) = &sown.parent
        && let Some(admin) = workspaces::by_seed_name(transaction, parent)?
    {
        group_links::insert(transaction, &admin.id, workspace.id.as_str(), sown.link.as_str())?;
    }
    for key in &sown.keys {
        let digest = secret(sown, key, mint).digest();
        keys::insert(transaction, &workspace.id, &key.name, &key.scopes, &digest)?;
    }
    plant_members(transaction, sown, &workspace)?;
    plant_documents(transaction, sown, &workspace)?;
    plant_tags(transaction, sown, &workspace)
}

fn plant_members(
    transaction: &Transaction<'_>,
    sown: &SeedWorkspace,
    workspace: &Workspace,
) -> rusqlite::Result<()> {
    // Whoever comes after the owner was invited by the owner.
    let mut owner = None;
    for member in &sown.members {
        let new = NewMember {
            id: member.id.as_ref(),
            email: &member.email,
            user_email: None,
            nickname: member.nickname.as_deref(),
            first_name: member.first_name.as_deref(),
            last_name: member.last_name.as_deref(),
            role: member.role.clone(),
            accepted: member.accepted,
            issuer_id: owner.as_ref(),
            permissions: member.permissions.as_deref(),
        };
        let planted = members::insert(transaction, &workspace.id, &new)?;
        if planted.role == Role::Owner {
            workspaces::set_owner(transaction, &workspace.id, &planted.user_id)?;
            owner = Some(planted.user_id);
        }
    }
    Ok(())
}

fn plant_documents(
    transaction: &Transaction<'_>,
    sown: &SeedWorkspace,
    workspace: &Workspace,
) -> rusqlite::Result<()> {
    for (kind, documents) in sown.documents() {
        for given in documents {
            let document = documents::new(transaction, kind, &workspace.id, given.clone())?;
            insert(transaction, kind, workspace.id.as_str(), &json(&document))?;
        }
    }
    for given in &sown.audit_logs {
        let mut record: AuditRecord = serde_json::from_value(Value::Object(given.clone()))
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        record.organization_id = workspace.id.to_string();
        audit::insert(transaction, &record)?;
    }
    Ok(())
}

fn plant_tags(
    transaction: &Transaction<'_>,
    sown: &SeedWorkspace,
    workspace: &Workspace,
) -> rusqlite::Result<()> {
    for tag in &sown.tags {
        let (id, description) = (tag.id.as_deref(), tag.description.as_deref());
        let planted = tags::insert(transaction, &workspace.id, id, &tag.label, description)?;
        for email in &tag.accounts {
            attach(transaction, &workspace.id, &planted.id, Taggable::Account, email)?;
        }
        for name in &tag.campaigns {
            for id in crate::documents::campaigns_named(transaction, &workspace.id, name)? {
                attach(transaction, &workspace.id, &planted.id, Taggable::Campaign, &id)?;
            }
        }
    }
    Ok(())
}

fn json(map: &Map<String, Value>) -> String {
    Value::Object(map.clone()).to_string()
}
