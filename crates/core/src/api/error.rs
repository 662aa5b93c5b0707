//! What an answer says when it is not the documented success. Every text names the cause, the evidence and the next step.
//!
//! The API's own status codes are not enough: a missing scope comes as 401 or as 403, and the network edge before the API
//! answers 403 too, without having looked at the key. [`ApiError::classify`] holds these rules and where they come from.

mod classify;
mod envelope;
mod evidence;
mod missing_scope;

use thiserror::Error;

use super::{FailureCode, KeyShape, WorkspaceId};

pub use evidence::Evidence;
pub use missing_scope::MissingScope;

/// Why the API did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ApiError {
    /// 401: no credential, or one that the API does not accept.
    #[error("the API accepted no credential ({evidence}); {}", .shape.map_or(CHECK_THE_KEY, KeyShape::advice))]
    Unauthorized {
        /// What the answer said.
        evidence: Evidence,
        /// What the look of the key says, where the key is known.
        shape: Option<KeyShape>,
    },
    /// 401 with `Invalid scope.`, or 403 with the API's envelope: the key is valid and lacks a scope.
    #[error("{0}")]
    MissingScope(Box<MissingScope>),
    /// 402: the workspace has no plan for it. The key itself is valid.
    #[error(
        "{} has no active paid plan for this ({evidence}); the key is valid: renew or extend the plan, and go on with other workspaces meanwhile",
        .workspace.as_ref().map_or_else(
            || "the key's workspace".to_owned(),
            |workspace| format!("workspace `{workspace}`, or the admin workspace of the key,"),
        )
    )]
    PlanRequired {
        /// What the answer said.
        evidence: Evidence,
        /// The workspace that the key acted as, where it was another than its own.
        workspace: Option<WorkspaceId>,
    },
    /// 404: nothing has this id in this workspace, or the route does not exist.
    #[error(
        "nothing was found there ({}); {}check the id, and that it belongs to the workspace which the key acts on",
        .0,
        if .0.is_of_deletion() { "if it was to be deleted, that is done already; else " } else { "" }
    )]
    NotFound(Evidence),
    /// 409: it would collide with what exists.
    #[error("it collides with what exists already ({0}); read the current state before the next attempt")]
    Conflict(Evidence),
    /// 400, 413 or 422: the API finds the request invalid.
    #[error(
        "the API finds the request invalid ({0}); correct what it names, the same request will fail again"
    )]
    InvalidRequest(Evidence),
    /// 429: too many requests.
    #[error("too many requests ({evidence}); {}, and mind that all keys of a workspace share its limit of 100 a second and 6,000 a minute", wait(.retry_after))]
    RateLimited {
        /// What the answer said.
        evidence: Evidence,
        /// Seconds to wait, where the answer names them.
        retry_after: Option<u64>,
    },
    /// 403 from the network edge, which refused the client before the API saw anything.
    #[error("{0}")]
    EdgeRefused(EdgeRefusal),
    /// 5xx: the API failed.
    #[error(
        "the API failed ({0}); try again later, and read whether a write took effect before repeating it"
    )]
    Server(Evidence),
    /// Anything else: a status that is not documented, or a body that cannot be read.
    #[error("{why} ({evidence}); check the base address and what stands between it and here")]
    Unexpected {
        /// What is odd about it.
        why: String,
        /// What the answer said.
        evidence: Evidence,
    },
}

/// The network edge refused the client.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "{} refused the client with {} before Instantly saw the request, which says nothing about the API key{}; send a User-Agent that names the program, or try from another network",
    if *.cloudflare { "Cloudflare" } else { "the network edge" },
    .number.map_or_else(|| "an HTML page (403)".to_owned(), |number| format!("`error code: {number}` (403)")),
    .ray.as_ref().map_or_else(String::new, |ray| format!(" (ray {ray})"))
)]
pub struct EdgeRefusal {
    /// What was asked for, where the catalogue knows it.
    pub operation: Option<crate::Operation>,
    /// Whether the answer shows that the edge is Cloudflare's.
    pub cloudflare: bool,
    /// Cloudflare's error number, such as 1010.
    pub number: Option<u32>,
    /// Cloudflare's id of the request.
    pub ray: Option<String>,
}

impl ApiError {
    /// What kind of failure it is, as a stable code.
    pub const fn code(&self) -> FailureCode {
        match self {
            Self::Unauthorized { .. } => FailureCode::Unauthorized,
            Self::MissingScope(_) => FailureCode::MissingScope,
            Self::PlanRequired { .. } => FailureCode::PlanRequired,
            Self::NotFound(_) => FailureCode::NotFound,
            Self::Conflict(_) => FailureCode::Conflict,
            Self::InvalidRequest(_) => FailureCode::InvalidRequest,
            Self::RateLimited { .. } => FailureCode::RateLimited,
            Self::EdgeRefused(_) => FailureCode::EdgeRefused,
            Self::Server(_) => FailureCode::ServerError,
            Self::Unexpected { .. } => FailureCode::UnexpectedResponse,
        }
    }

    /// The same, said by somebody who knows the key's look and the workspace that it acted as.
    #[must_use]
    pub fn seen_by(self, shape: KeyShape, workspace: Option<&WorkspaceId>) -> Self {
        match self {
            Self::Unauthorized { evidence, .. } => Self::Unauthorized { evidence, shape: Some(shape) },
            Self::PlanRequired { evidence, .. } => {
                Self::PlanRequired { evidence, workspace: workspace.cloned() }
            }
            other => other,
        }
    }

    /// HTTP status of the answer.
    pub const fn status(&self) -> u16 {
        match self.evidence() {
            Some(evidence) => evidence.status,
            None => 403,
        }
    }

    /// What the answer said; `None` for a refusal by the edge, whose words are not the API's.
    pub const fn evidence(&self) -> Option<&Evidence> {
        match self {
            Self::NotFound(evidence)
            | Self::Conflict(evidence)
            | Self::InvalidRequest(evidence)
            | Self::Server(evidence)
            | Self::Unauthorized { evidence, .. }
            | Self::PlanRequired { evidence, .. }
            | Self::RateLimited { evidence, .. }
            | Self::Unexpected { evidence, .. } => Some(evidence),
            Self::MissingScope(missing) => Some(&missing.evidence),
            Self::EdgeRefused(_) => None,
        }
    }
}

/// What to do where nothing is known of the key.
const CHECK_THE_KEY: &str =
    "check that the whole key arrives, that it was made for API v2, and that it has not been revoked";

fn wait(retry_after: &Option<u64>) -> String {
    match retry_after {
        Some(1) => "wait 1 second".to_owned(),
        Some(seconds) => format!("wait {seconds} seconds"),
        None => "wait before the next attempt".to_owned(),
    }
}
