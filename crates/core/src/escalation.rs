//! What a holder could turn itself into: operations whose use gives more than was granted.
//!
//! An [`Edge`] says: who has this, gains that. Edges are data, each with how certain it is; what no document rules out
//! and nobody has tried is *assumed*, and can be switched off. The closure over them is a plain fixpoint: nothing that
//! is gained takes anything away.

mod closure;
mod edges;
mod fact;
mod graph;
mod world;

use serde::{Deserialize, Deserializer, Serialize};

use crate::{Certainty, KnownScope, Operation, ScopeSet};

pub use closure::{escalation, way_of};
pub(crate) use closure::{way_of_admin, way_to_root};
pub use edges::{edges, is_rule};
pub use fact::Fact;
pub use graph::{Graph, GraphEdge, GraphNode};
pub use world::{
    Cut, Escalations, Headlines, Overview, Reach, Removal, Step, Workspace, World, WorldEscalation, WorldKey,
    WorldMember, WorldName, WorldPath,
};

/// What an edge asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "EscalationPremise"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Premise {
    /// The operation can be called.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId"))]
    Can(Operation),
    /// The operation can probably be called: no scope is documented for it, and one of the guessed ones is held.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId"))]
    MayCall(Operation),
    /// The scope is held.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope"))]
    Holds(KnownScope),
    /// Any operation can be called: there is a working key.
    AnyOperation,
    /// The fact is given or was gained.
    Has(Fact),
}

/// Who has all of `from` gains `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "EscalationEdge"))]
#[non_exhaustive]
pub struct Edge {
    /// Stable id of the rule, such as `E06`; several edges share one where one of several operations suffices.
    pub id: &'static str,
    /// What it takes: all of these.
    pub from: &'static [Premise],
    /// What it gives.
    pub to: Fact,
    /// How certain it is that it works.
    pub certainty: Certainty,
    /// How, in one sentence.
    pub how: &'static str,
    /// What else must be so in the workspace. In a [`World`] it is looked up; for a lone key it is taken for granted.
    #[serde(skip)]
    pub needs: Option<Circumstance>,
}

/// Something about a workspace that an edge depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Circumstance {
    /// There are other keys, each as wide as it is.
    OtherKeys,
    /// There is a member below admin, who could be promoted.
    ColludingMember,
    /// There is another member.
    OtherMember,
    /// A member signs in with one of the sending mailboxes, as far as these are known.
    SignInMailbox,
}

/// Which edges count.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "EscalationAssumptions", optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct Assumptions {
    /// The weakest certainty that an edge may have.
    #[cfg_attr(feature = "typescript", ts(as = "Option<Certainty>"))]
    pub weakest: Certainty,
    /// Ids of edges that are known not to work here.
    #[serde(deserialize_with = "known_rules")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<String>>"))]
    pub refuted: Vec<String>,
}

impl Default for Assumptions {
    /// The worst case: whatever nobody has ruled out counts.
    fn default() -> Self {
        Self { weakest: Certainty::Assumed, refuted: Vec::new() }
    }
}

/// Ids of edges, each of which there is.
pub(crate) fn known_rules<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let ids = Vec::<String>::deserialize(deserializer)?;
    match ids.iter().find(|id| !is_rule(id)) {
        None => Ok(ids),
        Some(id) => Err(serde::de::Error::custom(format_args!(
            "no escalation rule has the id `{}`",
            id.escape_debug()
        ))),
    }
}

/// What a holder could turn itself into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Escalation {
    /// Whether it amounts to full control of the workspace.
    pub root_equivalent: bool,
    /// How certain that is, by the most certain way; `null` when it does not.
    pub certainty: Option<Certainty>,
    /// The shortest way to each gain, and further ones where a longer way is more certain. Full control comes first.
    pub paths: Vec<Path>,
    /// The scopes to take away so that full control is out of reach; no smaller set does. Empty when it is out of reach,
    /// or does not come from scopes.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope[]"))]
    pub cut: ScopeSet,
}

/// A way to a gain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "EscalationPath"))]
#[non_exhaustive]
pub struct Path {
    /// What it leads to.
    pub gain: Fact,
    /// That of its weakest edge.
    pub certainty: Certainty,
    /// Its edges, in an order in which they can be taken.
    pub edges: Vec<&'static Edge>,
}
