//! The decisions about all operations at once: the rules of [`decide`](super::decide), on sets instead of one operation.

use super::Target;
use super::subject::{Bound, Common, Subject};
use super::verdict::{TAGGED, conditions, reaches, rule};
use crate::policy::Truth;
use crate::{Effective, OperationSet, Policy};

/// For which operations something holds, and for which it holds or is unknown.
#[derive(Clone, Copy)]
pub(crate) struct Extent {
    pub(crate) surely: OperationSet,
    pub(crate) perhaps: OperationSet,
}

impl Extent {
    pub(super) const NOTHING: Self = Self { surely: OperationSet::EMPTY, perhaps: OperationSet::EMPTY };

    pub(super) fn add(&mut self, operations: OperationSet, truth: Truth) {
        if truth == Truth::True {
            self.surely = self.surely.union(operations);
        }
        if truth != Truth::False {
            self.perhaps = self.perhaps.union(operations);
        }
    }

    fn of_rules(policy: &Policy, rules: &[Bound], subject: Subject<'_>, target: Target<'_>) -> Self {
        let mut extent = Self::NOTHING;
        for bound in rules {
            if let Some(rule) = rule(policy, bound) {
                extent.add(rule.operations, conditions(bound, rule, subject, target));
            }
        }
        extent
    }
}

/// What [`decide`](super::decide) answers for every operation.
pub(crate) fn decide_all(policy: &Policy, subject: Subject<'_>, target: Target<'_>) -> Effective {
    let platform = platform(subject.common, target);
    let forbidden = Extent::of_rules(policy, subject.forbids(), subject, target);
    let mut permitted = Extent::of_rules(policy, subject.permits(), subject, target);
    for grant in subject.grants() {
        let operations = grant.operations(policy);
        permitted.add(operations.difference(TAGGED), Truth::True);
        permitted.add(operations.intersection(TAGGED), reaches(policy, grant, target));
    }
    if !subject.has_grants() && policy.passes_by_default {
        permitted.add(OperationSet::ALL, Truth::True);
    }
    Effective::new(
        platform.must().intersection(permitted.surely).difference(forbidden.perhaps),
        platform.may().intersection(permitted.perhaps).difference(forbidden.surely),
    )
}

fn platform(common: &Common, target: Target<'_>) -> Effective {
    let own = common.platform.sets();
    match (target.workspace, common.workspace()) {
        (Some(there), Some(here)) if there != here => {
            Effective::new(OperationSet::EMPTY, OperationSet::EMPTY)
        }
        (Some(_), None) => Effective::new(OperationSet::EMPTY, own.may()),
        _ => own,
    }
}
