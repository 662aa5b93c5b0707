//! The requests that everybody decides, from `bench/requests.json`: eight keys of five scopes, with eight operations
//! each. Half of the operations are allowed, and all ask for one scope of four, as nearly every operation of the API does.

use std::rc::Rc;

use anyhow::Result;
use instantly_rbac::{KnownScope, Operation, Requirement, ScopeSet};
use serde::Deserialize;

/// What stands in a path where its template has a parameter.
const ID: &str = "019e2a5b-7c31-7d40-9b1e-52f0c8a4d6e3";

/// A key that asks for an operation.
#[derive(Clone)]
pub struct Request {
    /// The scopes of the key.
    pub scopes: Rc<[String]>,
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
        self.scopes.iter().map(String::as_str).collect()
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
    (0..8).map(list).collect()
}

/// A key of `requests.json`, which Node reads too, with the ids of the operations it asks for.
#[derive(Deserialize)]
struct Key {
    scopes: Vec<String>,
    allowed: Vec<String>,
    denied: Vec<String>,
}

/// All requests with their answers, always the same ones in the same order: one that is allowed, one that is denied, and
/// so on.
pub fn requests() -> Result<Vec<(Request, bool)>> {
    let keys: Vec<Key> = serde_json::from_str(include_str!("../requests.json"))?;
    let mut requests = Vec::new();
    for key in keys {
        let scopes: Rc<[String]> = key.scopes.into();
        for (allowed, denied) in key.allowed.iter().zip(&key.denied) {
            for (id, allowed) in [(allowed, true), (denied, false)] {
                let operation: Operation = id.parse()?;
                requests.push((
                    Request { scopes: Rc::clone(&scopes), operation, path: concrete(operation.path()) },
                    allowed,
                ));
            }
        }
    }
    Ok(requests)
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
    fn answers_are_what_the_lists_of_scopes_say() {
        let requests = requests().unwrap();
        assert_eq!(requests.len(), 64);
        for (request, allowed) in requests {
            let required = request.required();
            assert_eq!(required.len(), 4, "{}", request.operation);
            let held = request.scopes.iter().any(|scope| required.contains(&scope.as_str()));
            assert_eq!(held, allowed, "{}", request.operation);
        }
    }
}
