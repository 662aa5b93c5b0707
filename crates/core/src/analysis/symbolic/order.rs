//! The order of the variables: each team next to its tags, and what a rule names next to the tags it speaks of.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::{BUDGET, PLACE, Space, number};
use crate::Policy;
use crate::bdd::{Diagram, Variable};
use crate::policy::{Condition, Names, place};
use crate::{KnownScope, scope::ScopeBits};

/// What has a variable of its own after the fixed ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Item {
    /// A team, by a number that it has in every policy in which it is the same.
    Team(u32),
    Tag(u32),
    Person(u32),
}

/// Puts items into clusters, in the order in which they come.
#[derive(Default)]
struct Clusters {
    cluster_of: BTreeMap<Item, usize>,
    members: Vec<Vec<Item>>,
}

impl Clusters {
    /// Puts those that have no place yet beside the first of those that have one.
    fn put(&mut self, items: impl Iterator<Item = Item> + Clone) {
        let known = items.clone().filter_map(|item| self.cluster_of.get(&item)).min().copied();
        let cluster = known.unwrap_or(self.members.len());
        if known.is_none() {
            self.members.push(Vec::new());
        }
        for item in items {
            if let Entry::Vacant(place) = self.cluster_of.entry(item) {
                place.insert(cluster);
                self.members.get_mut(cluster).into_iter().for_each(|members| members.push(item));
            }
        }
    }
}

