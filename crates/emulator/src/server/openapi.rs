//! The description that the emulator gives of itself, as OpenAPI 3.1. Nothing in it is written by hand that the code
//! knows: operations come from the catalogue, requests from their shapes, answers from the core's own models.

mod field;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::http::StatusCode;
use instantly_rbac::api::shape::{Part, Shape};
use instantly_rbac::{KnownScope, Operation, Requirement, catalog};
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Entry, entries};
use field::{Parameter, body, parameters};

/// The document as it is served.
pub(super) static DOCUMENT: LazyLock<String> = LazyLock::new(|| document().to_string());

const ABOUT: &str = "The control plane of the Instantly API v2 as the emulator of instantly-rbac serves it. Unofficial; \
    what is documented, observed and assumed stands in `docs/emulator.md`. Every other operation of the catalogue \
    passes the same checks and answers 501. The header `x-as-workspace` works with every operation.";

/// What any operation can answer instead of a success. 409 is only for those that say so.
const REFUSALS: [(StatusCode, &str); 9] = [
    (StatusCode::BAD_REQUEST, "A part of the request is not valid"),
    (StatusCode::UNAUTHORIZED, "No key, an unknown key, or a key without the scope"),
    (StatusCode::PAYMENT_REQUIRED, "The workspace has no active paid plan"),
    (StatusCode::FORBIDDEN, "The key may not act on that workspace, or the settings refuse it"),
    (StatusCode::NOT_FOUND, "There is no such thing in the workspace"),
    (StatusCode::REQUEST_TIMEOUT, "The body did not arrive in time"),
    (StatusCode::CONFLICT, "What it is to make exists already"),
    (StatusCode::TOO_MANY_REQUESTS, "Too many requests for this workspace"),
    (StatusCode::INTERNAL_SERVER_ERROR, "The emulator itself failed, or was told to"),
];

fn document() -> Value {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with(|settings| settings.definitions_path = "/components/schemas".into());
    let mut generator = settings.into_generator();
    let mut paths: BTreeMap<&str, BTreeMap<String, Described>> = BTreeMap::new();
    for entry in entries() {
        let method = entry.operation.method().as_str().to_ascii_lowercase();
        let described = describe(entry, &mut generator);
        paths.entry(entry.operation.path()).or_default().insert(method, described);
    }
    let mut schemas = generator.take_definitions(true);
    schemas.insert("Refusal".to_owned(), envelope());
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Instantly API v2, emulated", "version": catalog::VERSION, "description": ABOUT},
        "security": [{"ApiKeyAuth": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"ApiKeyAuth": {"type": "http", "scheme": "bearer"}},
            "schemas": schemas,
        },
    })
}

/// `{"statusCode", "error", "message"}`, all of them always.
fn envelope() -> Value {
    json!({
        "type": "object",
        "properties": {
            "statusCode": {"type": "integer"}, "error": {"type": "string"}, "message": {"type": "string"},
        },
        "required": ["statusCode", "error", "message"],
        "additionalProperties": false,
    })
}

/// An operation.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    operation_id: &'static str,
    summary: &'static str,
    tags: [&'static str; 1],
    parameters: Vec<Parameter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_body: Option<Value>,
    responses: Value,
    /// Of each list one scope is needed; `null` where no document names any.
    #[serde(rename = "x-requires")]
    requires: Option<Value>,
}

fn describe(entry: &Entry, generator: &mut SchemaGenerator) -> Described {
    let operation = entry.operation;
    let shape = Shape::of(operation);
    let parts = [Part::Path, Part::Query].into_iter();
    Described {
        operation_id: operation.id(),
        summary: operation.summary(),
        tags: [operation.resource().as_str()],
        parameters: parts.flat_map(|part| shape.map(|shape| parameters(shape, part))).flatten().collect(),
        request_body: shape
            .filter(|shape| shape.has_body())
            .map(|shape| json!({"required": true, "content": {"application/json": {"schema": body(shape)}}})),
        responses: responses(entry, generator),
        requires: requires(operation),
    }
}

fn requires(operation: Operation) -> Option<Value> {
    let Requirement::Documented(groups) = operation.requirement() else { return None };
    let names =
        |group: &&[KnownScope]| group.iter().map(|scope| Value::from(scope.as_str())).collect::<Value>();
    Some(groups.iter().map(names).collect())
}

fn responses(entry: &Entry, generator: &mut SchemaGenerator) -> Value {
    let answer = |description: &str, schema: Value| json!({"description": description, "content": {"application/json": {"schema": schema}}});
    let mut all = Map::new();
    all.insert("200".to_owned(), answer("Done", (entry.answer)(generator).into()));
    for (status, meaning) in REFUSALS {
        if status != StatusCode::CONFLICT || entry.conflicts {
            let refusal = json!({"$ref": "#/components/schemas/Refusal"});
            all.insert(status.as_str().to_owned(), answer(meaning, refusal));
        }
    }
    all.into()
}
