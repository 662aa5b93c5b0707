//! The five operations on workspace members.

use axum::http::StatusCode;
use instantly_rbac::api::{
    GetMember, InviteMember, ListMembers, Member, MemberId, Page, PatchMember, RemoveMember,
};
use instantly_rbac::{Operation, Role};

use super::refusal::Refusal;
use super::{Admitted, Handler, Reply};
use crate::Reinvite;
use crate::store::members::{self, NewMember};

pub(super) const OPERATIONS: [(Operation, Handler); 5] = [
    (Operation::LIST_WORKSPACE_MEMBER, list),
    (Operation::CREATE_WORKSPACE_MEMBER, invite),
    (Operation::GET_WORKSPACE_MEMBER, get),
    (Operation::PATCH_WORKSPACE_MEMBER, patch),
    (Operation::DELETE_WORKSPACE_MEMBER, remove),
];

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let filter: ListMembers = request.typed()?;
    let behind = filter.starting_after.as_deref().map_or(Ok(0), position)?;
    let limit = filter.limit.unwrap_or(request.settings.page_size.get().into());

    let found = members::page(request.transaction, &request.workspace.id, &filter, behind, limit)?;
    // A full page carries a cursor even when nothing follows: the documents allow it, and clients must cope.
    let last = found.last().filter(|_| found.len() == usize::from(limit));
    let next_starting_after = last.map(|(position, member)| cursor(*position, member));
    let items = found.into_iter().map(|(_, member)| member).collect();
    Reply::of(&Page { items, next_starting_after })
}

fn invite(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let invitation: InviteMember = request.typed()?;
    let (transaction, workspace_id) = (request.transaction, &request.workspace.id);
    if let Some(member) = members::by_email(transaction, workspace_id, invitation.email.as_str())? {
        return match request.settings.reinvite {
            Reinvite::ReturnExisting => Reply::of(&member),
            Reinvite::Conflict => {
                Err(Refusal::new(StatusCode::CONFLICT, "A member with this email already exists."))
            }
        };
    }
    let new = NewMember {
        id: None,
        email: invitation.email.as_str(),
        user_email: invitation.user_email.as_ref().map(|address| address.as_str()),
        nickname: invitation.nickname.as_deref(),
        first_name: None,
        last_name: None,
        role: invitation.role.into(),
        accepted: false,
        // A key has no user; what the API writes here is not documented.
        issuer_id: None,
        permissions: invitation.permissions.as_deref(),
    };
    Reply::of(&members::insert(transaction, workspace_id, &new)?)
}

fn get(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let GetMember { id } = request.typed()?;
    found(members::by_id(request.transaction, &request.workspace.id, &id)?)
}

fn patch(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let PatchMember { id, patch } = request.typed()?;
    if patch.role.is_some() {
        check_owner(request, &id)?;
    }
    found(members::change(request.transaction, &request.workspace.id, &id, &patch)?)
}

fn remove(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let RemoveMember { id } = request.typed()?;
    check_owner(request, &id)?;
    found(members::remove(request.transaction, &request.workspace.id, &id)?)
}

/// Refuses to touch the owner, where the settings say so.
fn check_owner(request: &Admitted<'_>, id: &MemberId) -> Result<(), Refusal> {
    if !request.settings.protect_owner {
        return Ok(());
    }
    let member = members::by_id(request.transaction, &request.workspace.id, id)?;
    if member.is_some_and(|member| member.role == Role::Owner) {
        return Err(Refusal::bad_request(
            "The owner of a workspace can be neither removed nor given another role",
        ));
    }
    Ok(())
}

fn found(member: Option<Member>) -> Result<Reply, Refusal> {
    Reply::of(&member.ok_or_else(Refusal::not_found)?)
}

/// Opaque to clients. Made like the cursor that is documented for accounts, `<timestamp>&<key>`, so that a client which
/// does not percent-encode it fails here and not first in production. Only the position counts: it outlives its member.
fn cursor(position: i64, member: &Member) -> String {
    format!("{}&{position}", member.timestamp_created)
}

fn position(cursor: &str) -> Result<i64, Refusal> {
    let position = cursor.rsplit_once('&').and_then(|(_, position)| position.parse().ok());
    position.ok_or_else(|| Refusal::bad_request("querystring/starting_after: no list gave this cursor"))
}
