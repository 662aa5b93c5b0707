//! What every request goes through before a resource sees it. The order is nowhere documented; this one is assumed and
//! written down in `docs/emulator.md`: route, credential, acting workspace, plan, rate limit, scope.

use axum::http::StatusCode;
use instantly_rbac::{Decision, Operation, Requirement, ScopeSet, authorize};
use rusqlite::Transaction;

use super::call::{Call, Subject};
use super::credential::Credential;
use super::refusal::Refusal;
use super::{Admitted, Server};
use crate::store::group_links;
use crate::store::keys::{self, Key};
use crate::store::workspaces::{self, Workspace};
use crate::{ForeignWorkspace, ScopeDenied};

pub(super) fn admit<'a>(
    server: &'a Server,
    transaction: &'a Transaction<'a>,
    call: &'a Call,
    operation: Operation,
) -> Result<Admitted<'a>, Refusal> {
    let settings = &server.settings;
    let key = key(transaction, call)?;
    let own =
        workspaces::by_id(transaction, key.workspace_id.as_str())?.ok_or_else(Refusal::unknown_credential)?;
    let workspace = subject(transaction, &own, &call.subject, settings.foreign_workspace)?;
    if !(own.paid && workspace.paid) {
        return Err(Refusal::no_plan());
    }
    if !server.limiter.admits(own.id.as_str()) {
        return Err(Refusal::too_many_requests());
    }
    check_scope(&key, operation, settings.scope_denied)?;
    Ok(Admitted { server, transaction, settings, call, operation, key, workspace })
}

fn key(transaction: &Transaction<'_>, call: &Call) -> Result<Key, Refusal> {
    match &call.credential {
        Credential::Missing => Err(Refusal::no_credential()),
        Credential::Unreadable => Err(Refusal::unknown_credential()),
        Credential::Bearer(secret) => {
            keys::by_secret(transaction, secret)?.ok_or_else(Refusal::unknown_credential)
        }
    }
}

/// The workspace that the request is about: that of the key, or one of its sub-workspaces.
fn subject(
    transaction: &Transaction<'_>,
    own: &Workspace,
    subject: &Subject,
    foreign: ForeignWorkspace,
) -> Result<Workspace, Refusal> {
    let Subject::As(id) = subject else { return Ok(own.clone()) };
    match workspaces::by_id(transaction, id)? {
        Some(other) if other.id == own.id => Ok(other),
        Some(other) if group_links::is_sub(transaction, own.id.as_str(), other.id.as_str())? => Ok(other),
        _ => Err(match foreign {
            ForeignWorkspace::Forbidden => Refusal::new(StatusCode::FORBIDDEN, "Forbidden"),
            ForeignWorkspace::NotFound => Refusal::not_found(),
        }),
    }
}

/// Refuses what documented facts deny. An operation without a documented scope cannot be denied for one.
fn check_scope(key: &Key, operation: Operation, denied: ScopeDenied) -> Result<(), Refusal> {
    let held: ScopeSet = key.scopes.iter().map(String::as_str).collect();
    if authorize(&held, operation) != Decision::Deny {
        return Ok(());
    }
    let Requirement::Documented(groups) = operation.requirement() else { return Ok(()) };
    let unmet = groups.iter().find(|group| !group.iter().any(|scope| held.contains(*scope)));
    let required = unmet.and_then(|group| group.first()).map_or("", |scope| scope.as_str());
    let status = match denied {
        ScopeDenied::Unauthorized => StatusCode::UNAUTHORIZED,
        ScopeDenied::Forbidden => StatusCode::FORBIDDEN,
    };
    // The wording that people reported: one scope required, all that the key holds.
    let message = format!("Invalid scope. Required: {required}. Found: {}", key.scopes.join(", "));
    Err(Refusal::new(status, message))
}
