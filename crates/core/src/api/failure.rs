//! One JSON shape for everything that can go wrong with a request, in every language.

use serde::Serialize;

use super::{ApiError, Problem, ValidationError};
use crate::{Explanation, Operation, Scope, ScopeSet};

/// What went wrong: the closed list of codes. Their texts never change; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FailureCode {
    /// No credential, or one that the API does not accept.
    Unauthorized,
    /// The key is valid and lacks a scope.
    MissingScope,
    /// The workspace has no plan for it.
    PlanRequired,
    /// Nothing has this id in this workspace.
    NotFound,
    /// It would collide with what exists.
    Conflict,
    /// The request is not valid: found here before it was sent (`problems`, no `status`), or by the API (`status`).
    InvalidRequest,
    /// Too many requests.
    RateLimited,
    /// The network edge refused the client before the API saw the request.
    EdgeRefused,
    /// The API failed.
    ServerError,
    /// An answer that the API does not document, or that cannot be read.
    UnexpectedResponse,
    /// Refused here: the key's known scopes do not allow it.
    Refused,
    /// No answer came: no connection, or it broke.
    Network,
    /// No answer came in time.
    Timeout,
    /// A write whose answer was lost, and of which what can be read does not show that it took effect.
    UnknownOutcome,
    /// The caller gave up.
    Cancelled,
    /// The client was set up in a way that cannot work.
    Configuration,
}

impl FailureCode {
    /// Every code.
    pub const ALL: [Self; 16] = [
        Self::Unauthorized,
        Self::MissingScope,
        Self::PlanRequired,
        Self::NotFound,
        Self::Conflict,
        Self::InvalidRequest,
        Self::RateLimited,
        Self::EdgeRefused,
        Self::ServerError,
        Self::UnexpectedResponse,
        Self::Refused,
        Self::Network,
        Self::Timeout,
        Self::UnknownOutcome,
        Self::Cancelled,
        Self::Configuration,
    ];

    /// The code as it stands in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unauthorized => "unauthorized",
            Self::MissingScope => "missing_scope",
            Self::PlanRequired => "plan_required",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::InvalidRequest => "invalid_request",
            Self::RateLimited => "rate_limited",
            Self::EdgeRefused => "edge_refused",
            Self::ServerError => "server_error",
            Self::UnexpectedResponse => "unexpected_response",
            Self::Refused => "refused",
            Self::Network => "network",
            Self::Timeout => "timeout",
            Self::UnknownOutcome => "unknown_outcome",
            Self::Cancelled => "cancelled",
            Self::Configuration => "configuration",
        }
    }
}

/// A failure as a plain value. What does not apply is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Failure {
    /// What went wrong.
    pub code: FailureCode,
    /// Cause, evidence and next step, for a person.
    pub message: String,
    /// HTTP status, when the API answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// What was asked for, where the catalogue knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "OperationId", optional))]
    pub operation: Option<Operation>,
    /// What the API said, at most 200 characters of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// Scopes that the API named as required.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<String>>"))]
    pub required: Option<Vec<Scope>>,
    /// Scopes that the API found on the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<String>>"))]
    pub found: Option<ScopeSet>,
    /// What the engine says of the scopes and the operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Box<Explanation>>,
    /// Seconds to wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<u32>"))]
    pub retry_after: Option<u64>,
    /// Cloudflare's id of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ray: Option<String>,
    /// Everything that is wrong with the request, when it was not sent for that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problems: Option<Vec<Problem>>,
}

impl Failure {
    /// A failure of which only the code and the text are known.
    pub fn new(code: FailureCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            status: None,
            operation: None,
            said: None,
            required: None,
            found: None,
            explanation: None,
            retry_after: None,
            ray: None,
            problems: None,
        }
    }

    /// A request that was not sent because the key's known scopes do not allow it.
    pub fn refused(explanation: &Explanation, message: impl Into<String>) -> Self {
        Self {
            operation: explanation.operation,
            explanation: Some(Box::new(explanation.clone())),
            ..Self::new(FailureCode::Refused, message)
        }
    }
}

impl From<&ApiError> for Failure {
    fn from(error: &ApiError) -> Self {
        let evidence = error.evidence();
        let mut failure = Self {
            status: Some(error.status()),
            operation: evidence.and_then(|evidence| evidence.operation),
            said: evidence.and_then(|evidence| evidence.said.clone()),
            ..Self::new(error.code(), error.to_string())
        };
        match error {
            ApiError::MissingScope(missing) => {
                failure.required = Some(missing.required.clone());
                failure.found.clone_from(&missing.found);
                failure.explanation.clone_from(&missing.explanation);
            }
            ApiError::RateLimited { retry_after, .. } => failure.retry_after = *retry_after,
            ApiError::EdgeRefused(refusal) => {
                failure.operation = refusal.operation;
                failure.ray.clone_from(&refusal.ray);
            }
            _ => {}
        }
        failure
    }
}

impl From<&ValidationError> for Failure {
    fn from(error: &ValidationError) -> Self {
        Self { problems: Some(error.problems().to_vec()), ..Self::new(error.code(), error.to_string()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{Answer, Request};

    #[test]
    fn codes_stand_in_json_as_they_say() {
        for code in FailureCode::ALL {
            assert_eq!(serde_json::to_value(code).unwrap(), code.as_str());
        }
    }

    #[test]
    fn a_missing_scope_carries_its_evidence_as_a_plain_value() {
        let body = r#"{"message":"Invalid scope. Required: accounts:read. Found: leads:all"}"#;
        let answer = Answer { status: 401, body: body.as_bytes().to_vec(), ..Answer::default() };
        let failure = Failure::from(&ApiError::classify(&answer, Some(Operation::LIST_ACCOUNT)));
        let json = serde_json::to_value(&failure).unwrap();
        assert_eq!(json["code"], "missing_scope");
        assert_eq!(json["status"], 401);
        assert_eq!(json["operation"], "listAccount");
        assert_eq!(json["required"], serde_json::json!(["accounts:read"]));
        assert_eq!(json["found"], serde_json::json!(["leads:all"]));
        assert_eq!(json["explanation"]["would_allow"][0]["scopes"], serde_json::json!(["accounts:read"]));
        assert!(json.get("retry_after").is_none());
    }

    #[test]
    fn a_request_that_was_not_sent_lists_its_problems() {
        let failure = Failure::from(&Request::raw("GET", "nowhere", None).unwrap_err());
        let json = serde_json::to_value(&failure).unwrap();
        assert_eq!(json["code"], "invalid_request");
        assert_eq!(json["problems"][0]["code"], "not_a_path");
        assert!(json.get("status").is_none());
    }
}
