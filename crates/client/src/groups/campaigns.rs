//! The campaigns of the workspace.

use futures_util::Stream;
use instantly_rbac::api::campaigns::{
    ActivateCampaign, Campaign, CreateCampaign, DeleteCampaign, GetCampaign, ListCampaigns, PatchCampaign,
    PauseCampaign,
};
use instantly_rbac::api::{CampaignId, Page};

use crate::{Client, ClientError};

/// Reads, launches and pauses campaigns.
#[derive(Clone, Debug)]
pub struct Campaigns {
    client: Client,
}

impl Campaigns {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Every campaign that matches, page after page as the stream is read. It ends after the first error.
    pub fn list(&self, list: ListCampaigns) -> impl Stream<Item = Result<Campaign, ClientError>> + use<> {
        self.client.list(list)
    }

    /// One page.
    pub async fn list_page(&self, list: &ListCampaigns) -> Result<Page<Campaign>, ClientError> {
        self.client.send(list).await
    }

    /// One campaign.
    pub async fn get(&self, id: CampaignId) -> Result<Campaign, ClientError> {
        self.client.send(&GetCampaign { id }).await
    }

    /// Creates a campaign, not launched.
    pub async fn create(&self, request: &CreateCampaign) -> Result<Campaign, ClientError> {
        self.client.send(request).await
    }

    /// Changes a campaign.
    pub async fn patch(&self, request: &PatchCampaign) -> Result<Campaign, ClientError> {
        self.client.send(request).await
    }

    /// Deletes a campaign.
    pub async fn delete(&self, id: CampaignId) -> Result<Campaign, ClientError> {
        self.client.send(&DeleteCampaign { id }).await
    }

    /// Launches a campaign, or resumes it.
    pub async fn activate(&self, id: CampaignId) -> Result<Campaign, ClientError> {
        self.client.send(&ActivateCampaign { id }).await
    }

    /// Pauses a campaign.
    pub async fn pause(&self, id: CampaignId) -> Result<Campaign, ClientError> {
        self.client.send(&PauseCampaign { id }).await
    }
}
