//! Bodies: read whole up to a limit, then taken for what they are when somebody asks for them.

use std::time::Duration;

use axum::body::Body as Incoming;
use axum::http::{HeaderMap, StatusCode, header};
use futures_util::StreamExt;
use serde_json::Value;
use tokio::time::timeout;

use super::refusal::Refusal;
use crate::Settings;

/// How much of a body that is too long is still read, so that its sender gets to the answer. Past this the connection
/// breaks.
const DRAIN: usize = 64 * 1024 * 1024;

pub(super) struct Body {
    bytes: Result<Vec<u8>, Flaw>,
    /// What `Content-Type` says it is.
    kind: Kind,
}

enum Flaw {
    TooLong { limit: usize },
    Broken,
    Late,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Unsaid,
    Json,
    Other,
}

impl Body {
    pub(super) async fn receive(headers: &HeaderMap, body: Incoming, settings: &Settings) -> Self {
        let reading =
            timeout(Duration::from_millis(settings.body_milliseconds), read(body, settings.max_body_bytes));
        Self { bytes: reading.await.unwrap_or(Err(Flaw::Late)), kind: kind(headers) }
    }

    /// The JSON value of a request that must have a body.
    pub(super) fn json(&self) -> Result<Value, Refusal> {
        let bytes = self.bytes()?;
        if bytes.is_empty() {
            return Err(Refusal::bad_request("body must be object"));
        }
        if self.kind != Kind::Json {
            return Err(Refusal::bad_request("a body is sent as Content-Type: application/json"));
        }
        parse(bytes)
    }

    /// Nothing, of a request that must have no body; JSON `null` counts as none.
    pub(super) fn none(&self) -> Result<(), Refusal> {
        let bytes = self.bytes()?;
        if bytes.is_empty() || (self.kind == Kind::Json && parse(bytes)?.is_null()) {
            return Ok(());
        }
        Err(Refusal::bad_request("body must be null"))
    }

    fn bytes(&self) -> Result<&[u8], Refusal> {
        match &self.bytes {
            Ok(bytes) if bytes.is_empty() && self.kind == Kind::Json => {
                Err(Refusal::bad_request("the body cannot be empty when Content-Type is application/json"))
            }
            Ok(bytes) => Ok(bytes),
            Err(Flaw::TooLong { limit }) => {
                Err(Refusal::bad_request(format!("the body has more than {limit} bytes")))
            }
            Err(Flaw::Late) => {
                Err(Refusal::new(StatusCode::REQUEST_TIMEOUT, "the body did not arrive in time"))
            }
            Err(Flaw::Broken) => Err(Refusal::bad_request("the body ended too early")),
        }
    }
}

async fn read(body: Incoming, limit: usize) -> Result<Vec<u8>, Flaw> {
    let mut chunks = body.into_data_stream();
    let (mut bytes, mut seen) = (Vec::new(), 0_usize);
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|_| Flaw::Broken)?;
        seen = seen.saturating_add(chunk.len());
        if seen <= limit {
            bytes.extend_from_slice(&chunk);
        } else if seen > DRAIN.max(limit) {
            break;
        }
    }
    if seen > limit { Err(Flaw::TooLong { limit }) } else { Ok(bytes) }
}

fn kind(headers: &HeaderMap) -> Kind {
    let Some(value) = headers.get(header::CONTENT_TYPE) else { return Kind::Unsaid };
    let essence = value.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
    if essence.trim().eq_ignore_ascii_case("application/json") { Kind::Json } else { Kind::Other }
}

fn parse(bytes: &[u8]) -> Result<Value, Refusal> {
    let mut value = serde_json::from_slice(bytes)
        .map_err(|error| Refusal::bad_request(format!("body is not JSON: {error}")))?;
    unify_numbers(&mut value);
    Ok(value)
}

/// JSON knows one kind of number, so `33.0` is the whole number 33.
fn unify_numbers(value: &mut Value) {
    /// Up to here a number with a fraction of zero is exactly one whole number.
    const EXACT: f64 = 9_007_199_254_740_992.0;

    match value {
        Value::Number(number) if number.is_f64() => {
            let whole = number.as_f64().filter(|number| number.fract() == 0.0 && number.abs() <= EXACT);
            if let Some(whole) = whole {
                *value = (whole as i64).into();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(unify_numbers),
        Value::Object(object) => object.values_mut().for_each(unify_numbers),
        _ => {}
    }
}
