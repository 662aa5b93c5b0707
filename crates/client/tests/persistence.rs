//! What is sent again, what is not, and what becomes of a write whose answer was lost.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code, unreachable_pub)]
mod replay;

use std::time::{Duration, Instant};

use instantly_rbac::api::{FailureCode, MemberId, Request};
use instantly_rbac_client::{Cancel, Client, ClientError, Options, Pace, Retries};
use replay::{Canned, Replay, member};
use tokio::net::TcpListener;

const QUICK: Retries =
    Retries { times: 2, first_wait: Duration::from_millis(20), longest_wait: Duration::from_secs(2) };

fn stubborn(server: &Replay) -> Client {
    server.builder().retries(QUICK).build().unwrap()
}

fn request(method: &str, path: &str) -> Request {
    let body = matches!(method, "POST" | "PATCH" | "PUT").then(|| serde_json::json!({"name": "x"}));
    Request::raw(method, path, body).unwrap()
}

fn id() -> MemberId {
    MemberId::parse("019e0000-0000-7000-8000-000000000001").unwrap()
}

#[tokio::test]
async fn a_read_is_sent_again_until_it_is_answered_or_hope_is_lost() {
    let fine = || Canned::new(200, member(1).to_string());
    for (answers, code) in [
        (vec![Canned::new(500, ""), fine()], None),
        (vec![Canned::new(503, "<html>"), Canned::new(429, "{}"), fine()], None),
        (
            vec![Canned::new(500, ""), Canned::new(500, ""), Canned::new(502, "")],
            Some(FailureCode::ServerError),
        ),
        (
            vec![Canned::new(429, "{}"), Canned::new(429, "{}"), Canned::new(429, "{}")],
            Some(FailureCode::RateLimited),
        ),
        (vec![Canned::new(404, "{}")], Some(FailureCode::NotFound)),
        (vec![Canned::new(403, "error code: 1010")], Some(FailureCode::EdgeRefused)),
        (vec![Canned::new(200, "{}")], Some(FailureCode::UnexpectedResponse)),
    ] {
        let expected = answers.len();
        let server = Replay::start(answers).await;
        let error = stubborn(&server).members().get(id()).await.err();
        assert_eq!(error.map(|error| error.code()), code);
        assert_eq!(server.seen().len(), expected);
    }
}

#[tokio::test]
async fn a_write_is_sent_once_whatever_comes_back() {
    for (method, path) in [
        ("POST", "/campaigns"),
        ("PATCH", "/workspace-members/019e0000-0000-7000-8000-000000000001"),
        ("PUT", "/domains/example.com/forwarding"),
        ("DELETE", "/accounts/ana@example.com"),
        ("POST", "/nobody/knows"),
    ] {
        for (answer, code) in [
            (Canned::new(500, ""), FailureCode::UnknownOutcome),
            (Canned::new(429, "{}"), FailureCode::RateLimited),
            (Canned::new(400, "{}"), FailureCode::InvalidRequest),
        ] {
            let server = Replay::start([answer]).await;
            let error = stubborn(&server).request(&request(method, path)).await.unwrap_err();
            let sent = server.seen().iter().filter(|seen| seen.method == method).count();
            assert_eq!((error.code(), sent), (code, 1), "{method} {path}: {error}");
        }
    }
}

