//! Every way in which a request can fail.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code, unreachable_pub)]
mod replay;

use std::time::{Duration, Instant};

use instantly_rbac::api::{Failure, FailureCode, MemberId, Request};
use instantly_rbac_client::{ApiKey, Cancel, Client, ClientError, Options};
use replay::{CANARY, Canned, Replay, member};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

async fn get(client: &Client) -> ClientError {
    let id = MemberId::parse("019e0000-0000-7000-8000-000000000001").unwrap();
    client.members().get(id).await.unwrap_err()
}

#[tokio::test]
async fn every_answer_without_success_has_its_code() {
    use FailureCode as Is;
    let html = "<!DOCTYPE html><html><body>Hello</body></html>";
    for (canned, code) in [
        (
            Canned::new(
                401,
                r#"{"statusCode":401,"error":"Unauthorized","message":"Missing Authorization header"}"#,
            ),
            Is::Unauthorized,
        ),
        (
            Canned::new(
                401,
                r#"{"statusCode":401,"error":"Unauthorized","message":"Invalid scope. Required: workspace_members:read. Found: leads:all"}"#,
            ),
            Is::MissingScope,
        ),
        (
            Canned::new(403, r#"{"statusCode":403,"error":"Forbidden","message":"Forbidden"}"#),
            Is::MissingScope,
        ),
        (Canned::new(402, r#"{"message":"Workspace does not have an active paid plan"}"#), Is::PlanRequired),
        (Canned::new(404, r#"{"message":"Resource not found"}"#), Is::NotFound),
        (Canned::new(409, r#"{"message":"exists"}"#), Is::Conflict),
        (Canned::new(400, r#"{"message":"bad"}"#), Is::InvalidRequest),
        (Canned::new(422, r#"{"message":"bad"}"#), Is::InvalidRequest),
        (Canned::new(429, r#"{"error":"Rate limit exceeded"}"#).header("retry-after", "7"), Is::RateLimited),
        (Canned::new(403, "error code: 1010").header("server", "cloudflare"), Is::EdgeRefused),
        (Canned::new(403, html).header("cf-ray", "8f3-FRA"), Is::EdgeRefused),
        (Canned::new(403, "no").header("content-type", "text/html"), Is::EdgeRefused),
        (Canned::new(500, ""), Is::ServerError),
        (Canned::new(502, html), Is::ServerError),
        (Canned::new(200, html), Is::UnexpectedResponse),
        (Canned::new(200, r#"{"id":"019e"#), Is::UnexpectedResponse),
        (Canned::new(200, ""), Is::UnexpectedResponse),
        (Canned::new(200, "{}"), Is::UnexpectedResponse),
        (Canned::new(302, "").header("location", "https://evil.example/"), Is::UnexpectedResponse),
    ] {
        let shown = format!("{} {}", canned.status, canned.body);
        let status = canned.status;
        let server = Replay::start([canned]).await;
        let error = get(&server.client()).await;
        assert_eq!(error.code(), code, "{shown}: {error}");
        let json = serde_json::to_value(Failure::from(&error)).unwrap();
        assert_eq!(json["code"], code.as_str());
        assert_eq!(json["status"], status, "{shown}");
        assert_eq!(json["operation"], "getWorkspaceMember", "{shown}");
        assert_eq!(server.seen().len(), 1, "{shown}: nothing is retried or followed");
    }
}

#[tokio::test]
async fn details_of_an_answer_reach_the_failure() {
    let scope = r#"{"message":"Invalid scope. Required: workspace_members:read. Found: leads:all"}"#;
    let server = Replay::start([
        Canned::new(429, "{}").header("retry-after", "7"),
        Canned::new(401, scope),
        Canned::new(403, "<html>").header("cf-ray", "8f3-FRA"),
    ])
    .await;
    let failure = async || serde_json::to_value(Failure::from(&get(&server.client()).await)).unwrap();
    assert_eq!(failure().await["retry_after"], 7);
    let missing = failure().await;
    assert_eq!(missing["found"][0], "leads:all");
    assert_eq!(missing["explanation"]["would_allow"][0]["scopes"][0], "workspace_members:read");
    assert_eq!(failure().await["ray"], "8f3-FRA");
}

#[tokio::test]
async fn no_server_and_a_broken_answer_are_network_failures() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder(ApiKey::parse(CANARY).unwrap()).base_url(&url).build().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":").await.unwrap();
    });
    // The listener is gone after its one answer.
    for _ in 0..2 {
        let error = get(&client).await;
        assert_eq!(error.code(), FailureCode::Network, "{error}");
        assert!(!error.to_string().contains("127.0.0.1"), "{error}");
    }
}

#[tokio::test]
async fn a_slow_answer_times_out_by_client_or_by_request() {
    let slow = Canned { delay: Duration::from_secs(20), ..Canned::new(200, member(1).to_string()) };
    let server = Replay::start([slow.clone(), slow]).await;
    let started = Instant::now();
    let impatient = server.builder().timeout(Duration::from_millis(100)).build().unwrap();
    let error = get(&impatient).await;
    assert_eq!(error, ClientError::Timeout { after: Duration::from_millis(100) });
    let request = Request::raw("GET", "/campaigns", None).unwrap();
    let options = Options { timeout: Some(Duration::from_millis(150)), ..Options::default() };
    let error = server.client().request_with(&request, options).await.unwrap_err();
    assert_eq!(error.code(), FailureCode::Timeout);
    assert!(error.to_string().contains("within 150 ms"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_request_can_be_cancelled_before_and_while_it_runs() {
    let slow = Canned { delay: Duration::from_secs(20), ..Canned::new(200, "{}") };
    let server = Replay::start([slow, Canned::new(200, "{}")]).await;
    let request = Request::raw("GET", "/campaigns", None).unwrap();

    let (cancel, cancellation) = Cancel::new();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(100)).await;
        cancel.cancel();
    });
    let options = Options { cancellation: Some(cancellation), ..Options::default() };
    let client = server.client();
    assert_eq!(client.request_with(&request, options).await, Err(ClientError::Cancelled));
    assert_eq!(server.seen().len(), 1);

    let (cancel, cancellation) = Cancel::new();
    cancel.cancel();
    let options = Options { cancellation: Some(cancellation), ..Options::default() };
    assert_eq!(client.request_with(&request, options).await, Err(ClientError::Cancelled));
    assert_eq!(server.seen().len(), 1, "a request that was given up before is not sent");

    let (cancel, cancellation) = Cancel::new();
    drop(cancel);
    let options = Options { cancellation: Some(cancellation), ..Options::default() };
    assert!(client.request_with(&request, options).await.is_ok(), "dropping the handle gives up nothing");
}

#[tokio::test]
async fn the_key_is_shown_nowhere_even_when_the_server_repeats_it() {
    let echo = format!(r#"{{"message":"unknown key {CANARY}"}}"#);
    let escaped = echo.replace('/', "\\/");
    let answers = [401, 400, 404, 403, 500, 418, 200].map(|status| Canned::new(status, echo.clone()));
    let server = Replay::start(answers.into_iter().chain([Canned::new(401, escaped)])).await;
    let client = server.client();
    let mut shown = vec![format!("{client:?} {client:#?} {:?}", server.builder())];
    for _ in 0..8 {
        let error = get(&client).await;
        let json = serde_json::to_string(&Failure::from(&error)).unwrap();
        shown.push(format!("{error} {error:?} {error:#?} {json}"));
    }
    assert_eq!(server.seen().len(), 8);
    let closed =
        Client::builder(ApiKey::parse(CANARY).unwrap()).base_url("http://127.0.0.1:1").build().unwrap();
    let error = get(&closed).await;
    shown.push(format!("{error} {error:?}"));
    for text in shown {
        assert!(!text.contains(CANARY), "{text}");
        assert!(!text.contains("Y2FuYXJ5"), "{text}");
        assert!(!text.to_lowercase().contains("bearer"), "{text}");
    }
}
