//! Small reads that show what a key reaches.

use instantly_rbac::api::{ApiError, FailureCode};
use instantly_rbac::{Operation, ScopeSet};
use instantly_rbac_client::{Client, ClientError};
use serde::Serialize;
use serde_json::{Value, json};

/// What is tried, and whether a limit keeps the answer small. Nothing here changes anything.
const PROBES: [(Operation, bool); 12] = [
    (Operation::GET_WORKSPACE, false),
    (Operation::LIST_WORKSPACE_MEMBER, true),
    (Operation::LIST_API_KEY, true),
    (Operation::LIST_WORKSPACE_GROUP_MEMBER, true),
    (Operation::LIST_CUSTOM_TAG, true),
    (Operation::LIST_AUDIT_LOG, true),
    (Operation::LIST_CAMPAIGN, true),
    (Operation::LIST_ACCOUNT, true),
    (Operation::LIST_LEADS, true),
    (Operation::LIST_WEBHOOK_EVENT, true),
    (Operation::LIST_BACKGROUND_JOB, true),
    (Operation::GET_WORKSPACE_PLAN_DETAILS, false),
];

/// How one read went.
#[derive(Debug, Serialize)]
pub(super) struct Probe {
    pub(super) operation: Operation,
    pub(super) reached: Reached,
    /// Cause, evidence and next step, where it was not reached.
    pub(super) failure: Option<String>,
}

/// Whether a read was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Reached {
    Yes,
    MissingScope,
    /// For a reason that has nothing to do with the operation.
    No,
}

/// How all of them went.
#[derive(Debug)]
pub(super) struct Probed {
    pub(super) workspace: Option<String>,
    pub(super) probes: Vec<Probe>,
    pub(super) scopes: Option<ScopeSet>,
}

/// Tries everything, or stops where nothing else could go better.
pub(super) async fn all(client: &Client) -> Probed {
    let mut probed = Probed { workspace: None, probes: Vec::new(), scopes: None };
    for (operation, limited) in PROBES {
        let params = if limited { json!({"limit": 1}) } else { json!({}) };
        match client.call(operation, &params).await {
            Ok(answer) => {
                if operation == Operation::GET_WORKSPACE {
                    probed.workspace = answer.get("name").and_then(Value::as_str).map(str::to_owned);
                }
                probed.probes.push(Probe { operation, reached: Reached::Yes, failure: None });
            }
            Err(error) => {
                if let ClientError::Api(ApiError::MissingScope(missing)) = &error {
                    probed.scopes = probed.scopes.take().or_else(|| missing.found.clone());
                }
                let reached = match error.code() {
                    FailureCode::MissingScope => Reached::MissingScope,
                    _ => Reached::No,
                };
                probed.probes.push(Probe { operation, reached, failure: Some(error.to_string()) });
                if is_hopeless(error.code()) {
                    break;
                }
            }
        }
    }
    probed
}

/// Whether every other request would fail in the same way.
fn is_hopeless(code: FailureCode) -> bool {
    matches!(
        code,
        FailureCode::Unauthorized
            | FailureCode::PlanRequired
            | FailureCode::EdgeRefused
            | FailureCode::RateLimited
            | FailureCode::Network
            | FailureCode::Timeout
    )
}
