//! A real HTTP server on loopback that gives canned answers in order and keeps what it was asked.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use instantly_rbac_client::{ApiKey, Client, ClientBuilder, Pace, Retries};
use tokio::net::TcpListener;

/// The secret that must occur nowhere but in the header of a request.
pub const CANARY: &str = "Y2FuYXJ5LzAwMDA=/do-not-show==";

/// One answer.
#[derive(Clone, Default)]
pub struct Canned {
    pub status: u16,
    pub headers: Vec<(&'static str, &'static str)>,
    pub body: String,
    pub delay: Duration,
}

impl Canned {
    pub fn new(status: u16, body: impl Into<String>) -> Self {
        Self { status, body: body.into(), ..Self::default() }
    }

    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }
}

/// One request as it arrived.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: Method,
    pub target: String,
    pub headers: HeaderMap,
    pub body: String,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

#[derive(Default)]
struct Script {
    answers: Mutex<VecDeque<Canned>>,
    seen: Mutex<Vec<Seen>>,
}

/// The running server.
pub struct Replay {
    pub url: String,
    script: Arc<Script>,
}

impl Replay {
    pub async fn start(answers: impl IntoIterator<Item = Canned>) -> Self {
        let script =
            Arc::new(Script { answers: Mutex::new(answers.into_iter().collect()), ..Script::default() });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(answer).with_state(script.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, script }
    }

    /// A client that sends everything once and at once.
    pub fn builder(&self) -> ClientBuilder {
        let key = ApiKey::parse(CANARY).unwrap();
        Client::builder(key).base_url(&self.url).retries(Retries::NONE).pace(Pace::Unlimited)
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.script.seen.lock().unwrap().clone()
    }
}

async fn answer(
    State(script): State<Arc<Script>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    script.seen.lock().unwrap().push(Seen {
        method,
        target: uri.to_string(),
        headers,
        body: String::from_utf8(body.to_vec()).unwrap(),
    });
    let next = script.answers.lock().unwrap().pop_front();
    let Some(canned) = next else {
        return (StatusCode::IM_A_TEAPOT, "no answer is left").into_response();
    };
    tokio::time::sleep(canned.delay).await;
    let mut response = (StatusCode::from_u16(canned.status).unwrap(), canned.body).into_response();
    response.headers_mut().remove("content-type");
    for (name, value) in canned.headers {
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    response
}

/// A member as the API shows one.
pub fn member(number: u32) -> serde_json::Value {
    serde_json::json!({
        "id": format!("019e0000-0000-7000-8000-{number:012}"),
        "email": format!("member{number}@example.com"),
        "user_id": format!("019e0000-0000-7000-8000-{:012}", number + 1000),
        "role": "editor",
        "timestamp_created": "2026-05-11T21:12:35.942Z",
        "workspace_id": "019e0000-0000-7000-8000-00000000aaaa",
        "accepted": true,
    })
}
