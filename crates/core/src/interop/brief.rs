//! Explanations for a binding on whose other side the catalogue is as well.
//!
//! What a grant would unlock besides is a hundred names and more, and carrying and reading these takes ten times as long as
//! finding them. So they cross as bits, and the ways to full control, of which there are few, by their scope.

use serde::Serialize;

use crate::escalation::way_of;
use crate::explain::Change;
use crate::snapshot::halves;
use crate::{Explanation, KnownScope};

/// An explanation, then its grants of scopes, if it proposes nothing else. `would_allow` is what they leave.
#[derive(Clone, Debug, Serialize)]
pub struct Brief(Explanation, Vec<BriefGrant>);

/// The scopes, whether they are mintable, what they also unlock as in a [snapshot](crate::snapshot()), and the scope whose
/// [way](way_of) to full control they open.
#[derive(Clone, Debug, Serialize)]
struct BriefGrant(Vec<KnownScope>, bool, Vec<u32>, Option<KnownScope>);

impl From<Explanation> for Brief {
    fn from(mut explanation: Explanation) -> Self {
        let grants: Option<Vec<BriefGrant>> = explanation.would_allow.iter().map(brief).collect();
        if grants.is_some() {
            explanation.would_allow.clear();
        }
        Self(explanation, grants.unwrap_or_default())
    }
}

fn brief(change: &Change) -> Option<BriefGrant> {
    let Change::GrantScopes { scopes, mintable, also_unlocks, escalates } = change else { return None };
    let opens = |scope: &&KnownScope| {
        way_of(**scope).zip(*escalates).is_some_and(|(own, way)| std::ptr::eq(own, way))
    };
    let opening = scopes.iter().find(opens).copied();
    Some(BriefGrant(scopes.clone(), *mintable, halves(*also_unlocks).collect(), opening))
}
