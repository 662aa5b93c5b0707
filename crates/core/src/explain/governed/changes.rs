//! What would make a request allowed that a layer denies: minimal sets of steps, each tried out.
//!
//! Steps are proposed per layer and combined; a combination stands only if the engine then allows the request, and
//! without any one of its steps does not. Proposals: the minimal grants of scopes or a higher workspace role; one team to
//! join or one tag to put on, and both where neither helps; what of the principal decides a rule's condition; and the
//! rules that then still forbid it, dropped.

use std::collections::BTreeSet;

use super::Question;
use crate::engine::{Changes, applies, decide, decide_all, grants};
use crate::escalation::{way_of_admin, way_to_root};
use crate::explain::Change;
use crate::explain::change::{grant, minimal_grants};
use crate::operation::Requirement;
use crate::policy::{Condition, Truth, place};
use crate::scope::ScopeBits;
use crate::{
    AssignableRole, Code, KnownScope, Layer, Operation, OperationSet, Principal, Resource, ScopeSet, Verdict,
};

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Grant(ScopeSet),
    Role(AssignableRole),
    Join(u32),
    Tag(u32),
    Drop(u32),
}

impl Question<'_> {
    pub(super) fn changes(&self, verdict: Verdict) -> Vec<Change> {
        let before = self.allowed_with(&[]);
        let platform = self.platform_steps(verdict);
        let mut proposals = combined(&platform, &self.permit_steps());
        if verdict.layer == Layer::Governance {
            proposals.extend(self.own_steps().into_iter().map(|step| vec![step]));
        }
        let mut found = self.tried(proposals, before);
        if found.is_empty() {
            found = self.tried(combined(&platform, &self.far_permit_steps()), before);
        }
        // Of equals the first proposed stays: the weaker role before the stronger.
        found.sort_by_key(|(steps, also)| (also.len(), steps.len()));
        found.into_iter().map(|(steps, also)| self.change(&steps, also, before)).collect()
    }

    /// The proposals that turn out to be minimal changes, with what each would allow besides.
    fn tried(&self, proposals: Vec<Vec<Step>>, before: OperationSet) -> Vec<(Vec<Step>, OperationSet)> {
        let mut found: Vec<(Vec<Step>, OperationSet)> = Vec::new();
        for mut steps in proposals {
            steps.extend(self.drops_after(&steps));
            if self.is_minimal(&steps) && found.iter().all(|(other, _)| *other != steps) {
                let also = self.gained(&steps, before);
                found.push((steps, also));
            }
        }
        found
    }

    /// What could make the platform allow it; one empty proposal where it does already.
    fn platform_steps(&self, verdict: Verdict) -> Vec<Vec<Step>> {
        if verdict.layer == Layer::Governance {
            return vec![Vec::new()];
        }
        match (verdict.code, self.principal, self.operation.requirement()) {
            (Code::MissingScope, _, Requirement::Documented(groups)) => {
                let Some(key) = self.principal.key() else { return Vec::new() };
                minimal_grants(&key.scopes, groups)
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

    /// What could make the policy permit it.
    fn permit_steps(&self) -> Vec<Vec<Step>> {
        let policy = self.policy;
        let mut proposals = vec![Vec::new()];
        let can_tag = self.resource.is_some_and(|resource| resource.tags.is_some());
        if can_tag {
            proposals.extend(self.telling_tags().into_iter().map(|tag| vec![Step::Tag(tag)]));
        }
        let named: Vec<u32> = policy
            .rules
            .iter()
            .filter_map(|rule| rule.who.as_ref())
            .flat_map(|who| &who.teams)
            .copied()
            .collect();
        for (number, team) in (0_u32..).zip(&policy.teams) {
            let can_grant = team.grants() && grants(policy, team, self.operation);
            if !can_grant && !named.contains(&number) {
                continue;
            }
            proposals.push(vec![Step::Join(number)]);
        }
        proposals
    }

    /// Joining a team and also bringing the resource into it: for when nothing nearer helps, or every team would be
    /// proposed.
    fn far_permit_steps(&self) -> Vec<Vec<Step>> {
        let mut proposals = Vec::new();
        if self.resource.is_some_and(|resource| resource.tags.is_some()) {
            for (number, team) in (0_u32..).zip(&self.policy.teams) {
                if grants(self.policy, team, self.operation) {
                    let tags = team.tags.iter().flatten();
                    proposals.extend(tags.map(|tag| vec![Step::Join(number), Step::Tag(*tag)]));
                }
            }
        }
        proposals
    }

    /// Tags that can make a difference: those of the principal's teams and of the rules' conditions.
    fn telling_tags(&self) -> BTreeSet<u32> {
        let facts = self.facts(&Changes::default());
        let of_teams = facts.granting(self.policy).flat_map(|team| team.tags.iter().flatten());
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
                let each = scopes.iter().filter_map(KnownScope::from_index);
                each.map(|scope| Step::Grant([scope].into_iter().collect())).collect()
            }
        }
    }

    /// The conditions of the rules about the operation.
    fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let rules = self.policy.rules.iter().filter(|rule| rule.operations.contains(self.operation));
        rules.flat_map(|rule| [Some(&rule.when), rule.unless.as_ref()]).flatten()
    }

    /// The rules that forbid it, or may, once the steps are taken.
    fn drops_after(&self, steps: &[Step]) -> Vec<Step> {
        let world = World::of(self, steps);
        let question = world.question(self);
        let facts = question.facts(&world.changes);
        let (subject, target) = (facts.subject(), facts.target());
        let forbidding = subject
            .forbids()
            .iter()
            .filter(|bound| applies(self.policy, bound, subject, self.operation, target) != Truth::False);
        forbidding.map(|bound| Step::Drop(bound.rule)).collect()
    }

    fn is_minimal(&self, steps: &[Step]) -> bool {
        let allows = |steps: &[Step]| self.allows(steps, self.operation);
        allows(steps)
            && (0..steps.len()).all(|without| {
                let rest: Vec<Step> = steps
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| *at != without)
                    .map(|(_, step)| step.clone())
                    .collect();
                !allows(&rest)
            })
    }

    fn allows(&self, steps: &[Step], operation: Operation) -> bool {
        let world = World::of(self, steps);
        let facts = world.question(self).facts(&world.changes);
        decide(self.policy, facts.subject(), operation, facts.target()).decision.is_allowed()
    }

    /// Every operation that is allowed on the resource once the steps are taken.
    fn allowed_with(&self, steps: &[Step]) -> OperationSet {
        let world = World::of(self, steps);
        let facts = world.question(self).facts(&world.changes);
        decide_all(self.policy, facts.subject(), facts.target()).must()
    }

    /// What the steps would allow besides.
    fn gained(&self, steps: &[Step], before: OperationSet) -> OperationSet {
        let mut gained = self.allowed_with(steps).difference(before);
        gained.remove(self.operation);
        gained
    }

    fn change(&self, steps: &[Step], also_unlocks: OperationSet, before: OperationSet) -> Change {
        match steps {
            [step] => self.single(step, also_unlocks),
            _ => {
                let alone = |step: &Step| self.single(step, self.gained(std::slice::from_ref(step), before));
                Change::Together { changes: steps.iter().map(alone).collect(), also_unlocks }
            }
        }
    }

    fn single(&self, step: &Step, also_unlocks: OperationSet) -> Change {
        let policy = self.policy;
        match step {
            Step::Grant(scopes) => {
                let is_root = self.principal.key().is_some_and(|key| way_to_root(&key.scopes).is_some());
                grant(scopes, also_unlocks, is_root)
            }
            Step::Role(role) => {
                let escalates = if *role == AssignableRole::Admin { way_of_admin() } else { None };
                Change::RaiseRole { role: *role, also_unlocks, escalates }
            }
            Step::Join(team) => Change::JoinTeam {
                team: policy.teams().nth(place(*team)).unwrap_or_default().to_owned(),
                also_unlocks,
            },
            Step::Tag(tag) => Change::TagResource { tag: policy.tags.name(*tag).to_owned(), also_unlocks },
            Step::Drop(rule) => Change::DropRule {
                rule: policy.rules().nth(place(*rule)).unwrap_or_default().to_owned(),
                also_unlocks,
            },
        }
    }
}

