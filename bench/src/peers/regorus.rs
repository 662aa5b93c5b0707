//! regorus: the Rego policy that looks each required scope up among the key's, compiled for the engine's virtual
//! machine, which is kept from one question to the next. The inputs are made beforehand.

use std::sync::Arc;

use anyhow::Result;
use instantly_rbac::Operation;
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::RegoVM;
use regorus::{Engine, Value};
use serde_json::{Map, json};

use crate::requests::{Request, any_of};

const ENTRY: &str = "data.rbac.allow";

const POLICY: &str = "
package rbac

default allow := false

allow if {
    some scope in data.operations[input.operation]
    input.scopes[scope]
}
";

/// The machine with the policy and all operations.
pub struct Regorus(RegoVM);

impl Regorus {
    /// Compiles the policy.
    pub fn new() -> Result<Self> {
        let operations: Map<_, _> =
            Operation::all().map(|operation| (operation.id().to_owned(), json!(any_of(operation)))).collect();
        let data: Value = serde_json::from_value(json!({ "operations": operations }))?;
        let mut engine = Engine::new();
        engine.add_policy("rbac.rego".to_owned(), POLICY.to_owned())?;
        let compiled = engine.compile_with_entrypoint(&Arc::from(ENTRY))?;
        let mut machine = RegoVM::new();
        machine.load_program(Compiler::compile_from_policy(&compiled, &[ENTRY])?);
        machine.set_data(data)?;
        Ok(Self(machine))
    }

    /// Whether the request is allowed.
    pub fn allows(&mut self, request: &Value) -> bool {
        self.0.set_input(request.clone());
        matches!(self.0.execute(), Ok(Value::Bool(true)))
    }
}

/// The request as the policy's input: the key's scopes are the names of an object, so that looking one up is fast.
pub fn prepare(request: &Request) -> Result<Value> {
    let scopes: Map<_, _> = request.scopes.iter().map(|scope| (scope.clone(), json!(true))).collect();
    Ok(serde_json::from_value(json!({ "operation": request.operation.id(), "scopes": scopes }))?)
}
