//! Who there is: everybody whom a policy lists, and one who is not listed, in groups that no function tells apart.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{AGENT, AnalysisError, KEY, KINDS, NOWHERE, OTHER_ROLE, Space, TAGS_GIVEN};
use crate::bdd::{Node, OutOfBudget, Variable};
use crate::engine::names as principal_names;
use crate::policy::place;
use crate::{KnownScope, Principal, PrincipalKind as Kind, Role};

/// Groups of agents and keys that are told apart at most.
const GROUPS: usize = 1 << 16;

/// The name under which a policy lists somebody; none for whom it does not list. An agent has the name of its key too.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CaseName"))]
pub struct Named {
    /// The member's name, the key's, or the agent's identity; `None` for one that no policy lists.
    pub name: Option<String>,
    /// The name of the agent's key, where a policy lists it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub key: Option<String>,
}

/// Principals that are treated alike.
#[derive(Clone, Debug)]
pub(crate) struct Somebody {
    pub(crate) kind: Kind,
    /// Never empty.
    pub(crate) names: Vec<Named>,
    /// The variables of teams and names that are true of them.
    belongs: BTreeSet<Variable>,
}

impl Somebody {
    /// The values of what a principal is that fit.
    pub(crate) fn kinds(&self) -> std::ops::Range<u32> {
        match self.kind {
            Kind::Member => 0..KEY,
            Kind::Key => KEY..AGENT,
            Kind::Agent => AGENT..KINDS,
        }
    }
}

type Groups = BTreeMap<BTreeSet<Variable>, Vec<Option<String>>>;