/// Every one of the first with every one of the second.
fn combined(first: &[Vec<Step>], second: &[Vec<Step>]) -> Vec<Vec<Step>> {
    first.iter().flat_map(|a| second.iter().map(|b| [a.as_slice(), b].concat())).collect()
}

/// The facts once some steps are taken.
struct World {
    principal: Principal,
    resource: Option<Resource>,
    changes: Changes,
}

impl World {
    fn of(question: &Question<'_>, steps: &[Step]) -> Self {
        let mut world = Self {
            principal: question.principal.clone(),
            resource: question.resource.cloned(),
            changes: Changes::default(),
        };
        for step in steps {
            match (step, &mut world.principal) {
                (Step::Grant(scopes), Principal::Key(key)) => key.scopes = key.scopes.join(scopes),
                (Step::Grant(scopes), Principal::Agent(agent)) => {
                    agent.key.scopes = agent.key.scopes.join(scopes);
                }
                (Step::Role(role), Principal::Member(member)) => member.role = (*role).into(),
                (Step::Join(team), _) => world.changes.joined.push(*team),
                (Step::Drop(rule), _) => world.changes.dropped.push(*rule),
                (Step::Tag(tag), _) => {
                    let tags = world.resource.as_mut().and_then(|resource| resource.tags.as_mut());
                    if let Some(tags) = tags {
                        tags.push(question.policy.tags.name(*tag).to_owned());
                    }
                }
                // Proposals fit their principal: a key has no role, a member no scopes.
                (Step::Grant(_) | Step::Role(_), _) => {}
            }
        }
        world
    }

    fn question<'w>(&'w self, question: &Question<'w>) -> Question<'w> {
        Question { principal: &self.principal, resource: self.resource.as_ref(), ..*question }
    }
}
