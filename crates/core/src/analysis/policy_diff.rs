//! Two policies compared, case by case.

use std::collections::BTreeMap;

use serde::Serialize;

use super::symbolic::{
    AnalysisError, Example, Kleene, NOWHERE, Named, Somebody, Space, TAGS_GIVEN, role_name, tag_case,
};
use crate::bdd::{Node, OutOfBudget};
use crate::{Decision, KnownScope, Operation, OperationSet, Policy, PrincipalKind};

/// Cases that a comparison lists at most, of those gained and of those lost.
pub const CASES: usize = 1_000;

/// What another policy changes: every case, of principals, operations and resources, that the two decide differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PolicyDiff {
    /// Whether they decide every case alike.
    pub equivalent: bool,
    /// Cases that come closer to being allowed: from `deny` to `unknown` or `allow`, or from `unknown` to `allow`.
    pub gained: Vec<Case>,
    /// Cases that go the other way.
    pub lost: Vec<Case>,
    /// Whether every case is listed; at most [`CASES`] of each are.
    pub complete: bool,
}

/// Requests that two policies decide differently, all of them in the same way.
///
/// It speaks of principals about whom all is known. Somebody of the same names about whom less is known, whose invitation
/// is pending, or who acts elsewhere, is at most allowed as much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PolicyCase"))]
pub struct Case {
    /// Whom it concerns.
    pub who: Who,
    /// Which operations.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
    pub operations: OperationSet,
    /// About which resources; `None` where their tags are not given.
    pub tags: Option<TagCase>,
    /// In which workspaces; `None` where that makes no difference.
    pub workspaces: Option<WorkspaceCase>,
    /// The decision by the first policy.
    pub before: Decision,
    /// The decision by the second.
    pub after: Decision,
    /// One such request, for the first of the operations.
    pub example: Example,
}

/// Principals of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CasePrincipals"))]
pub struct Who {
    /// What they are.
    pub kind: PrincipalKind,
    /// Their names. Of agents and keys that are treated alike, one pair is shown.
    pub names: Vec<Named>,
    /// Workspace roles of members; `other` is one that the catalogue does not know.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<String>>"))]
    pub roles: Vec<String>,
    /// Scopes that the key holds; others do not matter beyond what the operation requires.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(optional, type = "KnownScope[]"))]
    pub with_scopes: Vec<KnownScope>,
    /// Scopes that the key does not hold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(optional, type = "KnownScope[]"))]
    pub without_scopes: Vec<KnownScope>,
}

/// Resources by their tags; tags that are not named do not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CaseTags"))]
pub struct TagCase {
    /// Tags that it carries, all of them.
    pub with: Vec<String>,
    /// Tags that it does not carry.
    pub without: Vec<String>,
}

/// Workspaces of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "CaseWorkspaces"))]
pub struct WorkspaceCase {
    /// Where neither the principal's nor the resource's is known.
    pub not_given: bool,
    /// These.
    pub ids: Vec<String>,
    /// Any that no policy names.
    pub elsewhere: bool,
}

/// The ways in which a decision can move, up and down.
const MOVES: [(Decision, Decision); 6] = [
    (Decision::Deny, Decision::Allow),
    (Decision::Deny, Decision::Unknown),
    (Decision::Unknown, Decision::Allow),
    (Decision::Allow, Decision::Deny),
    (Decision::Unknown, Decision::Deny),
    (Decision::Allow, Decision::Unknown),
];
const UPWARD: usize = 3;

impl Policy {
    /// Every case that `other` decides differently from this policy.
    ///
    /// ```
    /// use instantly_rbac::{Decision, Policy};
    /// let before = Policy::parse(r#"{"version": 1, "default": "deny"}"#).unwrap();
    /// let after = Policy::parse(r#"{"version": 1, "default": "deny", "rules": [
    ///     {"id": "ana-launches", "permit": {"members": ["ana"], "operations": ["activateCampaign"]}}
    /// ]}"#).unwrap();
    /// let diff = before.diff(&after).unwrap();
    /// assert!(!diff.equivalent && diff.lost.is_empty());
    /// assert_eq!(diff.gained[0].who.names[0].name.as_deref(), Some("ana"));
    /// assert_eq!((diff.gained[0].before, diff.gained[0].after), (Decision::Deny, Decision::Allow));
    /// assert!(before.diff(&before).unwrap().equivalent);
    /// ```
    pub fn diff(&self, other: &Self) -> Result<PolicyDiff, AnalysisError> {
        let mut comparison = Comparison::of(self, other)?;
        let (gained, all_gained) = comparison.cases(0..UPWARD)?;
        let (lost, all_lost) = comparison.cases(UPWARD..MOVES.len())?;
        let equivalent = gained.is_empty() && lost.is_empty();
        Ok(PolicyDiff { equivalent, gained, lost, complete: all_gained && all_lost })
    }

