//! The fixpoint: from scopes and given facts to everything that can be gained, by the shortest ways.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::{Assumptions, Edge, Escalation, Fact, Path, Premise, edges};
use crate::catalog::SCOPE_COUNT;
use crate::{Certainty, Effective, KnownScope, ScopeSet};

/// What the holder of a key with these scopes could turn itself into; `given` says what else is known of it, such as
/// [`Fact::AdminWorkspaceKey`]. For a member without a key, pass no scopes and the member's fact.
///
/// ```
/// use instantly_rbac::escalation::{Assumptions, escalation};
/// use instantly_rbac::{Certainty, ScopeSet};
/// let key = ScopeSet::parse("campaigns:read,workspace_members:update");
/// let found = escalation(&key, &[], &Assumptions::default());
/// assert!(found.root_equivalent);
/// assert_eq!(found.certainty, Some(Certainty::Documented));
/// assert_eq!(found.cut.to_string(), "workspace_members:update");
/// ```
pub fn escalation(scopes: &ScopeSet, given: &[Fact], assumptions: &Assumptions) -> Escalation {
    let holder = Holder { scopes, effective: scopes.effective(), given };
    let mut paths: Vec<Path> = Vec::new();
    for weakest in [Certainty::Documented, Certainty::Observed, Certainty::Assumed] {
        if weakest > assumptions.weakest {
            break;
        }
        for (gain, edges) in holder.gains(weakest, &assumptions.refuted) {
            let known = paths.iter().filter(|path| path.gain == gain).map(|path| path.edges.len()).min();
            if known.is_none_or(|known| edges.len() < known) {
                paths.push(Path { gain, certainty: weakest_of(&edges), edges });
            }
        }
    }
    paths.sort_by_key(|path| (path.gain != Fact::EveryScope, path.gain, path.certainty));
    let certainty = paths.first().filter(|path| path.gain == Fact::EveryScope).map(|path| path.certainty);
    let cut = if certainty.is_some() { cut(&holder, assumptions) } else { ScopeSet::EMPTY };
    Escalation { root_equivalent: certainty.is_some(), certainty, paths, cut }
}

/// The most certain way to full control, if there is one even in the worst case; of equally certain ones the shortest.
pub(crate) fn way_to_root(scopes: &ScopeSet) -> Option<&'static Path> {
    scopes.known().filter_map(way_of).min_by_key(|way| (way.certainty, way.edges.len()))
}

/// The most certain way of a member with the role admin.
pub(crate) fn way_of_admin() -> Option<&'static Path> {
    static WAY: OnceLock<Option<Path>> = OnceLock::new();
    let find = || {
        let found = escalation(&ScopeSet::EMPTY, &[Fact::AdminMember], &Assumptions::default());
        found.paths.into_iter().find(|path| path.gain == Fact::EveryScope)
    };
    WAY.get_or_init(find).as_ref()
}

/// The way of one scope. No edge to full control asks for two, so each scope has its own way or none; found once, since
/// every explanation of a denial asks.
fn way_of(scope: KnownScope) -> Option<&'static Path> {
    static WAYS: [OnceLock<Option<Path>>; SCOPE_COUNT] = [const { OnceLock::new() }; SCOPE_COUNT];
    let find = || {
        let found = escalation(&[scope].into_iter().collect(), &[], &Assumptions::default());
        found.paths.into_iter().find(|path| path.gain == Fact::EveryScope)
    };
    WAYS.get(scope.index())?.get_or_init(find).as_ref()
}

/// No edge to full control asks for two scopes, so the scopes that reach it alone are just those that have to go.
fn cut(holder: &Holder<'_>, assumptions: &Assumptions) -> ScopeSet {
    let reaches_root = |scopes: &ScopeSet| {
        let holder = Holder { scopes, effective: scopes.effective(), given: holder.given };
        holder.gains(assumptions.weakest, &assumptions.refuted).contains_key(&Fact::EveryScope)
    };
    if reaches_root(&ScopeSet::EMPTY) {
        return ScopeSet::EMPTY;
    }
    holder.scopes.known().filter(|scope| reaches_root(&[*scope].into_iter().collect())).collect()
}

fn weakest_of(edges: &[&Edge]) -> Certainty {
    edges.iter().map(|edge| edge.certainty).max().unwrap_or(Certainty::Documented)
}

type Way = Vec<&'static Edge>;

struct Holder<'a> {
    scopes: &'a ScopeSet,
    effective: Effective,
    given: &'a [Fact],
}

impl Holder<'_> {
    /// Every gain with its shortest way, over edges that are certain enough.
    fn gains(&self, weakest: Certainty, refuted: &[String]) -> BTreeMap<Fact, Way> {
        let usable = |edge: &&Edge| edge.certainty <= weakest && !refuted.iter().any(|id| id == edge.id);
        let mut gains: BTreeMap<Fact, Way> = BTreeMap::new();
        loop {
            let mut changed = false;
            for edge in edges().iter().filter(usable).filter(|edge| !self.given.contains(&edge.to)) {
                let Some(way) = self.way(edge, &gains) else { continue };
                // Ways only ever become shorter, so this ends.
                if gains.get(&edge.to).is_none_or(|known| way.len() < known.len()) {
                    gains.insert(edge.to, way);
                    changed = true;
                }
            }
            if !changed {
                return gains;
            }
        }
    }

    /// The way to the edge's gain, or `None` while a premise is not met.
    fn way(&self, edge: &'static Edge, gains: &BTreeMap<Fact, Way>) -> Option<Way> {
        let mut way = Way::new();
        for premise in edge.from {
            for step in self.way_to(premise, gains)? {
                if !way.contains(step) {
                    way.push(step);
                }
            }
        }
        way.push(edge);
        Some(way)
    }

    fn way_to<'g>(&self, premise: &Premise, gains: &'g BTreeMap<Fact, Way>) -> Option<&'g [&'static Edge]> {
        let held = match *premise {
            Premise::Can(operation) => self.effective.can(operation),
            Premise::MayCall(operation) => operation.guess().iter().any(|scope| self.scopes.contains(*scope)),
            Premise::Holds(scope) => self.scopes.contains(scope),
            Premise::AnyOperation => !self.effective.must().is_empty(),
            Premise::Has(fact) => self.given.contains(&fact),
        };
        let gained = match *premise {
            Premise::Has(fact) => fact,
            _ => Fact::EveryScope,
        };
        if held { Some(&[]) } else { gains.get(&gained).map(Vec::as_slice) }
    }
}
