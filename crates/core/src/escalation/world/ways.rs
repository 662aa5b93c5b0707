//! The same fixpoint with the ways: for one principal, the shortest to everything.

use std::collections::BTreeMap;

use super::closure::{State, gains};
use super::compiled::{Compiled, Facts, Rule, Somebody, bit, meets};
use super::{Step, WorldEscalation, WorldName, WorldPath};
use crate::escalation::{Fact, Premise};
use crate::{Certainty, PrincipalKind};

/// One use of an edge, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    /// Place among the rules.
    pub(super) rule: usize,
    pub(super) space: usize,
    /// The key that meets its premises about scopes.
    pub(super) with: Option<usize>,
    takes: Option<Takes>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Takes {
    Key(usize),
    /// A member, by its place among those who sign in with a mailbox.
    Session(usize),
}

pub(super) type Way = Vec<Taken>;

/// What was gained, each with the shortest way so far.
#[derive(Default)]
pub(super) struct Ways {
    facts: BTreeMap<(usize, Fact), Way>,
    keys: BTreeMap<usize, Way>,
}

impl Ways {
    pub(super) fn to(&self, space: usize, fact: Fact) -> Option<&Way> {
        self.facts.get(&(space, fact))
    }
}

/// Puts a way down if none as short is known.
fn relax<K: Ord>(known: &mut BTreeMap<K, Way>, key: K, way: Way) -> bool {
    match known.get_mut(&key) {
        Some(known) if known.len() <= way.len() => false,
        Some(known) => {
            *known = way;
            true
        }
        None => {
            known.insert(key, way);
            true
        }
    }
}

fn extend(way: &mut Way, more: &[Taken]) {
    for taken in more {
        if !way.contains(taken) {
            way.push(*taken);
        }
    }
}

impl<'w> Compiled<'w> {
    pub(super) fn escalation(&self, name: WorldName<'_>) -> Option<WorldEscalation<'w>> {
        let who = self.principals.iter().find(|who| who.name == name)?;
        let mut paths: Vec<WorldPath<'w>> = Vec::new();
        let mut state = State::new(self.spaces.len());
        for weakest in self.certainties() {
            self.close(who, weakest, &mut state);
            let reached: Vec<usize> = state.reached().map(|(at, _)| at).collect();
            let ways = self.ways(who, weakest, &reached);
            for at in reached {
                for gain in gains() {
                    if let Some(way) = ways.to(at, gain).filter(|way| !way.is_empty()) {
                        self.keep(&mut paths, gain, at, way);
                    }
                }
            }
        }
        let id = self.spaces.get(who.home).map_or("", |space| space.id);
        paths.sort_unstable_by_key(|path| {
            (path.workspace != id, path.gain != Fact::EveryScope, path.workspace, path.gain, path.certainty)
        });
        let root = paths.iter().filter(|path| path.gain == Fact::EveryScope && path.workspace == id);
        let certainty = root.map(|path| path.certainty).min();
        Some(WorldEscalation { who: who.name, root_equivalent: certainty.is_some(), certainty, paths })
    }

    /// Keeps a way unless it only tells what full control brings, or is no shorter than a more certain one.
    fn keep(&self, paths: &mut Vec<WorldPath<'w>>, gain: Fact, at: usize, way: &Way) {
        let steps: Vec<Step<'w>> = way.iter().filter_map(|taken| self.step(taken)).collect();
        let workspace = self.spaces.get(at).map_or("", |space| space.id);
        let gives_control = |step: &Step<'_>| {
            step.edge.to == Fact::EveryScope && step.takes.is_none() && step.workspace == workspace
        };
        let is_implied = gain != Fact::EveryScope && steps.iter().any(gives_control);
        let known = paths
            .iter()
            .any(|path| (path.gain, path.workspace) == (gain, workspace) && path.steps.len() <= steps.len());
        if !is_implied && !known {
            let certainty =
                steps.iter().map(|step| step.edge.certainty).max().unwrap_or(Certainty::Documented);
            paths.push(WorldPath { gain, workspace, certainty, steps });
        }
    }