    /// Whether both decide every case alike.
    pub fn equivalent(&self, other: &Self) -> Result<bool, AnalysisError> {
        let mut comparison = Comparison::of(self, other)?;
        Ok(!comparison.has_cases(0..MOVES.len())?)
    }

    /// Whether `other` allows whatever this policy allows, and denies nothing that this policy leaves open.
    pub fn implies(&self, other: &Self) -> Result<bool, AnalysisError> {
        let mut comparison = Comparison::of(self, other)?;
        Ok(!comparison.has_cases(UPWARD..MOVES.len())?)
    }
}

struct Comparison<'p> {
    space: Space<'p>,
    /// By move: where it happens, and to which operations.
    moved: [BTreeMap<Node, OperationSet>; 6],
    everybody: Vec<Somebody>,
}

impl<'p> Comparison<'p> {
    fn of(before: &'p Policy, after: &'p Policy) -> Result<Self, AnalysisError> {
        let mut space = Space::of(&[before, after]);
        let (first, second) = (space.parts(0)?, space.parts(1)?);
        let mut moved: [BTreeMap<Node, OperationSet>; 6] = Default::default();
        for class in space.classes() {
            let Some(operation) = class.iter().next() else { continue };
            let too_complex = || AnalysisError::at(format!("the difference about `{operation}`"));
            let said = space.said(0, &first, operation).map_err(too_complex())?;
            if said == space.said(1, &second, operation).map_err(too_complex())? {
                continue;
            }
            let a = space.governance(0, &first, operation)?;
            let b = space.governance(1, &second, operation)?;
            if a != b {
                collect(&mut space, class, a, b, &mut moved).map_err(too_complex())?;
            }
        }
        let functions: Vec<Node> = moved.iter().flat_map(|own| own.keys().copied()).collect();
        let everybody = space.everybody(&functions)?;
        Ok(Self { space, moved, everybody })
    }

    fn has_cases(&mut self, moves: std::ops::Range<usize>) -> Result<bool, AnalysisError> {
        Ok(!self.find(moves, 1)?.0.is_empty())
    }

    fn cases(&mut self, moves: std::ops::Range<usize>) -> Result<(Vec<Case>, bool), AnalysisError> {
        self.find(moves, CASES)
    }

    /// So many cases, and whether these are all.
    fn find(
        &mut self,
        moves: std::ops::Range<usize>,
        most: usize,
    ) -> Result<(Vec<Case>, bool), AnalysisError> {
        let too_complex = || AnalysisError::at("the list of cases");
        let Self { space, moved, everybody } = self;
        let mut found = Vec::new();
        for at in moves {
            let (Some(functions), Some((before, after))) = (moved.get(at), MOVES.get(at)) else { continue };
            let functions = in_order(functions);
            let concerned = space.concerned(functions.iter().map(|(node, _)| *node), everybody);
            for (at, who) in everybody.iter().enumerate() {
                let own = functions.iter().zip(&concerned).filter(|(_, concerned)| concerned.contains(&at));
                for ((node, operations), _) in own {
                    let node = space.for_somebody(*node, who).map_err(too_complex())?;
                    for ((kinds, places), left) in spots(space, node, who).map_err(too_complex())? {
                        for way in space.diagram.ways(left) {
                            if found.len() == most {
                                return Ok((found, false));
                            }
                            let spot = (kinds.as_slice(), places.as_slice());
                            found.extend(case(space, who, *operations, spot, &way, (*before, *after)));
                        }
                    }
                }
            }
        }
        Ok((found, true))
    }
}

