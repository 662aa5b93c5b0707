//! Cases of an analysis in words: who, on what, where.

use instantly_rbac::analysis::{Example, Named, TagCase, Who, WorkspaceCase};
use instantly_rbac::{Key, Policy, Principal, PrincipalKind};

use crate::output::printable;

/// One request with its decision, such as ``key `n8n` with `campaigns:all` calls `deleteCampaign` on a resource without
/// tags: allow``.
pub(crate) fn example(policy: &Policy, example: &Example) -> String {
    let Example { principal, operation, resource } = example;
    let decision = policy.check(principal, *operation, Some(resource)).decision;
    let about = match resource.tags.as_deref() {
        None => "something whose tags are not given".to_owned(),
        Some([]) => "a resource without tags".to_owned(),
        Some(tags) => format!("a resource tagged {}", quoted(tags)),
    };
    let text =
        format!("{} calls `{operation}` on {about}: {}", principal_in_words(principal), decision.as_str());
    printable(&text)
}

/// A counterexample as a line of its own; nothing where there is none.
pub(crate) fn for_example(policy: &Policy, counterexample: Option<&Example>) -> String {
    counterexample.map_or_else(String::new, |own| format!("  for example, {}\n", example(policy, own)))
}

fn principal_in_words(principal: &Principal) -> String {
    let key = |key: &Key| {
        let scopes: Vec<String> = key.scopes.iter().map(|scope| scope.to_string()).collect();
        let holds = if scopes.is_empty() { "no scope".to_owned() } else { quoted(&scopes) };
        format!("key `{}` with {holds}", key.name)
    };
    match principal {
        Principal::Key(own) => key(own),
        Principal::Agent(agent) => format!("agent `{}` through {}", agent.identity, key(&agent.key)),
        Principal::Member(member) => format!("member `{}`, {}", member.name, member.role),
    }
}

/// The principals of a case.
pub(crate) fn who(who: &Who) -> String {
    let Who { kind, names, roles, with_scopes, without_scopes, .. } = who;
    let mut text = names.iter().map(|named| name(*kind, named)).collect::<Vec<_>>().join(", ");
    // All six kinds of roles together say nothing.
    if !roles.is_empty() && roles.len() < 6 {
        text += &format!(", as {}", roles.join(" or "));
    }
    if !with_scopes.is_empty() {
        text += &format!(", with {}", quoted(with_scopes));
    }
    if !without_scopes.is_empty() {
        text += &format!(", without {}", quoted(without_scopes));
    }
    printable(&text)
}

fn name(kind: PrincipalKind, named: &Named) -> String {
    let own = match &named.name {
        Some(name) => format!("{} `{name}`", kind.as_str()),
        None => format!("any other {}", kind.as_str()),
    };
    match &named.key {
        Some(key) => format!("{own} through key `{key}`"),
        None => own,
    }
}

/// The resources of a case, by their tags.
pub(crate) fn tags(tags: Option<&TagCase>) -> String {
    let text = match tags {
        None => "anything whose tags are not given".to_owned(),
        Some(TagCase { with, without }) => match (with.is_empty(), without.is_empty()) {
            (true, true) => "any resource".to_owned(),
            (false, true) => format!("what is tagged {}", joined(with, " and ")),
            (true, false) => format!("what is not tagged {}", joined(without, " or ")),
            (false, false) => {
                format!("what is tagged {} and not {}", joined(with, " and "), joined(without, " or "))
            }
        },
    };
    printable(&text)
}

/// Where a case takes place.
pub(crate) fn workspaces(case: &WorkspaceCase) -> String {
    let mut places: Vec<String> = case.ids.iter().map(|id| format!("in workspace `{id}`")).collect();
    places.extend(case.elsewhere.then(|| "in any other workspace".to_owned()));
    places.extend(case.not_given.then(|| "where no workspace is given".to_owned()));
    printable(&places.join(" or "))
}

fn quoted<T: std::fmt::Display>(names: &[T]) -> String {
    joined(names, ", ")
}

fn joined<T: std::fmt::Display>(names: &[T], joint: &str) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(joint)
}
