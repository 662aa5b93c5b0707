//! The decision itself: two layers, both of which must allow.

use serde::Serialize;

use super::subject::{Bound, Subject, any_of};
use super::target::{Tags, Target};
use crate::catalog::ResourceKind;
use crate::policy::{Condition, Rule, Team, Truth};
use crate::{Code, Decision, Layer, Operation, OperationSet, Policy};

/// A decision without its reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PolicyVerdict"))]
pub struct Verdict {
    /// The decision.
    pub decision: Decision,
    /// Why, as a stable code.
    pub code: Code,
    /// Which layer decided.
    pub layer: Layer,
}

impl Verdict {
    pub(crate) const MISSING: Self =
        Self { decision: Decision::Unknown, code: Code::MissingFact, layer: Layer::Platform };
}

/// Decides by both layers. Of two denials the platform's is named, and likewise of two unknowns.
#[inline]
pub(crate) fn decide(policy: &Policy, subject: &Subject, operation: Operation, target: &Target) -> Verdict {
    let (decision, code) = platform(subject, operation, target);
    let platform = Verdict { decision, code, layer: Layer::Platform };
    if decision == Decision::Deny {
        return platform;
    }
    let (decision, code) = governance(policy, subject, operation, target);
    let governance = |decision, code| Verdict { decision, code, layer: Layer::Governance };
    match (decision, platform.decision) {
        (Decision::Deny, _) => governance(decision, code),
        (_, Decision::Unknown) => platform,
        (Decision::Unknown, _) => governance(decision, code),
        (Decision::Allow, _) if code == Code::Allowed => governance(decision, code),
        (Decision::Allow, _) => platform,
    }
}

fn platform(subject: &Subject, operation: Operation, target: &Target) -> (Decision, Code) {
    let (decision, code) = subject.platform.decide(operation);
    match (decision, target.workspace, subject.workspace) {
        (Decision::Deny, ..) | (_, None, _) => (decision, code),
        (_, Some(there), Some(here)) if there != here => (Decision::Deny, Code::WrongWorkspace),
        (Decision::Allow, Some(_), None) => (Decision::Unknown, Code::MissingFact),
        _ => (decision, code),
    }
}

/// The policy's answer. An allow that nothing permitted, by default, carries the code of what would have been missing.
fn governance(policy: &Policy, subject: &Subject, operation: Operation, target: &Target) -> (Decision, Code) {
    let forbidden = strongest(policy, &subject.forbids, subject, operation, target);
    if forbidden == Truth::True {
        return (Decision::Deny, Code::ForbiddenByRule);
    }
    let mut permitted = strongest(policy, &subject.permits, subject, operation, target);
    let mut holds_operation = false;
    for grant in &subject.grants {
        if grant.operations(policy).contains(operation) {
            holds_operation = true;
            let has_tag = if is_tagged(operation) { grant.reaches(policy, target) } else { Truth::True };
            permitted = permitted.max(has_tag);
        }
    }
    let by_default = Truth::from(subject.grants.is_empty() && policy.passes_by_default);
    let denied = match (subject.grants.is_empty(), holds_operation) {
        (true, _) => Code::NotPermittedByRule,
        (false, true) => Code::TagMismatch,
        (false, false) => Code::RoleTooLow,
    };
    match (!forbidden).min(permitted.max(by_default)) {
        Truth::False => (Decision::Deny, denied),
        Truth::Unknown => (Decision::Unknown, Code::MissingFact),
        Truth::True if permitted == Truth::True => (Decision::Allow, Code::Allowed),
        Truth::True => (Decision::Allow, denied),
    }
}

/// Whether any of the rules applies.
fn strongest(
    policy: &Policy,
    rules: &[Bound],
    subject: &Subject,
    operation: Operation,
    target: &Target,
) -> Truth {
    let mut strongest = Truth::False;
    for bound in rules {
        strongest = strongest.max(applies(policy, bound, subject, operation, target));
    }
    strongest
}

pub(super) fn rule<'p>(policy: &'p Policy, bound: &Bound) -> Option<&'p Rule> {
    policy.rules.get(usize::try_from(bound.rule).ok()?)
}

/// Whether the rule applies to the request.
pub(crate) fn applies(
    policy: &Policy,
    bound: &Bound,
    subject: &Subject,
    operation: Operation,
    target: &Target,
) -> Truth {
    let own = rule(policy, bound).filter(|rule| rule.operations.contains(operation));
    let Some(rule) = own else { return Truth::False };
    conditions(bound, rule, subject, target)
}

/// Whether the conditions of the rule hold.
pub(super) fn conditions(bound: &Bound, rule: &Rule, subject: &Subject, target: &Target) -> Truth {
    let excused = match &rule.unless {
        Some(unless) if bound.unless != Truth::False => bound.unless.min(holds(unless, subject, target)),
        _ => Truth::False,
    };
    bound.when.min(holds(&rule.when, subject, target)).min(!excused)
}

/// Whether the parts of a condition hold that do not speak of the principal.
fn holds(condition: &Condition, subject: &Subject, target: &Target) -> Truth {
    let workspace = target.workspace.or(subject.workspace);
    carries_any(condition.tags.as_deref(), target)
        .min(any_of(condition.workspaces.as_deref(), workspace.map(std::iter::once)))
}

/// Whether the resource carries one of the tags; a list that is not given asks for none.
pub(super) fn carries_any(tags: Option<&[u32]>, target: &Target) -> Truth {
    any_of(tags, target.tags.as_ref().map(Tags::iter))
}

/// Whether the team's role holds the operation.
pub(crate) fn grants(policy: &Policy, team: &Team, operation: Operation) -> bool {
    team.role
        .is_none_or(|role| policy.roles.get(role).is_some_and(|role| role.operations.contains(operation)))
}

/// Whether the resource is one of the team's.
pub(crate) fn has_tag(team: &Team, operation: Operation, target: &Target) -> Truth {
    if is_tagged(operation) { carries_any(team.tags.as_deref(), target) } else { Truth::True }
}

/// Whether the operation is about something that can carry tags. Instantly puts them on accounts and campaigns only.
const fn is_tagged(operation: Operation) -> bool {
    TAGGED.contains(operation)
}

/// The operations about accounts, campaigns and their tags.
pub(crate) const TAGGED: OperationSet = {
    let mut tagged = OperationSet::about(&[ResourceKind::Account, ResourceKind::Campaign]);
    tagged.insert(Operation::TOGGLE_TAG_RESOURCE);
    tagged
};
