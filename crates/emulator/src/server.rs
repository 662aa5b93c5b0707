//! The HTTP side. Every request is received whole, then answered in one transaction: the gate first, then the resource
//! that serves its operation. Another resource is another file here and another line in [`RESOURCES`].

mod body;
mod call;
mod credential;
mod gate;
mod limiter;
mod members;
mod refusal;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use instantly_rbac::Operation;
use rusqlite::Transaction;
use serde_json::Value;
use tokio::task;
use tower_http::cors::{Any, CorsLayer};

use crate::Settings;
use crate::store::Store;
use crate::store::workspaces::Workspace;
use call::Call;
use limiter::Limiter;
use refusal::Refusal;

/// Makes the answer to one operation, after the gate has let the request through.
type Handler = fn(&Admitted<'_>) -> Result<Value, Refusal>;

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
    fn answer(&self, call: &Call) -> Result<Value, Refusal> {
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

pub(crate) fn router(server: Arc<Server>, cors: bool) -> Router {
    let router = Router::new().fallback(serve).with_state(server);
    if cors { router.layer(any_origin()) } else { router }
}

async fn serve(State(server): State<Arc<Server>>, request: Request) -> Response {
    let call = Call::receive(request, server.settings.max_body_bytes).await;
    match task::spawn_blocking(move || server.answer(&call)).await {
        Ok(Ok(value)) => json(StatusCode::OK, &value),
        Ok(Err(refusal)) => refusal.into_response(),
        Err(_) => Refusal::internal("the emulator failed on this request").into_response(),
    }
}

fn json(status: StatusCode, value: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json; charset=utf-8")], value.to_string()).into_response()
}

fn any_origin() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::POST, Method::PATCH, Method::PUT, Method::DELETE])
        .allow_headers([header::AUTHORIZATION, header::CONTENT_TYPE, AS_WORKSPACE])
}
