//! The client over JSON text, for bindings to other languages: strings are what every boundary carries, and every
//! failure has the one shape of [`Failure`].

use std::time::Duration;

use instantly_rbac::api::{Failure, FailureCode, Request, WorkspaceId};
use instantly_rbac::{Operation, ScopeSet};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{ApiKey, Client, ClientError, ConfigurationError, Options, Pace, Recording, Retries};

/// A [`Client`] that takes and gives JSON text. Cheap to clone.
#[derive(Clone, Debug)]
pub struct JsonClient {
    client: Client,
    recording: Option<Recording>,
}

/// What may be set beside the key; see [`ClientBuilder`](crate::ClientBuilder).
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Settings {
    base_url: Option<String>,
    as_workspace: Option<String>,
    timeout_ms: Option<u64>,
    known_scopes: Option<ScopeSet>,
    user_agent: Option<String>,
    pace_percent: Option<u8>,
    unlimited: bool,
    budget: Option<String>,
    retries: Option<usize>,
    recording: bool,
}

impl JsonClient {
    /// A client with this key. `settings` is an object of which every property may be absent: `base_url`,
    /// `as_workspace`, `timeout_ms`, `known_scopes` (an array), `user_agent`, `pace_percent`, `unlimited` (a boolean),
    /// `budget`, `retries`, `recording` (a boolean).
    pub fn new(api_key: &str, settings: &str) -> Result<Self, Box<Failure>> {
        let settings: Settings = read(settings)
            .map_err(|error| new(FailureCode::Configuration, format!("the settings: {error}")))?;
        let recording = settings.recording.then(Recording::new);
        let client = build(api_key, settings, recording.clone()).map_err(|error| failure(error.into()))?;
        Ok(Self { client, recording })
    }

    /// Sends a request of any kind and answers the body of its response. The path goes with or without `/api/v2`.
    pub async fn request(
        &self,
        method: &str,
        path: &str,
        body: Option<&str>,
        options: Options,
    ) -> Result<String, Box<Failure>> {
        let body = body.map(|text| parse("the body is", text)).transpose()?;
        let request = Request::raw(method, path, body).map_err(|error| failure(error.into()))?;
        let response = self.client.request_with(&request, options).await.map_err(failure)?;
        Ok(response.body.to_string())
    }

    /// What was called so far, as [`Recording::to_jsonl`] writes it; empty where nothing is recorded.
    pub fn recording(&self) -> String {
        self.recording.as_ref().map(Recording::to_jsonl).unwrap_or_default()
    }

    /// Calls an operation with its parameters; see [`Client::call`].
    pub async fn call(
        &self,
        operation: Operation,
        params: &str,
        options: Options,
    ) -> Result<String, Box<Failure>> {
        let params = parse("the parameters are", params)?;
        let body = self.client.call_with(operation, &params, options).await.map_err(failure)?;
        Ok(body.to_string())
    }
}

fn build(
    api_key: &str,
    settings: Settings,
    recording: Option<Recording>,
) -> Result<Client, ConfigurationError> {
    let mut builder = Client::builder(ApiKey::parse(api_key)?);
    if let Some(url) = settings.base_url {
        builder = builder.base_url(url);
    }
    if let Some(id) = settings.as_workspace {
        builder = builder.as_workspace(WorkspaceId::parse(&id)?);
    }
    if let Some(milliseconds) = settings.timeout_ms {
        builder = builder.timeout(Duration::from_millis(milliseconds));
    }
    if let Some(scopes) = settings.known_scopes {
        builder = builder.known_scopes(scopes);
    }
    if let Some(agent) = settings.user_agent {
        builder = builder.user_agent(agent);
    }
    if let Some(percent) = settings.pace_percent {
        builder = builder.pace(Pace::Share(percent));
    }
    if settings.unlimited {
        builder = builder.pace(Pace::Unlimited);
    }
    if let Some(name) = settings.budget {
        builder = builder.budget(name);
    }
    if let Some(times) = settings.retries {
        builder = builder.retries(Retries { times, ..Retries::default() });
    }
    if let Some(recording) = recording {
        builder = builder.recording(recording);
    }
    builder.build()
}

fn parse(what: &str, text: &str) -> Result<Value, Box<Failure>> {
    read(text).map_err(|error| new(FailureCode::InvalidRequest, format!("{what} not JSON: {error}")))
}

/// From bytes, as answers are read: one reader of JSON in the WebAssembly module instead of two.
fn read<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    serde_json::from_slice(text.as_bytes())
}

fn failure(error: ClientError) -> Box<Failure> {
    Box::new((&error).into())
}

fn new(code: FailureCode, message: String) -> Box<Failure> {
    Box::new(Failure::new(code, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_that_cannot_work_are_one_failure() {
        for (settings, said) in [
            ("{}", None),
            (r#"{"timeout_ms": 10, "known_scopes": ["leads:red"], "user_agent": "me/1"}"#, None),
            (r#"{"pace_percent": 50, "budget": "acme", "retries": 0}"#, None),
            (r#"{"pace_percent": 0}"#, Some("give 1 to 100")),
            (r#"{"base_url": "http://api.instantly.ai"}"#, Some("is not https")),
            (r#"{"as_workspace": "mine"}"#, Some("workspace to act as")),
            (r#"{"apiKey": "canary"}"#, Some("unknown field `apiKey`")),
            ("", Some("the settings: ")),
        ] {
            let failure = JsonClient::new("canary", settings).err();
            assert_eq!(failure.is_some(), said.is_some(), "{settings}");
            if let (Some(failure), Some(said)) = (failure, said) {
                assert_eq!(failure.code, FailureCode::Configuration);
                assert!(failure.message.contains(said) && !failure.message.contains("canary"), "{failure:?}");
            }
        }
    }

    #[tokio::test]
    async fn what_is_not_valid_is_not_sent() {
        let client = JsonClient::new("canary", r#"{"base_url": "http://127.0.0.1:9"}"#).unwrap();
        let failures = [
            client.request("POST", "/campaigns", Some("{"), Options::default()).await,
            client.request("get", "campaigns", None, Options::default()).await,
            client.call(Operation::PATCH_WORKSPACE_MEMBER, r#"{"id": "1"}"#, Options::default()).await,
            client.call(Operation::GET_CAMPAIGN, "{}", Options::default()).await,
        ];
        for failure in failures {
            assert_eq!(failure.unwrap_err().code, FailureCode::InvalidRequest);
        }
    }
}
