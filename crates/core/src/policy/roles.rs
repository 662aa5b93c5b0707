//! Local roles: named sets of operations.

use super::operations;
use super::problem::ProblemCode;
use super::reader::{Node, Problems};
use super::shape::{GRANT, ROLE};
use super::{LocalRole, Preset, limits};
use crate::OperationSet;

/// The roles that a document can refer to: its own and the presets.
pub(super) struct Roles<'n> {
    /// Names of the document's own roles, in its order.
    own: Vec<&'n str>,
    /// What each holds without what it extends.
    direct: Vec<OperationSet>,
    /// What each extends, by number.
    extends: Vec<Vec<usize>>,
}

impl<'n> Roles<'n> {
    /// Takes the names first, so that roles may refer to each other in any order. Presets follow the document's own.
    pub(super) fn named(names: Vec<&'n str>) -> Self {
        let count = names.len();
        let mut direct = vec![OperationSet::EMPTY; count];
        direct.extend(Preset::ALL.map(Preset::operations));
        Self { own: names, extends: vec![Vec::new(); direct.len()], direct }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.own.iter().copied().chain(Preset::ALL.map(Preset::as_str))
    }

    /// The number of the role that the node names.
    pub(super) fn resolve(&self, node: Node<'_>, problems: &mut Problems) -> Option<usize> {
        let name = node.text(problems)?;
        let number = self.names().position(|own| own == name);
        if number.is_none() {
            let message = format!("there is no role `{}`", name.escape_debug());
            node.report_unknown(problems, ProblemCode::UnknownRole, message, name, self.names());
        }
        number
    }

    /// Reads the field `roles`.
    pub(super) fn read(&mut self, node: Node<'_>, problems: &mut Problems) {
        if node.len() > limits::ROLES {
            let message = format!("a policy has at most {} roles, this one {}", limits::ROLES, node.len());
            return node.report(problems, ProblemCode::TooLarge, message);
        }
        node.entries(problems, |name, role, problems| {
            if name.starts_with("preset:") {
                role.report(problems, ProblemCode::BadName, "names that start with `preset:` are reserved");
            }
            if role.is_name(name, problems) {
                self.read_role(name, role, problems);
            }
        });
        self.refuse_circles(node, problems);
    }

    fn read_role(&mut self, name: &str, node: Node<'_>, problems: &mut Problems) {
        let mut operations = OperationSet::EMPTY;
        let mut extends = Vec::new();
        node.fields(&ROLE, problems, |field, node, problems| match field {
            "operations" => operations = operations.union(operations::listed(node, problems)),
            "scopes" => operations = operations.union(unlocked(node, problems)),
            "grants" => operations = operations.union(granted(node, problems)),
            _ => node.items(problems, |item, problems| extends.extend(self.resolve(item, problems))),
        });
        let Some(number) = self.own.iter().position(|own| *own == name) else { return };
        if let (Some(direct), Some(above)) = (self.direct.get_mut(number), self.extends.get_mut(number)) {
            (*direct, *above) = (operations, extends);
        }
    }

    /// Reports each circle once, at its first role.
    fn refuse_circles(&self, node: Node<'_>, problems: &mut Problems) {
        node.entries(&mut Problems::default(), |name, role, _| {
            let Some(start) = self.own.iter().position(|own| *own == name) else { return };
            let Some(circle) = self.circle(start) else { return };
            if circle.iter().all(|other| *other >= start) {
                let names: Vec<&str> = circle.iter().filter_map(|at| self.own.get(*at).copied()).collect();
                let message = format!("extends itself: {}", names.join(" → "));
                role.report(problems, ProblemCode::CyclicExtends, message);
            }
        });
    }

    /// The shortest way from a role back to itself, with the role at both ends.
    fn circle(&self, start: usize) -> Option<Vec<usize>> {
        let mut seen = vec![false; self.direct.len()];
        let mut ways = std::collections::VecDeque::from([vec![start]]);
        while let Some(way) = ways.pop_front() {
            for &next in way.last().and_then(|last| self.extends.get(*last)).into_iter().flatten() {
                let longer: Vec<usize> = way.iter().copied().chain([next]).collect();
                if next == start {
                    return Some(longer);
                }
                if let Some(seen) = seen.get_mut(next).filter(|seen| !**seen) {
                    *seen = true;
                    ways.push_back(longer);
                }
            }
        }
        None
    }

    /// Every role with all that it extends. Ends also for circles, which were reported.
    pub(super) fn finish(mut self) -> Vec<LocalRole> {
        loop {
            let before = self.direct.clone();
            for (number, above) in self.extends.iter().enumerate() {
                let inherited = above
                    .iter()
                    .filter_map(|at| before.get(*at))
                    .fold(OperationSet::EMPTY, |all, own| all.union(*own));
                if let Some(own) = self.direct.get_mut(number) {
                    *own = own.union(inherited);
                }
            }
            if self.direct == before {
                break;
            }
        }
        let names: Vec<Box<str>> = self.names().map(Into::into).collect();
        names.into_iter().zip(self.direct).map(|(name, operations)| LocalRole { name, operations }).collect()
    }
}

/// Every operation that one of the scopes alone unlocks.
pub(super) fn unlocked(node: Node<'_>, problems: &mut Problems) -> OperationSet {
    let scopes = operations::scopes(node, problems).into_iter();
    scopes.fold(OperationSet::EMPTY, |all, scope| all.union(scope.operations()))
}

/// Every operation of one of the grants.
pub(super) fn granted(node: Node<'_>, problems: &mut Problems) -> OperationSet {
    let mut operations = OperationSet::EMPTY;
    node.items(problems, |grant, problems| operations = operations.union(read_grant(grant, problems)));
    operations
}

/// One grant: every operation on one of the kinds that has one of the effects.
fn read_grant(node: Node<'_>, problems: &mut Problems) -> OperationSet {
    let mut selection = operations::Selection::default();
    let mut given = 0;
    node.fields(&GRANT, problems, |field, node, problems| {
        given += 1;
        selection.narrow(match field {
            "resources" => operations::of_kinds(node, problems),
            _ => operations::of_effects(node, problems),
        });
    });
    if given < 2 {
        node.report(problems, ProblemCode::MissingField, "a grant names `resources` and `effects`");
    }
    selection.operations()
}
