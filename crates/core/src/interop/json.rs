//! Policies and analyses with JSON text on both sides, for bindings that hand over text and nothing else.

use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{brief, written};
use crate::analysis::{AnalysisError, IsolationError, diff_keys, matrix, review_scopes, who_can};
use crate::escalation::{Assumptions, World, WorldName};
use crate::policy::{PolicyError, Problem};
use crate::{Engine, Operation, OperationSet, Policy, Principal, PrincipalKind, Resource, catalog};

/// Why a question could not be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "QuestionFailure"))]
#[non_exhaustive]
pub struct JsonError {
    /// `invalid_policy`, `unknown_operation`, `unknown_team`, `no_tags`, `too_complex` or `invalid_argument`.
    pub code: &'static str,
    /// What is wrong, for a person.
    pub message: String,
    /// Everything that is wrong with a policy; empty for other failures.
    pub problems: Vec<Problem>,
}

impl JsonError {
    fn argument(name: &str, error: &dyn std::fmt::Display) -> Self {
        Self { code: "invalid_argument", message: format!("{name}: {error}"), problems: Vec::new() }
    }

    /// The error as JSON.
    pub fn to_json(&self) -> String {
        written(self)
    }
}

impl From<PolicyError> for JsonError {
    fn from(error: PolicyError) -> Self {
        Self { code: error.code(), message: error.to_string(), problems: error.problems().to_vec() }
    }
}

impl From<IsolationError> for JsonError {
    fn from(error: IsolationError) -> Self {
        Self { code: error.code(), message: error.to_string(), problems: Vec::new() }
    }
}

impl From<AnalysisError> for JsonError {
    fn from(error: AnalysisError) -> Self {
        Self { code: error.code(), message: error.to_string(), problems: Vec::new() }
    }
}

/// A policy that is asked in JSON and answers in JSON; explanations are in [brief].
#[derive(Clone, Debug)]
pub struct JsonPolicy(Arc<Policy>);

impl JsonPolicy {
    /// Reads a document.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        Ok(Self(Arc::new(Policy::read(text)?)))
    }

    /// [`Policy::explain`], in [brief].
    pub fn explain(
        &self,
        principal: &str,
        operation: &str,
        resource: Option<&str>,
    ) -> Result<String, JsonError> {
        let (principal, resource): (Principal, _) = (read("principal", principal)?, optional(resource)?);
        Ok(brief(&self.0.explain(&principal, known(operation)?, resource.as_ref())))
    }

    /// [`Policy::explain_request`], in [brief].
    pub fn explain_request(
        &self,
        principal: &str,
        method: &str,
        path: &str,
        resource: Option<&str>,
    ) -> Result<String, JsonError> {
        let (principal, resource): (Principal, _) = (read("principal", principal)?, optional(resource)?);
        Ok(brief(&self.0.explain_request(&principal, method, path, resource.as_ref())))
    }

    /// The [`Verdict`](crate::Verdict) of [`Engine::check`].
    pub fn check(
        &self,
        principal: &str,
        operation: &str,
        resource: Option<&str>,
    ) -> Result<String, JsonError> {
        let (principal, resource): (Principal, _) = (read("principal", principal)?, optional(resource)?);
        Ok(written(&self.0.check(&principal, known(operation)?, resource.as_ref())))
    }

    /// [`Policy::snapshot`].
    pub fn snapshot(&self, principal: &str) -> Result<String, JsonError> {
        Ok(written(&self.0.snapshot(&read("principal", principal)?)))
    }

    /// [`who_can`] among these principals.
    pub fn who_can(
        &self,
        operation: &str,
        principals: &str,
        resource: Option<&str>,
    ) -> Result<String, JsonError> {
        let (mut engine, operation) = (self.engine(principals)?, known(operation)?);
        let resource = optional(resource)?.map(|resource| engine.add_resource(&resource));
        Ok(written(&who_can(&engine, operation, resource)))
    }

    /// [`Policy::findings`].
    pub fn findings(&self) -> Result<String, JsonError> {
        Ok(written(&self.0.findings()?))
    }

    /// [`Policy::drift`], or `null`.
    pub fn drift(&self) -> String {
        written(&self.0.drift())
    }

    /// [`Policy::assertions`].
    pub fn assertions(&self) -> String {
        written(&self.0.assertions().collect::<Vec<_>>())
    }

    /// [`Policy::diff`].
    pub fn diff(&self, other: &Self) -> Result<String, JsonError> {
        Ok(written(&self.0.diff(&other.0)?))
    }

    /// [`Policy::equivalent`].
    pub fn equivalent(&self, other: &Self) -> Result<bool, JsonError> {
        Ok(self.0.equivalent(&other.0)?)
    }

    /// [`Policy::implies`].
    pub fn implies(&self, other: &Self) -> Result<bool, JsonError> {
        Ok(self.0.implies(&other.0)?)
    }

    /// [`Policy::residual`].
    pub fn residual(&self, principal: &str, operation: &str) -> Result<String, JsonError> {
        Ok(written(&self.0.residual(&read("principal", principal)?, known(operation)?)?))
    }

    /// [`Policy::isolation`] for these operations, an array of ids, or for all.
    pub fn isolation(
        &self,
        principals: &str,
        team: &str,
        other: &str,
        operations: Option<&str>,
    ) -> Result<String, JsonError> {
        let principals: Vec<Principal> = read("principals", principals)?;
        let operations = match operations {
            None => OperationSet::ALL,
            Some(ids) => {
                let ids: Vec<String> = read("operations", ids)?;
                ids.iter().map(|id| known(id)).collect::<Result<_, _>>()?
            }
        };
        Ok(written(&self.0.isolation(&principals, team, other, operations)?))
    }

    /// Every decision of a [`matrix`] of these principals.
    pub fn matrix_by_operation(&self, principals: &str, resource: Option<&str>) -> Result<String, JsonError> {
        let mut engine = self.engine(principals)?;
        let resource = optional(resource)?.map(|resource| engine.add_resource(&resource));
        Ok(written(&matrix(&engine, engine.principals(), resource).by_operation(&engine)))
    }

    /// The summary of a [`matrix`] of these principals.
    pub fn matrix(&self, principals: &str, resource: Option<&str>) -> Result<String, JsonError> {
        let mut engine = self.engine(principals)?;
        let resource = optional(resource)?.map(|resource| engine.add_resource(&resource));
        Ok(written(&matrix(&engine, engine.principals(), resource).summary(&engine)))
    }

    /// [`Policy::to_casl`].
    pub fn to_casl(&self, principal: &str) -> Result<String, JsonError> {
        Ok(written(&self.0.to_casl(&read("principal", principal)?)))
    }

    /// An engine with these principals.
    fn engine(&self, principals: &str) -> Result<Engine, JsonError> {
        let mut engine = Engine::new(Arc::clone(&self.0));
        let principals: Vec<Principal> = read("principals", principals)?;
        principals.iter().for_each(|principal| {
            engine.add_principal(principal);
        });
        Ok(engine)
    }
}

