//! An answer as it came over the wire, and what can be read in it.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{ApiError, Shape, excerpt};
use crate::Operation;

/// What came back for a request: the status, the body, and the few headers that help to tell answers apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// `content-type`.
    pub content_type: Option<String>,
    /// `retry-after`.
    pub retry_after: Option<String>,
    /// `server`.
    pub server: Option<String>,
    /// `cf-ray`, the id that Cloudflare gives to a request.
    pub cf_ray: Option<String>,
    /// The whole body.
    pub body: Vec<u8>,
}

impl Answer {
    /// Whether the status says that the request was carried out.
    pub const fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }

    /// The value in a successful answer. An empty body reads as `null`.
    pub fn read<T: DeserializeOwned>(&self, operation: Option<Operation>) -> Result<T, ApiError> {
        if !self.is_success() {
            return Err(ApiError::classify(self, operation));
        }
        let body = if self.body.is_empty() { b"null".as_slice() } else { &self.body };
        serde_json::from_slice(body).map_err(|error| self.unread(operation, &error))
    }

    /// The value in a successful answer, without a type of its own. What the operation's [`Shape`] says of its answer is
    /// made sure of: a page is an object with `items`, and secrets that are of no use to a reader are hidden.
    pub fn read_value(&self, operation: Operation) -> Result<Value, ApiError> {
        let mut value: Value = self.read(Some(operation))?;
        if let Some(shape) = Shape::of(operation) {
            value = shape.accept(value).map_err(|error| self.unread(Some(operation), &error))?;
            shape.hide(&mut value);
        }
        Ok(value)
    }

    fn unread(&self, operation: Option<Operation>, error: &serde_json::Error) -> ApiError {
        let why = if self.is_html() {
            "an HTML page came where JSON was expected".to_owned()
        } else {
            format!("the body does not read as the documented answer: {}", excerpt(&error.to_string(), 160))
        };
        ApiError::unexpected(self, operation, why)
    }

    /// Whether the body is an HTML page, by its header or by how it begins.
    pub(super) fn is_html(&self) -> bool {
        let declared =
            self.content_type.as_deref().is_some_and(|kind| kind.trim_start().starts_with("text/html"));
        declared || self.body.trim_ascii_start().starts_with(b"<")
    }

    /// Whether Cloudflare, which stands before the API, says that it handled the request.
    pub(super) fn passed_cloudflare(&self) -> bool {
        self.cf_ray.is_some()
            || self.server.as_deref().is_some_and(|server| server.eq_ignore_ascii_case("cloudflare"))
    }

    /// The beginning of the body as text.
    pub(super) fn text(&self) -> String {
        // Far more than is ever shown, far less than a body may have.
        let start = self.body.get(..4096).unwrap_or(&self.body);
        String::from_utf8_lossy(start).into_owned()
    }
}
