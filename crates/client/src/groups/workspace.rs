//! The workspace that the key acts on.

use instantly_rbac::api::workspace::{
    CancelRemoval, ChangeOwner, DeleteDomain, GetDomain, GetWorkspace, PatchWorkspace, ScheduleRemoval,
    SetDomain, WhitelabelDomain, Workspace,
};

use crate::{Client, ClientError};

/// Reads and changes the workspace.
#[derive(Clone, Debug)]
pub struct WorkspaceGroup {
    client: Client,
}

impl WorkspaceGroup {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Reads the workspace.
    pub async fn get(&self) -> Result<Workspace, ClientError> {
        self.client.send(&GetWorkspace {}).await
    }

    /// Changes the workspace.
    pub async fn patch(&self, request: &PatchWorkspace) -> Result<Workspace, ClientError> {
        self.client.send(request).await
    }

    /// Hands the workspace to another owner.
    pub async fn change_owner(&self, request: &ChangeOwner) -> Result<Workspace, ClientError> {
        self.client.send(request).await
    }

    /// Reads the domain under which clients see the workspace.
    pub async fn domain(&self) -> Result<WhitelabelDomain, ClientError> {
        self.client.send(&GetDomain {}).await
    }

    /// Sets that domain.
    pub async fn set_domain(&self, request: &SetDomain) -> Result<Workspace, ClientError> {
        self.client.send(request).await
    }

    /// Takes that domain away.
    pub async fn delete_domain(&self) -> Result<Workspace, ClientError> {
        self.client.send(&DeleteDomain {}).await
    }

    /// Has the workspace removed in 24 hours.
    pub async fn schedule_removal(&self) -> Result<Workspace, ClientError> {
        self.client.send(&ScheduleRemoval {}).await
    }

    /// Takes the scheduled removal back.
    pub async fn cancel_removal(&self) -> Result<Workspace, ClientError> {
        self.client.send(&CancelRemoval {}).await
    }
}
