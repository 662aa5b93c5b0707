//! Questions as they stand on the command line: scopes, operations, requests, rules.

use instantly_rbac::escalation::is_rule;
use instantly_rbac::{Key, Operation, OperationSet, Principal, ScopeSet};

use crate::failure::Failure;
use crate::output::printable;

/// What is to be done: an operation by its id, or a request.
pub(crate) enum Target<'a> {
    Operation(Operation),
    Request { method: &'a str, path: &'a str },
}

/// Reads the scopes, however often the option was given.
pub(crate) fn scopes(lists: &[String]) -> ScopeSet {
    ScopeSet::parse(&lists.join(","))
}

/// What one or two words ask about: `OPERATION`, or `METHOD PATH`.
pub(crate) fn target(words: &[String]) -> Result<Target<'_>, Failure> {
    match words {
        [method, path] => Ok(Target::Request { method, path }),
        [path] if path.contains('/') => {
            Err(Failure::usage(format!("`{}` is a path without a method", printable(path)))
                .next("put the method before it, as in `GET /api/v2/campaigns`"))
        }
        [id] => operation(id).map(Target::Operation),
        _ => Err(Failure::usage("give an operation, or a method and a path")),
    }
}

/// Reads the ids of operations, each of which may hold several, separated by white space.
pub(crate) fn operations(ids: &[String]) -> Result<OperationSet, Failure> {
    ids.iter().flat_map(|ids| ids.split_whitespace()).map(operation).collect()
}

/// A key of which nothing else is known.
pub(crate) fn key(name: String, scopes: ScopeSet) -> Principal {
    Principal::Key(Key { name, scopes, workspace: None, situation: None, acting_as: None })
}

/// Reads the id of an operation.
pub(crate) fn operation(id: &str) -> Result<Operation, Failure> {
    Operation::parse(id).map_err(|error| {
        Failure::usage(printable(&error.to_string()))
            .next("`instantly-rbac catalog show --list operations` lists all of them")
    })
}

/// Reads the ids of escalation rules.
pub(crate) fn rules(ids: &[String]) -> Result<Vec<String>, Failure> {
    match ids.iter().find(|id| !is_rule(id)) {
        None => Ok(ids.to_vec()),
        Some(id) => Err(Failure::usage(format!("no escalation rule has the id `{}`", printable(id)))
            .next("rules are named like E01; docs/escalation.md lists them")),
    }
}
