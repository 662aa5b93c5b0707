//! Questions about a key as a whole, and about a job.

use instantly_rbac::OperationSet;
use instantly_rbac::analysis::minimal_scopes;
use instantly_rbac::escalation::{self, Assumptions};
use napi::Result;
use napi_derive::napi;

use crate::engine::{operation, set};

/// What the holder of a key with these scopes could turn itself into; as JSON.
#[napi(catch_unwind, js_name = "escalation")]
pub fn escalation(scopes: Vec<String>) -> Result<String> {
    Ok(serde_json::to_string(&escalation::escalation(&set(scopes), &[], &Assumptions::default()))?)
}

/// The least scopes for a job that needs these operations; as JSON.
#[napi(catch_unwind, js_name = "minimalScopes")]
pub fn least(operations: Vec<String>) -> Result<String> {
    let job: OperationSet = operations.iter().map(|id| operation(id)).collect::<Result<_>>()?;
    Ok(serde_json::to_string(&minimal_scopes(job))?)
}
