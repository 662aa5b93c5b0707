//! regorus: the role by key and tag, and the operations by role, as nested objects.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::RegoVM;
use regorus::{Engine, Value};
use serde_json::{Map, json};

use crate::teams::{Question, ROLES, Teams, key_name, tag_name};

const ENTRY: &str = "data.rbac.allow";

const POLICY: &str = "
package rbac

default allow := false

allow if {
    some tag in input.tags
    role := data.keys[input.key][tag]
    data.roles[role][input.operation]
}
";

/// The machine with the policy and the teams.
pub struct Regorus(RegoVM);

impl Regorus {
    /// Compiles the policy.
    pub fn new(work: &Teams) -> Result<Self> {
        let mut roles = Map::new();
        for (name, operations) in ROLES.iter().zip(work.roles()?) {
            let held: Map<_, _> = operations.iter().map(|own| (own.id().to_owned(), json!(true))).collect();
            roles.insert((*name).to_owned(), held.into());
        }
        let mut keys = Map::new();
        for (key, teams) in work.keys.iter().enumerate() {
            let held: Map<_, _> =
                teams.iter().map(|team| (tag_name(*team), json!(ROLES.get(team % 4)))).collect();
            keys.insert(key_name(key), held.into());
        }
        let data: Value = serde_json::from_value(json!({ "roles": roles, "keys": keys }))?;
        let mut engine = Engine::new();
        engine.add_policy("rbac.rego".to_owned(), POLICY.to_owned())?;
        let compiled = engine.compile_with_entrypoint(&Arc::from(ENTRY))?;
        let mut machine = RegoVM::new();
        machine.load_program(Compiler::compile_from_policy(&compiled, &[ENTRY])?);
        machine.set_data(data)?;
        Ok(Self(machine))
    }

    /// The request as the policy's input.
    pub fn prepare(work: &Teams, question: &Question) -> Result<Value> {
        let tags = work.resources.get(question.resource).context("a resource")?;
        let tags: Vec<String> = tags.iter().map(|tag| tag_name(*tag)).collect();
        let input =
            json!({ "key": key_name(question.key), "operation": question.operation.id(), "tags": tags });
        Ok(serde_json::from_value(input)?)
    }

    /// Whether the request is allowed.
    pub fn allows(&mut self, request: &Value) -> bool {
        self.0.set_input(request.clone());
        matches!(self.0.execute(), Ok(Value::Bool(true)))
    }
}
