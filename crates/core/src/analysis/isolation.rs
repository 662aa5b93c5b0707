//! Whether a team can ever reach what another team's tags mark, even by tagging it anew first.

use std::collections::BTreeSet;

use serde::Serialize;
use thiserror::Error;

use super::symbolic::{AnalysisError, Space};
use crate::bdd::{Node, OutOfBudget, Variable};
use crate::engine::{Platform, TAGGED, names};
use crate::policy::Team;
use crate::{Decision, Operation, OperationSet, Policy, Principal, PrincipalKind, Resource, suggest};

/// The operation that attaches tags to accounts and campaigns, or detaches them.
const RETAGS: Operation = Operation::TOGGLE_TAG_RESOURCE;

/// Whether a team stays away from what belongs to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Isolation {
    /// Whether nobody of the team can get there.
    pub isolated: bool,
    /// Tags of both teams. What carries one of them belongs to both, and was not looked at.
    pub shared_tags: Vec<String>,
    /// A shortest way there, in the order of its steps; empty where there is none. The last step reaches, each one before
    /// it tags anew.
    pub chain: Vec<IsolationStep>,
}

/// One request of a way to another team's resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct IsolationStep {
    /// What the principal is.
    pub kind: PrincipalKind,
    /// Its name.
    pub principal: String,
    /// What it does.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId"))]
    pub operation: Operation,
    /// The decision, which is not a denial.
    pub decision: Decision,
    /// Tags of the two teams, and others that matter, that the resource carries before the step.
    pub tags: Vec<String>,
    /// Tags that the step attaches. One request attaches or detaches, never both.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<String>>"))]
    pub attached: Vec<String>,
    /// Tags that the step detaches.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<String>>"))]
    pub detached: Vec<String>,
}

/// Why isolation could not be judged.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum IsolationError {
    /// No team of the policy has the name.
    #[error("there is no team `{}`{}", .name.escape_debug(), suggest::hint(.suggestion))]
    UnknownTeam {
        /// The name as it was given.
        name: String,
        /// The nearest name of a team, if one is near.
        suggestion: Option<String>,
    },
    /// Nothing belongs to a team without tags.
    #[error("the team `{}` has no tags, so that no resource is its own", .name.escape_debug())]
    NoTags {
        /// The team.
        name: String,
    },
    /// The policy cannot be analysed within bounds.
    #[error(transparent)]
    Analysis(#[from] AnalysisError),
}

impl IsolationError {
    /// `unknown_team`, `no_tags`, or the code of the analysis.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownTeam { .. } => "unknown_team",
            Self::NoTags { .. } => "no_tags",
            Self::Analysis(error) => error.code(),
        }
    }
}

impl Policy {
    /// Whether anybody of the team `from` can do one of the operations to an account or a campaign of the team `to`: one
    /// that carries a tag of `to` and none of `from`. Exact: what is not denied counts as possible, each of the team may
    /// attach and detach tags where that is not denied to them, and they may take turns, as often as they like.
    ///
    /// Who is in the team is said by the policy; what they hold, by `principals`, of whom those outside the team take no
    /// part. Of the operations, those count that are about accounts, campaigns and their tags.
    ///
    /// Tags are known by the names that the policy uses. Where these are labels, renaming or deleting a tag changes what
    /// every resource carries; an assertion can keep a team from that.
    ///
    /// ```
    /// use instantly_rbac::{Operation, Policy, Principal};
    /// let policy = Policy::parse(r#"{
    ///     "version": 1,
    ///     "roles": {"editor": {"operations": ["patchCampaign"]}},
    ///     "teams": {
    ///         "west": {"members": ["ana"], "role": "editor", "tags": ["West"]},
    ///         "east": {"members": ["ben"], "role": "editor", "tags": ["East"]}
    ///     },
    ///     "rules": [{"id": "tidy", "permit": {"members": ["ana"], "operations": ["toggleTagResource"]}}]
    /// }"#).unwrap();
    /// let ana: Principal = serde_json::from_str(r#"{"kind": "member", "name": "ana", "role": "editor", "accepted": true}"#).unwrap();
    /// let edit = [Operation::PATCH_CAMPAIGN].into_iter().collect();
    /// let isolation = policy.isolation(&[ana], "west", "east", edit).unwrap();
    /// let [retag, reach] = &isolation.chain[..] else { panic!("{isolation:?}") };
    /// assert_eq!((retag.tags.join(","), retag.attached.join(",")), ("East".to_owned(), "West".to_owned()));
    /// assert_eq!((retag.operation, reach.operation), (Operation::TOGGLE_TAG_RESOURCE, Operation::PATCH_CAMPAIGN));
    /// ```
    pub fn isolation(
        &self,
        principals: &[Principal],
        from: &str,
        to: &str,
        operations: OperationSet,
    ) -> Result<Isolation, IsolationError> {
        let (number, own) = self.team_named(from)?;
        let (_, other) = self.team_named(to)?;
        let others = other.tags.as_deref().ok_or_else(|| IsolationError::NoTags { name: to.to_owned() })?;
        let owns = own.tags.as_deref().unwrap_or_default();
        let shared = others.iter().filter(|tag| owns.contains(tag));
        let shared_tags = shared.map(|tag| self.tags.name(*tag).to_owned()).collect();
        let team: Vec<&Principal> =
            principals.iter().filter(|principal| self.belongs(principal, number)).collect();
        let mut search = Search::of(self, team, operations.intersection(TAGGED))?;
        let chain = search
            .chain(owns, others)
            .map_err(AnalysisError::at(format!("what the team `{from}` can reach by tagging anew")))?;
        Ok(Isolation { isolated: chain.is_empty(), shared_tags, chain })
    }

