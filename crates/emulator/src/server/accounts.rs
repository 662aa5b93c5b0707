//! Sending accounts, whose id is their e-mail address.

use instantly_rbac::api::accounts::{
    DeleteAccount, GetAccount, ListAccounts, PatchAccount, PauseAccount, ResumeAccount,
};
use serde_json::{Value, json};

use super::audit_logs::{ACCOUNT_DELETED, ACCOUNT_UPDATED};
use super::entity::{Document, chosen, only};
use super::paging::{Paging, wrong_cursor};
use super::params::Params;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read, write};
use crate::store::documents::Kind::Account;
use crate::store::select::{Select, text};
use crate::store::tag_mappings::{self, Taggable};
use crate::store::tagged::{self, Wanted};
use crate::store::tags::{self, Filter};

pub(super) static OPERATIONS: [Entry; 6] = [
    read::<ListAccounts>(list),
    read::<GetAccount>(get),
    write::<PatchAccount>(patch),
    write::<DeleteAccount>(remove),
    write::<PauseAccount>(pause),
    write::<ResumeAccount>(resume),
];

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let paging = request.paging(&params);
    let wanted = Wanted {
        search: params.text("search"),
        any: params.texts("tag_ids"),
        all: params.texts("tag_ids_all"),
    };
    let select = tagged::select(&request.workspace.id, Taggable::Account, &wanted)
        .only_if("status = ?", params.number("status").map(Into::into))
        .only_if("provider_code = ?", params.number("provider_code").map(Into::into));
    let found = page(request, &params, &paging, select)?;
    if params.flag("include_tags") != Some(true) {
        return paging.documents(found);
    }
    let mut with_tags = Vec::new();
    for (cursor, document) in found {
        with_tags.push((cursor, add_tags(request, &document)?));
    }
    paging.documents(with_tags)
}

/// Goes by the documented cursor `<timestamp_created>&<email>`, of which the address may be missing, or by `skip`.
fn page(
    request: &Admitted<'_>,
    params: &Params,
    paging: &Paging<'_>,
    select: Select,
) -> Result<Vec<(String, String)>, Refusal> {
    let select = match paging.starting_after.map(|cursor| cursor.split_once('&').unwrap_or((cursor, ""))) {
        None => select,
        Some((created, _)) if !created.starts_with(|first: char| first.is_ascii_digit()) => {
            return Err(wrong_cursor());
        }
        Some((created, "")) => select.only("timestamp_created > ?", [text(created)]),
        Some((created, email)) => {
            select.only("(timestamp_created, id) > (?, ?)", [text(created), text(email)])
        }
    };
    let descending = params.text("sort_order") == Some("desc");
    let order = match (params.text("sort_by"), descending) {
        (Some("email"), false) => "id",
        (Some("email"), true) => "id DESC",
        (Some("stat_warmup_score"), false) => "stat_warmup_score, id",
        (Some("stat_warmup_score"), true) => "stat_warmup_score DESC, id",
        (Some("status"), false) => "status, id",
        (Some("status"), true) => "status DESC, id",
        (Some(_), true) => "timestamp_created DESC, id",
        _ => "timestamp_created, id",
    };
    let skip = params.number("skip").and_then(|skip| usize::try_from(skip).ok()).unwrap_or_default();
    let limit = paging.limit.saturating_add(skip);
    let mut found = select.page(request.transaction, order, limit, |row| {
        let (created, email): (String, String) = (row.get("timestamp_created")?, row.get("id")?);
        Ok((format!("{created}&{email}"), row.get("document")?))
    })?;
    Ok(found.split_off(skip.min(found.len())))
}

/// In which shape tags come with an account is not documented; here each has its id and label.
fn add_tags(request: &Admitted<'_>, document: &str) -> Result<String, Refusal> {
    let mut account: Document =
        serde_json::from_str(document).map_err(|error| Refusal::internal(error.to_string()))?;
    let email = account.get("email").and_then(Value::as_str).unwrap_or_default().to_owned();
    let filter = Filter { resource_ids: Some(vec![&email]), ..Filter::default() };
    let found = tags::page(request.transaction, &request.workspace.id, &filter, 0, usize::MAX)?;
    let found = found.iter().map(|tag| json!({"id": tag.id, "label": tag.label})).collect();
    account.insert("tags".to_owned(), found);
    Ok(Value::Object(account).to_string())
}

fn get(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&request.document(Account, request.params()?.required("email")?)?)
}

fn patch(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let email = params.required("email")?.to_owned();
    let changed = request.change(Account, &email, chosen(params.without("email")))?;
    request.record(ACCOUNT_UPDATED, |_| {})?;
    Reply::of(&changed)
}

fn remove(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let email = params.required("email")?;
    let removed = request.delete(Account, email)?;
    tag_mappings::forget(request.transaction, &request.workspace.id, Taggable::Account, email)?;
    request.record(ACCOUNT_DELETED, |_| {})?;
    Ok(removed)
}

fn pause(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&request.change(Account, request.params()?.required("email")?, only("status", 2))?)
}

fn resume(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&request.change(Account, request.params()?.required("email")?, only("status", 1))?)
}
