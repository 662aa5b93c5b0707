//! The HTTP side. Every request is received whole, then answered in one transaction: the gate first, then the resource
//! that serves its operation. Another resource is another file here and another line in [`RESOURCES`].

mod accounts;
mod api_keys;
mod audit_logs;
mod background_jobs;
mod billing;
mod body;
mod call;
mod campaigns;
mod connections;
mod control;
mod credential;
mod entity;
mod gate;
mod group_links;
mod leads;
mod limiter;
mod members;
mod mischief;
mod openapi;
mod paging;
mod params;
mod refusal;
mod respond;
mod tag_mappings;
mod tags;
mod tally;
mod webhook_events;
mod webhooks;
mod wire;
mod workspace;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderName, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use instantly_rbac::api::Endpoint;
use instantly_rbac::{Operation, match_operation};
use rusqlite::Transaction;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use tower_http::cors::{Any, CorsLayer};

use crate::faults::Faults;
use crate::secret::Kept;
use crate::store::Store;
use crate::store::keys::Key;
use crate::store::workspaces::Workspace;
use crate::{FaultError, Settings};
use call::Call;
pub(crate) use connections::serve as serve_connections;
use limiter::Limiter;
use mischief::Mischief;
use refusal::Refusal;
pub use tally::Requests;
use tally::Tally;
use wire::Line;

/// The JSON of a success. Text, because a tree of values would not keep the documented order of fields.
struct Reply(String);

/// Makes the answer to one operation, after the gate has let the request through.
type Handler = fn(&Admitted<'_>) -> Result<Reply, Refusal>;

/// How one operation is served.
struct Entry {
    operation: Operation,
    writes: bool,
    /// Whether 409 is among its answers.
    conflicts: bool,
    /// The schema of a success.
    answer: fn(&mut SchemaGenerator) -> Schema,
    handler: Handler,
}

impl Entry {
    const fn of<E: Endpoint<Response: JsonSchema>>(writes: bool, handler: Handler) -> Self {
        Self {
            operation: E::OPERATION,
            writes,
            conflicts: false,
            answer: SchemaGenerator::subschema_for::<E::Response>,
            handler,
        }
    }

    /// The same operation, which can find that what it is to make exists already.
    const fn may_conflict(self) -> Self {
        Self { conflicts: true, ..self }
    }
}

/// An operation that changes nothing, whatever its method.
const fn read<E: Endpoint<Response: JsonSchema>>(handler: Handler) -> Entry {
    Entry::of::<E>(false, handler)
}

/// An operation that may change something.
const fn write<E: Endpoint<Response: JsonSchema>>(handler: Handler) -> Entry {
    Entry::of::<E>(true, handler)
}

static RESOURCES: [&[Entry]; 14] = [
    &members::OPERATIONS,
    &workspace::OPERATIONS,
    &group_links::OPERATIONS,
    &api_keys::OPERATIONS,
    &tags::OPERATIONS,
    &tag_mappings::OPERATIONS,
    &audit_logs::OPERATIONS,
    &webhooks::OPERATIONS,
    &webhook_events::OPERATIONS,
    &campaigns::OPERATIONS,
    &accounts::OPERATIONS,
    &leads::OPERATIONS,
    &background_jobs::OPERATIONS,
    &billing::OPERATIONS,
];

/// Names the workspace on which the key of an admin workspace acts.
const AS_WORKSPACE: HeaderName = HeaderName::from_static("x-as-workspace");

pub(crate) struct Server {
    store: Store,
    settings: Settings,
    limiter: Limiter,
    secrets: Kept,
    mischief: Mischief,
    tally: Tally,
}

/// A request that passed the gate.
struct Admitted<'a> {
    server: &'a Server,
    transaction: &'a Transaction<'a>,
    settings: &'a Settings,
    call: &'a Call,
    operation: Operation,
    /// The key that sent it.
    key: Key,
    /// The workspace that the request is about.
    workspace: Workspace,
}

impl Server {
    pub(crate) fn new(store: Store, settings: Settings, secrets: Kept, faults: Faults) -> Self {
        Self {
            store,
            limiter: Limiter::new(settings.limits),
            settings,
            secrets,
            mischief: Mischief::new(faults),
            tally: Tally::default(),
        }
    }

    /// Other faults from now on.
    pub(crate) fn set_faults(&self, faults: Faults) -> Result<(), FaultError> {
        faults.check()?;
        self.mischief.set(faults);
        Ok(())
    }

    /// The requests that came, by the id of their operation.
    pub(crate) fn requests(&self) -> BTreeMap<&'static str, Requests> {
        self.tally.all()
    }

    /// Answers a request in one transaction. Blocks.
    fn answer(&self, call: &Call) -> Result<Reply, Refusal> {
        let operation = match_operation(&call.method, &call.path)
            .ok_or_else(|| Refusal::no_route(&call.method, &call.path))?;
        let served = entry(operation);
        let work = |transaction: &Transaction<'_>| {
            let admitted = gate::admit(self, transaction, call, operation)?;
            let entry = served.ok_or_else(|| Refusal::not_emulated(operation))?;
            (entry.handler)(&admitted)
        };
        let writes = served.is_some_and(|entry| entry.writes);
        let reply = if writes { self.store.write(work) } else { self.store.read(work) }?;
        self.tally.done(operation);
        Ok(reply)
    }
}

/// How every operation is served that is.
fn entries() -> impl Iterator<Item = &'static Entry> {
    RESOURCES.into_iter().flatten()
}

/// How the operation is served, if it is.
fn entry(operation: Operation) -> Option<&'static Entry> {
    entries().find(|entry| entry.operation == operation)
}

impl Reply {
    fn of(value: &impl Serialize) -> Result<Self, Refusal> {
        serde_json::to_string(value).map(Self).map_err(|error| Refusal::internal(error.to_string()))
    }
}

pub(crate) fn router(server: Arc<Server>, cors: bool) -> Router {
    let router = Router::new()
        .route("/openapi.json", get(description).fallback(serve))
        .fallback(serve)
        .with_state(Arc::clone(&server));
    let router = if cors { router.layer(any_origin()) } else { router };
    router.nest_service("/_emulator", control::router(server))
}

async fn serve(
    State(server): State<Arc<Server>>,
    ConnectInfo(line): ConnectInfo<Line>,
    request: Request,
) -> Response {
    let call = Call::receive(request, &line, &server.settings).await;
    respond::respond(&server, &line, call).await
}

async fn description() -> Response {
    json(StatusCode::OK, openapi::DOCUMENT.clone())
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
