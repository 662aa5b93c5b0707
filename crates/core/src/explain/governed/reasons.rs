//! What a decision by both layers rests on.

use super::Question;
use crate::engine::{Facts, Subject, Target, applies, grants, has_tag, is_known_to_act};
use crate::explain::{Reason, of_scopes};
use crate::policy::Truth;
use crate::{Code, Decision, Key, Layer, Member, Verdict};

impl Question<'_> {
    pub(super) fn reasons(&self, facts: &Facts<'_>, verdict: Verdict) -> Vec<Reason> {
        let mut because = match self.principal.key() {
            Some(key) => self.of_key(key),
            None => Vec::new(),
        };
        if let crate::Principal::Member(member) = self.principal {
            because.extend(self.of_member(member));
        }
        because.extend(
            self.other_kind.map(|given| Reason::OtherKind { acts_on: self.operation.resource(), given }),
        );
        because.extend(self.of_workspaces(facts.subject(), facts.target(), verdict));
        because.extend(self.of_policy(facts, verdict));
        because
    }

    fn of_key(&self, key: &Key) -> Vec<Reason> {
        let mut because = of_scopes(&key.scopes, self.operation);
        if !is_known_to_act(key) {
            because.push(match key.situation {
                None => Reason::MissingFact { fact: "situation" },
                Some(_) => Reason::OtherWorkspace {
                    acts_in: key.workspace.as_ref().map(ToString::to_string),
                    resource_in: key.acting_as.as_ref().map(ToString::to_string),
                },
            });
        }
        because
    }

    fn of_member(&self, member: &Member) -> Vec<Reason> {
        if !member.accepted {
            return vec![Reason::InvitationPending];
        }
        let holds = member.role.operations().map(|operations| operations.contains(self.operation));
        let role = Reason::Role {
            role: member.role.as_str().escape_debug().to_string(),
            holds,
            says: member.role.summary(),
            contested: member.role.is_contested(),
        };
        let missing = match holds {
            None => Some("role"),
            Some(true) if member.permissions.is_some() => Some("permissions"),
            Some(_) => None,
        };
        [role].into_iter().chain(missing.map(|fact| Reason::MissingFact { fact })).collect()
    }

    fn of_workspaces(&self, subject: Subject<'_>, target: Target<'_>, verdict: Verdict) -> Option<Reason> {
        let there = target.workspace?;
        match subject.workspace() {
            Some(here) if here != there => Some(Reason::OtherWorkspace {
                acts_in: self.principal.acts_in().map(ToString::to_string),
                resource_in: self.resource.and_then(|own| own.workspace.as_ref()).map(ToString::to_string),
            }),
            None if !verdict.decision.is_allowed() => Some(Reason::MissingFact { fact: "workspace" }),
            _ => None,
        }
    }

    fn of_policy(&self, facts: &Facts<'_>, verdict: Verdict) -> Vec<Reason> {
        let (policy, subject, target) = (self.policy, facts.subject(), facts.target());
        let truth = |bound| applies(policy, bound, subject, self.operation, target);
        let id = |number| policy.rule_id(number).to_owned();
        let mut because = Vec::new();
        let mut open = false;
        for bound in subject.forbids() {
            match truth(bound) {
                Truth::True => because.push(Reason::ForbiddenBy { rule: id(bound.rule) }),
                Truth::Unknown => open = true,
                Truth::False => {}
            }
        }
        for bound in subject.permits() {
            match truth(bound) {
                Truth::True => because.push(Reason::PermittedBy { rule: id(bound.rule) }),
                Truth::Unknown => open = true,
                Truth::False => {}
            }
        }
        for team in facts.granting(policy) {
            let name = team.name.to_string();
            if !grants(policy, team, self.operation) {
                because.push(Reason::TeamRoleLacks { team: name });
                continue;
            }
            match has_tag(team, self.operation, target) {
                Truth::True => because.push(Reason::TeamAllows { team: name }),
                Truth::Unknown => open = true,
                Truth::False => {
                    let tags = team.tags.iter().flatten();
                    let any_of = tags.map(|tag| policy.tags.name(*tag).to_owned()).collect();
                    because.push(Reason::TeamTagsDiffer { team: name, any_of });
                }
            }
        }
        if verdict.code == Code::NotPermittedByRule {
            because.push(Reason::DeniedByDefault);
        }
        if open && verdict.decision == Decision::Unknown && verdict.layer == Layer::Governance {
            because.extend(self.open_facts(target));
        }
        because
    }

    /// What the policy would have to know of the resource.
    fn open_facts(&self, target: Target<'_>) -> impl Iterator<Item = Reason> {
        let is_about_workspaces = self.policy.workspaces.iter().next().is_some();
        let is_nowhere = target.workspace.is_none() && self.principal.acts_in().is_none();
        let missing = [("tags", target.tags.is_none()), ("workspace", is_about_workspaces && is_nowhere)];
        missing.into_iter().filter(|(_, missing)| *missing).map(|(fact, _)| Reason::MissingFact { fact })
    }
}
