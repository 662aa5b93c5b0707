//! What a log may know of a request: operation, method, status, code. Never a path, a query, a body or a header, which
//! hold addresses and secrets.

use instantly_rbac::api::{Answer, Request};
use tracing::{Span, debug, debug_span};

use crate::ClientError;

/// The span of one request, over all its attempts.
pub(crate) fn request(request: &Request) -> Span {
    debug_span!(
        "instantly_request",
        operation = request.operation().map(instantly_rbac::Operation::id),
        method = request.method().as_str()
    )
}

/// How one attempt ended.
pub(crate) fn attempt(outcome: &Result<Answer, ClientError>) {
    match outcome {
        Ok(answer) => debug!(status = answer.status, "answered"),
        Err(error) => debug!(code = error.code().as_str(), "no answer"),
    }
}
