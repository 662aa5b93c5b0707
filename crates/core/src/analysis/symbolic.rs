//! Policies as functions over a binary decision diagram: the ground of their exact comparison.
//!
//! One [`Space`] holds one policy, or several that are compared. Its variables say who asks, with what, and about what;
//! see `docs/design/policy-analysis.md` for the choice of them, and for why no case is left out.

mod encode;
mod order;
mod people;
mod witness;

use thiserror::Error;

use super::TagCase;
use crate::Policy;
use crate::bdd::{Diagram, Node, OutOfBudget, Variable};
use crate::policy::{Names, place};
use crate::{KnownScope, Role};

pub(crate) use encode::{Kleene, Parts};
pub use people::Named;
pub(crate) use people::Somebody;
pub use witness::Example;

/// Nodes of a diagram at most: some tens of megabytes.
const BUDGET: usize = 1 << 20;

/// A policy that cannot be analysed within bounds. Decisions by it are not concerned.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AnalysisError {
    /// Its conditions are too entangled.
    #[error(
        "{at} takes the analysis past its budget of {BUDGET} nodes; tags or principals that rules combine in many ways do that"
    )]
    TooComplex {
        /// What was being looked at, such as ``the rule `no-deletions` ``.
        at: String,
    },
}

impl AnalysisError {
    /// `too_complex`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooComplex { .. } => "too_complex",
        }
    }

    pub(crate) fn at(what: impl Into<String>) -> impl FnOnce(OutOfBudget) -> Self {
        move |OutOfBudget| Self::TooComplex { at: what.into() }
    }
}

/// Whether the resource's tags were given.
pub(crate) const TAGS_GIVEN: Variable = 0;
/// The first of the three variables that say what the principal is.
const KIND: Variable = 1;
const KIND_BITS: u32 = 3;
/// The first of the variables that say in which workspace it happens.
const PLACE: Variable = KIND + KIND_BITS;

/// What the principal is: a member with one of the known roles, with another role, a key, or an agent. Eight, so that
/// three variables have no value to spare.
pub(crate) const KINDS: u32 = 8;
const OTHER_ROLE: u32 = 5;
pub(crate) const KEY: u32 = 6;
pub(crate) const AGENT: u32 = 7;

/// The role of such a member; `None` for keys and agents.
fn role_of(kind: u32) -> Option<Role> {
    match kind {
        OTHER_ROLE => Some(Role::Unknown("another-role".into())),
        _ => Role::KNOWN.into_iter().nth(place(kind)),
    }
}

/// The name of that role, for people.
pub(crate) fn role_name(kind: u32) -> Option<String> {
    if kind == OTHER_ROLE { Some("other".to_owned()) } else { role_of(kind).map(String::from) }
}

/// In no workspace that was given; the number of a workspace that a policy names is one less than its value.
pub(crate) const NOWHERE: u32 = 0;

/// Policies, and the variables for all that they speak of.
pub(crate) struct Space<'p> {
    pub(crate) diagram: Diagram,
    pub(crate) policies: Vec<&'p Policy>,
    pub(crate) tags: Names,
    pub(crate) workspaces: Names,
    /// Members, keys and agents of all the policies.
    people: Names,
    /// Scopes on which a rule depends.
    pub(crate) scopes: Vec<KnownScope>,
    place_bits: u32,
    /// By the variables after those of the scopes: the tag, none for a variable of people.
    tags_in_order: Vec<Option<u32>>,
    /// By the numbers of `tags`.
    tag_variables: Vec<Variable>,
    /// Of each policy, by the numbers of its teams; none for a team that nothing depends on.
    team_variables: Vec<Vec<Option<Variable>>>,
    /// By the numbers of `people`; none for whom no rule names.
    name_variables: Vec<Option<Variable>>,
    /// Teams and own names of everybody in `people`, ascending.
    belongs: Vec<Vec<Variable>>,
}

impl Space<'_> {
    fn scope_variable(&self, at: usize) -> Variable {
        PLACE + self.place_bits + number(at)
    }

    /// How many values the workspace has: nowhere, those that a policy names, and another.
    pub(crate) fn places(&self) -> u32 {
        number(self.workspaces.iter().count()) + 2
    }

    pub(crate) fn tag_variable(&self, tag: u32) -> Variable {
        self.tag_variables.get(place(tag)).copied().unwrap_or(Variable::MAX)
    }

    pub(crate) fn tag_of(&self, variable: Variable) -> Option<u32> {
        let first = self.scope_variable(self.scopes.len());
        self.tags_in_order.get(place(variable.checked_sub(first)?)).copied().flatten()
    }

    pub(crate) fn scope_of(&self, variable: Variable) -> Option<KnownScope> {
        let first = self.scope_variable(0);
        self.scopes.get(place(variable.checked_sub(first)?)).copied()
    }

    /// The id of a workspace that a policy names.
    pub(crate) fn workspace_name(&self, at: u32) -> Option<String> {
        self.workspaces.iter().nth(place(at.checked_sub(1)?)).map(str::to_owned)
    }

    /// What is left of a function for this kind of principal in this workspace.
    pub(crate) fn settled(
        &mut self,
        node: Node,
        kind: Option<u32>,
        at: Option<u32>,
    ) -> Result<Node, OutOfBudget> {
        let bits = self.place_bits;
        let bit = |value: u32, first: Variable, bits: u32, variable: Variable| {
            (variable >= first && variable < first + bits).then(|| value >> (variable - first) & 1 == 1)
        };
        self.diagram.settle(node, |variable| {
            kind.and_then(|kind| bit(kind, KIND, KIND_BITS, variable))
                .or_else(|| at.and_then(|at| bit(at, PLACE, bits, variable)))
        })
    }
}

/// The tags that a way sets and unsets.
pub(crate) fn tag_case(space: &Space<'_>, way: &[(Variable, bool)]) -> TagCase {
    let tags = |held: bool| -> Vec<String> {
        let tags = way.iter().filter(|(_, own)| *own == held).filter_map(|(own, _)| space.tag_of(*own));
        tags.map(|tag| space.tags.name(tag).to_owned()).collect()
    };
    TagCase { with: tags(true), without: tags(false) }
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
