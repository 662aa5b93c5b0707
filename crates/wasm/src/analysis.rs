//! Questions about a key as a whole, and about a job.

use instantly_rbac::analysis::minimal_scopes;
use instantly_rbac::interop::escalation_by_names;
use instantly_rbac::{Operation, OperationSet, UnknownOperation};
use serde::Serialize as _;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::engine::set;

/// What the holder of a key with these scopes could turn itself into.
#[wasm_bindgen]
pub fn escalation(
    scopes: Vec<String>,
    given: Vec<String>,
    weakest: Option<String>,
    refuted: Vec<String>,
) -> Result<JsValue, JsError> {
    let found = escalation_by_names(&set(scopes), given, weakest, refuted)?;
    Ok(found.serialize(&Serializer::json_compatible())?)
}

/// The least scopes for a job that needs these operations.
#[wasm_bindgen(js_name = minimalScopes)]
pub fn least(operations: Vec<String>) -> Result<JsValue, JsError> {
    let job: Result<OperationSet, UnknownOperation> =
        operations.iter().map(|id| Operation::parse(id)).collect();
    Ok(minimal_scopes(job?).serialize(&Serializer::json_compatible())?)
}
