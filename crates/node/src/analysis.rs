//! Questions about a key as a whole, and about a job.

use instantly_rbac::OperationSet;
use instantly_rbac::analysis::minimal_scopes;
use instantly_rbac::interop::escalation_by_names;
use napi::{Error, Result};
use napi_derive::napi;

use crate::engine::{operation, set};

/// What the holder of a key with these scopes could turn itself into; as JSON.
#[napi(catch_unwind, js_name = "escalation")]
pub fn escalation(
    scopes: Vec<String>,
    given: Vec<String>,
    weakest: Option<String>,
    refuted: Vec<String>,
) -> Result<String> {
    let found = escalation_by_names(&set(scopes), given, weakest, refuted);
    Ok(serde_json::to_string(&found.map_err(|error| Error::from_reason(error.to_string()))?)?)
}

/// The least scopes for a job that needs these operations; as JSON.
#[napi(catch_unwind, js_name = "minimalScopes")]
pub fn least(operations: Vec<String>) -> Result<String> {
    let job: OperationSet = operations.iter().map(|id| operation(id)).collect::<Result<_>>()?;
    Ok(serde_json::to_string(&minimal_scopes(job))?)
}
