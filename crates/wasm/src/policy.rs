//! Policies and analyses. Everything crosses as JSON text: a failure is an exception with the JSON of a [`JsonError`] as its
//! message, which the npm package turns into an error of its own.

use instantly_rbac::interop::{self, JsonError, JsonPolicy};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// A policy that is asked in JSON.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Policy(JsonPolicy);

#[wasm_bindgen]
impl Policy {
    /// The policy of a document.
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str) -> Result<Self, JsError> {
        JsonPolicy::parse(text).map(Self).map_err(|error| exception(&error))
    }

    /// Decides.
    pub fn check(
        &self,
        principal: &str,
        operation: &str,
        resource: Option<String>,
    ) -> Result<String, JsError> {
        answer(self.0.check(principal, operation, resource.as_deref()))
    }

    /// Explains a decision about an operation.
    pub fn explain(
        &self,
        principal: &str,
        operation: &str,
        resource: Option<String>,
    ) -> Result<String, JsError> {
        answer(self.0.explain(principal, operation, resource.as_deref()))
    }

    /// Explains a decision about a request.
    #[wasm_bindgen(js_name = explainRequest)]
    pub fn explain_request(
        &self,
        principal: &str,
        method: &str,
        path: &str,
        resource: Option<String>,
    ) -> Result<String, JsError> {
        answer(self.0.explain_request(principal, method, path, resource.as_deref()))
    }

    /// The principal's table.
    pub fn snapshot(&self, principal: &str) -> Result<String, JsError> {
        answer(self.0.snapshot(principal))
    }

    /// Who of them may do it.
    #[wasm_bindgen(js_name = whoCan)]
    pub fn who_can(
        &self,
        operation: &str,
        principals: &str,
        resource: Option<String>,
    ) -> Result<String, JsError> {
        answer(self.0.who_can(operation, principals, resource.as_deref()))
    }

    /// What each of them may do.
    pub fn matrix(&self, principals: &str, resource: Option<String>) -> Result<String, JsError> {
        answer(self.0.matrix(principals, resource.as_deref()))
    }

    /// The principal's rules for CASL.
    #[wasm_bindgen(js_name = toCasl)]
    pub fn to_casl(&self, principal: &str) -> Result<String, JsError> {
        answer(self.0.to_casl(principal))
    }
}

/// What changes when one key takes the place of another.
#[wasm_bindgen(js_name = diffKeys)]
pub fn diff_keys(before: &str, after: &str) -> Result<String, JsError> {
    answer(interop::diff_keys_json(before, after))
}

fn answer(answer: Result<String, JsonError>) -> Result<String, JsError> {
    answer.map_err(|error| exception(&error))
}

fn exception(error: &JsonError) -> JsError {
    JsError::new(&error.to_json())
}
