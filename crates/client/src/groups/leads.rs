//! The leads of the workspace.

use futures_util::Stream;
use instantly_rbac::api::leads::{CreateLead, DeleteLead, GetLead, Lead, ListLeads};
use instantly_rbac::api::{LeadId, Page};

use crate::{Client, ClientError};

/// Leads, as far as access to them needs.
#[derive(Clone, Debug)]
pub struct Leads {
    client: Client,
}

impl Leads {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Every lead that matches, page after page as the stream is read. It ends after the first error.
    pub fn list(&self, list: ListLeads) -> impl Stream<Item = Result<Lead, ClientError>> + use<> {
        self.client.list(list)
    }

    /// One page.
    pub async fn list_page(&self, list: &ListLeads) -> Result<Page<Lead>, ClientError> {
        self.client.send(list).await
    }

    /// One lead.
    pub async fn get(&self, id: LeadId) -> Result<Lead, ClientError> {
        self.client.send(&GetLead { id }).await
    }

    /// Creates a lead.
    pub async fn create(&self, request: &CreateLead) -> Result<Lead, ClientError> {
        self.client.send(request).await
    }

    /// Deletes a lead.
    pub async fn delete(&self, id: LeadId) -> Result<Lead, ClientError> {
        self.client.send(&DeleteLead { id }).await
    }
}