    fn step(&self, taken: &Taken) -> Option<Step<'w>> {
        let space = self.spaces.get(taken.space)?;
        let key = |at: usize| self.keys.get(at).map(|key| key.name);
        let takes = match taken.takes {
            None => None,
            Some(Takes::Key(at)) => key(at),
            Some(Takes::Session(at)) => space.signs_in.get(at).map(|(name, _)| WorldName {
                workspace: space.id,
                kind: PrincipalKind::Member,
                name,
            }),
        };
        let edge = self.edges.get(taken.rule)?.edge;
        Some(Step { edge, workspace: space.id, with: taken.with.and_then(key), takes })
    }

    /// The shortest way to everything that can be gained in the workspaces that can be reached.
    pub(super) fn ways(&self, who: &Somebody<'_>, weakest: Certainty, reached: &[usize]) -> Ways {
        let mut ways = Ways::default();
        for key in &who.keys {
            ways.keys.insert(*key, Way::new());
        }
        for fact in gains().filter(|fact| who.given & bit(*fact) != 0) {
            ways.facts.insert((who.home, fact), Way::new());
        }
        loop {
            let mut changed = false;
            for at in reached {
                changed |= self.inherit(*at, &mut ways);
                for (number, rule) in self.edges.iter().enumerate() {
                    if rule.edge.certainty <= weakest {
                        changed |= self.take(number, rule, *at, who, &mut ways);
                    }
                }
            }
            if !changed {
                return ways;
            }
        }
    }

    /// Full control of a manager is full control of what it manages.
    fn inherit(&self, at: usize, ways: &mut Ways) -> bool {
        let Some(space) = self.spaces.get(at) else { return false };
        let mut changed = false;
        for manager in &space.managers {
            let own = (ways.to(*manager, Fact::EveryScope), ways.to(*manager, Fact::Fleet));
            if let (Some(root), Some(fleet)) = own {
                let mut way = root.clone();
                extend(&mut way, fleet);
                changed |= relax(&mut ways.facts, (at, Fact::EveryScope), way);
            }
        }
        changed
    }

    fn take(&self, number: usize, rule: &Rule, at: usize, who: &Somebody<'_>, ways: &mut Ways) -> bool {
        let Some(space) = self.spaces.get(at) else { return false };
        if !self.is_so(rule.edge, space, who, at) {
            return false;
        }
        let (mut way, mut with) = (Way::new(), None);
        for premise in rule.edge.from {
            let Some(found) = self.way_to(premise, at, space.situation | who.given_in(at), ways) else {
                return false;
            };
            extend(&mut way, &found.0);
            with = with.or(found.1);
        }
        let mut changed = false;
        let arrive = |takes: Option<Takes>| {
            let mut way = way.clone();
            way.push(Taken { rule: number, space: at, with, takes });
            way
        };
        if rule.takes_keys() {
            for key in space.keys.clone() {
                changed |= relax(&mut ways.keys, key, arrive(Some(Takes::Key(key))));
            }
            return changed;
        }
        changed |= relax(&mut ways.facts, (at, rule.edge.to), arrive(None));
        if rule.takes_session() {
            for (member, (_, facts)) in space.signs_in.iter().enumerate() {
                let way = arrive(Some(Takes::Session(member)));
                for fact in all_of(*facts) {
                    changed |= relax(&mut ways.facts, (at, fact), way.clone());
                }
            }
        }
        changed
    }

    /// The shortest way to a premise, and the key that meets it.
    fn way_to(
        &self,
        premise: &Premise,
        at: usize,
        situation: Facts,
        ways: &Ways,
    ) -> Option<(Way, Option<usize>)> {
        let space = self.spaces.get(at)?;
        match premise {
            Premise::Has(Fact::Fleet) => {
                let above = space.managers.iter().filter_map(|manager| ways.to(*manager, Fact::Fleet));
                above.min_by_key(|way| way.len()).map(|way| (way.clone(), None))
            }
            Premise::Has(fact) if situation & bit(*fact) != 0 => Some((Way::new(), None)),
            Premise::Has(fact) => ways.to(at, *fact).map(|way| (way.clone(), None)),
            of_scopes => {
                let root = ways.to(at, Fact::EveryScope).map(|way| (way.clone(), None));
                let mut best = root;
                for (key, way) in &ways.keys {
                    let Some(own) = self.keys.get(*key) else { continue };
                    let fleet = if own.home == at {
                        Some(&[] as &[Taken])
                    } else if space.managers.contains(&own.home) {
                        ways.to(own.home, Fact::Fleet).map(Vec::as_slice)
                    } else {
                        None
                    };
                    let Some(fleet) = fleet else { continue };
                    let may_be_shorter = best.as_ref().is_none_or(|(best, _)| way.len() < best.len());
                    if may_be_shorter && meets(own.scopes, &own.scopes.effective(), of_scopes) {
                        let mut way = way.clone();
                        extend(&mut way, fleet);
                        if best.as_ref().is_none_or(|(best, _)| way.len() < best.len()) {
                            best = Some((way, Some(*key)));
                        }
                    }
                }
                best
            }
        }
    }
}

impl Somebody<'_> {
    /// What it is in a workspace from the start.
    fn given_in(&self, at: usize) -> Facts {
        if self.home == at { self.given } else { 0 }
    }
}

fn all_of(facts: Facts) -> impl Iterator<Item = Fact> {
    [Fact::OwnerMember, Fact::AdminMember, Fact::IntegratingMember]
        .into_iter()
        .filter(move |fact| facts & bit(*fact) != 0)
}