    fn team_named(&self, name: &str) -> Result<(u32, &Team), IsolationError> {
        let found = (0_u32..).zip(&self.teams).find(|(_, team)| &*team.name == name);
        found.ok_or_else(|| IsolationError::UnknownTeam {
            name: name.to_owned(),
            suggestion: suggest::nearest(name, self.teams()).map(str::to_owned),
        })
    }

    fn belongs(&self, principal: &Principal, team: u32) -> bool {
        let mut numbers = names(principal).into_iter().filter_map(|name| self.principals.find(&name));
        numbers.any(|number| self.memberships.of(number).contains(&team))
    }
}

/// Where a principal may do what, as a function of the tags.
struct Ability<'p> {
    principal: &'p Principal,
    operation: Operation,
    may: Node,
}

/// From the sets of tags with which a resource belongs to the other team alone, to all that requests of one kind can make
/// of them, one request at a time.
struct Search<'p> {
    policy: &'p Policy,
    space: Space<'p>,
    retags: Vec<Ability<'p>>,
    reaches: Vec<Ability<'p>>,
}

type Built<T> = Result<T, OutOfBudget>;

/// Tags that a resource carries.
type Tags = BTreeSet<Variable>;

impl<'p> Search<'p> {
    fn of(
        policy: &'p Policy,
        team: Vec<&'p Principal>,
        operations: OperationSet,
    ) -> Result<Self, AnalysisError> {
        let mut space = Space::of(&[policy]);
        let parts = space.parts(0)?;
        let possible = |principal| (principal, Platform::of(principal).sets().may());
        let team: Vec<(&Principal, OperationSet)> = team.into_iter().map(possible).collect();
        let (mut retags, mut reaches) = (Vec::new(), Vec::new());
        for class in space.classes() {
            let asked = class.intersection(operations);
            let Some(first) = class.iter().next() else { continue };
            if asked.is_empty() && !class.contains(RETAGS) {
                continue;
            }
            let governance = space.governance(0, &parts, first)?;
            for (principal, possible) in team.iter().copied() {
                let may = space.for_principal(governance.may, principal);
                let may =
                    may.map_err(AnalysisError::at(format!("what `{}` may do", principal.name().name)))?;
                if class.contains(RETAGS) && possible.contains(RETAGS) {
                    retags.push(Ability { principal, operation: RETAGS, may });
                }
                // Those of a class are possible with the same tags, so one of them stands for all.
                if let Some(operation) = asked.intersection(possible).iter().next() {
                    reaches.push(Ability { principal, operation, may });
                }
            }
        }
        Ok(Self { policy, space, retags, reaches })
    }

