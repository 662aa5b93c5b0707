//! Puts a seed into the database, once: a workspace that the database already holds stays as it is.

use instantly_rbac::Role;
use rusqlite::Transaction;

use crate::secret::{Mint, Secret};
use crate::store::keys::{self, Key};
use crate::store::members::{self, NewMember};
use crate::store::workspaces::{self, Workspace};
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

fn find(transaction: &Transaction<'_>, sown: &SeedWorkspace) -> rusqlite::Result<Option<Workspace>> {
    if let Some(id) = &sown.id
        && let Some(found) = workspaces::by_id(transaction, id.as_str())?
    {
        return Ok(Some(found));
    }
    workspaces::by_name(transaction, &sown.name)
}

fn plant_workspace(transaction: &Transaction<'_>, sown: &SeedWorkspace, mint: &Mint) -> rusqlite::Result<()> {
    let parent =
        sown.parent.as_deref().map(|name| workspaces::by_name(transaction, name)).transpose()?.flatten();
    let parent = parent.map(|parent| parent.id);
    let workspace =
        workspaces::insert(transaction, sown.id.as_ref(), &sown.name, sown.paid, parent.as_ref())?;
    for key in &sown.keys {
        let row =
            Key { workspace_id: workspace.id.clone(), name: key.name.clone(), scopes: key.scopes.clone() };
        keys::insert(transaction, &row, &secret(sown, key, mint).digest())?;
    }
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
            owner = Some(planted.user_id);
        }
    }
    Ok(())
}
