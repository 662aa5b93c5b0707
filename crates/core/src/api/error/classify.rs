//! Which failure an answer is.

use super::{ApiError, EdgeRefusal, Evidence, MissingScope, envelope};
use crate::Operation;
use crate::api::{Answer, excerpt};

impl ApiError {
    /// What an answer without success says.
    ///
    /// - 401 is a missing scope when the message starts with `Invalid scope.` (five field reports), else a bad credential.
    /// - 403 is a refusal by the network edge when the body says `error code: 10…` or is an HTML page; a missing scope (or
    ///   plan) when the body is the API's envelope (its quick start); anything else is unexpected.
    /// - 402, 404, 409, 429 and 5xx mean what they say; 400, 413 and 422 are an invalid request.
    /// - An HTML page with a status that the API answers in JSON did not come from the API: unexpected. 429 and 5xx are
    ///   what they are whoever answers.
    pub fn classify(answer: &Answer, operation: Option<Operation>) -> Self {
        let message = envelope::message(&answer.body);
        let evidence = || Evidence::of(answer, operation, message.as_deref());
        let said = message.as_deref().unwrap_or_default();
        match answer.status {
            429 => {
                let seconds = answer.retry_after.as_deref().and_then(|seconds| seconds.trim().parse().ok());
                Self::RateLimited { evidence: evidence(), retry_after: seconds }
            }
            500..=599 => Self::Server(evidence()),
            403 => match edge_refusal(answer, operation) {
                Some(refusal) => Self::EdgeRefused(refusal),
                None if message.is_some() => {
                    Self::MissingScope(Box::new(MissingScope::read(evidence(), said)))
                }
                None => Self::unexpected(answer, operation, "a refusal came without the API's envelope"),
            },
            _ if answer.is_html() => {
                Self::unexpected(answer, operation, "an HTML page came where JSON was expected")
            }
            401 if MissingScope::is_said_by(said) => {
                Self::MissingScope(Box::new(MissingScope::read(evidence(), said)))
            }
            401 => Self::Unauthorized { evidence: evidence(), shape: None },
            402 => Self::PlanRequired { evidence: evidence(), workspace: None },
            404 => Self::NotFound(evidence()),
            409 => Self::Conflict(evidence()),
            400 | 413 | 422 => Self::InvalidRequest(evidence()),
            300..=399 => {
                let why = "the API redirected, which is not followed because the key would travel along";
                Self::unexpected(answer, operation, why)
            }
            _ => Self::unexpected(answer, operation, "the status is not one the API documents"),
        }
    }

    /// An answer that cannot be what it should be.
    pub(in crate::api) fn unexpected(
        answer: &Answer,
        operation: Option<Operation>,
        why: impl Into<String>,
    ) -> Self {
        Self::Unexpected { why: why.into(), evidence: Evidence::of(answer, operation, None) }
    }
}

/// The refusal in a 403, if it comes from the network edge.
fn edge_refusal(answer: &Answer, operation: Option<Operation>) -> Option<EdgeRefusal> {
    let number = edge_error_number(&answer.text());
    (number.is_some() || answer.is_html()).then(|| EdgeRefusal {
        operation,
        cloudflare: number.is_some() || answer.passed_cloudflare(),
        number,
        ray: answer.cf_ray.as_deref().map(|ray| excerpt(ray, 40)),
    })
}

