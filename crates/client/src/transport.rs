//! Carries one request to the API and its answer back. The only room that knows HTTP.

use std::time::Duration;

use instantly_rbac::api::{Answer, Request, excerpt};
use reqwest::header::{
    ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER, SERVER, USER_AGENT,
};
use reqwest::{Method, Url};

use crate::{ApiKey, ClientError};

const AS_WORKSPACE: HeaderName = HeaderName::from_static("x-as-workspace");
const CF_RAY: HeaderName = HeaderName::from_static("cf-ray");
const JSON: HeaderValue = HeaderValue::from_static("application/json");
/// Longer waits do not fit a browser's timer.
const LONGEST: Duration = Duration::from_millis(i32::MAX as u64);

#[derive(Debug)]
pub(crate) struct Transport {
    http: reqwest::Client,
    base: String,
    key: ApiKey,
    user_agent: Option<HeaderValue>,
    as_workspace: Option<HeaderValue>,
}

impl Transport {
    pub(crate) fn new(
        key: ApiKey,
        base: &Url,
        user_agent: HeaderValue,
        as_workspace: Option<HeaderValue>,
    ) -> Result<Self, String> {
        let http = platform::client(base).map_err(reason)?;
        let user_agent = platform::sends_user_agent().then_some(user_agent);
        Ok(Self { http, base: base.as_str().trim_end_matches('/').to_owned(), key, user_agent, as_workspace })
    }

    pub(crate) const fn key(&self) -> &ApiKey {
        &self.key
    }

    pub(crate) async fn carry(&self, request: &Request, timeout: Duration) -> Result<Answer, ClientError> {
        let failed = |error| failure(error, timeout);
        let method = match request.method() {
            instantly_rbac::Method::Get => Method::GET,
            instantly_rbac::Method::Post => Method::POST,
            instantly_rbac::Method::Patch => Method::PATCH,
            instantly_rbac::Method::Put => Method::PUT,
            instantly_rbac::Method::Delete => Method::DELETE,
        };
        let mut outgoing = self
            .http
            .request(method, format!("{}{}", self.base, request.target()))
            .timeout(timeout.min(LONGEST))
            .headers(self.headers()?);
        if let Some(body) = request.body() {
            // Only with a body: the API answers 400 to the header alone.
            outgoing = outgoing.header(CONTENT_TYPE, JSON).body(body.to_string());
        }
        let answer = outgoing.send().await.map_err(failed)?;
        let header = |name| text(answer.headers(), name);
        let mut read = Answer {
            status: answer.status().as_u16(),
            content_type: header(CONTENT_TYPE),
            retry_after: header(RETRY_AFTER),
            server: header(SERVER),
            cf_ray: header(CF_RAY),
            body: Vec::new(),
        };
        read.body = answer.bytes().await.map_err(failed)?.into();
        Ok(read)
    }

    fn headers(&self) -> Result<HeaderMap, ClientError> {
        let mut authorization = HeaderValue::from_str(&format!("Bearer {}", self.key.expose()))
            .map_err(|_| crate::ConfigurationError::ApiKey(crate::ApiKeyError::Character))?;
        authorization.set_sensitive(true);
        let mut headers = HeaderMap::from_iter([(AUTHORIZATION, authorization), (ACCEPT, JSON)]);
        for (name, value) in [(USER_AGENT, &self.user_agent), (AS_WORKSPACE, &self.as_workspace)] {
            if let Some(value) = value {
                headers.insert(name, value.clone());
            }
        }
        Ok(headers)
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

fn failure(error: reqwest::Error, timeout: Duration) -> ClientError {
    if platform::is_timeout(&error) {
        ClientError::Timeout { after: timeout }
    } else {
        ClientError::Network { sent: !platform::is_unsent(&error), reason: reason(error) }
    }
}

/// The whole chain of causes on one line, without the address, whose query may hold what belongs in no log.
fn reason(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut reason = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        reason.push_str(": ");
        reason.push_str(&error.to_string());
        cause = error.source();
    }
    excerpt(&reason, 200)
}

#[cfg(not(target_arch = "wasm32"))]
mod platform {
    //! Native: rustls with ring.

    use reqwest::redirect::Policy;
    use reqwest::{Client, Error, Url};

    use crate::builder::is_loopback;

    pub(super) fn client(base: &Url) -> Result<Client, Error> {
        // Fails only when the program has chosen a provider already, which then serves as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        // The key must not travel to where a redirect leads.
        let builder = Client::builder().redirect(Policy::none());
        let builder = if base.host_str().is_some_and(is_loopback) { builder.no_proxy() } else { builder };
        builder.build()
    }

    pub(super) const fn sends_user_agent() -> bool {
        true
    }

    pub(super) fn is_timeout(error: &Error) -> bool {
        error.is_timeout()
    }

    pub(super) fn is_unsent(error: &Error) -> bool {
        error.is_connect() || error.is_builder()
    }
}

#[cfg(target_arch = "wasm32")]
mod platform {
    //! `fetch`, in browsers and elsewhere. It follows redirects by itself and, by its standard, drops the key when one
    //! leads to another origin.

    use std::error::Error as _;

    use js_sys::{Reflect, global};
    use reqwest::{Client, Error, Url};

    pub(super) fn client(_: &Url) -> Result<Client, Error> {
        Client::builder().build()
    }

    /// Pages and workers of a browser name the browser; other runtimes would be refused under their default name.
    pub(super) fn sends_user_agent() -> bool {
        let global = global();
        let has = |name: &str| Reflect::has(&global, &name.into()).unwrap_or(false);
        !(has("document") || has("importScripts"))
    }

    /// `fetch` does not tell.
    pub(super) const fn is_unsent(_: &Error) -> bool {
        false
    }

    /// While the body is being read, the timeout shows only in the words of the abort's reason.
    pub(super) fn is_timeout(error: &Error) -> bool {
        let is_said =
            error.source().is_some_and(|cause| cause.to_string().contains("reqwest::errors::TimedOut"));
        error.is_timeout() || is_said
    }
}
