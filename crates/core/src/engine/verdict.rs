//! The decision itself: two layers, both of which must allow.

use serde::Serialize;

use super::few::Few;
use super::subject::{Bound, Common, Subject, any_of};
use super::target::{PackedTarget, Target};
use crate::catalog::ResourceKind;
use crate::policy::{Condition, Grant, Rule, Team, Truth, place};
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

    /// What becomes of a verdict about no resource in particular where one was given on which the operation does not act:
    /// somebody takes the one for the other, so nothing is allowed.
    pub(crate) fn of_other_kind(self) -> Self {
        if self.decision.is_allowed() { Self::MISSING } else { self }
    }
}

/// The policy's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Governance {
    RoleTooLow,
    TagMismatch,
    NotPermitted,
    Forbidden,
    Unknown,
    Permitted,
    /// Nothing permits it, but the policy passes what it does not speak of.
    Passed,
}

/// Decides by both layers. Of two denials the platform's is named, and likewise of two unknowns.
pub(crate) fn decide(
    policy: &Policy,
    subject: Subject<'_>,
    operation: Operation,
    target: Target<'_>,
) -> Verdict {
    let governance = || by_everything(policy, subject, operation, target);
    by_both(platform(subject.common, operation, target.workspace), governance)
}

/// The same where principal and resource are packed, with the numbers that had no room in them.
#[inline]
pub(super) fn decide_packed(
    policy: &Policy,
    (common, grants): (&Common, &Few),
    operation: Operation,
    target: &PackedTarget,
    more: &[u32],
) -> Verdict {
    by_both(platform(common, operation, target.workspace()), || {
        match (grants.in_place(), target.tags.in_place()) {
            (Some(grants), Some(tags)) if common.is_plain => {
                by_grants(policy, grants, operation, tags, target.tags.is_given())
            }
            _ => {
                let subject = Subject { common, grants: grants.list(more).unwrap_or_default() };
                by_everything(policy, subject, operation, target.target(more))
            }
        }
    })
}

#[inline]
fn by_both(platform: Verdict, governance: impl FnOnce() -> Governance) -> Verdict {
    if platform.decision == Decision::Deny {
        return platform;
    }
    let Answer { verdict, over_allow, over_unknown } = governance().answer();
    let is_named = if platform.decision == Decision::Unknown { over_unknown } else { over_allow };
    if is_named { verdict } else { platform }
}

#[inline]
fn platform(common: &Common, operation: Operation, there: Option<u32>) -> Verdict {
    let (decision, code) = common.platform.decide(operation);
    let (decision, code) = match (decision, there, common.workspace()) {
        (Decision::Deny, ..) | (_, None, _) => (decision, code),
        (_, Some(there), Some(here)) if there != here => (Decision::Deny, Code::WrongWorkspace),
        (Decision::Allow, Some(_), None) => (Decision::Unknown, Code::MissingFact),
        _ => (decision, code),
    };
    Verdict { decision, code, layer: Layer::Platform }
}

/// What becomes of the policy's answer.
#[derive(Clone, Copy)]
struct Answer {
    verdict: Verdict,
    /// Whether it is named where the platform allows, and where the platform's answer is unknown.
    over_allow: bool,
    over_unknown: bool,
}

impl Governance {
    /// By the order of the variants. A table and not a `match`, since a processor cannot foretell which it is.
    const ANSWERS: [Answer; 7] = {
        const fn named(decision: Decision, code: Code, over_allow: bool, over_unknown: bool) -> Answer {
            Answer { verdict: Verdict { decision, code, layer: Layer::Governance }, over_allow, over_unknown }
        }
        [
            named(Decision::Deny, Code::RoleTooLow, true, true),
            named(Decision::Deny, Code::TagMismatch, true, true),
            named(Decision::Deny, Code::NotPermittedByRule, true, true),
            named(Decision::Deny, Code::ForbiddenByRule, true, true),
            named(Decision::Unknown, Code::MissingFact, true, false),
            named(Decision::Allow, Code::Allowed, true, false),
            named(Decision::Allow, Code::Allowed, false, false),
        ]
    };

    #[inline]
    fn answer(self) -> Answer {
        let unknown = Answer { verdict: Verdict::MISSING, over_allow: true, over_unknown: true };
        Self::ANSWERS.get(self as usize).copied().unwrap_or(unknown)
    }
}

/// The policy's answer by a few grants and tags: most answers. All of them are asked, and the answer is looked up: to stop
/// early or to choose would be a branch that nobody can foretell.
#[inline]
fn by_grants(policy: &Policy, grants: &[u32], operation: Operation, tags: &[u32], given: bool) -> Governance {
    let holders = policy.grants.holders(operation);
    let (mut holds, mut reaches) = (false, !is_tagged(operation));
    for grant in grants.iter().copied().map(Grant) {
        let held = grant.is_of(holders);
        let shown = tags.iter().fold(grant.is_anywhere(), |shown, tag| shown | (*tag == grant.tag()));
        holds |= held;
        reaches |= held & shown;
    }
    let answers = if given {
        &[Governance::RoleTooLow, Governance::TagMismatch, Governance::Permitted]
    } else {
        &[Governance::RoleTooLow, Governance::Unknown, Governance::Permitted]
    };
    *answers.get(usize::from(holds) + usize::from(holds & reaches)).unwrap_or(&Governance::Unknown)
}

