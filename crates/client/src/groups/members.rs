//! The members of the workspace that the key acts on.

use futures_util::Stream;
use instantly_rbac::api::{
    GetMember, InviteMember, ListMembers, Member, MemberId, MemberPatch, Page, PatchMember, RemoveMember,
};

use crate::{Client, ClientError};

/// The five operations on members.
#[derive(Clone, Debug)]
pub struct Members {
    client: Client,
}

impl Members {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Every member that matches, page after page as the stream is read. It ends after the first error.
    pub fn list(&self, list: ListMembers) -> impl Stream<Item = Result<Member, ClientError>> + use<> {
        self.client.list(list)
    }

    /// One page.
    pub async fn list_page(&self, list: &ListMembers) -> Result<Page<Member>, ClientError> {
        self.client.send(list).await
    }

    /// One member.
    pub async fn get(&self, id: MemberId) -> Result<Member, ClientError> {
        self.client.send(&GetMember { id }).await
    }

    /// Invites a person. The member is pending until the invitation is accepted.
    pub async fn invite(&self, invitation: &InviteMember) -> Result<Member, ClientError> {
        self.client.send(invitation).await
    }

    /// Changes a member, and returns the member after the change.
    pub async fn patch(&self, id: MemberId, patch: MemberPatch) -> Result<Member, ClientError> {
        self.client.send(&PatchMember { id, patch }).await
    }

    /// Removes a member, and returns who was removed.
    pub async fn remove(&self, id: MemberId) -> Result<Member, ClientError> {
        self.client.send(&RemoveMember { id }).await
    }
}
