//! What webhooks delivered, as a seed tells it. The two summaries are not served: their answers are not documented.

use instantly_rbac::api::webhook_events::{GetWebhookEvent, ListWebhookEvents};

use super::paging::cursor;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read};
use crate::store::documents::Kind::WebhookEvent;
use crate::store::select::{Select, text};

pub(super) static OPERATIONS: [Entry; 2] = [read::<ListWebhookEvents>(list), read::<GetWebhookEvent>(get)];

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let paging = request.paging(&params);
    let mut select = Select::of_workspace(WebhookEvent.table(), request.workspace.id.as_str())
        .only_if("position > ?", paging.position()?.map(Into::into))
        .only_if("success = ?", params.flag("success").map(Into::into))
        .only_if("day >= ?", params.text("from").map(text))
        .only_if("day <= ?", params.text("to").map(text));
    if let Some(search) = params.text("search") {
        select = select.only("webhook_url = ? OR lead_email = ?", [text(search), text(search)]);
    }
    let found = select.page(request.transaction, "position", paging.limit, |row| {
        Ok((cursor(&row.get::<_, String>("id")?, row.get("position")?), row.get("document")?))
    })?;
    paging.documents(found)
}

fn get(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    Reply::of(&request.document(WebhookEvent, request.params()?.required("id")?)?)
}
