//! What can go wrong between a request and its response.

use std::time::Duration;

use instantly_rbac::api::{ApiError, Failure, FailureCode, RepeatedCursor, ValidationError};
use instantly_rbac::{Explanation, Operation};
use thiserror::Error;

use crate::ConfigurationError;

/// Why a request has no response. No text of it ever holds the key.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ClientError {
    /// The API answered, but not with success.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// Not sent: the scopes that the key is known to hold do not allow it.
    #[error("the request was not sent: {}", .0.sentence)]
    Refused(Box<Explanation>),
    /// Not sent: the request is not valid.
    #[error(transparent)]
    Validation(#[from] ValidationError),
    /// No answer came: no connection, or it broke.
    #[error("no answer came ({reason}); check the network and the base address")]
    Network {
        /// What the network said, without address and headers.
        reason: String,
        /// Whether the request may have reached the API; `false` where there was no connection.
        sent: bool,
    },
    /// No answer came in time.
    #[error("no answer came within {} ms; ask for less at once, or give it more time", milliseconds(*.after))]
    Timeout {
        /// How long was waited.
        after: Duration,
    },
    /// A write was sent, its answer was lost, and what can be read does not show that it took effect. It was not repeated.
    #[error("it is not known whether {} took effect ({cause}); {find_out}", .operation.map_or("the request", Operation::id))]
    UnknownOutcome {
        /// What was asked for, where the catalogue knows it.
        operation: Option<Operation>,
        /// What happened to the answer.
        cause: Box<ClientError>,
        /// How to find out.
        find_out: String,
    },
    /// The caller gave up. A write may have taken effect all the same.
    #[error("the request was cancelled; a write may have taken effect all the same")]
    Cancelled,
    /// A list that would never end.
    #[error(transparent)]
    Paging(#[from] RepeatedCursor),
    /// The client was set up in a way that cannot work.
    #[error(transparent)]
    Configuration(#[from] ConfigurationError),
}

impl ClientError {
    /// What kind of failure it is, as a stable code.
    pub const fn code(&self) -> FailureCode {
        match self {
            Self::Api(error) => error.code(),
            Self::Refused(_) => FailureCode::Refused,
            Self::Validation(error) => error.code(),
            Self::Network { .. } => FailureCode::Network,
            Self::Timeout { .. } => FailureCode::Timeout,
            Self::UnknownOutcome { .. } => FailureCode::UnknownOutcome,
            Self::Cancelled => FailureCode::Cancelled,
            Self::Paging(_) => FailureCode::UnexpectedResponse,
            Self::Configuration(_) => FailureCode::Configuration,
        }
    }
}

/// In a number that the module for browsers can write already; `Duration` would bring the writing of fractions along.
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// The one JSON shape of failures.
impl From<&ClientError> for Failure {
    fn from(error: &ClientError) -> Self {
        match error {
            ClientError::Api(error) => error.into(),
            ClientError::Validation(error) => error.into(),
            ClientError::Refused(explanation) => Self::refused(explanation, error.to_string()),
            ClientError::UnknownOutcome { operation, cause, .. } => Self {
                operation: *operation,
                message: error.to_string(),
                code: error.code(),
                ..Self::from(&**cause)
            },
            _ => Self::new(error.code(), error.to_string()),
        }
    }
}
