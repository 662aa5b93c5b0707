//! The five operations on links between workspaces.

use axum::http::StatusCode;
use instantly_rbac::api::groups::{
    GetAdminWorkspace, GetGroupLink, InviteWorkspace, ListGroupLinks, RemoveGroupLink,
};
use serde_json::{Value, json};

use super::paging::cursor;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read, write};
use crate::store::group_links::{self, GroupLink};
use crate::store::workspaces;

pub(super) static OPERATIONS: [Entry; 5] = [
    read::<ListGroupLinks>(list),
    write::<InviteWorkspace>(invite).may_conflict(),
    read::<GetGroupLink>(get),
    write::<RemoveGroupLink>(remove),
    read::<GetAdminWorkspace>(admin),
];

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let paging = request.paging(&params);
    let behind = paging.position()?.unwrap_or(0);
    let found = group_links::page(request.transaction, &request.workspace.id, behind, paging.limit)?;
    paging.reply(found, |link| cursor(&link.timestamp_created, link.position))
}

fn invite(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let (transaction, own) = (request.transaction, &request.workspace.id);
    let sub = workspaces::by_id(transaction, params.required("sub_workspace_id")?)?;
    let sub = sub.ok_or_else(Refusal::not_found)?;
    if sub.id == *own {
        return Err(Refusal::bad_request("A workspace cannot be its own sub workspace"));
    }
    if group_links::is_linked(transaction, sub.id.as_str(), false)? {
        // The wording that is documented.
        return Err(conflict("The sub workspace already has an active parent or invitation"));
    }
    // A workspace is never admin and sub at once.
    if group_links::is_linked(transaction, own.as_str(), false)? {
        return Err(conflict("A sub workspace cannot have sub workspaces"));
    }
    if group_links::is_linked(transaction, sub.id.as_str(), true)? {
        return Err(conflict("An admin workspace cannot become a sub workspace"));
    }
    let id = group_links::insert(transaction, own, sub.id.as_str(), "pending")?;
    Reply::of(&link(request, &id)?)
}

fn get(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&link(request, request.params()?.required("id")?)?)
}

fn remove(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let link = link(request, request.params()?.required("id")?)?;
    group_links::remove(request.transaction, &link.id)?;
    Reply::of(&link)
}

/// One object about the parent workspace, not a list of people.
fn admin(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.params()?;
    let answer: Value = match group_links::parent(request.transaction, &request.workspace.id)? {
        Some(link) => json!({
            "has_admin_workspace": true,
            "workspace_name": link.admin_workspace_name,
            "workspace_group_member_id": link.id,
        }),
        None => json!({"has_admin_workspace": false, "workspace_name": "Undefined"}),
    };
    Reply::of(&answer)
}

fn link(request: &Admitted<'_>, id: &str) -> Result<GroupLink, Refusal> {
    group_links::by_id(request.transaction, &request.workspace.id, id)?.ok_or_else(Refusal::not_found)
}

fn conflict(message: &str) -> Refusal {
    Refusal::new(StatusCode::CONFLICT, message)
}
