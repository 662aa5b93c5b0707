//! What would make a request allowed that a layer denies: minimal sets of steps, each tried out.
//!
//! Steps are proposed per layer and combined; a combination stands only if the engine then allows the request, and
//! without any one of its steps does not. Proposals: the minimal grants of scopes or a higher workspace role; one team to
//! join or one tag to put on, and both where neither helps; what of the principal decides a rule's condition; and the
//! rules that then still forbid it, dropped.

use std::collections::BTreeSet;

use super::Question;
use super::step::Step;
use super::trials::{Found, Trials};
use crate::engine::{Facts, grants, has_tag};
use crate::escalation::way_of_admin;
use crate::explain::Change;
use crate::explain::change::{grant, minimal_grants};
use crate::operation::Requirement;
use crate::policy::{Condition, Truth};
use crate::scope::ScopeBits;
use crate::{AssignableRole, Code, Layer, OperationSet, Principal, Verdict};

impl Question<'_> {
    /// The changes to facts that lead to a denial.
    pub(super) fn changes<'f>(&self, facts: &'f Facts<'f>, verdict: Verdict) -> Vec<Change> {
        if self.other_kind.is_some() {
            // Whatever else changes, it remains the wrong thing.
            return Vec::new();
        }
        let mut trials = Trials::of(*self, facts);
        let open = trials.run(self.platform_steps(verdict));
        if !open.is_empty() {
            trials.run(combined(&open, &self.permit_steps(facts)));
        }
        if verdict.layer == Layer::Governance {
            trials.run(self.own_steps().into_iter().map(|step| vec![step]).collect());
        }
        if trials.found.is_empty() {
            trials.run(combined(&open, &self.far_permit_steps()));
        }
        // Of equals the first proposed stays: the weaker role before the stronger.
        trials.found.sort_by_key(|(steps, also)| (also.len(), steps.len()));
        trials.found.iter().map(|found| self.change(found, &trials)).collect()
    }

    /// What could make the platform allow it; one empty proposal where it does already.
    fn platform_steps(&self, verdict: Verdict) -> Vec<Vec<Step>> {
        if verdict.layer == Layer::Governance {
            return vec![Vec::new()];
        }
        match (verdict.code, self.principal, self.operation.requirement()) {
            (Code::MissingScope, _, Requirement::Documented(groups)) => {
                let Some(key) = self.principal.key() else { return Vec::new() };
                minimal_grants(key.scopes.bits(), groups)
                    .into_iter()
                    .map(|scopes| vec![Step::Grant(scopes)])
                    .collect()
            }
            (Code::RoleTooLow, Principal::Member(_), _) => {
                AssignableRole::ALL.into_iter().rev().map(|role| vec![Step::Role(role)]).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What could make the policy permit it. Without a rule that names it, a team helps only where it grants the operation on
    /// the resource as it is.
    fn permit_steps(&self, facts: &Facts<'_>) -> Vec<Vec<Step>> {
        let mut proposals = Vec::new();
        if self.can_tag() {
            proposals.extend(self.telling_tags(facts).into_iter().map(|tag| vec![Step::Tag(tag)]));
        }
        let named: BTreeSet<u32> = self
            .policy
            .rules
            .iter()
            .filter_map(|rule| rule.who.as_ref())
            .flat_map(|who| &who.teams)
            .copied()
            .collect();
        for (number, team) in (0_u32..).zip(&self.policy.teams) {
            let can_grant = || {
                team.grants()
                    && grants(self.policy, team, self.operation)
                    && has_tag(team, self.operation, facts.target()) != Truth::False
            };
            if named.contains(&number) || can_grant() {
                proposals.push(vec![Step::Join(number)]);
            }
        }
        proposals
    }

    /// Joining a team and also bringing the resource into it: for when nothing nearer helps, or every team would be
    /// proposed.
    fn far_permit_steps(&self) -> Vec<Vec<Step>> {
        let mut proposals = Vec::new();
        if self.can_tag() {
            for (number, team) in (0_u32..).zip(&self.policy.teams) {
                if grants(self.policy, team, self.operation) {
                    let tags = team.tags.iter().flatten();
                    proposals.extend(tags.map(|tag| vec![Step::Join(number), Step::Tag(*tag)]));
                }
            }
        }
        proposals
    }

    fn can_tag(&self) -> bool {
        self.resource.is_some_and(|resource| resource.tags.is_some())
    }

    /// Tags that can make a difference: those of the principal's teams that grant the operation, and of the rules'
    /// conditions.
    fn telling_tags(&self, facts: &Facts<'_>) -> BTreeSet<u32> {
        let granting = facts.granting(self.policy).filter(|team| grants(self.policy, team, self.operation));
        let of_teams = granting.flat_map(|team| team.tags.iter().flatten());
        let of_rules = self.conditions().flat_map(|condition| condition.tags.iter().flatten());
        of_teams.chain(of_rules).copied().collect()
    }

    /// What of the principal itself could decide a rule's condition.
    fn own_steps(&self) -> Vec<Step> {
        match self.principal {
            Principal::Member(_) => AssignableRole::ALL.into_iter().rev().map(Step::Role).collect(),
            Principal::Key(_) | Principal::Agent(_) => {
                let named = self.conditions().filter_map(|condition| condition.scopes);
                let scopes = named.fold(ScopeBits::EMPTY, ScopeBits::union);
                scopes.iter().map(|scope| Step::Grant(ScopeBits::EMPTY.with(scope))).collect()
            }
        }
    }

    /// The conditions of the rules about the operation.
    fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let rules = self.policy.rules.iter().filter(|rule| rule.operations.contains(self.operation));
        rules.flat_map(|rule| [Some(&rule.when), rule.unless.as_ref()]).flatten()
    }

    fn change(&self, (steps, also_unlocks): &Found, trials: &Trials<'_>) -> Change {
        if let [step] = steps.as_slice() {
            return self.single(step, *also_unlocks, trials.is_root);
        }
        let alone = |step| self.single(step, trials.gained_by(step), trials.is_root);
        Change::Together { changes: steps.iter().map(alone).collect(), also_unlocks: *also_unlocks }
    }

    fn single(&self, step: &Step, also_unlocks: OperationSet, is_root: bool) -> Change {
        let policy = self.policy;
        match step {
            Step::Grant(scopes) => grant(*scopes, also_unlocks, is_root),
            Step::Role(role) => {
                let escalates = if *role == AssignableRole::Admin { way_of_admin() } else { None };
                Change::RaiseRole { role: *role, also_unlocks, escalates }
            }
            Step::Join(team) => Change::JoinTeam {
                team: policy.team(*team).map_or("", |team| &team.name).to_owned(),
                also_unlocks,
            },
            Step::Tag(tag) => Change::TagResource { tag: policy.tags.name(*tag).to_owned(), also_unlocks },
            Step::Drop(rule) => Change::DropRule { rule: policy.rule_id(*rule).to_owned(), also_unlocks },
        }
    }
}

/// Every one of the first with every one of the second.
fn combined(first: &[Vec<Step>], second: &[Vec<Step>]) -> Vec<Vec<Step>> {
    first.iter().flat_map(|a| second.iter().map(|b| [a.as_slice(), b].concat())).collect()
}
