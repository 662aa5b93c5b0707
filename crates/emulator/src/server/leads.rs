//! Leads, as far as tags and the audit log need something to act on.

use instantly_rbac::api::leads::{CreateLead, DeleteLead, GetLead, ListLeads};

use super::audit_logs::{LEAD_ADDED, LEAD_DELETED};
use super::entity::chosen;
use super::paging::cursor;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read, write};
use crate::store::documents::Kind::Lead;
use crate::store::select::Select;

pub(super) static OPERATIONS: [Entry; 4] = [
    write::<CreateLead>(create),
    // A list in spite of its method.
    read::<ListLeads>(list),
    read::<GetLead>(get),
    write::<DeleteLead>(remove),
];

fn create(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let lead = request.create(Lead, chosen(request.params()?.all()))?;
    request.record(LEAD_ADDED, |record| {
        record.affected_count = Some(1);
        record.campaign_id = lead.get("campaign").and_then(|id| id.as_str()).map(str::to_owned);
    })?;
    Reply::of(&lead)
}

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let paging = request.paging(&params);
    let found = Select::of_workspace(Lead.table(), request.workspace.id.as_str())
        .only_if("position > ?", paging.position()?.map(Into::into))
        .page(request.transaction, "position", paging.limit, |row| {
            Ok((cursor(&row.get::<_, String>("id")?, row.get("position")?), row.get("document")?))
        })?;
    paging.documents(found)
}

fn get(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&request.document(Lead, request.params()?.required("id")?)?)
}

fn remove(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let id = params.required("id")?;
    let lead = request.document(Lead, id)?;
    let removed = request.delete(Lead, id)?;
    request.record(LEAD_DELETED, |record| {
        record.affected_count = Some(1);
        record.campaign_id = lead.get("campaign").and_then(|id| id.as_str()).map(str::to_owned);
    })?;
    Ok(removed)
}
