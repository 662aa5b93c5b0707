//! Which tags are attached to what.

use instantly_rbac::api::tags::ListTagMappings;

use super::paging::cursor;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read};
use crate::store::tag_mappings;

pub(super) static OPERATIONS: [Entry; 1] = [read::<ListTagMappings>(list)];

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let paging = request.paging(&params);
    let (ids, behind) = (params.texts("resource_ids"), paging.position()?.unwrap_or(0));
    let own = &request.workspace.id;
    let found = tag_mappings::page(request.transaction, own, ids.as_deref(), behind, paging.limit)?;
    paging.reply(found, |mapping| cursor(&mapping.timestamp_created, mapping.position))
}
