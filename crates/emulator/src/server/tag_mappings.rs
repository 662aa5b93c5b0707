//! Which tags are attached to what.

use instantly_rbac::Operation;

use super::paging::cursor;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read};
use crate::store::tag_mappings;

pub(super) static OPERATIONS: [Entry; 1] = [read(Operation::LIST_CUSTOM_TAG_MAPPING, list)];

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.checked()?;
    let paging = request.paging(&params);
    let (ids, behind) = (params.texts("resource_ids"), paging.position()?.unwrap_or(0));
    let own = &request.workspace.id;
    let found = tag_mappings::page(request.transaction, own, ids.as_deref(), behind, paging.limit)?;
    paging.reply(found, |mapping| cursor(&mapping.timestamp_created, mapping.position))
}