/// The policy's answer by all that it says.
#[inline(never)]
fn by_everything(
    policy: &Policy,
    subject: Subject<'_>,
    operation: Operation,
    target: Target<'_>,
) -> Governance {
    let forbidden = strongest(policy, subject.forbids(), subject, operation, target);
    if forbidden == Truth::True {
        return Governance::Forbidden;
    }
    let mut permitted = strongest(policy, subject.permits(), subject, operation, target);
    let mut holds_operation = false;
    for grant in subject.grants() {
        if grant.operations(policy).contains(operation) {
            holds_operation = true;
            let has_tag = if is_tagged(operation) { reaches(policy, grant, target) } else { Truth::True };
            permitted = permitted.max(has_tag);
        }
    }
    let by_default = Truth::from(!subject.has_grants() && policy.passes_by_default);
    match (!forbidden).min(permitted.max(by_default)) {
        Truth::False if !subject.has_grants() => Governance::NotPermitted,
        Truth::False if holds_operation => Governance::TagMismatch,
        Truth::False => Governance::RoleTooLow,
        Truth::Unknown => Governance::Unknown,
        Truth::True if permitted == Truth::True => Governance::Permitted,
        Truth::True => Governance::Passed,
    }
}

/// Whether the resource carries one of the tags of the grant's team.
pub(super) fn reaches(policy: &Policy, grant: Grant, target: Target<'_>) -> Truth {
    if grant.is_anywhere() {
        Truth::True
    } else if grant.is_plain() {
        carries_any(Some(&[grant.tag()]), target)
    } else {
        let team = policy.team(grant.tag());
        carries_any(team.and_then(|team| team.tags.as_deref()), target)
    }
}

/// Whether any of the rules applies.
fn strongest(
    policy: &Policy,
    rules: &[Bound],
    subject: Subject<'_>,
    operation: Operation,
    target: Target<'_>,
) -> Truth {
    let mut strongest = Truth::False;
    for bound in rules {
        strongest = strongest.max(applies(policy, bound, subject, operation, target));
    }
    strongest
}

pub(super) fn rule<'p>(policy: &'p Policy, bound: &Bound) -> Option<&'p Rule> {
    policy.rules.get(place(bound.rule))
}

/// Whether the rule applies to the request.
pub(crate) fn applies(
    policy: &Policy,
    bound: &Bound,
    subject: Subject<'_>,
    operation: Operation,
    target: Target<'_>,
) -> Truth {
    let own = rule(policy, bound).filter(|rule| rule.operations.contains(operation));
    let Some(rule) = own else { return Truth::False };
    conditions(bound, rule, subject, target)
}

/// Whether the conditions of the rule hold.
pub(super) fn conditions(bound: &Bound, rule: &Rule, subject: Subject<'_>, target: Target<'_>) -> Truth {
    let excused = match &rule.unless {
        Some(unless) if bound.unless != Truth::False => bound.unless.min(holds(unless, subject, target)),
        _ => Truth::False,
    };
    bound.when.min(holds(&rule.when, subject, target)).min(!excused)
}

/// Whether the parts of a condition hold that do not speak of the principal.
fn holds(condition: &Condition, subject: Subject<'_>, target: Target<'_>) -> Truth {
    let workspace = target.workspace.or(subject.workspace());
    carries_any(condition.tags.as_deref(), target)
        .min(any_of(condition.workspaces.as_deref(), workspace.map(std::iter::once)))
}

/// Whether the resource carries one of the tags; a list that is not given asks for none.
fn carries_any(tags: Option<&[u32]>, target: Target<'_>) -> Truth {
    any_of(tags, target.tags.map(|tags| tags.iter().copied()))
}

/// Whether the team's role holds the operation.
pub(crate) fn grants(policy: &Policy, team: &Team, operation: Operation) -> bool {
    policy.operations_of(team.role).contains(operation)
}

/// Whether the resource is one of the team's.
pub(crate) fn has_tag(team: &Team, operation: Operation, target: Target<'_>) -> Truth {
    if is_tagged(operation) { carries_any(team.tags.as_deref(), target) } else { Truth::True }
}

/// Whether the operation is about something that can carry tags.
const fn is_tagged(operation: Operation) -> bool {
    TAGGED.contains(operation)
}

/// The operations about accounts, campaigns and their tags.
pub(crate) const TAGGED: OperationSet = {
    let mut tagged = OperationSet::about(&ResourceKind::TAGGED);
    tagged.insert(Operation::TOGGLE_TAG_RESOURCE);
    tagged
};
