//! What goes wrong on demand, seen from the other end.

use std::time::{Duration, Instant};

use instantly_rbac::Operation;
use instantly_rbac_emulator::{Emulator, Fault, FaultKind, Faults, Settings};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::lab::{Lab, MEMBERS, all, answer, refused, seed, unlimited};

async fn struck(fault: Fault) -> Lab {
    let faults = Faults { seed: 1, rules: vec![fault] };
    Lab::from(Emulator::builder().seed(seed()).settings(unlimited()).faults(faults)).await
}

async fn members(lab: &Lab) -> usize {
    lab.emulator.set_faults(Faults::default()).unwrap();
    let (status, page) = lab.call("full", "GET", MEMBERS).await;
    assert_eq!(status, 200);
    page["items"].as_array().unwrap().len()
}

fn invitation() -> Value {
    json!({"email": "new@lab.example", "role": "view"})
}

#[tokio::test]
async fn some_faults_do_the_work_and_some_do_not() {
    for (kind, status, done) in [
        (FaultKind::Reset, None, 3),
        (FaultKind::TooManyRequests, Some(429), 3),
        (FaultKind::Cloudflare1010, Some(403), 3),
        (FaultKind::HtmlError, Some(502), 3),
        (FaultKind::ErrorAfterCommit, Some(500), 4),
        (FaultKind::LostResponse, None, 4),
        (FaultKind::TruncatedBody, None, 4),
    ] {
        let lab = struck(Fault::new(kind).on(Operation::CREATE_WORKSPACE_MEMBER)).await;
        let sent = lab.request("full", "POST", MEMBERS).json(&invitation()).send().await;
        let seen = match sent {
            Ok(response) => {
                let status = response.status().as_u16();
                response.bytes().await.ok().map(|_| status)
            }
            Err(_) => None,
        };
        assert_eq!(seen, status, "{kind:?}");
        assert_eq!(lab.emulator.requests()["createWorkspaceMember"].received, 1, "{kind:?}");
        assert_eq!(members(&lab).await, done, "{kind:?}");
    }
}

#[tokio::test]
async fn answers_of_the_edge_are_not_those_of_the_api() {
    let lab = struck(Fault::new(FaultKind::Cloudflare1010)).await;
    let response = lab.request("full", "GET", MEMBERS).send().await.unwrap();
    assert_eq!(response.text().await.unwrap(), "error code: 1010");
    let lab = struck(Fault::new(FaultKind::HtmlError)).await;
    assert!(
        lab.request("full", "GET", MEMBERS).send().await.unwrap().text().await.unwrap().contains("<html>")
    );
    let lab = struck(Fault { retry_after: Some(2), ..Fault::new(FaultKind::TooManyRequests) }).await;
    let response = lab.request("full", "GET", MEMBERS).send().await.unwrap();
    assert_eq!(response.headers()["retry-after"], "2");
    let lab = struck(Fault { milliseconds: Some(80), ..Fault::new(FaultKind::Delay) }).await;
    let started = Instant::now();
    assert_eq!(lab.call("full", "GET", MEMBERS).await.0, 200);
    assert!(started.elapsed() >= Duration::from_millis(80));
}

#[tokio::test]
async fn pages_repeat_and_cursors_loop() {
    let lab = struck(Fault::new(FaultKind::DuplicatePage).times(1)).await;
    let list = |cursor: Option<String>| {
        let request = lab.request("full", "GET", MEMBERS).query(&[("limit", "2")]);
        cursor.iter().fold(request, |request, cursor| request.query(&[("starting_after", cursor)]))
    };
    let next = |page: &Value| page["next_starting_after"].as_str().map(str::to_owned);
    let (_, first) = answer(list(None)).await;
    lab.emulator
        .set_faults(Faults { seed: 1, rules: vec![Fault::new(FaultKind::DuplicatePage).times(2)] })
        .unwrap();
    let (_, first_again) = answer(list(None)).await;
    assert_eq!(first, first_again);
    let (_, again) = answer(list(next(&first))).await;
    assert_eq!(again["items"], first["items"]);
    assert_ne!(again["next_starting_after"], first["next_starting_after"]);
    let (_, last) = answer(list(next(&again))).await;
    assert_eq!(all(&last, "email"), ["pending@lab.example"]);

    lab.emulator.set_faults(Faults { seed: 1, rules: vec![Fault::new(FaultKind::CursorLoop)] }).unwrap();
    let (_, page) = answer(list(next(&first))).await;
    assert_eq!(page["next_starting_after"], first["next_starting_after"]);
}

#[tokio::test]
async fn answers_from_the_future_have_more_fields_and_other_values() {
    let lab = struck(Fault::new(FaultKind::UnknownFields)).await;
    let (_, page) = lab.call("full", "GET", MEMBERS).await;
    assert!(page["from_the_future"].is_object() && page["items"][0]["from_the_future"].is_object());
    let lab = struck(Fault::new(FaultKind::UnknownValues)).await;
    assert_eq!(lab.call("full", "GET", MEMBERS).await.1["items"][0]["role"], "from_the_future");
    assert_eq!(lab.call("full", "GET", "/api/v2/audit-logs").await.1["items"][0]["activity_type"], 4_711);
}

#[tokio::test]
async fn a_body_that_does_not_arrive_changes_nothing_and_stops_nobody() {
    let settings = Settings { body_milliseconds: 100, ..unlimited() };
    let lab = Lab::with(settings).await;
    let mut stream = TcpStream::connect(lab.emulator.url().trim_start_matches("http://")).await.unwrap();
    let head = format!("POST {MEMBERS} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer canary-full\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    stream
        .write_all(b"Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"email\":")
        .await
        .unwrap();
    let mut answer = vec![0; 1024];
    let length = stream.read(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer[..length]).into_owned();
    assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("\"statusCode\":408"), "{answer}");
    assert_eq!(members(&lab).await, 3);
    refused(lab.request("none", "GET", MEMBERS), 401).await;
}
