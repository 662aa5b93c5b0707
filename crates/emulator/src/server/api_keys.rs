//! The three operations on API keys.

use axum::http::StatusCode;
use instantly_rbac::ScopeSet;
use instantly_rbac::api::api_keys::{CreateApiKey, DeleteApiKey, ListApiKeys};
use serde::Serialize;

use super::audit_logs::{API_KEY_CREATED, API_KEY_DELETED};
use super::paging::cursor;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read, write};
use crate::store::keys::{self, Key};
use crate::{KeysAsWorkspace, ListedKey, Mint, SelfRevoke};

pub(super) static OPERATIONS: [Entry; 3] =
    [read::<ListApiKeys>(list), write::<CreateApiKey>(create), write::<DeleteApiKey>(remove)];

/// A key as the API shows it: `key` is in every answer.
#[derive(Serialize)]
struct Shown<'a> {
    id: &'a str,
    name: &'a str,
    scopes: &'a [String],
    key: String,
    organization_id: &'a str,
    timestamp_created: &'a str,
    timestamp_updated: &'a str,
}

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    check_workspace(request)?;
    let paging = request.paging(&params);
    let behind = paging.position()?.unwrap_or(0);
    let found = keys::page(request.transaction, &request.workspace.id, behind, paging.limit)?;
    let next = found.last().map(|key| cursor(&key.timestamp_created, key.position)).unwrap_or_default();
    paging.reply(found.iter().map(|key| listed(request, key)).collect(), |_| next)
}

fn create(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    check_workspace(request)?;
    let scopes: Vec<String> = params.texts("scopes").into_iter().flatten().map(str::to_owned).collect();
    if request.settings.mint == Mint::Subset {
        let wanted: ScopeSet = scopes.iter().map(String::as_str).collect();
        let held: ScopeSet = request.key.scopes.iter().map(String::as_str).collect();
        if !wanted.operations().is_subset(held.operations()) {
            return Err(Refusal::new(
                StatusCode::FORBIDDEN,
                "A key cannot grant scopes that it does not hold",
            ));
        }
    }
    let secret = request.server.secrets.make().map_err(|error| Refusal::internal(error.to_string()))?;
    let name = params.required("name")?;
    let key = keys::insert(request.transaction, &request.workspace.id, name, &scopes, &secret.digest())?;
    request.record(API_KEY_CREATED, |_| {})?;
    let reply = Reply::of(&shown(&key, secret.reveal().to_owned()));
    request.server.secrets.remember(secret);
    reply
}

fn remove(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    check_workspace(request)?;
    let id = params.required("id")?;
    if request.settings.self_revoke == SelfRevoke::Refuse && request.key.id.eq_ignore_ascii_case(id) {
        return Err(Refusal::bad_request("An API key cannot delete itself"));
    }
    let key = keys::remove(request.transaction, &request.workspace.id, id)?;
    let key = key.ok_or_else(Refusal::not_found)?;
    request.record(API_KEY_DELETED, |_| {})?;
    Reply::of(&listed(request, &key))
}

/// Whether an admin workspace's key may manage the keys of a sub-workspace is not documented.
fn check_workspace(request: &Admitted<'_>) -> Result<(), Refusal> {
    let own = request.workspace.id == request.key.workspace_id;
    if own || request.settings.keys_as_workspace == KeysAsWorkspace::Allow {
        return Ok(());
    }
    Err(Refusal::new(StatusCode::FORBIDDEN, "Forbidden"))
}

/// As lists and removals show it.
fn listed<'a>(request: &Admitted<'_>, key: &'a Key) -> Shown<'a> {
    let secret = match request.settings.listed_key {
        ListedKey::Secret => request.server.secrets.of(&key.digest),
        ListedKey::Mask => None,
    };
    shown(key, secret.map_or_else(|| "********".to_owned(), |secret| secret.reveal().to_owned()))
}

fn shown(key: &Key, secret: String) -> Shown<'_> {
    Shown {
        id: &key.id,
        name: &key.name,
        scopes: &key.scopes,
        key: secret,
        organization_id: key.workspace_id.as_str(),
        timestamp_created: &key.timestamp_created,
        timestamp_updated: &key.timestamp_updated,
    }
}