/// [`diff_keys`] of two keys, given as arrays of scopes, in the worst case.
pub fn diff_keys_json(before: &str, after: &str) -> Result<String, JsonError> {
    let (before, after) = (read("before", before)?, read("after", after)?);
    Ok(written(&diff_keys(&before, &after, &[], &Assumptions::default())))
}

/// [`catalog::diff`] with an OpenAPI description.
pub fn diff_catalog_json(openapi: &str) -> Result<String, JsonError> {
    let description: Value = read("openapi", openapi)?;
    let diff = catalog::diff(&description).map_err(|error| JsonError::argument("openapi", &error))?;
    Ok(written(&diff))
}

/// [`Escalations::overview`](crate::escalation::Escalations::overview) of a [`World`] under some [`Assumptions`].
pub fn escalations_json(world: &str, assumptions: &str) -> Result<String, JsonError> {
    let (world, assumptions): (World, _) = (read("world", world)?, read("assumptions", assumptions)?);
    Ok(written(&world.escalations(&assumptions).overview()))
}

/// [`Escalations::of`](crate::escalation::Escalations::of) one in a [`World`] under some [`Assumptions`], or `null`.
pub fn escalation_of_json(who: &str, world: &str, assumptions: &str) -> Result<String, JsonError> {
    let (world, assumptions): (World, _) = (read("world", world)?, read("assumptions", assumptions)?);
    let Who { workspace, kind, name } = read("who", who)?;
    let who = WorldName { workspace: &workspace, kind, name: &name };
    Ok(written(&world.escalations(&assumptions).of(who)))
}

/// A [`WorldName`] that is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Who {
    workspace: String,
    kind: PrincipalKind,
    name: String,
}

/// [`Policy::format`].
pub fn format_policy(text: &str) -> Result<String, JsonError> {
    Ok(Policy::format(text)?)
}

/// [`review_scopes`] of a key, given as an array of scopes.
pub fn review_scopes_json(scopes: &str) -> Result<String, JsonError> {
    Ok(written(&review_scopes(&read("scopes", scopes)?)))
}

fn known(operation: &str) -> Result<Operation, JsonError> {
    Operation::parse(operation).map_err(|error| JsonError {
        code: "unknown_operation",
        message: error.to_string(),
        problems: Vec::new(),
    })
}

fn optional(resource: Option<&str>) -> Result<Option<Resource>, JsonError> {
    resource.map(|resource| read("resource", resource)).transpose()
}

fn read<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, JsonError> {
    // From bytes, as answers of the API are read: one reader of JSON in the WebAssembly module instead of two.
    serde_json::from_slice(text.as_bytes()).map_err(|error| JsonError::argument(name, &error))
}