impl Space<'_> {
    fn is_of_people(&self, variable: Variable) -> bool {
        of_people(&self.tags_in_order, self.scope_variable(self.scopes.len()), variable)
    }

    /// Everybody there is, as far as the functions tell them apart.
    pub(crate) fn everybody(&self, functions: &[Node]) -> Result<Vec<Somebody>, AnalysisError> {
        let support = self.diagram.support(functions.iter().copied());
        let support: BTreeSet<Variable> = support.into_iter().filter(|own| self.is_of_people(*own)).collect();
        let (members, keys, agents) = (
            self.groups(Kind::Member, &support),
            self.groups(Kind::Key, &support),
            self.groups(Kind::Agent, &support),
        );
        let alone = |kind, groups: &Groups| -> Vec<Somebody> {
            let named = |name: &Option<String>| Named { name: name.clone(), key: None };
            let group = |(belongs, names): (&BTreeSet<Variable>, &Vec<Option<String>>)| Somebody {
                kind,
                names: names.iter().map(named).collect(),
                belongs: belongs.clone(),
            };
            groups.iter().map(group).collect()
        };
        let mut all = alone(Kind::Member, &members);
        all.extend(alone(Kind::Key, &keys));
        if agents.len().saturating_mul(keys.len()) > GROUPS {
            return Err(AnalysisError::TooComplex { at: "the pairing of agents with keys".to_owned() });
        }
        let mut pairs: BTreeMap<BTreeSet<Variable>, Vec<Named>> = BTreeMap::new();
        for (agent, identities) in &agents {
            for (key, names) in &keys {
                // One of each group speaks for all of its pairs.
                let pair = Named {
                    name: identities.first().cloned().flatten(),
                    key: names.first().cloned().flatten(),
                };
                pairs.entry(agent.union(key).copied().collect()).or_default().push(pair);
            }
        }
        all.extend(pairs.into_iter().map(|(belongs, names)| Somebody { kind: Kind::Agent, names, belongs }));
        Ok(all)
    }

    /// The principals of a kind by what of the support is true of them; the one who is not listed comes first.
    fn groups(&self, kind: Kind, support: &BTreeSet<Variable>) -> Groups {
        let mut groups = Groups::from([(BTreeSet::new(), vec![None])]);
        for (name, belongs) in self.people.iter().zip(&self.belongs) {
            let Some(name) = Kind::of(name).and_then(|(own, name)| (own == kind).then_some(name)) else {
                continue;
            };
            let belongs = belongs.iter().copied().filter(|variable| support.contains(variable)).collect();
            groups.entry(belongs).or_default().push(Some(name.to_owned()));
        }
        groups
    }

    /// What is left of a function for somebody.
    pub(crate) fn for_somebody(&mut self, node: Node, who: &Somebody) -> Result<Node, OutOfBudget> {
        let first = self.scope_variable(self.scopes.len());
        let Self { diagram, tags_in_order, .. } = self;
        diagram.settle(node, |variable| {
            let is_of_people = of_people(tags_in_order, first, variable);
            is_of_people.then(|| who.belongs.contains(&variable))
        })
    }

    /// For each function, the places of those among everybody for whom it can be true, whatever else holds: one walk over
    /// the function for all of them.
    pub(crate) fn concerned(
        &self,
        functions: impl Iterator<Item = Node>,
        everybody: &[Somebody],
    ) -> Vec<Vec<usize>> {
        let words = everybody.len().div_ceil(64);
        let nobody = vec![0_u64; words];
        let first = self.scope_variable(self.scopes.len());
        let at = |variable: Variable| place(variable.saturating_sub(first));
        let mut having = vec![nobody.clone(); self.tags_in_order.len()];
        for (person, who) in everybody.iter().enumerate() {
            for own in who.belongs.iter().map(|variable| at(*variable)) {
                let word = having.get_mut(own).and_then(|words| words.get_mut(person / 64));
                word.into_iter().for_each(|word| *word |= 1 << (person % 64));
            }
        }
        let join = |variable, low: &Vec<u64>, high: &Vec<u64>| -> Vec<u64> {
            let sides = low.iter().zip(high);
            if !self.is_of_people(variable) {
                return sides.map(|(low, high)| low | high).collect();
            }
            let having = having.get(at(variable)).unwrap_or(&nobody);
            sides.zip(having).map(|((low, high), have)| (low & !have) | (high & have)).collect()
        };
        let concerned = |node| {
            let can = self.diagram.fold(node, (nobody.clone(), vec![u64::MAX; words]), join);
            let can = can.unwrap_or_default();
            let is_in = |at: &usize| can.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1);
            (0..everybody.len()).filter(is_in).collect()
        };
        functions.map(concerned).collect()
    }

    /// What is left of a function for one principal about whom all is known, and things whose tags are given: a function
    /// of the tags.
    pub(crate) fn for_principal(&mut self, node: Node, principal: &Principal) -> Result<Node, OutOfBudget> {
        let names: &[String] = &principal_names(principal);
        let people = names.iter().filter_map(|name| self.people.find(name));
        let belongs =
            people.filter_map(|person| self.belongs.get(place(person))).flatten().copied().collect();
        let kind = match principal {
            Principal::Key(_) => KEY,
            Principal::Agent(_) => AGENT,
            Principal::Member(member) => (0_u32..)
                .zip(&Role::KNOWN)
                .find(|(_, role)| **role == member.role)
                .map_or(OTHER_ROLE, |(kind, _)| kind),
        };
        let at = principal.acts_in().map_or(NOWHERE, |id| {
            self.workspaces.find(id.as_str()).map_or(self.places() - 1, |number| number + 1)
        });
        let who = Somebody { kind: kind_of(principal), names: Vec::new(), belongs };
        let node = self.for_somebody(node, &who)?;
        let node = self.settled(node, Some(kind), Some(at))?;
        let holds = |scope: KnownScope| principal.key().is_some_and(|key| key.scopes.contains(scope));
        let held: BTreeMap<Variable, bool> = (0..self.scopes.len())
            .zip(&self.scopes)
            .map(|(at, scope)| (self.scope_variable(at), holds(*scope)))
            .collect();
        self.diagram.settle(node, |variable| match variable {
            TAGS_GIVEN => Some(true),
            _ => held.get(&variable).copied(),
        })
    }

    /// A name that no policy lists.
    pub(crate) fn unlisted(&self, kind: Kind) -> String {
        let mut name = "anyone-else".to_owned();
        while self.people.find_principal(kind, &name).is_some() {
            name.push('-');
        }
        name
    }
}

fn of_people(tags_in_order: &[Option<u32>], first: Variable, variable: Variable) -> bool {
    variable.checked_sub(first).and_then(|at| tags_in_order.get(place(at))) == Some(&None)
}

const fn kind_of(principal: &Principal) -> Kind {
    match principal {
        Principal::Member(_) => Kind::Member,
        Principal::Key(_) => Kind::Key,
        Principal::Agent(_) => Kind::Agent,
    }
}