#[tokio::test]
async fn a_write_whose_answer_was_lost_is_read_back() {
    let done = member(1);
    let mut undone = member(1);
    undone["role"] = "view".into();
    let patch = || {
        let body = serde_json::json!({"role": "editor"});
        Request::raw("PATCH", "/workspace-members/019e0000-0000-7000-8000-000000000001", Some(body)).unwrap()
    };
    // Done, or done late: the answer is what was read.
    for reads in [vec![done.clone()], vec![undone.clone(), done.clone()]] {
        let answers = reads.iter().map(|read| Canned::new(200, read.to_string()));
        let server = Replay::start([Canned::new(500, "")].into_iter().chain(answers)).await;
        assert_eq!(stubborn(&server).request(&patch()).await.unwrap().body, done);
    }
    // Not done: nobody can tell whether it still will be.
    let answers =
        [Canned::new(500, ""), Canned::new(200, undone.to_string()), Canned::new(200, undone.to_string())];
    let server = Replay::start(answers).await;
    let error = stubborn(&server).request(&patch()).await.unwrap_err().to_string();
    let expected = "it is not known whether patchWorkspaceMember took effect (the API failed (500 to patchWorkspaceMember)";
    assert!(error.starts_with(expected), "{error}");
    assert!(error.contains("getWorkspaceMember did not show it"), "{error}");
    // Not readable: the error says so, and what to do.
    let server = Replay::start([Canned::new(500, ""), Canned::new(403, r#"{"message":"Forbidden"}"#)]).await;
    let error = stubborn(&server).request(&patch()).await.unwrap_err().to_string();
    assert!(error.contains("reading it back failed as well (missing_scope)"), "{error}");
}

#[tokio::test]
async fn a_new_key_whose_answer_was_lost_is_not_made_twice_and_the_error_says_what_to_do() {
    let server = Replay::start([Canned::new(500, "")]).await;
    let create = serde_json::json!({"name": "ci", "scopes": ["leads:read"]});
    let error = stubborn(&server).call(instantly_rbac::Operation::CREATE_API_KEY, &create).await.unwrap_err();
    assert!(error.to_string().contains("revoke it, since its secret is lost"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn without_a_connection_nothing_is_unknown() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let server = Replay::start([]).await;
    let client = server.builder().base_url(url).retries(QUICK).build().unwrap();
    let error = client.request(&request("POST", "/campaigns")).await.unwrap_err();
    assert!(matches!(error, ClientError::Network { sent: false, .. }), "{error}");
}

#[tokio::test]
async fn the_wait_that_the_api_asks_for_is_kept_by_all_who_share_the_budget() {
    let busy = Canned::new(429, "{}").header("retry-after", "1");
    let server = Replay::start([busy, Canned::new(200, "{}"), Canned::new(200, "{}")]).await;
    let started = Instant::now();
    let get = request("GET", "/campaigns");
    let other = stubborn(&server);
    let client = stubborn(&server);
    let first = client.request(&get);
    let second = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        other.request(&get).await
    };
    let (first, second) = tokio::join!(first, second);
    assert!(first.is_ok() && second.is_ok());
    assert!(started.elapsed() >= Duration::from_secs(1));
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_an_error_at_once() {
    let server = Replay::start([Canned::new(429, "{}").header("retry-after", "600")]).await;
    let started = Instant::now();
    let error = stubborn(&server).request(&request("GET", "/campaigns")).await.unwrap_err();
    assert_eq!(error.code(), FailureCode::RateLimited);
    assert!(started.elapsed() < Duration::from_secs(1));
}

#[tokio::test]
async fn a_wait_ends_when_it_is_cancelled() {
    let server = Replay::start([Canned::new(429, "{}").header("retry-after", "2")]).await;
    let (cancel, cancellation) = Cancel::new();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(100)).await;
        cancel.cancel();
    });
    let options = Options { cancellation: Some(cancellation), ..Options::default() };
    let started = Instant::now();
    let outcome = stubborn(&server).request_with(&request("GET", "/campaigns"), options).await;
    assert_eq!(outcome, Err(ClientError::Cancelled));
    assert!(started.elapsed() < Duration::from_secs(1));
}

#[tokio::test]
async fn a_client_goes_no_faster_than_its_share() {
    let server = Replay::start((0..25).map(|_| Canned::new(200, "{}"))).await;
    let builder = || server.builder().pace(Pace::Share(10)).budget("a share of its own");
    let (one, two) = (builder().build().unwrap(), builder().build().unwrap());
    let get = request("GET", "/campaigns");
    let started = Instant::now();
    let both = (0..25).map(|index| if index % 2 == 0 { one.request(&get) } else { two.request(&get) });
    futures_util::future::try_join_all(both).await.unwrap();
    // Ten at once, ten after a second, five after two.
    let took = started.elapsed();
    assert!(took >= Duration::from_secs(2) && took < Duration::from_secs(4), "{took:?}");
}
