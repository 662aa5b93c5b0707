//! Webhooks: kept and shown. The emulator delivers nothing.

use instantly_rbac::Operation;
use instantly_rbac::api::shape::{Kind, Part, Shape};
use instantly_rbac::api::webhooks::{
    CreateWebhook, DeleteWebhook, GetWebhook, ListWebhookEventTypes, ListWebhooks, PatchWebhook,
    ResumeWebhook, TestWebhook,
};
use serde_json::{Value, json};

use super::audit_logs::{WEBHOOK_CREATED, WEBHOOK_RESUMED, WEBHOOK_UPDATED};
use super::entity::{chosen, only};
use super::paging::cursor;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read, write};
use crate::store::documents::Kind::Webhook;
use crate::store::select::{Select, text};

pub(super) static OPERATIONS: [Entry; 8] = [
    read::<ListWebhooks>(list),
    write::<CreateWebhook>(create),
    read::<GetWebhook>(get),
    write::<PatchWebhook>(patch),
    write::<DeleteWebhook>(remove),
    read::<ListWebhookEventTypes>(event_types),
    read::<TestWebhook>(test),
    write::<ResumeWebhook>(resume),
];

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let paging = request.paging(&params);
    let found = Select::of_workspace(Webhook.table(), request.workspace.id.as_str())
        .only_if("position > ?", paging.position()?.map(Into::into))
        .only_if("campaign = ?", params.text("campaign").map(text))
        .only_if("event_type = ?", params.text("event_type").map(text))
        .page(request.transaction, "position", paging.limit, |row| {
            Ok((cursor(&row.get::<_, String>("id")?, row.get("position")?), row.get("document")?))
        })?;
    paging.documents(found)
}

fn create(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let webhook = request.create(Webhook, chosen(request.params()?.all()))?;
    let id = webhook.get("id").and_then(Value::as_str).map(str::to_owned);
    request.record(WEBHOOK_CREATED, |record| record.webhook_id = id)?;
    Reply::of(&webhook)
}

fn get(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&request.document(Webhook, request.params()?.required("id")?)?)
}

fn patch(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let id = params.required("id")?.to_owned();
    let changed = request.change(Webhook, &id, chosen(params.without("id")))?;
    request.record(WEBHOOK_UPDATED, |record| record.webhook_id = Some(id))?;
    Reply::of(&changed)
}

/// Leaves no record: the API has no activity for it.
fn remove(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.delete(Webhook, request.params()?.required("id")?)
}

/// Which label and type an event has is not documented; here both are its name.
fn event_types(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.params()?;
    let fields = Shape::of(Operation::CREATE_WEBHOOK).map_or(&[][..], |shape| shape.fields(Part::Body));
    let kind = fields.iter().find(|field| field.name == "event_type").map(|field| field.kind);
    let names = if let Some(Kind::OneOf(names)) = kind { names } else { &[][..] };
    let types: Vec<Value> =
        names.iter().map(|name| json!({"id": name, "label": name, "type": name})).collect();
    Reply::of(&json!({ "event_types": types }))
}

fn test(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.document(Webhook, request.params()?.required("id")?)?;
    Reply::of(&json!({
        "success": false, "message": "The emulator delivers nothing", "response_time_ms": 0, "status_code": null,
        "error": "not delivered",
    }))
}

fn resume(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let id = params.required("id")?;
    let mut changes = only("status", 1);
    changes.insert("timestamp_error".to_owned(), Value::Null);
    let webhook = request.change(Webhook, id, changes)?;
    request.record(WEBHOOK_RESUMED, |record| record.webhook_id = Some(id.to_owned()))?;
    Reply::of(&webhook)
}
