//! The sending accounts of the workspace.

use futures_util::Stream;
use instantly_rbac::api::accounts::{
    Account, DeleteAccount, GetAccount, ListAccounts, PatchAccount, PauseAccount, ResumeAccount,
};
use instantly_rbac::api::{EmailAddress, Page};

use crate::{Client, ClientError};

/// Sending accounts. Their id is their address.
#[derive(Clone, Debug)]
pub struct Accounts {
    client: Client,
}

impl Accounts {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Every account that matches, page after page as the stream is read. It ends after the first error.
    pub fn list(&self, list: ListAccounts) -> impl Stream<Item = Result<Account, ClientError>> + use<> {
        self.client.list(list)
    }

    /// One page.
    pub async fn list_page(&self, list: &ListAccounts) -> Result<Page<Account>, ClientError> {
        self.client.send(list).await
    }

    /// One account.
    pub async fn get(&self, email: EmailAddress) -> Result<Account, ClientError> {
        self.client.send(&GetAccount { email }).await
    }

    /// Changes an account.
    pub async fn patch(&self, request: &PatchAccount) -> Result<Account, ClientError> {
        self.client.send(request).await
    }

    /// Removes an account from the workspace.
    pub async fn delete(&self, email: EmailAddress) -> Result<Account, ClientError> {
        self.client.send(&DeleteAccount { email }).await
    }

    /// Pauses an account.
    pub async fn pause(&self, email: EmailAddress) -> Result<Account, ClientError> {
        self.client.send(&PauseAccount { email }).await
    }

    /// Resumes an account.
    pub async fn resume(&self, email: EmailAddress) -> Result<Account, ClientError> {
        self.client.send(&ResumeAccount { email }).await
    }
}
