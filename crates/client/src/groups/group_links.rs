//! The group of workspaces that the workspace belongs to.

use futures_util::Stream;
use instantly_rbac::api::groups::{
    GetAdminWorkspace, GetGroupLink, GroupLink, InviteWorkspace, ListGroupLinks, Parent, RemoveGroupLink,
};
use instantly_rbac::api::{GroupLinkId, Page, WorkspaceId};

use crate::{Client, ClientError};

/// Links between an admin workspace and sub-workspaces.
#[derive(Clone, Debug)]
pub struct Groups {
    client: Client,
}

impl Groups {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Every link, page after page as the stream is read. It ends after the first error.
    pub fn list(&self, list: ListGroupLinks) -> impl Stream<Item = Result<GroupLink, ClientError>> + use<> {
        self.client.list(list)
    }

    /// One page.
    pub async fn list_page(&self, list: &ListGroupLinks) -> Result<Page<GroupLink>, ClientError> {
        self.client.send(list).await
    }

    /// One link.
    pub async fn get(&self, id: GroupLinkId) -> Result<GroupLink, ClientError> {
        self.client.send(&GetGroupLink { id }).await
    }

    /// Invites a workspace. The link is pending until its owner accepts.
    pub async fn invite(&self, sub_workspace_id: WorkspaceId) -> Result<GroupLink, ClientError> {
        self.client.send(&InviteWorkspace { sub_workspace_id }).await
    }

    /// Removes a link: the admin side removes, the other side leaves.
    pub async fn remove(&self, id: GroupLinkId) -> Result<GroupLink, ClientError> {
        self.client.send(&RemoveGroupLink { id }).await
    }

    /// The admin workspace above this one, if there is one.
    pub async fn parent(&self) -> Result<Option<Parent>, ClientError> {
        Ok(self.client.send(&GetAdminWorkspace {}).await?.parent())
    }
}
