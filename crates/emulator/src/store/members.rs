//! Members, in the order in which they were created.

use instantly_rbac::api::{
    ListMembers, Member, MemberId, MemberName, MemberPatch, Patch, UserId, WorkspaceId,
};
use instantly_rbac::{Permission, Role};
use rusqlite::{OptionalExtension, Row, Transaction, params};
use serde_json::Map;

use super::column::{Json, Text};
use super::new_id;

/// A member that is about to exist.
pub(crate) struct NewMember<'a> {
    /// A new id when absent.
    pub(crate) id: Option<&'a MemberId>,
    pub(crate) email: &'a str,
    pub(crate) user_email: Option<&'a str>,
    pub(crate) nickname: Option<&'a str>,
    pub(crate) first_name: Option<&'a str>,
    pub(crate) last_name: Option<&'a str>,
    pub(crate) role: Role,
    pub(crate) accepted: bool,
    /// Whoever sent the invitation.
    pub(crate) issuer_id: Option<&'a UserId>,
    pub(crate) permissions: Option<&'a [Permission]>,
}

/// Up to `limit` members of the workspace behind `position`, each with its own position.
pub(crate) fn page(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    filter: &ListMembers,
    position: i64,
    limit: usize,
) -> rusqlite::Result<Vec<(i64, Member)>> {
    let mut statement = transaction.prepare_cached(
        "SELECT * FROM member
         WHERE workspace_id = ?1 AND position > ?2 AND (?3 IS NULL OR accepted = ?3)
           AND (?4 IS NULL
                OR instr(lower(email), lower(?4))
                OR instr(lower(concat_ws(' ', first_name, last_name)), lower(?4)))
         ORDER BY position LIMIT ?5",
    )?;
    statement
        .query_map(
            params![
                workspace_id.as_str(),
                position,
                filter.accepted,
                filter.search,
                i64::try_from(limit).unwrap_or(i64::MAX)
            ],
            |row| Ok((row.get(0)?, read(row)?)),
        )?
        .collect()
}

pub(crate) fn by_id(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    id: &MemberId,
) -> rusqlite::Result<Option<Member>> {
    transaction
        .prepare_cached("SELECT * FROM member WHERE workspace_id = ?1 AND id = ?2")?
        .query_one([workspace_id.as_str(), id.as_str()], read)
        .optional()
}

/// The member with that address, without regard to the case of its letters.
pub(crate) fn by_email(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    email: &str,
) -> rusqlite::Result<Option<Member>> {
    transaction
        .prepare_cached("SELECT * FROM member WHERE workspace_id = ?1 AND email = ?2")?
        .query_one([workspace_id.as_str(), email], read)
        .optional()
}

/// Adds a member. An address that is a member somewhere already belongs to the same user.
pub(crate) fn insert(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    new: &NewMember<'_>,
) -> rusqlite::Result<Member> {
    let permissions =
        new.permissions.map(|list| list.iter().map(Permission::as_str).collect::<serde_json::Value>());
    transaction
        .prepare_cached(
            "INSERT INTO member (id, workspace_id, email, user_id, user_email, nickname, first_name, last_name,
                                 role, accepted, issuer_id, permissions)
             VALUES (?1, ?2, ?3, coalesce((SELECT user_id FROM member WHERE email = ?3 LIMIT 1), ?4), ?5, ?6, ?7, ?8,
                     ?9, ?10, ?11, ?12)
             RETURNING *",
        )?
        .query_one(
            params![
                new.id.map_or_else(new_id, |id| id.to_string()),
                workspace_id.as_str(),
                new.email,
                new_id(),
                new.user_email,
                new.nickname,
                new.first_name,
                new.last_name,
                new.role.as_str(),
                new.accepted,
                new.issuer_id.map(UserId::as_str),
                permissions.map(|list| list.to_string()),
            ],
            read,
        )
}

/// Changes role and nickname; `None` when there is no such member.
pub(crate) fn change(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    id: &MemberId,
    patch: &MemberPatch,
) -> rusqlite::Result<Option<Member>> {
    let nickname = match &patch.nickname {
        Patch::Set(nickname) => Some(nickname.as_str()),
        Patch::Keep | Patch::Clear => None,
    };
    transaction
        .prepare_cached(
            "UPDATE member SET role = coalesce(?3, role), nickname = iif(?4, nickname, ?5)
             WHERE workspace_id = ?1 AND id = ?2 RETURNING *",
        )?
        .query_one(
            params![
                workspace_id.as_str(),
                id.as_str(),
                patch.role.map(|role| role.as_str()),
                patch.nickname.is_keep(),
                nickname
            ],
            read,
        )
        .optional()
}

/// Makes the member the owner, and whoever was the owner an admin.
pub(crate) fn crown(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    heir: &MemberId,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "UPDATE member SET role = iif(id = ?2, 'owner', 'admin')
             WHERE workspace_id = ?1 AND (id = ?2 OR role = 'owner')",
        )?
        .execute([workspace_id.as_str(), heir.as_str()])?;
    Ok(())
}

/// Removes a member and returns it; `None` when there is no such member.
pub(crate) fn remove(
    transaction: &Transaction<'_>,
    workspace_id: &WorkspaceId,
    id: &MemberId,
) -> rusqlite::Result<Option<Member>> {
    transaction
        .prepare_cached("DELETE FROM member WHERE workspace_id = ?1 AND id = ?2 RETURNING *")?
        .query_one([workspace_id.as_str(), id.as_str()], read)
        .optional()
}

/// Reads the columns by their place in the table: to look each up by its name takes a fifth of a page's time.
fn read(row: &Row<'_>) -> rusqlite::Result<Member> {
    let name = MemberName { first: row.get(7)?, last: row.get(8)?, extra: Map::new() };
    Ok(Member {
        id: row.get(1).map(|Text(id)| id)?,
        email: row.get(3).map(|Text(email)| email)?,
        user_id: row.get(4).map(|Text(id)| id)?,
        user_email: row.get::<_, Option<_>>(5)?.map(|Text(email)| email),
        nickname: row.get(6)?,
        name: (name.first.is_some() || name.last.is_some()).then_some(name),
        role: row.get::<_, String>(9)?.into(),
        timestamp_created: row.get(13)?,
        workspace_id: row.get(2).map(|Text(id)| id)?,
        accepted: row.get(10)?,
        issuer_id: row.get::<_, Option<_>>(11)?.map(|Text(id)| id),
        permissions: row.get::<_, Option<_>>(12)?.map(|Json(permissions)| permissions),
        extra: Map::new(),
    })
}
