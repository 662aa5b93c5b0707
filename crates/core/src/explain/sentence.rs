//! One plain sentence for a person.

use std::borrow::Cow;

use super::{Change, Reason};
use crate::catalog::Status;
use crate::{Decision, KnownScope, Operation, ScopeSet};

/// How many names a list shows before it says how many more there are.
const SHOWN: usize = 6;

pub(super) fn of_operation(
    scopes: &ScopeSet,
    operation: Operation,
    decision: Decision,
    because: &[Reason],
    would_allow: &[Change],
) -> String {
    let what = format!("{operation} ({} {})", operation.method(), operation.path());
    match decision {
        Decision::Allow => format!("Allowed: {} permits {what}.", held_of(because)),
        Decision::Deny => {
            let mut sentence =
                format!("Denied: {what} needs {}, and the key holds {}.", missing(because), held(scopes));
            if let Some(change) = would_allow.first() {
                sentence.push_str(&format!(" {}", narrowest(&granting(&change.scopes()), change)));
            }
            for reason in because {
                sentence.push_str(&remark(reason));
            }
            sentence
        }
        Decision::Unknown => format!(
            "Unknown: Instantly documents no scope for {what}. It probably needs {}, but a guess never allows.",
            any_of(operation.guess())
        ),
    }
}

pub(super) fn of_no_operation(method: &str, path: &str, listed_as: Option<Status>) -> String {
    let why = match listed_as {
        Some(Status::Removed) => "it was removed from the API description",
        Some(_) => "it was never part of the API description",
        None if method.bytes().any(|byte| byte.is_ascii_lowercase()) => {
            "methods are written in capital letters"
        }
        None if !path.starts_with("/api/v2/") => "paths start with /api/v2/",
        None => "no operation of the catalogue has this method and path",
    };
    format!("Unknown: {method} {path} cannot be decided; {why}.")
}

fn held_of(because: &[Reason]) -> String {
    let groups = because.iter().filter_map(|reason| match reason {
        Reason::HoldsScope { scopes } => Some(list(scopes.iter().map(|scope| scope.as_str()), "or")),
        _ => None,
    });
    groups.collect::<Vec<_>>().join(" together with ")
}

fn missing(because: &[Reason]) -> String {
    let groups = because.iter().filter_map(|reason| match reason {
        Reason::LacksScope { any_of: group } => Some(any_of(group)),
        _ => None,
    });
    groups.collect::<Vec<_>>().join(" and ")
}

/// The narrowest scope, which the API lists first, and the others in parentheses.
pub(super) fn any_of(group: &[KnownScope]) -> String {
    match group {
        [] => String::new(),
        [only] => format!("`{only}`"),
        [first, others @ ..] => {
            format!("`{first}` (or {})", list(others.iter().map(|scope| scope.as_str()), "or"))
        }
    }
}

/// What else is worth a sentence.
fn remark(reason: &Reason) -> String {
    match reason {
        Reason::MaySuffice { scopes } => {
            let names = list(scopes.iter().map(|scope| scope.as_str()), "or");
            format!(" {names} may suffice as well, but that is assumed, not documented.")
        }
        Reason::UnknownScope { scope, did_you_mean: Some(meant) } => {
            format!(" `{scope}` is no known scope and grants nothing; did you mean `{meant}`?")
        }
        Reason::UnknownScope { scope, did_you_mean: None } => {
            format!(" `{scope}` is no known scope and grants nothing.")
        }
        _ => String::new(),
    }
}

fn held(scopes: &ScopeSet) -> String {
    if scopes.is_empty() {
        return "no scope".to_owned();
    }
    // Only what the catalogue does not know can hold what a terminal would act on.
    let known = scopes.known().map(|scope| Cow::Borrowed(scope.as_str()));
    let unknown = scopes.unknown().iter().map(|scope| Cow::Owned(scope.as_str().escape_debug().to_string()));
    let names: Vec<Cow<'_, str>> = known.chain(unknown).collect();
    list(names.iter().map(AsRef::as_ref), "and")
}

pub(super) fn granting(scopes: &ScopeSet) -> String {
    let names: Vec<&str> = scopes.known().map(KnownScope::as_str).collect();
    format!("grant {}", list(names.into_iter(), "and"))
}

/// The deed that makes a change, and what else it does.
pub(super) fn narrowest(deed: &str, change: &Change) -> String {
    let mintable = !matches!(change, Change::GrantScopes { mintable: false, .. });
    let more = match change.also_unlocks().len() {
        0 => "which unlocks nothing else".to_owned(),
        1 => "which also unlocks 1 other operation".to_owned(),
        more => format!("which also unlocks {more} other operations"),
    };
    let source = if mintable { "" } else { "; the API does not list it for new keys, the dashboard may" };
    let risk = match change.escalates() {
        None => String::new(),
        Some(way) => {
            let how: Vec<&str> = way.edges.iter().map(|edge| edge.how).collect();
            format!(
                " Mind that it can lead to full control ({}): {}.",
                way.certainty.as_str(),
                how.join(", then ")
            )
        }
    };
    format!("The narrowest fix is to {deed}, {more}{source}.{risk}")
}

/// `a`, `b` or `c`.
pub(super) fn list<'a>(names: impl ExactSizeIterator<Item = &'a str>, last: &str) -> String {
    let count = names.len();
    let mut parts: Vec<String> = names.take(SHOWN).map(|name| format!("`{name}`")).collect();
    if count > SHOWN {
        parts.push(format!("{} more", count - SHOWN));
    }
    match parts.pop() {
        None => String::new(),
        Some(only) if parts.is_empty() => only,
        Some(end) => format!("{} {last} {end}", parts.join(", ")),
    }
}
