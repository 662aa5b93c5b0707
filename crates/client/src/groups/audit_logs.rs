//! The audit log of the workspace.

use futures_util::Stream;
use instantly_rbac::api::Page;
use instantly_rbac::api::audit_logs::{AuditRecord, ListAuditLogs};

use crate::{Client, ClientError};

/// Reads the log. It records nothing of members, roles, tags, groups or billing.
#[derive(Clone, Debug)]
pub struct AuditLogs {
    client: Client,
}

impl AuditLogs {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Every record that matches, page after page as the stream is read. It ends after the first error.
    pub fn list(&self, list: ListAuditLogs) -> impl Stream<Item = Result<AuditRecord, ClientError>> + use<> {
        self.client.list(list)
    }

    /// One page.
    pub async fn list_page(&self, list: &ListAuditLogs) -> Result<Page<AuditRecord>, ClientError> {
        self.client.send(list).await
    }
}
