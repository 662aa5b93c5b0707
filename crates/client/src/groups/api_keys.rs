//! The API keys of the workspace.

use futures_util::Stream;
use instantly_rbac::api::api_keys::{ApiKey, CreateApiKey, DeleteApiKey, ListApiKeys, NewApiKey};
use instantly_rbac::api::{ApiKeyId, Page};

use crate::{Client, ClientError};

/// Creates, lists and revokes keys; nothing else can be done with one.
#[derive(Clone, Debug)]
pub struct ApiKeys {
    client: Client,
}

impl ApiKeys {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Every key, page after page as the stream is read. It ends after the first error.
    pub fn list(&self, list: ListApiKeys) -> impl Stream<Item = Result<ApiKey, ClientError>> + use<> {
        self.client.list(list)
    }

    /// One page.
    pub async fn list_page(&self, list: &ListApiKeys) -> Result<Page<ApiKey>, ClientError> {
        self.client.send(list).await
    }

    /// Creates a key. Its secret is in this answer and in no other.
    pub async fn create(&self, request: &CreateApiKey) -> Result<NewApiKey, ClientError> {
        self.client.send(request).await
    }

    /// Revokes a key.
    pub async fn revoke(&self, id: ApiKeyId) -> Result<ApiKey, ClientError> {
        self.client.send(&DeleteApiKey { id }).await
    }
}
