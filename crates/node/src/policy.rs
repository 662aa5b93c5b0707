//! Policies and analyses. Everything crosses as text: explanations in brief, all else as JSON. A failure is an exception with
//! the JSON of a [`JsonError`] as its message, which the npm package turns into an error of its own.

use instantly_rbac::interop::{self, JsonError, JsonPolicy};
use napi::{Error, Result};
use napi_derive::napi;

/// A policy that is asked in text.
#[napi(js_name = "Policy")]
#[derive(Debug)]
pub struct Policy(JsonPolicy);

#[napi]
impl Policy {
    /// The policy of a document.
    #[napi(catch_unwind, constructor)]
    pub fn new(text: String) -> Result<Self> {
        JsonPolicy::parse(&text).map(Self).map_err(|error| exception(&error))
    }

    /// Decides.
    #[napi(catch_unwind)]
    pub fn check(&self, principal: String, operation: String, resource: Option<String>) -> Result<String> {
        answer(self.0.check(&principal, &operation, resource.as_deref()))
    }

    /// Explains a decision about an operation, in brief.
    #[napi(catch_unwind)]
    pub fn explain(&self, principal: String, operation: String, resource: Option<String>) -> Result<String> {
        answer(self.0.explain(&principal, &operation, resource.as_deref()))
    }

    /// Explains a decision about a request, in brief.
    #[napi(catch_unwind, js_name = "explainRequest")]
    pub fn explain_request(
        &self,
        principal: String,
        method: String,
        path: String,
        resource: Option<String>,
    ) -> Result<String> {
        answer(self.0.explain_request(&principal, &method, &path, resource.as_deref()))
    }

    /// The principal's table.
    #[napi(catch_unwind)]
    pub fn snapshot(&self, principal: String) -> Result<String> {
        answer(self.0.snapshot(&principal))
    }

    /// Who of them may do it.
    #[napi(catch_unwind, js_name = "whoCan")]
    pub fn who_can(&self, operation: String, principals: String, resource: Option<String>) -> Result<String> {
        answer(self.0.who_can(&operation, &principals, resource.as_deref()))
    }

    /// What each of them may do.
    #[napi(catch_unwind)]
    pub fn matrix(&self, principals: String, resource: Option<String>) -> Result<String> {
        answer(self.0.matrix(&principals, resource.as_deref()))
    }

    /// The principal's rules for CASL.
    #[napi(catch_unwind, js_name = "toCasl")]
    pub fn to_casl(&self, principal: String) -> Result<String> {
        answer(self.0.to_casl(&principal))
    }

    /// What is wrong with it although it loads.
    #[napi(catch_unwind)]
    pub fn findings(&self) -> Result<String> {
        answer(self.0.findings())
    }

    /// How its meaning changed, if it names another catalogue.
    #[napi(catch_unwind)]
    pub fn drift(&self) -> String {
        self.0.drift()
    }

    /// The ids of its assertions.
    #[napi(catch_unwind)]
    pub fn assertions(&self) -> String {
        self.0.assertions()
    }

    /// Every case that the other decides differently.
    #[napi(catch_unwind)]
    pub fn diff(&self, other: &Policy) -> Result<String> {
        answer(self.0.diff(&other.0))
    }

    /// Whether both decide every case alike.
    #[napi(catch_unwind)]
    pub fn equivalent(&self, other: &Policy) -> Result<bool> {
        self.0.equivalent(&other.0).map_err(|error| exception(&error))
    }

    /// Whether the other allows whatever this one allows.
    #[napi(catch_unwind)]
    pub fn implies(&self, other: &Policy) -> Result<bool> {
        self.0.implies(&other.0).map_err(|error| exception(&error))
    }

    /// The filter that makes a list safe.
    #[napi(catch_unwind)]
    pub fn residual(&self, principal: String, operation: String) -> Result<String> {
        answer(self.0.residual(&principal, &operation))
    }

    /// Whether a team stays away from another's resources.
    #[napi(catch_unwind)]
    pub fn isolation(
        &self,
        principals: String,
        team: String,
        other: String,
        operations: Option<String>,
    ) -> Result<String> {
        answer(self.0.isolation(&principals, &team, &other, operations.as_deref()))
    }

    /// Every decision about each of them.
    #[napi(catch_unwind, js_name = "matrixByOperation")]
    pub fn matrix_by_operation(&self, principals: String, resource: Option<String>) -> Result<String> {
        answer(self.0.matrix_by_operation(&principals, resource.as_deref()))
    }
}

/// The canonical form of a document.
#[napi(catch_unwind, js_name = "formatPolicy")]
pub fn format_policy(text: String) -> Result<String> {
    answer(interop::format_policy(&text))
}

/// Which scopes of a key do nothing.
#[napi(catch_unwind, js_name = "reviewScopes")]
pub fn review_scopes(scopes: String) -> Result<String> {
    answer(interop::review_scopes_json(&scopes))
}

/// What an OpenAPI description of the API changes about the catalogue.
#[napi(catch_unwind, js_name = "diffCatalog")]
pub fn diff_catalog(openapi: String) -> Result<String> {
    answer(interop::diff_catalog_json(&openapi))
}

/// What everybody in a world could turn itself into.
#[napi(catch_unwind)]
pub fn escalations(world: String, assumptions: String) -> Result<String> {
    answer(interop::escalations_json(&world, &assumptions))
}

/// What one of them could turn itself into.
#[napi(catch_unwind, js_name = "escalationOf")]
pub fn escalation_of(who: String, world: String, assumptions: String) -> Result<String> {
    answer(interop::escalation_of_json(&who, &world, &assumptions))
}

/// What changes when one key takes the place of another.
#[napi(catch_unwind, js_name = "diffKeys")]
pub fn diff_keys(before: String, after: String) -> Result<String> {
    answer(interop::diff_keys_json(&before, &after))
}

fn answer(answer: std::result::Result<String, JsonError>) -> Result<String> {
    answer.map_err(|error| exception(&error))
}

fn exception(error: &JsonError) -> Error {
    Error::from_reason(error.to_json())
}
