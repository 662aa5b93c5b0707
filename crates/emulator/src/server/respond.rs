//! From a received request to the response, with the harm that the rules of the faults do on the way.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use futures_util::{StreamExt, stream};
use instantly_rbac::match_operation;
use tokio::{task, time};

use super::call::Call;
use super::mischief::{looped, renewed};
use super::refusal::Refusal;
use super::{Line, Reply, Server, json};
use crate::faults::{Fault, FaultKind};

/// How long the beginning of a truncated answer has to reach the other end.
const HEAD_START: Duration = Duration::from_millis(20);

pub(super) async fn respond(server: &Arc<Server>, line: &Line, mut call: Call) -> Response {
    let Some(operation) = match_operation(&call.method, &call.path) else {
        return Refusal::no_route(&call.method, &call.path).into_response();
    };
    server.tally.received(operation);
    let harm = server.mischief.next(operation);
    if !harm.delay.is_zero() {
        time::sleep(harm.delay).await;
    }
    if let Some(response) = harm.fault.as_ref().and_then(|fault| instead(fault, line)) {
        return response;
    }
    let (cursor, list) = call.cursor_and_list();
    let kind = harm.fault.map(|fault| fault.kind);
    if let (Some(FaultKind::DuplicatePage), Some(cursor)) = (kind, &cursor)
        && let Some(page) = server.mischief.again(&list, cursor)
    {
        return json(StatusCode::OK, page);
    }
    if let Some(real) = cursor.as_deref().and_then(|cursor| server.mischief.real_cursor(cursor)) {
        call.set_cursor(&real);
    }
    let answering = Arc::clone(server);
    let answer = match task::spawn_blocking(move || answering.answer(&call)).await {
        Ok(Ok(Reply(text))) => text,
        Ok(Err(refusal)) => return refusal.into_response(),
        Err(_) => return Refusal::internal("the emulator failed on this request").into_response(),
    };
    server.mischief.remember(&list, &answer);
    match kind {
        None => json(StatusCode::OK, answer),
        Some(kind) => harmed(kind, line, answer, cursor.as_deref()),
    }
}

/// What comes instead of an answer, before anything was done.
fn instead(fault: &Fault, line: &Line) -> Option<Response> {
    Some(match fault.kind {
        FaultKind::Reset => {
            line.reset();
            StatusCode::NO_CONTENT.into_response()
        }
        FaultKind::TooManyRequests => {
            let mut response = Refusal::too_many_requests().into_response();
            if let Some(seconds) = fault.retry_after {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            }
            response
        }
        FaultKind::Cloudflare1010 => (StatusCode::FORBIDDEN, "error code: 1010").into_response(),
        FaultKind::HtmlError => {
            (StatusCode::BAD_GATEWAY, Html("<html><body><h1>502 Bad Gateway</h1></body></html>"))
                .into_response()
        }
        _ => return None,
    })
}

/// What becomes of an answer after everything was done.
fn harmed(kind: FaultKind, line: &Line, answer: String, cursor: Option<&str>) -> Response {
    let other = match kind {
        FaultKind::ErrorAfterCommit => return Refusal::internal("Internal Server Error").into_response(),
        FaultKind::LostResponse => {
            line.close();
            None
        }
        FaultKind::TruncatedBody => return truncated(answer),
        FaultKind::CursorLoop => cursor.and_then(|cursor| looped(&answer, cursor)),
        FaultKind::UnknownFields | FaultKind::UnknownValues => renewed(&answer, kind),
        _ => None,
    };
    json(StatusCode::OK, other.unwrap_or(answer))
}

/// Promises the whole answer, gives half of it, and breaks.
fn truncated(answer: String) -> Response {
    let length = answer.len();
    let mut bytes = Bytes::from(answer);
    let half = bytes.split_to(length / 2);
    let broken = async {
        time::sleep(HEAD_START).await;
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))
    };
    let body = Body::from_stream(stream::iter([Ok(half)]).chain(stream::once(broken)));
    let mut response = json(StatusCode::OK, String::new());
    *response.body_mut() = body;
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    response
}
