//! A principal under a policy, reduced to sets of operations and what depends on tags: the ground of whatever decides
//! elsewhere.

use super::facts::Facts;
use super::row::Extent;
use super::subject::{Bound, Subject, any_of};
use super::verdict::{TAGGED, rule};
use super::{Target, decide_all};
use crate::policy::{Condition, Truth};
use crate::{Effective, OperationSet, Policy, Principal};

/// What a principal may do on resources of the workspace in which it acts, or whose workspace is not given.
pub(crate) struct Reach<'p> {
    /// While the resource's tags are not given.
    pub(crate) open: Effective,
    /// What the platform says.
    pub(crate) platform: Effective,
    /// What the policy forbids whatever the tags.
    pub(crate) forbidden: Extent,
    /// What it permits whatever the tags.
    pub(crate) permitted: Extent,
    pub(crate) clauses: Vec<Clause<'p>>,
}

/// What depends on tags.
pub(crate) struct Clause<'p> {
    pub(crate) permits: bool,
    pub(crate) when: Part<'p>,
    pub(crate) unless: Part<'p>,
    pub(crate) operations: OperationSet,
}

/// The truth of what a condition says beside tags, and the tags of which the resource carries one; `None` stands for a
/// condition that does not speak of tags.
pub(crate) type Part<'p> = (Truth, Option<&'p [u32]>);

impl Policy {
    /// What a principal may do by both layers.
    pub(crate) fn reach(&self, principal: &Principal) -> Reach<'_> {
        let facts = Facts::of(self, principal, None);
        let subject = facts.subject();
        let (mut forbidden, mut permitted) = (Extent::NOTHING, Extent::NOTHING);
        let mut clauses = Vec::new();
        for (bounds, extent, permits) in
            [(subject.forbids(), &mut forbidden, false), (subject.permits(), &mut permitted, true)]
        {
            for bound in bounds {
                match self.clause(subject, bound, permits) {
                    Some(clause) if clause.is_settled() => {
                        extent.add(clause.operations, clause.when.0.min(!clause.unless.0));
                    }
                    clause => clauses.extend(clause),
                }
            }
        }
        for team in facts.granting(self) {
            let operations = self.operations_of(team.role);
            permitted.add(operations.difference(TAGGED), Truth::True);
            let operations = operations.intersection(TAGGED);
            match team.tags.as_deref() {
                None => permitted.add(operations, Truth::True),
                tags => clauses.push(Clause {
                    permits: true,
                    when: (Truth::True, tags),
                    unless: (Truth::False, None),
                    operations,
                }),
            }
        }
        if !subject.has_grants() && self.passes_by_default {
            permitted.add(OperationSet::ALL, Truth::True);
        }
        let open = decide_all(self, subject, Target::NOT_GIVEN);
        Reach { open, platform: subject.common.platform.sets(), forbidden, permitted, clauses }
    }

    fn clause(&self, subject: Subject<'_>, bound: &Bound, permits: bool) -> Option<Clause<'_>> {
        let rule = rule(self, bound)?;
        let here = subject.workspace().map(std::iter::once);
        let part = |own: Truth, condition: &Condition| {
            own.min(any_of(condition.workspaces.as_deref(), here.clone()))
        };
        let unless = match &rule.unless {
            None => (Truth::False, None),
            Some(_) if bound.unless == Truth::False => (Truth::False, None),
            Some(unless) => (part(bound.unless, unless), Some(unless)),
        };
        Some(Clause {
            permits,
            when: (part(bound.when, &rule.when), rule.when.tags.as_deref()),
            unless: (unless.0, unless.1.and_then(|unless| unless.tags.as_deref())),
            operations: rule.operations,
        })
    }
}

impl Clause<'_> {
    /// Whether tags change nothing.
    fn is_settled(&self) -> bool {
        (self.when.1.is_none() || self.when.0 == Truth::False)
            && (self.unless.1.is_none() || self.unless.0 == Truth::False)
    }
}
