//! The question of `check` and `explain`: may a key with these scopes do that?

use instantly_rbac::{Explanation, Operation, ScopeSet, explain, explain_request};

use crate::failure::Failure;
use crate::output::printable;

/// What is to be done: an operation by its id, or a request.
enum Target<'a> {
    Operation(Operation),
    Request { method: &'a str, path: &'a str },
}

/// Reads the scopes, however often the option was given.
pub(crate) fn scopes(lists: &[String]) -> ScopeSet {
    ScopeSet::parse(&lists.join(","))
}

/// Answers for one or two words: `OPERATION`, or `METHOD PATH`.
pub(crate) fn answer(scopes: &ScopeSet, words: &[String]) -> Result<Explanation, Failure> {
    Ok(match target(words)? {
        Target::Operation(operation) => explain(scopes, operation),
        Target::Request { method, path } => explain_request(scopes, method, path),
    })
}

fn target(words: &[String]) -> Result<Target<'_>, Failure> {
    match words {
        [method, path] => Ok(Target::Request { method, path }),
        [path] if path.contains('/') => {
            Err(Failure::usage(format!("`{}` is a path without a method", printable(path)))
                .next("put the method before it, as in `GET /api/v2/campaigns`"))
        }
        [id] => Operation::parse(id).map(Target::Operation).map_err(|error| {
            Failure::usage(printable(&error.to_string()))
                .next("`instantly-rbac catalog show --list operations` lists all of them")
        }),
        _ => Err(Failure::usage("give an operation, or a method and a path")),
    }
}
