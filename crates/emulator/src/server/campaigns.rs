//! Campaigns: listed by tag, made, changed, launched, paused, removed. The emulator sends no mail.

use instantly_rbac::api::campaigns::{
    ActivateCampaign, CreateCampaign, DeleteCampaign, GetCampaign, ListCampaigns, PatchCampaign,
    PauseCampaign,
};

use super::audit_logs::{CAMPAIGN_DELETED, CAMPAIGN_LAUNCHED, CAMPAIGN_PAUSED, CAMPAIGN_UPDATED};
use super::entity::{chosen, only};
use super::paging::cursor;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read, write};
use crate::store::documents::Kind::Campaign;
use crate::store::tag_mappings::{self, Taggable};
use crate::store::tagged::{self, Wanted};

pub(super) static OPERATIONS: [Entry; 7] = [
    read::<ListCampaigns>(list),
    write::<CreateCampaign>(create),
    read::<GetCampaign>(get),
    write::<PatchCampaign>(patch),
    write::<DeleteCampaign>(remove),
    write::<ActivateCampaign>(launch),
    write::<PauseCampaign>(pause),
];

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let paging = request.paging(&params);
    let wanted = Wanted { search: params.text("search"), any: params.texts("tag_ids"), all: None };
    let found = tagged::select(&request.workspace.id, Taggable::Campaign, &wanted)
        .only_if("position > ?", paging.position()?.map(Into::into))
        .only_if("status = ?", params.number("status").map(Into::into))
        .only_if("status <> ?", params.number("exclude_status").map(Into::into))
        .only_if(
            "document ->> 'ai_sales_agent_id' = ?",
            params.text("ai_sales_agent_id").map(crate::store::select::text),
        )
        .page(request.transaction, "position", paging.limit, |row| {
            Ok((cursor(&row.get::<_, String>("id")?, row.get("position")?), row.get("document")?))
        })?;
    paging.documents(found)
}

fn create(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&request.create(Campaign, chosen(request.params()?.all()))?)
}

fn get(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&request.document(Campaign, request.params()?.required("id")?)?)
}

fn patch(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let id = params.required("id")?.to_owned();
    let changed = request.change(Campaign, &id, chosen(params.without("id")))?;
    request.record(CAMPAIGN_UPDATED, |record| record.campaign_id = Some(id))?;
    Reply::of(&changed)
}

fn remove(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let id = params.required("id")?;
    let removed = request.delete(Campaign, id)?;
    tag_mappings::forget(request.transaction, &request.workspace.id, Taggable::Campaign, id)?;
    request.record(CAMPAIGN_DELETED, |record| record.campaign_id = Some(id.to_owned()))?;
    Ok(removed)
}

fn launch(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    set_status(request, 1, CAMPAIGN_LAUNCHED)
}

fn pause(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    set_status(request, 2, CAMPAIGN_PAUSED)
}

fn set_status(request: &Admitted<'_>, status: i64, activity: i64) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let id = params.required("id")?;
    let changed = request.change(Campaign, id, only("status", status))?;
    request.record(activity, |record| record.campaign_id = Some(id.to_owned()))?;
    Reply::of(&changed)
}
