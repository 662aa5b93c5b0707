//! The eight operations on the workspace itself.

use instantly_rbac::Operation;
use serde_json::{Value, json};

use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read, write};
use crate::Secret;
use crate::store::{members, time, workspaces};

pub(super) static OPERATIONS: [Entry; 8] = [
    read(Operation::GET_WORKSPACE, get),
    write(Operation::PATCH_WORKSPACE, patch),
    write(Operation::CHANGE_WORKSPACE_OWNER, change_owner),
    read(Operation::GET_WORKSPACE_DOMAIN_INFO, domain),
    write(Operation::ADD_WORKSPACE_AGENCY_DOMAIN, set_domain),
    write(Operation::DELETE_WORKSPACE_DOMAIN, clear_domain),
    write(Operation::SCHEDULE_CURRENT_WORKSPACE_REMOVAL, schedule_removal),
    write(Operation::CANCEL_CURRENT_WORKSPACE_REMOVAL, cancel_removal),
];

fn get(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.checked()?;
    shown(request)
}

fn patch(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.checked()?;
    for column in ["name", "org_logo_url"] {
        if let Some(value) = params.value(column) {
            set(request, column, value.as_str())?;
        }
    }
    shown(request)
}

/// How the secret is obtained is not documented; here the seed gives it, or the emulator makes it.
fn change_owner(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.checked()?;
    let (transaction, own) = (request.transaction, &request.workspace.id);
    let given = Secret::new(params.required("sec")?).map(|secret| secret.digest()).ok();
    if given.is_none() || given != workspaces::profile(transaction, own)?.transfer {
        return Err(Refusal::bad_request("Invalid security token"));
    }
    let heir = members::by_email(transaction, own, params.required("email")?)?;
    let heir = heir.filter(|member| member.accepted).ok_or_else(Refusal::not_found)?;
    members::crown(transaction, own, &heir.id)?;
    workspaces::set_owner(transaction, own, &heir.user_id)?;
    shown(request)
}

fn domain(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.checked()?;
    let profile = workspaces::profile(request.transaction, &request.workspace.id)?;
    let name = profile.org_client_domain.ok_or_else(Refusal::not_found)?;
    let verification: Vec<Value> = if profile.domain_verified {
        Vec::new()
    } else {
        vec![json!({"type": "CNAME", "domain": name, "value": "emulator.invalid", "reason": "pending"})]
    };
    Reply::of(&json!({"verified": profile.domain_verified, "name": name, "verification": verification}))
}

fn set_domain(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.checked()?;
    set(request, "org_client_domain", Some(params.required("domain")?))?;
    shown(request)
}

fn clear_domain(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.checked()?;
    set(request, "org_client_domain", None)?;
    shown(request)
}

fn schedule_removal(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.checked()?;
    let tomorrow = time(request.transaction, 1)?;
    set(request, "scheduled_for_removal_at", Some(&tomorrow))?;
    shown(request)
}

fn cancel_removal(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.checked()?;
    set(request, "scheduled_for_removal_at", None)?;
    shown(request)
}

fn set(request: &Admitted<'_>, column: &'static str, value: Option<&str>) -> Result<(), Refusal> {
    Ok(workspaces::set(request.transaction, &request.workspace.id, column, value)?)
}

fn shown(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&workspaces::profile(request.transaction, &request.workspace.id)?)
}
