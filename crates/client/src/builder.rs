//! How a client is set up.

use std::net::IpAddr;
use std::time::Duration;

use instantly_rbac::ScopeSet;
use instantly_rbac::api::{FailureCode, IdError, WorkspaceId, excerpt};
use reqwest::Url;
use reqwest::header::HeaderValue;
use thiserror::Error;

use crate::client::Shared;
use crate::pace::Budget;
use crate::transport::Transport;
use crate::{ApiKey, ApiKeyError, Client, Pace, Recording, Retries};

const TIMEOUT: Duration = Duration::from_secs(30);
// The network edge refuses the default agents of some libraries, so the program is always named.
const USER_AGENT: &str =
    concat!("instantly-rbac/", env!("CARGO_PKG_VERSION"), " (+", env!("CARGO_PKG_REPOSITORY"), ")");

/// Settings of a [`Client`]; all but the key have defaults.
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientBuilder {
    key: ApiKey,
    base_url: String,
    timeout: Duration,
    user_agent: String,
    as_workspace: Option<WorkspaceId>,
    known_scopes: Option<ScopeSet>,
    pace: Pace,
    budget: Option<String>,
    retries: Retries,
    recording: Option<Recording>,
}

/// Settings that cannot work.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ConfigurationError {
    /// The key cannot be one.
    #[error(transparent)]
    ApiKey(#[from] ApiKeyError),
    /// The base address is not one.
    #[error("the base address{} {why}", shown(given))]
    BaseUrl {
        /// What was given; not repeated when it holds credentials.
        given: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The user agent cannot stand in a header.
    #[error("the user agent is empty or holds a character that no header can carry")]
    UserAgent,
    /// The id of the workspace to act as is not one.
    #[error("the workspace to act as: {0}")]
    Workspace(#[from] IdError),
    /// The share of the workspace's limit is none.
    #[error("a share of {percent} percent of the workspace's limit cannot be; give 1 to 100")]
    Pace {
        /// What was given.
        percent: u8,
    },
    /// The network library cannot start.
    #[error("the network cannot be used: {reason}")]
    Transport {
        /// What the library said.
        reason: String,
    },
}

impl ConfigurationError {
    /// Always [`FailureCode::Configuration`].
    pub const fn code(&self) -> FailureCode {
        FailureCode::Configuration
    }
}

fn shown(given: &str) -> String {
    if given.contains('@') { String::new() } else { format!(" `{}`", excerpt(given, 80)) }
}

impl ClientBuilder {
    /// Where the API is, unless [`base_url`](Self::base_url) says otherwise.
    pub const BASE_URL: &str = "https://api.instantly.ai";

    pub(crate) fn new(key: ApiKey) -> Self {
        Self {
            key,
            base_url: Self::BASE_URL.to_owned(),
            timeout: TIMEOUT,
            user_agent: USER_AGENT.to_owned(),
            as_workspace: None,
            known_scopes: None,
            pace: Pace::default(),
            budget: None,
            retries: Retries::default(),
            recording: None,
        }
    }

    /// Where the API is: `https`, or `http` on this machine, since the key travels with every request. It may go with or
    /// without `/api/v2`. Default: `https://api.instantly.ai`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// How long one attempt at a request may take, from its start to the last byte of the answer. Default: 30 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Names the program. Default: `instantly-rbac/<version> (+<repository>)`. Browsers name themselves; there it is
    /// not sent.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Acts on this sub-workspace with the key of its admin workspace (header `x-as-workspace`).
    pub fn as_workspace(mut self, workspace: WorkspaceId) -> Self {
        self.as_workspace = Some(workspace);
        self
    }

    /// The scopes that the key holds. Requests that they do not allow are then refused here, with the explanation; what
    /// cannot be decided (an undocumented operation, an unknown path) is sent.
    pub fn known_scopes(mut self, scopes: ScopeSet) -> Self {
        self.known_scopes = Some(scopes);
        self
    }

    /// Which part of the workspace's limit the client takes. Clients of this process with the same key, address and pace
    /// take it together. Default: 20 percent, so at most 20 requests in any second.
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// A name for the budget in place of the key and the address, so that clients with different keys of one workspace
    /// take one share together.
    pub fn budget(mut self, name: impl Into<String>) -> Self {
        self.budget = Some(name.into());
        self
    }

    /// How stubborn the client is about reads and deletions by id; nothing else is ever sent twice. Default:
    /// [`Retries::default`].
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = retries;
        self
    }

    /// Keeps in this recording which operations the client calls. Default: nothing is kept.
    pub fn recording(mut self, recording: Recording) -> Self {
        self.recording = Some(recording);
        self
    }

    /// The client.
    pub fn build(self) -> Result<Client, ConfigurationError> {
        let base = base(&self.base_url)?;
        let user_agent = header(self.user_agent.trim()).ok_or(ConfigurationError::UserAgent)?;
        let as_workspace = match &self.as_workspace {
            None => None,
            Some(workspace) => header(workspace.clone().checked()?.as_str()),
        };
        if let Pace::Share(percent @ (0 | 101..)) = self.pace {
            return Err(ConfigurationError::Pace { percent });
        }
        let budget = match &self.budget {
            Some(name) => Budget::shared(name, self.pace),
            None => Budget::shared((self.key.expose(), base.as_str()), self.pace),
        };
        let transport = Transport::new(self.key, &base, user_agent, as_workspace)
            .map_err(|reason| ConfigurationError::Transport { reason })?;
        Ok(Client::of(Shared {
            transport,
            timeout: self.timeout,
            as_workspace: self.as_workspace,
            known_scopes: self.known_scopes,
            budget,
            retries: self.retries,
            recording: self.recording,
        }))
    }
}

fn header(text: &str) -> Option<HeaderValue> {
    (!text.is_empty()).then(|| HeaderValue::from_str(text).ok()).flatten()
}

fn base(given: &str) -> Result<Url, ConfigurationError> {
    let refused = |why| ConfigurationError::BaseUrl { given: given.to_owned(), why };
    let trimmed = given.trim().trim_end_matches('/');
    let trimmed = trimmed.strip_suffix("/api/v2").unwrap_or(trimmed);
    let url = Url::parse(trimmed).map_err(|_| refused("is not a URL such as https://api.instantly.ai"))?;
    let Some(host) = url.host_str() else { return Err(refused("names no host")) };
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refused("holds a user name or password; the API key is the only credential"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refused("holds a query or fragment"));
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_loopback(host) => Ok(url),
        "http" => {
            Err(refused("is not https, so the key would travel in the clear; only this machine may use http"))
        }
        _ => Err(refused("is neither https nor http")),
    }
}

