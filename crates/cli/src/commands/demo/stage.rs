//! Where the demonstration plays: one workspace of the emulated agency, its keys, and a client for each.

use instantly_rbac::ScopeSet;
use instantly_rbac_client::{ApiKey, Client, ClientBuilder, ClientError};
use instantly_rbac_emulator::{KeyAccess, Running, WorkspaceAccess};

use crate::failure::Failure;

/// The workspace of the built-in world in which everything happens.
const WORKSPACE: &str = "Northwind Outreach";
/// Its key that may manage members.
pub(super) const STRONG: &str = "admin-automation";
/// Its key that an import tool got, and that may not.
pub(super) const WEAK: &str = "n8n-import";

pub(super) struct Stage {
    url: String,
    workspace: WorkspaceAccess,
}

impl Stage {
    pub(super) fn on(running: &Running) -> Result<Self, Failure> {
        let workspace = running.workspace(WORKSPACE).cloned();
        let workspace = workspace.ok_or_else(|| missing(format!("workspace `{WORKSPACE}`")))?;
        Ok(Self { url: running.url(), workspace })
    }

    pub(super) fn workspace(&self) -> &WorkspaceAccess {
        &self.workspace
    }

    pub(super) fn key(&self, name: &str) -> Result<&KeyAccess, Failure> {
        self.workspace.key(name).ok_or_else(|| missing(format!("key `{name}`")))
    }

    /// A client that sends whatever it is asked to.
    pub(super) fn client(&self, key: &str) -> Result<Client, Failure> {
        self.build(key, |builder| builder)
    }

    /// A client that refuses on its own what the key's scopes do not allow.
    pub(super) fn careful_client(&self, key: &str) -> Result<Client, Failure> {
        let scopes: ScopeSet = self.key(key)?.scopes.clone();
        self.build(key, |builder| builder.known_scopes(scopes))
    }

    fn build(&self, key: &str, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Client, Failure> {
        let secret =
            self.key(key)?.secret.as_ref().ok_or_else(|| missing(format!("secret of key `{key}`")))?;
        let secret = ApiKey::parse(secret.reveal())
            .map_err(|error| failed(&format!("using the key `{key}`"), &error))?;
        let client = set(Client::builder(secret).base_url(self.url.as_str())).build();
        client.map_err(|error| failed("setting up the client", &error))
    }
}

fn missing(what: String) -> Failure {
    Failure::outside("the built-in world is not as the demonstration needs it")
        .evidence(format!("{what} is missing"))
}

fn failed(doing: &str, error: &impl std::fmt::Display) -> Failure {
    Failure::outside(format!("{doing} failed")).evidence(error)
}

/// A request that should have succeeded did not.
pub(super) fn unexpected(doing: &str) -> impl Fn(ClientError) -> Failure {
    let doing = doing.to_owned();
    move |error| failed(&doing, &error)
}
