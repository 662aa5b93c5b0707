//! The groups of operations, each with a method for every operation and pages as streams.

mod accounts;
mod api_keys;
mod audit_logs;
mod background_jobs;
mod billing;
mod campaigns;
mod group_links;
mod leads;
mod members;
mod tags;
mod webhook_events;
mod webhooks;
mod workspace;

use crate::Client;

pub use accounts::Accounts;
pub use api_keys::ApiKeys;
pub use audit_logs::AuditLogs;
pub use background_jobs::BackgroundJobs;
pub use billing::Billing;
pub use campaigns::Campaigns;
pub use group_links::Groups;
pub use leads::Leads;
pub use members::Members;
pub use tags::Tags;
pub use webhook_events::WebhookEvents;
pub use webhooks::Webhooks;
pub use workspace::WorkspaceGroup;

impl Client {
    /// The members of the workspace.
    pub fn members(&self) -> Members {
        Members::of(self.clone())
    }

    /// The workspace that the key acts on.
    pub fn workspace(&self) -> WorkspaceGroup {
        WorkspaceGroup::of(self.clone())
    }

    /// The group of workspaces that the workspace belongs to.
    pub fn groups(&self) -> Groups {
        Groups::of(self.clone())
    }

    /// The API keys of the workspace.
    pub fn api_keys(&self) -> ApiKeys {
        ApiKeys::of(self.clone())
    }

    /// The tags of the workspace.
    pub fn tags(&self) -> Tags {
        Tags::of(self.clone())
    }

    /// The audit log of the workspace.
    pub fn audit_logs(&self) -> AuditLogs {
        AuditLogs::of(self.clone())
    }

    /// The webhooks of the workspace.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks::of(self.clone())
    }

    /// Deliveries to the webhooks of the workspace.
    pub fn webhook_events(&self) -> WebhookEvents {
        WebhookEvents::of(self.clone())
    }

    /// The campaigns of the workspace.
    pub fn campaigns(&self) -> Campaigns {
        Campaigns::of(self.clone())
    }

    /// The sending accounts of the workspace.
    pub fn accounts(&self) -> Accounts {
        Accounts::of(self.clone())
    }

    /// The leads of the workspace.
    pub fn leads(&self) -> Leads {
        Leads::of(self.clone())
    }

    /// The background jobs of the workspace.
    pub fn background_jobs(&self) -> BackgroundJobs {
        BackgroundJobs::of(self.clone())
    }

    /// What the workspace pays for.
    pub fn billing(&self) -> Billing {
        Billing::of(self.clone())
    }
}
