//! The requests that everybody decides: eight keys of five scopes, with eight operations each. Half of the operations
//! are allowed, and all ask for one scope of four, as nearly every operation of the API does.

use std::rc::Rc;

use anyhow::{Result, ensure};
use instantly_rbac::{KnownScope, Operation, Requirement, ScopeSet};

/// Keys as one finds them: narrow ones for a job, broader ones for a dashboard, one that may read everything.
const KEYS: [[&str; 5]; 8] = [
    ["leads:read", "leads:create", "lead_lists:read", "lead_lists:create", "campaigns:read"],
    ["campaigns:all", "subsequences:all", "custom_tags:read", "accounts:read", "leads:all"],
    ["emails:read", "emails:create", "emails:update", "leads:update", "lead-labels:read"],
    ["workspace_members:all", "api_keys:read", "workspaces:read", "audit_logs:read", "webhooks:read"],
    [
        "accounts:all",
        "inbox_placement_tests:read",
        "inbox_placement_analytics:read",
        "campaigns:update",
        "ai_sdr:read",
    ],
    ["all:read", "webhooks:create", "webhooks:update", "webhooks:delete", "block_list_entries:create"],
    ["ai_agents:all", "ai_sdr:all", "ai_sdr_replies:read", "ai_agent_guidances:read", "emails:read"],
    [
        "dfy_email_account_orders:read",
        "accounts:update",
        "background-jobs:read",
        "custom_tags:all",
        "workspaces:update",
    ],
];

const PER_DECISION: usize = 4;

/// What stands in a path where its template has a parameter.
const ID: &str = "019e2a5b-7c31-7d40-9b1e-52f0c8a4d6e3";

/// A key that asks for an operation.
#[derive(Clone)]
pub struct Request {
    /// The scopes of the key.
    pub scopes: Rc<[&'static str]>,
    /// What it wants to do.
    pub operation: Operation,
    /// The concrete path under which it asks.
    pub path: String,
}

impl Request {
    /// The scopes of which one suffices; none for an operation that asks for something else.
    pub fn required(&self) -> Vec<&'static str> {
        any_of(self.operation)
    }

    /// The key in the engine's form.
    pub fn key(&self) -> ScopeSet {
        self.scopes.iter().copied().collect()
    }

    /// The right answer, by reading the two lists.
    pub fn is_allowed(&self) -> bool {
        self.required().iter().any(|scope| self.scopes.contains(scope))
    }
}

/// The scopes of which one suffices for the operation; none for an operation that asks for something else.
pub fn any_of(operation: Operation) -> Vec<&'static str> {
    match operation.requirement() {
        Requirement::Documented([group]) => group.iter().map(|scope| scope.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// Eight lists of that many different scopes, always the same ones.
pub fn scope_lists(length: usize) -> Vec<Vec<&'static str>> {
    let scopes: Vec<_> = KnownScope::all().map(KnownScope::as_str).collect();
    // Steps of a size that shares no factor with the number of scopes meet every scope before one comes again.
    let list = |at: usize| scopes.iter().cycle().skip(at * 23).step_by(41).take(length).copied().collect();
    (0..KEYS.len()).map(list).collect()
}

/// All requests, always the same ones in the same order.
pub fn requests() -> Result<Vec<Request>> {
    let mut requests = Vec::new();
    for (at, scopes) in KEYS.iter().enumerate() {
        let scopes: Rc<[&'static str]> = Rc::from(scopes.as_slice());
        let (allowed, denied): (Vec<_>, Vec<_>) = Operation::all()
            .filter(|operation| any_of(*operation).len() == 4)
            .map(|operation| Request {
                scopes: Rc::clone(&scopes),
                operation,
                path: concrete(operation.path()),
            })
            .partition(Request::is_allowed);
        ensure!(allowed.len() >= PER_DECISION, "key {at} may do too little to be a fair example");
        let pairs = spread(&allowed).zip(spread(&denied));
        requests.extend(pairs.flat_map(|(allowed, denied)| [allowed.clone(), denied.clone()]));
    }
    Ok(requests)
}

/// A few of many, from the first to the last quarter.
fn spread(requests: &[Request]) -> impl Iterator<Item = &Request> {
    requests.iter().step_by(requests.len() / PER_DECISION).take(PER_DECISION)
}

fn concrete(template: &str) -> String {
    let segments = template.split('/').map(|segment| if segment.starts_with('{') { ID } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_hold_as_many_different_scopes_as_asked() {
        for mut list in scope_lists(40) {
            list.sort_unstable();
            list.dedup();
            assert_eq!(list.len(), 40);
        }
    }

    #[test]
    fn half_of_the_requests_are_allowed() {
        let requests = requests().unwrap();
        assert_eq!(requests.len(), 64);
        assert_eq!(requests.iter().filter(|request| request.is_allowed()).count(), 32);
    }
}