/// Functions in the order of the first of their operations.
fn in_order(functions: &BTreeMap<Node, OperationSet>) -> Vec<(Node, OperationSet)> {
    let first = |operations: &OperationSet| operations.iter().next().map(Operation::index);
    let mut ordered: Vec<(Node, OperationSet)> = Vec::new();
    for (node, operations) in functions {
        // Put in its place rather than sorted later: sorting is 10 KB of WebAssembly.
        let at = ordered.partition_point(|(_, other)| first(other) <= first(operations));
        ordered.insert(at, (*node, *operations));
    }
    ordered
}

/// Kinds of principals, and workspaces.
type Spot = (Vec<u32>, Vec<u32>);

/// What is left of a function for each kind of principal in each workspace, those together that are alike.
fn spots(space: &mut Space<'_>, node: Node, who: &Somebody) -> Result<Vec<(Spot, Node)>, OutOfBudget> {
    if node == Node::FALSE {
        return Ok(Vec::new());
    }
    let mut spots = Vec::new();
    for (node, kinds) in alike(who.kinds(), |kind| space.settled(node, Some(kind), None))? {
        let places = alike(0..space.places(), |place| space.settled(node, None, Some(place)))?;
        spots.extend(places.into_iter().map(|(node, places)| ((kinds.clone(), places), node)));
    }
    Ok(spots)
}

/// The values of which something is left, those together of which the same is; the first ones first.
fn alike(
    values: std::ops::Range<u32>,
    mut left: impl FnMut(u32) -> Result<Node, OutOfBudget>,
) -> Result<Vec<(Node, Vec<u32>)>, OutOfBudget> {
    let mut alike: Vec<(Node, Vec<u32>)> = Vec::new();
    for value in values {
        let left = left(value)?;
        match alike.iter_mut().find(|(node, _)| *node == left) {
            _ if left == Node::FALSE => {}
            Some((_, values)) => values.push(value),
            None => alike.push((left, vec![value])),
        }
    }
    Ok(alike)
}

/// Files the operations of a class under where their decision moves.
fn collect(
    space: &mut Space<'_>,
    class: OperationSet,
    a: Kleene,
    b: Kleene,
    moved: &mut [BTreeMap<Node, OperationSet>; 6],
) -> Result<(), OutOfBudget> {
    // Small as a rule, and what follows stays within it.
    let differing = space.difference(a, b)?;
    for operation in class.iter() {
        let platform = space.platform(operation)?;
        let within = Kleene {
            must: space.diagram.and(differing, platform.must)?,
            may: space.diagram.and(differing, platform.may)?,
        };
        let (a, b) = (space.all(within, a)?, space.all(within, b)?);
        for ((before, after), moved) in MOVES.into_iter().zip(moved.iter_mut()) {
            let node = space.taking(differing, before, a)?;
            let node = space.taking(node, after, b)?;
            if node != Node::FALSE {
                moved.entry(node).or_insert(OperationSet::EMPTY).insert(operation);
            }
        }
    }
    Ok(())
}

fn case(
    space: &Space<'_>,
    who: &Somebody,
    operations: OperationSet,
    (kinds, places): (&[u32], &[u32]),
    way: &[(u32, bool)],
    (before, after): (Decision, Decision),
) -> Option<Case> {
    let (kind, at, operation) = (*kinds.first()?, *places.first()?, operations.iter().next()?);
    let scopes = |held: bool| -> Vec<KnownScope> {
        way.iter().filter(|(_, own)| *own == held).filter_map(|(own, _)| space.scope_of(*own)).collect()
    };
    let is_open = way.contains(&(TAGS_GIVEN, false));
    let everywhere = places.len() == usize::try_from(space.places()).ok()?;
    Some(Case {
        who: Who {
            kind: who.kind,
            names: who.names.clone(),
            roles: kinds.iter().filter_map(|kind| role_name(*kind)).collect(),
            with_scopes: scopes(true),
            without_scopes: scopes(false),
        },
        operations,
        tags: (!is_open).then(|| tag_case(space, way)),
        workspaces: (!everywhere).then(|| WorkspaceCase {
            not_given: places.contains(&NOWHERE),
            ids: places.iter().filter_map(|at| space.workspace_name(*at)).collect(),
            elsewhere: places.contains(&(space.places() - 1)),
        }),
        before,
        after,
        example: space.example(who, (kind, at), operation, way),
    })
}
