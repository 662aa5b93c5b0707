//! The sentence of an explanation by both layers.

use crate::explain::sentence::{any_of, granting, list, narrowest};
use crate::explain::{Change, Reason};
use crate::{Decision, Operation};

pub(super) fn sentence(
    operation: Operation,
    decision: Decision,
    because: &[Reason],
    would_allow: &[Change],
) -> String {
    let verdict = match decision {
        Decision::Allow => "Allowed",
        Decision::Deny => "Denied",
        Decision::Unknown => "Unknown",
    };
    let phrases: Vec<String> =
        because.iter().filter(|reason| matters(reason, decision)).filter_map(phrase).collect();
    let mut sentence = format!("{verdict}: {operation} ({} {})", operation.method(), operation.path());
    if !phrases.is_empty() {
        sentence.push_str("; ");
        sentence.push_str(&phrases.join("; "));
    }
    sentence.push('.');
    if let Some(change) = would_allow.first() {
        sentence.push(' ');
        sentence.push_str(&narrowest(&deed(change), change));
    }
    sentence
}

/// A denial is not explained by what would have allowed it, nor an allow by what would not.
fn matters(reason: &Reason, decision: Decision) -> bool {
    let speaks_for = match reason {
        Reason::HoldsScope { .. } | Reason::PermittedBy { .. } | Reason::TeamAllows { .. } => true,
        Reason::Role { holds, .. } => *holds == Some(true),
        _ => false,
    };
    speaks_for == decision.is_allowed()
}

fn phrase(reason: &Reason) -> Option<String> {
    let quoted = |names: &[String]| list(names.iter().map(String::as_str), "or");
    Some(match reason {
        Reason::HoldsScope { scopes } => {
            format!("the key holds {}", list(scopes.iter().map(|scope| scope.as_str()), "and"))
        }
        Reason::LacksScope { any_of: group } => format!("the key lacks {}", any_of(group)),
        Reason::Undocumented { .. } => "Instantly documents no scope for it".to_owned(),
        Reason::Role { role, holds: Some(true), .. } => format!("the role `{role}` includes it (assumed)"),
        Reason::Role { role, holds: Some(false), contested, .. } => {
            let doubt = if *contested { ", and official sources disagree about the role" } else { "" };
            format!("the role `{role}` does not include it (assumed{doubt})")
        }
        Reason::Role { role, holds: None, .. } => format!("nobody says what the role `{role}` may do"),
        Reason::InvitationPending => "the member has not accepted the invitation".to_owned(),
        Reason::OtherWorkspace { acts_in, resource_in } => {
            let name =
                |id: &Option<String>| id.as_ref().map_or("an unknown one".to_owned(), |id| format!("`{id}`"));
            format!(
                "the principal belongs to the workspace {}, and this is about {}",
                name(acts_in),
                name(resource_in)
            )
        }
        Reason::MissingFact { fact } => missing(fact)?.to_owned(),
        Reason::ForbiddenBy { rule } => format!("the rule {} forbids it", quoted(std::slice::from_ref(rule))),
        Reason::PermittedBy { rule } => format!("the rule {} permits it", quoted(std::slice::from_ref(rule))),
        Reason::TeamAllows { team } => format!("the team {} may do it", quoted(std::slice::from_ref(team))),
        Reason::TeamRoleLacks { team } => {
            format!("the role of the team {} does not include it", quoted(std::slice::from_ref(team)))
        }
        Reason::TeamTagsDiffer { team, any_of } => {
            format!(
                "the team {} may do it on resources tagged {}",
                quoted(std::slice::from_ref(team)),
                quoted(any_of)
            )
        }
        Reason::DeniedByDefault => "nothing in the policy permits it".to_owned(),
        Reason::MaySuffice { .. } | Reason::UnknownScope { .. } | Reason::NoSuchRoute { .. } => return None,
    })
}

/// What was not given; `None` where another phrase says so.
fn missing(fact: &str) -> Option<&'static str> {
    match fact {
        "tags" => Some("the answer depends on the resource's tags, which were not given"),
        "workspace" => Some("the answer depends on the principal's workspace, which was not given"),
        "situation" => {
            Some("only a key of an admin workspace acts as another one, and nobody said that this is one")
        }
        "permissions" => Some("it is documented nowhere what the member's app permissions leave"),
        _ => None,
    }
}

fn deed(change: &Change) -> String {
    let quoted = |name: &String| list(std::iter::once(name.as_str()), "");
    match change {
        Change::GrantScopes { .. } => granting(&change.scopes()),
        Change::RaiseRole { role, .. } => format!("give the member the role `{role}`"),
        Change::JoinTeam { team, .. } => format!("add the principal to the team {}", quoted(team)),
        Change::TagResource { tag, .. } => format!("tag the resource {}", quoted(tag)),
        Change::DropRule { rule, .. } => format!("drop the rule {}", quoted(rule)),
        Change::Together { changes, .. } => changes.iter().map(deed).collect::<Vec<_>>().join(" and to "),
    }
}
