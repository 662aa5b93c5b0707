//! The webhooks of the workspace.

use futures_util::Stream;
use instantly_rbac::api::webhooks::{
    CreateWebhook, DeleteWebhook, GetWebhook, ListWebhookEventTypes, ListWebhooks, PatchWebhook,
    ResumeWebhook, TestWebhook, Webhook, WebhookEventTypes, WebhookTest,
};
use instantly_rbac::api::{Page, WebhookId};

use crate::{Client, ClientError};

/// Where the API sends events.
#[derive(Clone, Debug)]
pub struct Webhooks {
    client: Client,
}

impl Webhooks {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Every webhook that matches, page after page as the stream is read. It ends after the first error.
    pub fn list(&self, list: ListWebhooks) -> impl Stream<Item = Result<Webhook, ClientError>> + use<> {
        self.client.list(list)
    }

    /// One page.
    pub async fn list_page(&self, list: &ListWebhooks) -> Result<Page<Webhook>, ClientError> {
        self.client.send(list).await
    }

    /// One webhook.
    pub async fn get(&self, id: WebhookId) -> Result<Webhook, ClientError> {
        self.client.send(&GetWebhook { id }).await
    }

    /// Creates a webhook.
    pub async fn create(&self, request: &CreateWebhook) -> Result<Webhook, ClientError> {
        self.client.send(request).await
    }

    /// Changes a webhook.
    pub async fn patch(&self, request: &PatchWebhook) -> Result<Webhook, ClientError> {
        self.client.send(request).await
    }

    /// Deletes a webhook.
    pub async fn delete(&self, id: WebhookId) -> Result<Webhook, ClientError> {
        self.client.send(&DeleteWebhook { id }).await
    }

    /// Has an event sent to a webhook.
    pub async fn test(&self, id: WebhookId) -> Result<WebhookTest, ClientError> {
        self.client.send(&TestWebhook { id }).await
    }

    /// Starts a webhook again that the API had stopped.
    pub async fn resume(&self, id: WebhookId) -> Result<Webhook, ClientError> {
        self.client.send(&ResumeWebhook { id }).await
    }

    /// Which kinds of events there are.
    pub async fn event_types(&self) -> Result<WebhookEventTypes, ClientError> {
        self.client.send(&ListWebhookEventTypes {}).await
    }
}
