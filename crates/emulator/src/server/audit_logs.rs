//! The audit log: what other operations write into it, and the one that reads it. Members, roles, tags, group links and
//! billing leave no record: the API has no activity for them.

use instantly_rbac::api::audit_logs::ListAuditLogs;

use super::paging::cursor;
use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read};
use crate::store::audit::{self, AuditRecord, Filter};

pub(super) static OPERATIONS: [Entry; 1] = [read::<ListAuditLogs>(list)];

pub(super) const LEAD_DELETED: i64 = 2;
pub(super) const CAMPAIGN_DELETED: i64 = 3;
pub(super) const CAMPAIGN_LAUNCHED: i64 = 4;
pub(super) const CAMPAIGN_PAUSED: i64 = 5;
pub(super) const ACCOUNT_DELETED: i64 = 7;
pub(super) const LEAD_ADDED: i64 = 9;
pub(super) const CAMPAIGN_UPDATED: i64 = 11;
pub(super) const WEBHOOK_CREATED: i64 = 18;
pub(super) const WEBHOOK_UPDATED: i64 = 19;
pub(super) const WEBHOOK_RESUMED: i64 = 21;
pub(super) const ACCOUNT_UPDATED: i64 = 36;
pub(super) const API_KEY_CREATED: i64 = 37;
pub(super) const API_KEY_DELETED: i64 = 38;

impl Admitted<'_> {
    /// Writes what was done with this request's key into the log of the workspace that it is about.
    pub(super) fn record(
        &self,
        activity_type: i64,
        add: impl FnOnce(&mut AuditRecord),
    ) -> Result<(), Refusal> {
        let mut record = AuditRecord {
            organization_id: self.workspace.id.to_string(),
            activity_type,
            ip_address: self.call.ip.to_string(),
            from_api: true,
            user_agent: self.call.user_agent.clone(),
            api_key_id: Some(self.key.id.clone()),
            ..AuditRecord::default()
        };
        add(&mut record);
        Ok(audit::insert(self.transaction, &record)?)
    }
}

fn list(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    let params = request.params()?;
    let paging = request.paging(&params);
    let filter = Filter {
        activity_type: params.number("activity_type"),
        search: params.text("search"),
        start: params.text("start_date"),
        end: params.text("end_date"),
    };
    let behind = paging.position()?;
    let found = audit::page(request.transaction, &request.workspace.id, &filter, behind, paging.limit)?;
    paging.reply(found, |record| cursor(&record.timestamp, record.position))
}
