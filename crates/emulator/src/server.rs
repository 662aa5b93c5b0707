//! The HTTP side. Every request is received whole, then answered in one transaction: the gate first, then the resource
//! that serves its operation. Another resource is another file here and another line in [`RESOURCES`].

mod body;
mod call;
mod credential;
mod gate;
mod limiter;
mod members;
mod refusal;
mod typed;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use instantly_rbac::Operation;
use rusqlite::Transaction;
use serde::Serialize;
use tokio::task;
use tower_http::cors::{Any, CorsLayer};

use crate::Settings;
use crate::store::Store;
use crate::store::workspaces::Workspace;
use call::Call;
use limiter::Limiter;
use refusal::Refusal;

/// The JSON of a success. Text, because a tree of values would not keep the documented order of fields.
struct Reply(String);

/// Makes the answer to one operation, after the gate has let the request through.
type Handler = fn(&Admitted<'_>) -> Result<Reply, Refusal>;

const RESOURCES: [&[(Operation, Handler)]; 1] = [&members::OPERATIONS];

/// Names the workspace on which the key of an admin workspace acts.
const AS_WORKSPACE: HeaderName = HeaderName::from_static("x-as-workspace");

pub(crate) struct Server {
    store: Store,
    settings: Settings,
    limiter: Limiter,
}

/// A request that passed the gate.
struct Admitted<'a> {
    transaction: &'a Transaction<'a>,
    settings: &'a Settings,
    call: &'a Call,
    operation: Operation,
    /// The workspace that the request is about.
    workspace: Workspace,
}

impl Server {
    pub(crate) fn new(store: Store, settings: Settings) -> Self {
        Self { store, limiter: Limiter::new(settings.limits), settings }
    }

    /// Answers a request in one transaction. Blocks.
    fn answer(&self, call: &Call) -> Result<Reply, Refusal> {
        self.store.transact(|transaction| {
            let admitted = gate::admit(self, transaction, call)?;
            let mut served = RESOURCES.into_iter().flatten();
            match served.find(|(operation, _)| *operation == admitted.operation) {
                Some((_, handler)) => handler(&admitted),
                None => Err(Refusal::not_emulated(admitted.operation)),
            }
        })
    }
}

impl Reply {
    fn of(value: &impl Serialize) -> Result<Self, Refusal> {
        serde_json::to_string(value).map(Self).map_err(|error| Refusal::internal(error.to_string()))
    }
}

pub(crate) fn router(server: Arc<Server>, cors: bool) -> Router {
    let router = Router::new().fallback(serve).with_state(server);
    if cors { router.layer(any_origin()) } else { router }
}

async fn serve(State(server): State<Arc<Server>>, request: Request) -> Response {
    let call = Call::receive(request, server.settings.max_body_bytes).await;
    match task::spawn_blocking(move || server.answer(&call)).await {
        Ok(Ok(Reply(text))) => json(StatusCode::OK, text),
        Ok(Err(refusal)) => refusal.into_response(),
        Err(_) => Refusal::internal("the emulator failed on this request").into_response(),
    }
}

fn json(status: StatusCode, text: String) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json; charset=utf-8")], text).into_response()
}

fn any_origin() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::POST, Method::PATCH, Method::PUT, Method::DELETE])
        .allow_headers([header::AUTHORIZATION, header::CONTENT_TYPE, AS_WORKSPACE])
}