    /// A shortest way from a resource of `others` that is none of `owns` to one of the operations.
    fn chain(&mut self, owns: &[u32], others: &[u32]) -> Built<Vec<IsolationStep>> {
        let (own, other) = (self.tagged(owns)?, self.tagged(others)?);
        let start = self.space.diagram.and_not(other, own)?;
        let retagging = self.space.diagram.any(self.retags.iter().map(|ability| ability.may))?;
        let reaching = self.space.diagram.any(self.reaches.iter().map(|ability| ability.may))?;
        let support = self.space.diagram.support([start, retagging, reaching]);
        // The sets of tags after no request, after one at most, and so on.
        let mut layers = vec![start];
        loop {
            let Some(layer) = layers.last().copied() else { return Ok(Vec::new()) };
            let there = self.space.diagram.and(layer, reaching)?;
            if let Some(way) = self.space.diagram.way(there) {
                return self.steps_to(&carried(&way), &layers, retagging);
            }
            let from = self.space.diagram.and(layer, retagging)?;
            let (more, fewer) = (self.closed(from, &support, true)?, self.closed(from, &support, false)?);
            let next = self.space.diagram.any([layer, more, fewer])?;
            if next == layer {
                return Ok(Vec::new());
            }
            layers.push(next);
        }
    }

    fn tagged(&mut self, tags: &[u32]) -> Built<Node> {
        let mut any = Vec::new();
        for tag in tags {
            any.push(self.space.diagram.variable(self.space.tag_variable(*tag))?);
        }
        self.space.diagram.any(any)
    }

    /// The sets, and whatever tags are attached to them, or detached from them.
    fn closed(&mut self, sets: Node, tags: &Tags, attach: bool) -> Built<Node> {
        let diagram = &mut self.space.diagram;
        let mut closed = sets;
        for tag in tags.iter().rev() {
            let before = diagram.settle(closed, |own| (own == *tag).then_some(!attach))?;
            let variable = diagram.variable(*tag)?;
            let after =
                if attach { diagram.and(variable, before)? } else { diagram.and_not(before, variable)? };
            closed = diagram.or(closed, after)?;
        }
        Ok(closed)
    }

    /// The way to these tags, found backwards from the layer that holds them.
    fn steps_to(&mut self, last: &Tags, layers: &[Node], retagging: Node) -> Built<Vec<IsolationStep>> {
        let mut tags = last.clone();
        let mut steps: Vec<IsolationStep> =
            self.step(false, &tags, [Tags::new(), Tags::new()])?.into_iter().collect();
        for layer in layers.iter().rev().skip(1) {
            if self.space.diagram.settle(*layer, |tag| Some(tags.contains(&tag)))? == Node::TRUE {
                continue;
            }
            let before = self.space.diagram.and(*layer, retagging)?;
            // What was attached was not there before; what was detached was there. The rest stays as it is now.
            let fewer = self.space.diagram.settle(before, |tag| (!tags.contains(&tag)).then_some(false))?;
            let found = match self.space.diagram.way(fewer) {
                Some(way) => Some(carried(&way)),
                None => {
                    let more =
                        self.space.diagram.settle(before, |tag| tags.contains(&tag).then_some(true))?;
                    self.space.diagram.way(more).map(|way| carried(&way).union(&tags).copied().collect())
                }
            };
            let Some(earlier) = found else { return Err(OutOfBudget) };
            let changes = [&tags - &earlier, &earlier - &tags];
            steps.extend(self.step(true, &earlier, changes)?);
            tags = earlier;
        }
        steps.reverse();
        Ok(steps)
    }

    /// What somebody may do to a resource with these tags.
    fn step(
        &mut self,
        retags: bool,
        tags: &Tags,
        [attached, detached]: [Tags; 2],
    ) -> Built<Option<IsolationStep>> {
        for ability in if retags { &self.retags } else { &self.reaches } {
            let may = self.space.diagram.settle(ability.may, |tag| Some(tags.contains(&tag)))?;
            if may != Node::TRUE {
                continue;
            }
            let [tags, attached, detached] = [tags, &attached, &detached].map(|tags| self.named(tags));
            let resource = Resource { tags: Some(tags.clone()), ..Resource::default() };
            let decision = self.policy.check(ability.principal, ability.operation, Some(&resource)).decision;
            let name = ability.principal.name();
            return Ok(Some(IsolationStep {
                kind: name.kind,
                principal: name.name.to_owned(),
                operation: ability.operation,
                decision,
                tags,
                attached,
                detached,
            }));
        }
        Ok(None)
    }

    fn named(&self, tags: &Tags) -> Vec<String> {
        let tags = tags.iter().filter_map(|tag| self.space.tag_of(*tag));
        tags.map(|tag| self.space.tags.name(tag).to_owned()).collect()
    }
}

/// The tags that a way sets; those that do not matter are left off.
fn carried(way: &[(Variable, bool)]) -> Tags {
    way.iter().filter(|(_, holds)| *holds).map(|(tag, _)| *tag).collect()
}
