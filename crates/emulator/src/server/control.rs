//! What the API has not: the emulator's own endpoints under `/_emulator`. Only programs on this machine may call them,
//! and no page in a browser.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{ConnectInfo, Path, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, put};
use axum::{Json, Router};
use tokio::task;

use super::refusal::Refusal;
use super::tally::Requests;
use super::wire::Line;
use super::{Server, json};
use crate::faults::Faults;
use crate::store::group_links;

pub(super) fn router(server: Arc<Server>) -> Router {
    Router::new()
        .route("/faults", get(faults).put(set_faults).delete(clear_faults))
        .route("/requests", get(requests).delete(clear_requests))
        .route("/group-links/{id}/{status}", put(answer_invitation))
        .fallback(|| async { Refusal::not_found() })
        .layer(from_fn(only_from_here))
        .with_state(server)
}

/// Others see nothing here. A page in a browser says where it is from.
async fn only_from_here(ConnectInfo(line): ConnectInfo<Line>, request: Request, next: Next) -> Response {
    if !line.peer.ip().to_canonical().is_loopback() || request.headers().contains_key(header::ORIGIN) {
        return Refusal::not_found().into_response();
    }
    next.run(request).await
}

async fn faults(State(server): State<Arc<Server>>) -> Json<Faults> {
    Json(server.mischief.rules())
}

async fn set_faults(State(server): State<Arc<Server>>, body: String) -> Result<Json<Faults>, Refusal> {
    let faults: Faults =
        serde_json::from_str(&body).map_err(|error| Refusal::bad_request(format!("body: {error}")))?;
    faults.check().map_err(|error| Refusal::bad_request(error.to_string()))?;
    server.mischief.set(faults.clone());
    Ok(Json(faults))
}

async fn clear_faults(State(server): State<Arc<Server>>) -> Json<Faults> {
    server.mischief.set(Faults::default());
    Json(Faults::default())
}

async fn requests(State(server): State<Arc<Server>>) -> Json<BTreeMap<&'static str, Requests>> {
    Json(server.tally.all())
}

async fn clear_requests(State(server): State<Arc<Server>>) -> Json<BTreeMap<&'static str, Requests>> {
    server.tally.clear();
    Json(BTreeMap::new())
}

/// What the owner of a sub-workspace does in the app: `accepted` or `rejected`.
async fn answer_invitation(
    State(server): State<Arc<Server>>,
    Path((id, status)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    if !["accepted", "rejected"].contains(&status.as_str()) {
        return Err(Refusal::not_found());
    }
    let text = serde_json::json!({"id": id, "status": status}).to_string();
    let done = task::spawn_blocking(move || {
        server.store.write(|transaction| group_links::answer(transaction, &id, &status))
    });
    match done.await {
        Ok(Ok(true)) => Ok(json(StatusCode::OK, text)),
        Ok(Ok(false)) => Err(Refusal::not_found()),
        Ok(Err(error)) => Err(error.into()),
        Err(error) => Err(Refusal::internal(error.to_string())),
    }
}
