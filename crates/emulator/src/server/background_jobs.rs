//! Background jobs, as a seed tells them. No operation that is served starts one.

use instantly_rbac::api::background_jobs::{GetBackgroundJob, ListBackgroundJobs};

use super::paging::wrong_cursor;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read};
use crate::store::documents::Kind::BackgroundJob;
use crate::store::select::{Select, list as values, text};

pub(super) static OPERATIONS: [Entry; 2] = [read::<ListBackgroundJobs>(list), read::<GetBackgroundJob>(get)];

/// Goes by the id of a job, as it is documented.
fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let paging = request.paging(&params);
    let cursor = paging.starting_after;
    if cursor.is_some_and(|id| id.len() != 24 || !id.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        return Err(wrong_cursor());
    }
    let ids = |name: &str| params.texts(name).map(values);
    let descending = params.text("sort_order") == Some("desc");
    let select = Select::of_workspace(BackgroundJob.table(), request.workspace.id.as_str())
        .only_if("id IN (SELECT lower(value) FROM json_each(?))", ids("ids"))
        .only_if("id IN (SELECT lower(value) FROM json_each(?))", ids("included_ids"))
        .only_if("id NOT IN (SELECT lower(value) FROM json_each(?))", ids("excluded_ids"))
        .only_if("type = ?", params.text("type").map(text))
        .only_if("status = ?", params.text("status").map(text))
        .only_if("entity_id = ?", params.text("entity_id").map(text))
        .only_if("entity_type = ?", params.text("entity_type").map(text));
    let (select, order) = match (params.text("sort_column"), descending) {
        (Some("updated_at"), false) => (
            select.only_if(
                "(updated_at, id) > (SELECT updated_at, id FROM background_job WHERE id = ?)",
                cursor.map(text),
            ),
            "updated_at, id",
        ),
        (Some("updated_at"), true) => (
            select.only_if(
                "(updated_at, id) < (SELECT updated_at, id FROM background_job WHERE id = ?)",
                cursor.map(text),
            ),
            "updated_at DESC, id DESC",
        ),
        (_, false) => (select.only_if("id > ?", cursor.map(text)), "id"),
        (_, true) => (select.only_if("id < ?", cursor.map(text)), "id DESC"),
    };
    let found = select
        .page(request.transaction, order, paging.limit, |row| Ok((row.get("id")?, row.get("document")?)))?;
    paging.documents(found)
}

fn get(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&request.document(BackgroundJob, request.params()?.required("id")?)?)
}
