//! The background jobs of the workspace.

use futures_util::Stream;
use instantly_rbac::api::Page;
use instantly_rbac::api::background_jobs::{BackgroundJob, GetBackgroundJob, ListBackgroundJobs};

use crate::{Client, ClientError};

/// Jobs that run in the background.
#[derive(Clone, Debug)]
pub struct BackgroundJobs {
    client: Client,
}

impl BackgroundJobs {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Every job that matches, page after page as the stream is read. It ends after the first error.
    pub fn list(
        &self,
        list: ListBackgroundJobs,
    ) -> impl Stream<Item = Result<BackgroundJob, ClientError>> + use<> {
        self.client.list(list)
    }

    /// One page.
    pub async fn list_page(&self, list: &ListBackgroundJobs) -> Result<Page<BackgroundJob>, ClientError> {
        self.client.send(list).await
    }

    /// One job.
    pub async fn get(&self, request: &GetBackgroundJob) -> Result<BackgroundJob, ClientError> {
        self.client.send(request).await
    }
}