/// Whether a host can only be this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_address_is_safe_for_the_key() {
        for (given, why) in [
            ("https://api.instantly.ai", None),
            ("https://api.instantly.ai/api/v2/", None),
            ("https://gateway.example/instantly", None),
            ("http://127.0.0.1:8080", None),
            ("http://[::1]:8080/", None),
            ("http://localhost:8080", None),
            ("http://api.instantly.ai", Some("is not https")),
            ("http://localhost.evil.example", Some("is not https")),
            ("http://127.0.0.1.evil.example", Some("is not https")),
            ("ftp://127.0.0.1", Some("is neither https nor http")),
            ("api.instantly.ai", Some("is not a URL")),
            ("", Some("is not a URL")),
            ("https://api.instantly.ai?key=x", Some("holds a query")),
            ("https://user:canary@api.instantly.ai", Some("holds a user name")),
        ] {
            let text = base(given).err().map(|error| error.to_string());
            assert_eq!(text.is_some(), why.is_some(), "{given}");
            let (text, why) = (text.unwrap_or_default(), why.unwrap_or_default());
            assert!(text.contains(why) && !text.contains("canary"), "{text}");
        }
    }

    #[test]
    fn settings_that_no_header_can_carry_are_refused() {
        let key = ApiKey::parse("canary").unwrap();
        for agent in ["", " ", "a\r\nb"] {
            let error = Client::builder(key.clone()).user_agent(agent).build().unwrap_err();
            assert_eq!(error, ConfigurationError::UserAgent);
        }
    }
}
