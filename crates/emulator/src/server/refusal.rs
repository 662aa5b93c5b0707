//! Every answer that is not a success, in the API's envelope `{"statusCode", "error", "message"}`.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use instantly_rbac::Operation;
use instantly_rbac::api::shape::Part;
use instantly_rbac::api::{Problem, ProblemCode, ValidationError};
use serde::Serialize;

/// An answer that is not a success.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    pub(super) message: String,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }

    /// 400; the caller says what is wrong.
    pub(super) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// 400 of a request that fails validation. The API names one problem an answer, so only the first is said.
    pub(super) fn invalid(part: Part, error: &ValidationError) -> Self {
        let Some(Problem { field, code, message }) = error.problems().first() else {
            return Self::bad_request(error.to_string());
        };
        let (place, field) = (name(part), field.trim_start_matches('/'));
        Self::bad_request(match (code, field) {
            // The one wording that is documented.
            (ProblemCode::Missing, _) => format!("{place} must have required property '{field}'"),
            (_, "") => format!("{place}: {message}"),
            _ => format!("{place}/{field}: {message}"),
        })
    }

    /// 401 of a request without `Authorization`; documented.
    pub(super) fn no_credential() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "Missing Authorization header")
    }

    /// 401 of a credential that belongs to nobody; observed.
    pub(super) fn unknown_credential() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "Invalid authorization header or API key")
    }

    /// 402; documented.
    pub(super) fn no_plan() -> Self {
        Self::new(StatusCode::PAYMENT_REQUIRED, "Workspace does not have an active paid plan")
    }

    /// 404 of an entity that is not there, or not in this workspace; documented.
    pub(super) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "Resource not found")
    }

    /// 404 of a route that is not there.
    pub(super) fn no_route(method: &str, path: &str) -> Self {
        let path: String = path.chars().take(200).collect();
        Self::new(StatusCode::NOT_FOUND, format!("No route for {method} {path}"))
    }

    /// 429; documented.
    pub(super) fn too_many_requests() -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, "Rate limit exceeded")
    }

    /// 500, when the emulator itself fails.
    pub(super) fn internal(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, message)
    }

    /// 501 of an operation that the API has and the emulator has not.
    pub(super) fn not_emulated(operation: Operation) -> Self {
        let message =
            format!("The emulator does not serve {operation}; the key passed every check that it makes");
        Self::new(StatusCode::NOT_IMPLEMENTED, message)
    }
}

/// How the API's messages name a part of the request.
const fn name(part: Part) -> &'static str {
    match part {
        Part::Body => "body",
        Part::Path => "params",
        Part::Query => "querystring",
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::internal(format!("the emulator's database failed: {error}"))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<'a> {
    status_code: u16,
    error: &'a str,
    message: &'a str,
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let envelope = Envelope {
            status_code: self.status.as_u16(),
            error: self.status.canonical_reason().unwrap_or_default(),
            message: &self.message,
        };
        // A number and two texts always make JSON.
        super::json(self.status, serde_json::to_string(&envelope).unwrap_or_default())
    }
}
