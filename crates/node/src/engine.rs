//! The engine's exports. Scopes cross as arrays of names, so that nothing on this side needs to be freed.

use instantly_rbac::interop::{self, brief};
use instantly_rbac::{Operation, Scope, ScopeSet, UnknownOperation, catalog};
use napi::bindgen_prelude::{Either, Uint32Array};
use napi::{Error, Result, Status};
use napi_derive::napi;

/// Version of the catalogue that decides.
#[napi(catch_unwind, js_name = "catalogVersion")]
pub fn catalog_version() -> String {
    catalog::VERSION.to_owned()
}

/// The scopes of a list, in the order of the catalogue.
#[napi(catch_unwind, js_name = "parseScopes")]
pub fn parse_scopes(list: String) -> Vec<String> {
    names(&ScopeSet::parse(&list))
}

/// The same scopes, each once, in the order of the catalogue.
#[napi(catch_unwind, js_name = "collectScopes")]
pub fn collect_scopes(scopes: Vec<String>) -> Vec<String> {
    names(&set(scopes))
}

/// The scopes without those that are redundant.
#[napi(catch_unwind, js_name = "minimiseScopes")]
pub fn minimise_scopes(scopes: Vec<String>) -> Vec<String> {
    names(&set(scopes).minimise())
}

/// Whether the scopes cover `other` by name.
#[napi(catch_unwind, js_name = "coversScopes")]
pub fn covers_scopes(scopes: Vec<String>, other: Vec<String>) -> bool {
    set(scopes).covers(&set(other))
}

/// The nearest scope of the catalogue to a name that it does not hold, if one is near.
#[napi(catch_unwind, js_name = "didYouMean")]
pub fn did_you_mean(name: String) -> Option<String> {
    Scope::parse(&name).did_you_mean().map(|near| near.as_str().to_owned())
}

/// Throws where no operation has that id, with the nearest one in the message.
#[napi(catch_unwind, js_name = "checkOperation")]
pub fn check_operation(id: String) -> Result<()> {
    operation(&id)?;
    Ok(())
}

/// Explains whether a key with these scopes may call the operation at a place of the catalogue, in brief.
#[napi(catch_unwind, js_name = "explain")]
pub fn explain(scopes: Either<String, Vec<String>>, place: u32) -> Result<String> {
    let operation = usize::try_from(place).ok().and_then(Operation::from_index);
    let operation = operation.ok_or_else(|| Error::new(Status::InvalidArg, "no operation is there"))?;
    Ok(brief(&instantly_rbac::explain(&set_of(scopes), operation)))
}

/// Explains whether a key with these scopes may send the request, in brief.
#[napi(catch_unwind, js_name = "explainRequest")]
pub fn explain_request(scopes: Either<String, Vec<String>>, method: String, path: String) -> String {
    brief(&instantly_rbac::explain_request(&set_of(scopes), &method, &path))
}

/// Scopes as lines, which cross in a fraction of the time, or as an array.
fn set_of(scopes: Either<String, Vec<String>>) -> ScopeSet {
    match scopes {
        Either::A(lines) => lines.split('\n').collect(),
        Either::B(names) => set(names),
    }
}

/// What is the same for every explanation of the operation, as JSON.
#[napi(catch_unwind, js_name = "frameOf")]
pub fn frame_of(operation_id: String) -> Result<String> {
    Ok(interop::frame(operation(&operation_id)?))
}

/// The way from a scope to full control, as JSON; `null` where there is none.
#[napi(catch_unwind, js_name = "wayOf")]
pub fn way_of(scope: String) -> String {
    interop::way(&scope)
}

/// The prepared key as plain numbers.
#[napi(catch_unwind, js_name = "snapshot")]
pub fn snapshot(scopes: Vec<String>) -> Uint32Array {
    Uint32Array::new(instantly_rbac::snapshot(&set(scopes)))
}

pub(crate) fn operation(id: &str) -> Result<Operation> {
    Operation::parse(id).map_err(|error: UnknownOperation| Error::new(Status::InvalidArg, error.to_string()))
}

pub(crate) fn set(scopes: Vec<String>) -> ScopeSet {
    scopes.into_iter().map(Scope::from).collect()
}

fn names(scopes: &ScopeSet) -> Vec<String> {
    scopes.iter().map(|scope| scope.as_str().to_owned()).collect()
}