/// `error code: 1010`: four digits that start with 10 are how Cloudflare numbers the requests it refuses.
fn edge_error_number(body: &str) -> Option<u32> {
    let (_, rest) = body.split_once("error code: ")?;
    let end = rest.find(|char: char| !char.is_ascii_digit()).unwrap_or(rest.len());
    let digits = rest.get(..end)?;
    (digits.len() == 4 && digits.starts_with("10")).then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{FailureCode, KeyShape, WorkspaceId};

    fn answer(status: u16, body: &str) -> Answer {
        Answer { status, body: body.as_bytes().to_vec(), ..Answer::default() }
    }

    fn classify(answer: &Answer) -> ApiError {
        ApiError::classify(answer, Some(Operation::PATCH_WORKSPACE_MEMBER))
    }

    #[test]
    fn every_answer_has_its_code() {
        use FailureCode as Is;
        for (status, body, code) in [
            (
                401,
                r#"{"statusCode":401,"error":"Unauthorized","message":"Missing Authorization header"}"#,
                Is::Unauthorized,
            ),
            (401, r#"{"message":"Invalid authorization header or API key"}"#, Is::Unauthorized),
            (401, "", Is::Unauthorized),
            (
                401,
                r#"{"statusCode":401,"error":"Unauthorized","message":"Invalid scope. Required: accounts:read. Found: leads:all"}"#,
                Is::MissingScope,
            ),
            (401, r#"{"error":"Invalid scope. Required: accounts:read."}"#, Is::MissingScope),
            (401, "<html>proxy login</html>", Is::UnexpectedResponse),
            (403, r#"{"statusCode":403,"error":"Forbidden","message":"Forbidden"}"#, Is::MissingScope),
            (403, r#"{"error":"Forbidden"}"#, Is::MissingScope),
            (403, "error code: 1010", Is::EdgeRefused),
            (403, r#"{"message":"error code: 1010"}"#, Is::EdgeRefused),
            (403, "<!DOCTYPE html><title>Access denied</title>", Is::EdgeRefused),
            (403, "error code: 20", Is::UnexpectedResponse),
            (403, "", Is::UnexpectedResponse),
            (
                402,
                r#"{"statusCode":402,"error":"Payment Required","message":"Workspace does not have an active paid plan"}"#,
                Is::PlanRequired,
            ),
            (404, r#"{"statusCode":404,"error":"Not Found","message":"Resource not found"}"#, Is::NotFound),
            (404, "<html>nginx</html>", Is::UnexpectedResponse),
            (409, r#"{"message":"A tag with this name already exists."}"#, Is::Conflict),
            (400, r#"{"message":"body must have required property 'name'"}"#, Is::InvalidRequest),
            (413, "", Is::InvalidRequest),
            (422, "{}", Is::InvalidRequest),
            (429, r#"{"error":"Rate limit exceeded"}"#, Is::RateLimited),
            (429, "<html>", Is::RateLimited),
            (500, "", Is::ServerError),
            (503, "<html>Service unavailable</html>", Is::ServerError),
            (302, "", Is::UnexpectedResponse),
            (418, "{}", Is::UnexpectedResponse),
        ] {
            assert_eq!(classify(&answer(status, body)).code(), code, "{status} {body}");
        }
    }

    #[test]
    fn a_refusal_by_the_edge_never_blames_the_key() {
        let number = answer(403, "error code: 1010");
        let page = Answer {
            content_type: Some("text/html; charset=UTF-8".into()),
            cf_ray: Some("8f3-FRA".into()),
            ..answer(403, "your API key is invalid, create a new one")
        };
        for answer in [number, page] {
            let text = classify(&answer).to_string();
            assert!(text.starts_with("Cloudflare refused the client"), "{text}");
            assert!(text.contains("says nothing about the API key"), "{text}");
            for blame in
                ["invalid", "new key", "change", "rotate", "create", "revoke", "check the key", "scope"]
            {
                assert!(!text.contains(blame), "{text}");
            }
        }
    }

    #[test]
    fn the_next_step_follows_from_what_is_known() {
        let workspace = WorkspaceId::parse("019e0000-0000-7000-8000-000000000009").unwrap();
        for (status, operation, expected) in [
            (401, Operation::GET_WORKSPACE, "the `==` there belongs to it"),
            (402, Operation::GET_WORKSPACE, "workspace `019e0000-0000-7000-8000-000000000009`, or the admin"),
            (404, Operation::DELETE_WORKSPACE_MEMBER, "if it was to be deleted, that is done already"),
            (
                404,
                Operation::GET_WORKSPACE_MEMBER,
                "nothing was found there (404 `no` to getWorkspaceMember); check",
            ),
        ] {
            let error = ApiError::classify(&answer(status, r#"{"message":"no"}"#), Some(operation));
            let code = error.code();
            let error = error.seen_by(KeyShape::PaddingLost, Some(&workspace));
            assert!(error.to_string().contains(expected), "{error}");
            assert_eq!(error.code(), code);
        }
    }

    #[test]
    fn seconds_to_wait_are_read_and_dates_are_not() {
        for (header, seconds, said) in [
            (Some("30"), Some(30), "wait 30 seconds"),
            (Some(" 1 "), Some(1), "wait 1 second,"),
            (Some("Wed, 21 Oct 2026 07:28:00 GMT"), None, "wait before the next attempt"),
            (None, None, "wait before the next attempt"),
        ] {
            let error = classify(&Answer { retry_after: header.map(str::to_owned), ..answer(429, "{}") });
            assert!(error.to_string().contains(said), "{error}");
            let ApiError::RateLimited { retry_after, .. } = error else { panic!("{error}") };
            assert_eq!(retry_after, seconds);
        }
    }

    #[test]
    fn what_an_error_repeats_is_short_and_harmless() {
        let body = format!("{{\"message\":\"\\u001b[31m{}\"}}", "x".repeat(5000));
        let error = classify(&answer(404, &body));
        assert!(error.evidence().unwrap().said.as_ref().unwrap().chars().count() <= 201);
        assert!(!error.to_string().contains(char::is_control));
        assert!(error.to_string().len() < 500);
    }
}