impl<'p> Space<'p> {
    pub(crate) fn of(policies: &[&'p Policy]) -> Self {
        let (mut tags, mut workspaces, mut people) = (Names::default(), Names::default(), Names::default());
        for policy in policies {
            for name in policy.tags.iter() {
                tags.intern(name);
            }
            for name in policy.workspaces.iter() {
                workspaces.intern(name);
            }
            for name in policy.principals.iter() {
                people.intern(name);
            }
        }
        let mut scopes = ScopeBits::EMPTY;
        for condition in policies.iter().flat_map(|policy| conditions(policy)) {
            scopes = condition.scopes.map_or(scopes, |own| scopes.union(own));
        }
        let scopes: Vec<KnownScope> = scopes.iter().filter_map(KnownScope::from_index).collect();
        let place_bits = usize::BITS - (workspaces.iter().count() + 1).leading_zeros();
        let mut space = Self {
            diagram: Diagram::new(BUDGET),
            policies: policies.to_vec(),
            tags_in_order: Vec::new(),
            tag_variables: Vec::new(),
            team_variables: Vec::new(),
            name_variables: Vec::new(),
            belongs: Vec::new(),
            tags,
            workspaces,
            people,
            scopes,
            place_bits,
        };
        space.order();
        space
    }

    fn order(&mut self) {
        let teams = self.team_items();
        let mut clusters = Clusters::default();
        for (policy, items) in self.policies.iter().zip(&teams) {
            let named = named_teams(policy);
            for ((at, team), item) in policy.teams.iter().enumerate().zip(items) {
                if team.grants() || named.contains(&number(at)) {
                    let tags = team.tags.iter().flatten().map(|tag| self.tag_item(policy, *tag));
                    clusters.put([*item].into_iter().chain(tags));
                }
            }
        }
        for (policy, items) in self.policies.iter().zip(&teams) {
            let rules = policy.rules.iter().map(|rule| (&rule.who, &rule.when, &rule.unless));
            let assertions = policy.assertions.iter().map(|own| (&own.who, &own.when, &own.unless));
            for (who, when, unless) in rules.chain(assertions) {
                let who = who.iter();
                let teams =
                    who.clone().flat_map(|who| &who.teams).filter_map(|at| items.get(place(*at)).copied());
                let names = who.flat_map(|who| &who.principals).map(|name| self.person_item(policy, *name));
                let tags = [Some(when), unless.as_ref()].into_iter().flatten();
                let tags =
                    tags.flat_map(|part| part.tags.iter().flatten()).map(|tag| self.tag_item(policy, *tag));
                clusters.put(teams.chain(tags).chain(names));
            }
        }
        (0..number(self.tags.iter().count())).for_each(|tag| clusters.put([Item::Tag(tag)].into_iter()));
        let first = PLACE + self.place_bits + number(self.scopes.len());
        let ordered: Vec<Item> = clusters.members.into_iter().flatten().collect();
        let tag = |item: &Item| if let Item::Tag(tag) = item { Some(*tag) } else { None };
        self.tags_in_order = ordered.iter().map(tag).collect();
        let variables: BTreeMap<Item, Variable> = ordered.into_iter().zip(first..).collect();
        let of = |item: &Item| variables.get(item).copied();
        let count = |names: &Names| number(names.iter().count());
        self.tag_variables = (0..count(&self.tags)).filter_map(|tag| of(&Item::Tag(tag))).collect();
        self.name_variables = (0..count(&self.people)).map(|name| of(&Item::Person(name))).collect();
        self.team_variables = teams.iter().map(|items| items.iter().map(of).collect()).collect();
        self.belongs = self.name_variables.iter().map(|own| own.iter().copied().collect()).collect();
        for (policy, own) in self.policies.iter().zip(&self.team_variables) {
            for (name, teams) in policy.listed() {
                let person = self.people.find(name).and_then(|person| self.belongs.get_mut(place(person)));
                let variables = teams.iter().filter_map(|team| own.get(place(*team)).copied().flatten());
                person.into_iter().for_each(|belongs| belongs.extend(variables.clone()));
            }
        }
        for belongs in &mut self.belongs {
            belongs.sort_unstable();
            belongs.dedup();
        }
    }

    /// Teams of one name and with the same members are one, in whichever policies they stand.
    fn team_items(&self) -> Vec<Vec<Item>> {
        let (mut names, mut next) = (Names::default(), 0);
        // By name, the members of each team that has it, and its number.
        let mut numbers: Vec<Vec<(Vec<u32>, u32)>> = Vec::new();
        let mut items = Vec::new();
        for policy in &self.policies {
            let mut members: Vec<Vec<u32>> = vec![Vec::new(); policy.teams.len()];
            for (name, teams) in policy.listed() {
                let Some(person) = self.people.find(name) else { continue };
                for team in teams {
                    members.get_mut(place(*team)).into_iter().for_each(|members| members.push(person));
                }
            }
            let mut own = Vec::new();
            for (team, mut members) in policy.teams.iter().zip(members) {
                members.sort_unstable();
                let name = place(names.intern(&team.name));
                numbers.resize_with(numbers.len().max(name + 1), Vec::new);
                let Some(namesakes) = numbers.get_mut(name) else { continue };
                let known = namesakes.iter().find(|(own, _)| *own == members).map(|(_, number)| *number);
                own.push(Item::Team(known.unwrap_or(next)));
                if known.is_none() {
                    namesakes.push((members, next));
                    next += 1;
                }
            }
            items.push(own);
        }
        items
    }

    fn tag_item(&self, policy: &Policy, tag: u32) -> Item {
        Item::Tag(self.tags.find(policy.tags.name(tag)).unwrap_or(u32::MAX))
    }

    fn person_item(&self, policy: &Policy, name: u32) -> Item {
        Item::Person(self.people.find(policy.principals.name(name)).unwrap_or(u32::MAX))
    }
}

fn conditions(policy: &Policy) -> impl Iterator<Item = &Condition> {
    let rules = policy.rules.iter().map(|rule| (&rule.when, &rule.unless));
    let assertions = policy.assertions.iter().map(|own| (&own.when, &own.unless));
    rules.chain(assertions).flat_map(|(when, unless)| [Some(when), unless.as_ref()]).flatten()
}

/// The teams that a rule or an assertion names.
fn named_teams(policy: &Policy) -> BTreeSet<u32> {
    let rules = policy.rules.iter().filter_map(|rule| rule.who.as_ref());
    let assertions = policy.assertions.iter().filter_map(|own| own.who.as_ref());
    rules.chain(assertions).flat_map(|who| who.teams.iter().copied()).collect()
}
