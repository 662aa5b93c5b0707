//! The eight operations on the workspace itself.

use instantly_rbac::api::workspace::{
    CancelRemoval, ChangeOwner, DeleteDomain, GetDomain, GetWorkspace, PatchWorkspace, ScheduleRemoval,
    SetDomain,
};
use serde_json::{Value, json};

use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read, write};
use crate::Secret;
use crate::store::{members, time, workspaces};

pub(super) static OPERATIONS: [Entry; 8] = [
    read::<GetWorkspace>(get),
    write::<PatchWorkspace>(patch),
    write::<ChangeOwner>(change_owner),
    read::<GetDomain>(domain),
    write::<SetDomain>(set_domain),
    write::<DeleteDomain>(clear_domain),
    write::<ScheduleRemoval>(schedule_removal),
    write::<CancelRemoval>(cancel_removal),
];

fn get(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.params()?;
    shown(request)
}

fn patch(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    for column in ["name", "org_logo_url"] {
        if let Some(value) = params.value(column) {
            set(request, column, value.as_str())?;
        }
    }
    shown(request)
}

/// How the secret is obtained is not documented; here the seed gives it, or the emulator makes it.
fn change_owner(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
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
    request.params()?;
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
    let params = request.params()?;
    set(request, "org_client_domain", Some(params.required("domain")?))?;
    shown(request)
}

fn clear_domain(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.params()?;
    set(request, "org_client_domain", None)?;
    shown(request)
}

fn schedule_removal(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.params()?;
    let tomorrow = time(request.transaction, 1)?;
    set(request, "scheduled_for_removal_at", Some(&tomorrow))?;
    shown(request)
}

fn cancel_removal(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.params()?;
    set(request, "scheduled_for_removal_at", None)?;
    shown(request)
}

fn set(request: &Admitted<'_>, column: &'static str, value: Option<&str>) -> Result<(), Refusal> {
    Ok(workspaces::set(request.transaction, &request.workspace.id, column, value)?)
}

fn shown(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&workspaces::profile(request.transaction, &request.workspace.id)?)
}
