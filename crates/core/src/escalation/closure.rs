//! The fixpoint: from scopes and given facts to everything that can be gained, by the shortest ways.

use std::sync::OnceLock;

use super::{Assumptions, Edge, Escalation, Fact, Path, Premise, edges};
use crate::catalog::SCOPE_COUNT;
use crate::scope::{ScopeBits, scopes_of};
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
                let path = Path { gain, certainty: weakest_of(&edges), edges };
                // Put in its place rather than sorted later: a few dozen at most, and sorting is 5 KB of WebAssembly.
                let at = paths.partition_point(|other| ranking(other) < ranking(&path));
                paths.insert(at, path);
            }
        }
    }
    let certainty = paths.first().filter(|path| path.gain == Fact::EveryScope).map(|path| path.certainty);
    let cut = if certainty.is_some() { cut(&holder, assumptions) } else { ScopeSet::EMPTY };
    Escalation { root_equivalent: certainty.is_some(), certainty, paths, cut }
}

/// The most certain way to full control, if there is one even in the worst case; of equally certain ones the shortest.
pub(crate) fn way_to_root(scopes: ScopeBits) -> Option<&'static Path> {
    scopes_of(scopes).filter_map(way_of).min_by_key(|way| (way.certainty, way.edges.len()))
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

/// The most certain way from one scope to full control of the workspace, if only in the worst case. No edge to full control asks for two, so each scope has its own way or none; found once, since
/// every explanation of a denial asks.
pub fn way_of(scope: KnownScope) -> Option<&'static Path> {
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
        way_in(&holder.gains(assumptions.weakest, &assumptions.refuted), Fact::EveryScope).is_some()
    };
    if reaches_root(&ScopeSet::EMPTY) {
        return ScopeSet::EMPTY;
    }
    holder.scopes.known().filter(|scope| reaches_root(&[*scope].into_iter().collect())).collect()
}

/// Full control first, then by gain, the most certain way first.
fn ranking(path: &Path) -> (bool, Fact, Certainty) {
    (path.gain != Fact::EveryScope, path.gain, path.certainty)
}

fn weakest_of(edges: &[&Edge]) -> Certainty {
    edges.iter().map(|edge| edge.certainty).max().unwrap_or(Certainty::Documented)
}

type Way = Vec<&'static Edge>;

/// Each gain with its shortest way so far. A list, since there are never more gains than facts.
type Gains = Vec<(Fact, Way)>;

fn way_in(gains: &Gains, fact: Fact) -> Option<&Way> {
    gains.iter().find(|(gain, _)| *gain == fact).map(|(_, way)| way)
}

struct Holder<'a> {
    scopes: &'a ScopeSet,
    effective: Effective,
    given: &'a [Fact],
}

impl Holder<'_> {
    /// Every gain with its shortest way, over edges that are certain enough.
    fn gains(&self, weakest: Certainty, refuted: &[String]) -> Gains {
        let usable = |edge: &&Edge| edge.certainty <= weakest && !refuted.iter().any(|id| id == edge.id);
        let mut gains = Gains::new();
        loop {
            let mut changed = false;
            for edge in edges().iter().filter(usable).filter(|edge| !self.given.contains(&edge.to)) {
                let Some(way) = self.way(edge, &gains) else { continue };
                // Ways only ever become shorter, so this ends.
                match gains.iter_mut().find(|(gain, _)| *gain == edge.to) {
                    Some((_, known)) if known.len() <= way.len() => continue,
                    Some((_, known)) => *known = way,
                    None => gains.push((edge.to, way)),
                }
                changed = true;
            }
            if !changed {
                return gains;
            }
        }
    }

    /// The way to the edge's gain, or `None` while a premise is not met.
    fn way(&self, edge: &'static Edge, gains: &Gains) -> Option<Way> {
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

    fn way_to<'g>(&self, premise: &Premise, gains: &'g Gains) -> Option<&'g [&'static Edge]> {
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
        if held { Some(&[]) } else { way_in(gains, gained).map(Vec::as_slice) }
    }
}
