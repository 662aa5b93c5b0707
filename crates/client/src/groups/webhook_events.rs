//! Deliveries to the webhooks of the workspace.

use futures_util::Stream;
use instantly_rbac::api::webhook_events::{
    GetWebhookEvent, ListWebhookEvents, SummariseWebhookEvents, SummariseWebhookEventsByDate, WebhookEvent,
};
use instantly_rbac::api::{Page, WebhookEventId};
use serde_json::Value;

use crate::{Client, ClientError};

/// What was sent to webhooks, and how it went.
#[derive(Clone, Debug)]
pub struct WebhookEvents {
    client: Client,
}

impl WebhookEvents {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Every delivery that matches, page after page as the stream is read. It ends after the first error.
    pub fn list(
        &self,
        list: ListWebhookEvents,
    ) -> impl Stream<Item = Result<WebhookEvent, ClientError>> + use<> {
        self.client.list(list)
    }

    /// One page.
    pub async fn list_page(&self, list: &ListWebhookEvents) -> Result<Page<WebhookEvent>, ClientError> {
        self.client.send(list).await
    }

    /// One delivery.
    pub async fn get(&self, id: WebhookEventId) -> Result<WebhookEvent, ClientError> {
        self.client.send(&GetWebhookEvent { id }).await
    }

    /// Counts deliveries; the form of the answer is not documented.
    pub async fn summarise(&self, request: &SummariseWebhookEvents) -> Result<Value, ClientError> {
        self.client.send(request).await
    }

    /// Counts the deliveries of each day; the form of the answer is not documented.
    pub async fn summarise_by_date(
        &self,
        request: &SummariseWebhookEventsByDate,
    ) -> Result<Value, ClientError> {
        self.client.send(request).await
    }
}
