//! Policies and analyses. Everything crosses as text: explanations in brief, all else as JSON. A failure is an exception with
//! the JSON of a [`JsonError`] as its message, which the npm package turns into an error of its own.

use instantly_rbac::Operation;
use instantly_rbac::interop::{self, JsonError, JsonPolicy};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// A policy that is asked in text.
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

    /// Explains a decision about an operation, in brief.
    pub fn explain(
        &self,
        principal: &str,
        operation: &str,
        resource: Option<String>,
    ) -> Result<String, JsError> {
        answer(self.0.explain(principal, operation, resource.as_deref()))
    }

    /// Explains a decision about a request, in brief.
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

    /// What is wrong with it although it loads.
    pub fn findings(&self) -> Result<String, JsError> {
        answer(self.0.findings())
    }

    /// How its meaning changed, if it names another catalogue.
    pub fn drift(&self) -> String {
        self.0.drift()
    }

    /// The ids of its assertions.
    pub fn assertions(&self) -> String {
        self.0.assertions()
    }

    /// Every case that the other decides differently.
    pub fn diff(&self, other: &Self) -> Result<String, JsError> {
        answer(self.0.diff(&other.0))
    }

    /// Whether both decide every case alike.
    pub fn equivalent(&self, other: &Self) -> Result<bool, JsError> {
        self.0.equivalent(&other.0).map_err(|error| exception(&error))
    }

    /// Whether the other allows whatever this one allows.
    pub fn implies(&self, other: &Self) -> Result<bool, JsError> {
        self.0.implies(&other.0).map_err(|error| exception(&error))
    }

    /// The filter that makes a list safe.
    pub fn residual(&self, principal: &str, operation: &str) -> Result<String, JsError> {
        answer(self.0.residual(principal, operation))
    }

    /// Whether a team stays away from another's resources.
    pub fn isolation(
        &self,
        principals: &str,
        team: &str,
        other: &str,
        operations: Option<String>,
    ) -> Result<String, JsError> {
        answer(self.0.isolation(principals, team, other, operations.as_deref()))
    }

    /// Every decision about each of them.
    #[wasm_bindgen(js_name = matrixByOperation)]
    pub fn matrix_by_operation(&self, principals: &str, resource: Option<String>) -> Result<String, JsError> {
        answer(self.0.matrix_by_operation(principals, resource.as_deref()))
    }
}

/// What is the same for every explanation of the operation, as JSON.
#[wasm_bindgen(js_name = frameOf)]
pub fn frame_of(operation: &str) -> Result<String, JsError> {
    Ok(interop::frame(Operation::parse(operation)?))
}

/// The way from a scope to full control, as JSON; `null` where there is none.
#[wasm_bindgen(js_name = wayOf)]
pub fn way_of(scope: &str) -> String {
    interop::way(scope)
}

/// The canonical form of a document.
#[wasm_bindgen(js_name = formatPolicy)]
pub fn format_policy(text: &str) -> Result<String, JsError> {
    answer(interop::format_policy(text))
}

/// Which scopes of a key do nothing.
#[wasm_bindgen(js_name = reviewScopes)]
pub fn review_scopes(scopes: &str) -> Result<String, JsError> {
    answer(interop::review_scopes_json(scopes))
}

/// What an OpenAPI description of the API changes about the catalogue.
#[wasm_bindgen(js_name = diffCatalog)]
pub fn diff_catalog(openapi: &str) -> Result<String, JsError> {
    answer(interop::diff_catalog_json(openapi))
}

/// What everybody in a world could turn itself into.
#[wasm_bindgen]
pub fn escalations(world: &str, assumptions: &str) -> Result<String, JsError> {
    answer(interop::escalations_json(world, assumptions))
}

/// What one of them could turn itself into.
#[wasm_bindgen(js_name = escalationOf)]
pub fn escalation_of(who: &str, world: &str, assumptions: &str) -> Result<String, JsError> {
    answer(interop::escalation_of_json(who, world, assumptions))
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
