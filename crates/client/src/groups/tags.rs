//! The tags of the workspace.

use futures_util::Stream;
use instantly_rbac::api::tags::{
    CreateTag, DeleteTag, GetTag, ListTagMappings, ListTags, PatchTag, SetTags, Tag, TagMapping, TaggedKind,
    TagsSet,
};
use instantly_rbac::api::{Page, TagId};

use crate::{Client, ClientError};

/// Tags and what they are attached to. They are labels: the API restricts nobody by them.
#[derive(Clone, Debug)]
pub struct Tags {
    client: Client,
}

impl Tags {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Every tag that matches, page after page as the stream is read. It ends after the first error.
    pub fn list(&self, list: ListTags) -> impl Stream<Item = Result<Tag, ClientError>> + use<> {
        self.client.list(list)
    }

    /// One page.
    pub async fn list_page(&self, list: &ListTags) -> Result<Page<Tag>, ClientError> {
        self.client.send(list).await
    }

    /// One tag.
    pub async fn get(&self, id: TagId) -> Result<Tag, ClientError> {
        self.client.send(&GetTag { id }).await
    }

    /// Creates a tag. Its label is unique in the workspace.
    pub async fn create(&self, request: &CreateTag) -> Result<Tag, ClientError> {
        self.client.send(request).await
    }

    /// Changes a tag.
    pub async fn patch(&self, request: &PatchTag) -> Result<Tag, ClientError> {
        self.client.send(request).await
    }

    /// Deletes a tag.
    pub async fn delete(&self, id: TagId) -> Result<Tag, ClientError> {
        self.client.send(&DeleteTag { id }).await
    }

    /// Attaches tags to resources: accounts by their address, campaigns by their id. Doing it twice changes nothing more.
    pub async fn assign(
        &self,
        tags: Vec<TagId>,
        kind: TaggedKind,
        resources: Vec<String>,
    ) -> Result<TagsSet, ClientError> {
        self.client.send(&SetTags::of(true, kind, resources, tags)).await
    }

    /// Takes tags off resources.
    pub async fn unassign(
        &self,
        tags: Vec<TagId>,
        kind: TaggedKind,
        resources: Vec<String>,
    ) -> Result<TagsSet, ClientError> {
        self.client.send(&SetTags::of(false, kind, resources, tags)).await
    }

    /// What has which tag, page after page as the stream is read.
    pub fn mappings(
        &self,
        list: ListTagMappings,
    ) -> impl Stream<Item = Result<TagMapping, ClientError>> + use<> {
        self.client.list(list)
    }
}
