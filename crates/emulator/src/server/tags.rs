//! Tags: five operations on them, and the one that attaches them and takes them off.

use axum::http::StatusCode;
use instantly_rbac::api::tags::{CreateTag, DeleteTag, GetTag, ListTags, PatchTag, SetTags};
use serde_json::{Value, json};

use super::paging::cursor;
use super::params::Params;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read, write};
use crate::store::documents;
use crate::store::tag_mappings::{self, Taggable};
use crate::store::tagged::{self, Wanted};
use crate::store::tags::{self, Filter, Tag};

pub(super) static OPERATIONS: [Entry; 6] = [
    read::<ListTags>(list),
    write::<CreateTag>(create).may_conflict(),
    read::<GetTag>(get),
    write::<PatchTag>(patch).may_conflict(),
    write::<DeleteTag>(remove),
    write::<SetTags>(toggle),
];

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let paging = request.paging(&params);
    let filter = Filter {
        search: params.text("search"),
        tag_ids: params.texts("tag_ids"),
        resource_ids: params.texts("resource_ids"),
    };
    let behind = paging.position()?.unwrap_or(0);
    let found = tags::page(request.transaction, &request.workspace.id, &filter, behind, paging.limit)?;
    paging.reply(found, |tag| cursor(&tag.timestamp_created, tag.position))
}

fn create(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let label = params.required("label")?.trim();
    check_label(request, label, "")?;
    let description = params.text("description");
    Reply::of(&tags::insert(request.transaction, &request.workspace.id, None, label, description)?)
}

fn get(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&tag(request, request.params()?.required("id")?)?)
}

fn patch(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let before = tag(request, params.required("id")?)?;
    let label = params.text("label").map_or(before.label.as_str(), str::trim);
    if params.text("label").is_some() {
        check_label(request, label, &before.id)?;
    }
    let description = match params.value("description") {
        Some(given) => given.as_str(),
        None => before.description.as_deref(),
    };
    Reply::of(&tags::change(request.transaction, &before.id, label, description)?)
}

fn remove(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let removed =
        tags::remove(request.transaction, &request.workspace.id, request.params()?.required("id")?)?;
    Reply::of(&removed.ok_or_else(Refusal::not_found)?)
}

/// Sets what `assign` says; it flips nothing.
fn toggle(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let what = params.number("resource_type").and_then(Taggable::from_number);
    let what = what.ok_or_else(|| Refusal::internal("the shape knows two types"))?;
    let mut tag_ids = Vec::new();
    for id in params.texts("tag_ids").into_iter().flatten() {
        tag_ids.push(tag(request, id)?.id);
    }
    for resource_id in resources(request, &params, what)? {
        for tag_id in &tag_ids {
            if params.flag("assign") == Some(true) {
                tag_mappings::attach(request.transaction, &request.workspace.id, tag_id, what, &resource_id)?;
            } else {
                tag_mappings::detach(request.transaction, tag_id, what, &resource_id)?;
            }
        }
    }
    Reply::of(&json!({"success": true}))
}

/// The resources that a toggle is about: those that exist of the ones it names, or all that match.
fn resources(request: &Admitted<'_>, params: &Params, what: Taggable) -> Result<Vec<String>, Refusal> {
    let (transaction, own) = (request.transaction, &request.workspace.id);
    if params.flag("selected_all") != Some(true) {
        let mut existing = Vec::new();
        for id in params.texts("resource_ids").into_iter().flatten() {
            // What does not exist is passed over in silence: no document says that it is refused.
            if documents::by_id(transaction, what.kind(), own.as_str(), id)?.is_some() {
                existing.push(id.to_owned());
            }
        }
        return Ok(existing);
    }
    let filter = params.value("filter").and_then(Value::as_object);
    let inner = |name: &str| filter.and_then(|filter| filter.get(name));
    let ids = |name: &str| -> Option<Vec<&str>> {
        match inner(name)? {
            Value::Array(ids) => Some(ids.iter().filter_map(Value::as_str).collect()),
            id => id.as_str().map(|ids| ids.split(',').collect()),
        }
    };
    let wanted = Wanted {
        search: params.text("search").or_else(|| inner("search")?.as_str()),
        any: ids("tag_ids").or_else(|| ids("tag_id")),
        all: ids("tag_ids_all"),
    };
    let mut found = tagged::select(own, what, &wanted)
        .page(transaction, "position", usize::MAX, |row| row.get::<_, String>("id"))?;
    let excluded = params.texts("excluded_resource_ids").unwrap_or_default();
    found.retain(|id| !excluded.iter().any(|excluded| excluded.eq_ignore_ascii_case(id)));
    Ok(found)
}

fn tag(request: &Admitted<'_>, id: &str) -> Result<Tag, Refusal> {
    tags::by_id(request.transaction, &request.workspace.id, id)?.ok_or_else(Refusal::not_found)
}

/// Labels are unique in a workspace, blanks around them aside.
fn check_label(request: &Admitted<'_>, label: &str, own_id: &str) -> Result<(), Refusal> {
    if tags::is_taken(request.transaction, &request.workspace.id, label, own_id)? {
        // The wording that is documented.
        return Err(Refusal::new(StatusCode::CONFLICT, "A tag with this name already exists."));
    }
    Ok(())
}
