//! The engine's exports. Scopes cross as arrays of names, so that nothing on this side needs to be freed.

use instantly_rbac::{Operation, Scope, ScopeSet, catalog};
use serde::Serialize as _;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

/// Version of the catalogue that decides.
#[wasm_bindgen(js_name = catalogVersion)]
pub fn catalog_version() -> String {
    catalog::VERSION.to_owned()
}

/// The scopes of a list, in the order of the catalogue.
#[wasm_bindgen(js_name = parseScopes)]
pub fn parse_scopes(list: &str) -> Vec<String> {
    names(&ScopeSet::parse(list))
}

/// The same scopes, each once, in the order of the catalogue.
#[wasm_bindgen(js_name = collectScopes)]
pub fn collect_scopes(scopes: Vec<String>) -> Vec<String> {
    names(&set(scopes))
}

/// The scopes without those that are redundant.
#[wasm_bindgen(js_name = minimiseScopes)]
pub fn minimise_scopes(scopes: Vec<String>) -> Vec<String> {
    names(&set(scopes).minimise())
}

/// Whether the scopes cover `other` by name.
#[wasm_bindgen(js_name = coversScopes)]
pub fn covers_scopes(scopes: Vec<String>, other: Vec<String>) -> bool {
    set(scopes).covers(&set(other))
}

/// The nearest scope of the catalogue to a name that it does not hold, if one is near.
#[wasm_bindgen(js_name = didYouMean)]
pub fn did_you_mean(name: &str) -> Option<String> {
    Scope::parse(name).did_you_mean().map(|near| near.as_str().to_owned())
}

/// Throws where no operation has that id, with the nearest one in the message.
#[wasm_bindgen(js_name = checkOperation)]
pub fn check_operation(id: &str) -> Result<(), JsError> {
    Operation::parse(id)?;
    Ok(())
}

/// Explains whether a key with these scopes may call the operation.
#[wasm_bindgen]
pub fn explain(scopes: Vec<String>, operation: &str) -> Result<JsValue, JsError> {
    let explanation = instantly_rbac::explain(&set(scopes), Operation::parse(operation)?);
    Ok(explanation.serialize(&Serializer::json_compatible())?)
}

/// Explains whether a key with these scopes may send the request.
#[wasm_bindgen(js_name = explainRequest)]
pub fn explain_request(scopes: Vec<String>, method: &str, path: &str) -> Result<JsValue, JsError> {
    let explanation = instantly_rbac::explain_request(&set(scopes), method, path);
    Ok(explanation.serialize(&Serializer::json_compatible())?)
}

/// The prepared key as plain numbers.
#[wasm_bindgen]
pub fn snapshot(scopes: Vec<String>) -> Vec<u32> {
    instantly_rbac::snapshot(&set(scopes))
}

pub(crate) fn set(scopes: Vec<String>) -> ScopeSet {
    scopes.into_iter().map(Scope::from).collect()
}

fn names(scopes: &ScopeSet) -> Vec<String> {
    scopes.iter().map(|scope| scope.as_str().to_owned()).collect()
}
