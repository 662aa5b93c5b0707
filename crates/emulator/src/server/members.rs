//! The five operations on workspace members.

use axum::http::StatusCode;
use instantly_rbac::Role;
use instantly_rbac::api::{
    GetMember, InviteMember, ListMembers, Member, MemberId, PatchMember, RemoveMember,
};

use super::paging::cursor;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read, write};
use crate::Reinvite;
use crate::store::members::{self, NewMember};

pub(super) static OPERATIONS: [Entry; 5] = [
    read::<ListMembers>(list),
    write::<InviteMember>(invite).may_conflict(),
    read::<GetMember>(get),
    write::<PatchMember>(patch),
    write::<RemoveMember>(remove),
];

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let paging = request.paging(&params);
    let filter = ListMembers {
        accepted: params.flag("accepted"),
        search: params.text("search").map(str::to_owned),
        ..ListMembers::default()
    };
    let behind = paging.position()?.unwrap_or(0);
    let found = members::page(request.transaction, &request.workspace.id, &filter, behind, paging.limit)?;
    let next = found.last().map(|(position, member)| cursor(&member.timestamp_created, *position));
    paging.reply(found.into_iter().map(|(_, member)| member).collect(), |_| next.unwrap_or_default())
}

fn invite(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let invitation: InviteMember = request.params()?.typed()?;
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
    let GetMember { id } = request.params()?.typed()?;
    found(members::by_id(request.transaction, &request.workspace.id, &id)?)
}

fn patch(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let PatchMember { id, patch } = request.params()?.typed()?;
    if patch.role.is_some() {
        check_owner(request, &id)?;
    }
    found(members::change(request.transaction, &request.workspace.id, &id, &patch)?)
}

fn remove(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let RemoveMember { id } = request.params()?.typed()?;
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
