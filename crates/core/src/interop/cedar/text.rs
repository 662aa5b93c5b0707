//! How Cedar writes names, sets and actions.

use crate::{Operation, OperationSet, PrincipalKind};

/// Actions that stand on one line.
const ON_ONE_LINE: usize = 3;

/// A group of actions that holds every operation.
pub(super) const EVERY_OPERATION: &str = "every operation";

/// A group of actions that holds the operations about what carries no tags.
pub(super) const ABOUT_NO_TAGS: &str = "operations about nothing that carries tags";

/// The group of actions that a role of the policy holds. Ids of operations have no space in them.
pub(super) fn of_role(name: &str) -> String {
    format!("role {name}")
}

/// A string. Cedar reads the escapes that Rust writes.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.escape_debug())
}

/// A set of strings.
pub(super) fn set<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let texts: Vec<String> = texts.into_iter().map(quoted).collect();
    format!("[{}]", texts.join(", "))
}

pub(super) const TEAM: &str = "Team";
pub(super) const RESOURCE: &str = "Resource";

/// The type of entities that stand for principals of a kind.
pub(super) const fn type_of(kind: PrincipalKind) -> &'static str {
    match kind {
        PrincipalKind::Member => "Member",
        PrincipalKind::Key => "Key",
        PrincipalKind::Agent => "Agent",
    }
}

pub(super) fn entity(of_type: &str, id: &str) -> String {
    format!("{of_type}::{}", quoted(id))
}

/// The part of a policy's head that says for which actions it is, one by one.
pub(super) fn actions(operations: OperationSet) -> String {
    if operations == OperationSet::ALL {
        return "action".to_owned();
    }
    let actions: Vec<String> = operations.iter().map(Operation::id).map(|id| entity("Action", id)).collect();
    match actions.as_slice() {
        [only] => format!("action == {only}"),
        few if few.len() <= ON_ONE_LINE => format!("action in [{}]", few.join(", ")),
        many => format!("action in [\n    {}\n]", many.join(",\n    ")),
    }
}

/// The same for a group of actions.
pub(super) fn group(name: &str) -> String {
    format!("action in {}", entity("Action", name))
}
