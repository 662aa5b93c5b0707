//! The sentence of an explanation by both layers.

use crate::explain::sentence::Sentence;
use crate::explain::{Change, Reason};
use crate::{Decision, Operation};

pub(super) fn sentence(
    operation: Operation,
    decision: Decision,
    because: &[Reason],
    would_allow: &[Change],
) -> String {
    let verdict = match decision {
        Decision::Allow => "Allowed: ",
        Decision::Deny => "Denied: ",
        Decision::Unknown => "Unknown: ",
    };
    let mut sentence = Sentence::default();
    sentence.say(verdict).operation(operation);
    for reason in because.iter().filter(|reason| matters(reason, decision)) {
        phrase(&mut sentence, reason);
    }
    sentence.say(".");
    if let Some(change) = would_allow.first() {
        sentence.narrowest(change, |sentence| deed(sentence, change));
    }
    sentence.0
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

/// What a reason says, after a semicolon; nothing where another says so.
fn phrase(out: &mut Sentence, reason: &Reason) {
    let workspace = |out: &mut Sentence, id: &Option<String>| {
        match id {
            Some(id) => out.quote(id),
            None => out.say("an unknown one"),
        };
    };
    match reason {
        Reason::HoldsScope { scopes } => out.say("; the key holds ").scopes(scopes, "and"),
        Reason::LacksScope { any_of } => out.say("; the key lacks ").any_of(any_of),
        Reason::Undocumented { .. } => out.say("; Instantly documents no scope for it"),
        Reason::Role { role, holds: Some(true), .. } => {
            out.say("; the role ").quote(role).say(" includes it (assumed)")
        }
        Reason::Role { role, holds: Some(false), contested, .. } => {
            out.say("; the role ").quote(role).say(" does not include it (assumed");
            out.say(if *contested { ", and official sources disagree about the role)" } else { ")" })
        }
        Reason::Role { role, holds: None, .. } => {
            out.say("; nobody says what the role ").quote(role).say(" may do")
        }
        Reason::InvitationPending => out.say("; the member has not accepted the invitation"),
        Reason::OtherKind { acts_on, given } => {
            out.say("; it acts on the kind ").quote(acts_on.as_str());
            out.say(", and the resource is of the kind ").quote(given.as_str())
        }
        Reason::OtherWorkspace { acts_in, resource_in } => {
            out.say("; the principal belongs to the workspace ");
            workspace(out, acts_in);
            out.say(", and this is about ");
            workspace(out, resource_in);
            out
        }
        Reason::MissingFact { fact } => out.say(missing(fact)),
        Reason::ForbiddenBy { rule } => out.say("; the rule ").quote(rule).say(" forbids it"),
        Reason::PermittedBy { rule } => out.say("; the rule ").quote(rule).say(" permits it"),
        Reason::TeamAllows { team } => out.say("; the team ").quote(team).say(" may do it"),
        Reason::TeamRoleLacks { team } => {
            out.say("; the role of the team ").quote(team).say(" does not include it")
        }
        Reason::TeamTagsDiffer { team, any_of } => {
            out.say("; the team ").quote(team).say(" may do it on resources tagged ");
            out.list(any_of.len(), any_of.iter(), "or")
        }
        Reason::DeniedByDefault => out.say("; nothing in the policy permits it"),
        Reason::MaySuffice { .. } | Reason::UnknownScope { .. } | Reason::NoSuchRoute { .. } => out,
    };
}

/// What was not given, after a semicolon; nothing where another phrase says so.
fn missing(fact: &str) -> &'static str {
    match fact {
        "tags" => "; the answer depends on the resource's tags, which were not given",
        "workspace" => "; the answer depends on the principal's workspace, which was not given",
        "situation" => {
            "; only a key of an admin workspace acts as another one, and nobody said that this is one"
        }
        "permissions" => "; it is documented nowhere what the member's app permissions leave",
        _ => "",
    }
}

fn deed<'s>(out: &'s mut Sentence, change: &Change) -> &'s mut Sentence {
    match change {
        Change::GrantScopes { .. } => out.granting(&change.scopes()),
        Change::RaiseRole { role, .. } => out.say("give the member the role ").quote(role.as_str()),
        Change::JoinTeam { team, .. } => out.say("add the principal to the team ").quote(team),
        Change::TagResource { tag, .. } => out.say("tag the resource ").quote(tag),
        Change::DropRule { rule, .. } => out.say("drop the rule ").quote(rule),
        Change::Together { changes, .. } => {
            for (at, change) in changes.iter().enumerate() {
                deed(out.say(if at == 0 { "" } else { " and to " }), change);
            }
            out
        }
    }
}
