//! The smallest set of scopes whose removal stops everybody asked about.
//!
//! Which sets of scopes the ways to full control rest on is not listed beforehand: there can be far too many. Instead the
//! smallest set that hits all ways seen so far is taken away, and whatever then still leads to full control is seen next.
//! When nothing does, that set hits every way, and none smaller hits even those seen.

use std::collections::HashMap;

use super::closure::State;
use super::compiled::{Compiled, ROOT, Somebody};
use super::hitting::{Set, smallest};
use super::ways::Way;
use super::{Cut, Escalations, Removal, World, WorldName};
use crate::escalation::{Fact, Premise};
use crate::operation::Requirement;
use crate::{KnownScope, Operation, ScopeSet};

/// Scopes of keys as numbers, and back.
#[derive(Default)]
struct Grants {
    numbers: HashMap<(usize, usize), usize>,
    all: Vec<(usize, KnownScope)>,
}

impl Grants {
    fn number(&mut self, key: usize, scope: KnownScope) -> usize {
        *self.numbers.entry((key, scope.index())).or_insert_with(|| {
            self.all.push((key, scope));
            self.all.len() - 1
        })
    }
}

impl<'w> Escalations<'w> {
    pub(super) fn smallest_cut(&self, select: impl Fn(WorldName<'w>) -> bool) -> Cut<'w> {
        let mut open: Vec<usize> = (self.compiled.principals.iter().enumerate())
            .filter_map(|(at, who)| select(who.name).then_some(at))
            .collect();
        let bare = without(self.world, |_, _| true);
        let beyond = Compiled::new(&bare, &self.assumptions).controlling(&open);
        open.retain(|at| !beyond.contains(at));
        let (mut grants, mut sets, mut taken) = (Grants::default(), Vec::<Set>::new(), Set::new());
        loop {
            let gone = |key, scope: KnownScope| {
                grants.numbers.get(&(key, scope.index())).is_some_and(|number| taken.contains(number))
            };
            let left = without(self.world, gone);
            let left = Compiled::new(&left, &self.assumptions);
            let seen = sets.len();
            for at in left.controlling(&open) {
                sets.extend(left.supports(at, &mut grants));
            }
            if sets.len() == seen {
                break;
            }
            taken = smallest(&sets);
        }
        let name = |at: &usize| self.compiled.principals.get(*at).map(|who| who.name);
        let removal = |number: &usize| {
            let (key, scope) = grants.all.get(*number)?;
            Some(Removal { key: self.compiled.keys.get(*key)?.name, scope: *scope })
        };
        let mut removals: Vec<Removal<'w>> = taken.iter().filter_map(removal).collect();
        removals.sort_unstable_by_key(|own| (own.key, own.scope.index()));
        Cut { removals, beyond_scopes: beyond.iter().filter_map(name).collect() }
    }
}

/// The world where keys have lost some scopes.
fn without(world: &World, gone: impl Fn(usize, KnownScope) -> bool) -> World {
    let mut left = world.clone();
    let keys = left.workspaces.iter_mut().flat_map(|own| &mut own.keys);
    for (at, key) in keys.enumerate() {
        let taken: ScopeSet = key.scopes.known().filter(|scope| gone(at, *scope)).collect();
        key.scopes = key.scopes.difference(&taken);
    }
    left
}

impl Compiled<'_> {
    /// Those of the principals that could control a workspace.
    fn controlling(&self, principals: &[usize]) -> Vec<usize> {
        let mut state = State::new(self.spaces.len());
        let mut controls = |who: &Somebody<'_>| {
            self.close(who, self.weakest, &mut state);
            state.reached().any(|(_, facts)| facts & ROOT != 0)
        };
        let of = |at: &usize| self.principals.get(*at);
        principals.iter().copied().filter(|at| of(at).is_some_and(&mut controls)).collect()
    }

    /// The scopes on which somebody's shortest ways to full control rest, workspace by workspace.
    fn supports(&self, at: usize, grants: &mut Grants) -> Vec<Set> {
        let Some(who) = self.principals.get(at) else { return Vec::new() };
        let mut state = State::new(self.spaces.len());
        self.close(who, self.weakest, &mut state);
        let reached: Vec<usize> = state.reached().map(|(at, _)| at).collect();
        let ways = self.ways(who, self.weakest, &reached);
        let to_root = reached.iter().filter_map(|at| ways.to(*at, Fact::EveryScope));
        to_root.map(|way| self.support(way, grants)).filter(|support| !support.is_empty()).collect()
    }

    fn support(&self, way: &Way, grants: &mut Grants) -> Set {
        let mut support = Set::new();
        for taken in way {
            let (Some(rule), Some(number)) = (self.edges.get(taken.rule), taken.with) else { continue };
            let Some(key) = self.keys.get(number) else { continue };
            for scope in rule.edge.from.iter().flat_map(|premise| used(key.scopes, premise)) {
                support.insert(grants.number(number, scope));
            }
        }
        support
    }
}

/// Scopes of the set that are enough for the premise, and each of which it then needs.
fn used(scopes: &ScopeSet, premise: &Premise) -> Vec<KnownScope> {
    let first = |among: &[KnownScope]| among.iter().copied().find(|scope| scopes.contains(*scope));
    let of = |operation: Operation| match operation.requirement() {
        Requirement::Documented(groups) => groups.iter().filter_map(|group| first(group)).collect(),
        Requirement::Undocumented { .. } => Vec::new(),
    };
    match *premise {
        Premise::Can(operation) => of(operation),
        Premise::MayCall(operation) => first(operation.guess()).into_iter().collect(),
        Premise::Holds(scope) => vec![scope],
        Premise::AnyOperation => scopes.operations().iter().next().map(of).unwrap_or_default(),
        Premise::Has(_) => Vec::new(),
    }
}
