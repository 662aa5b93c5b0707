//! Lists of operations, resource kinds, effects and scopes, as they stand in a document.

use super::problem::ProblemCode;
use super::reader::{Node, Problems};
use crate::catalog::{Effect, ResourceKind};
use crate::{KnownScope, Operation, OperationSet};

/// Operations by id.
pub(super) fn listed(node: Node<'_>, problems: &mut Problems) -> OperationSet {
    let mut operations = OperationSet::EMPTY;
    node.items(problems, |item, problems| {
        let Some(id) = item.text(problems) else { return };
        match Operation::all().find(|operation| operation.id() == id) {
            Some(operation) => operations.insert(operation),
            None => {
                let message = format!("no operation has the id `{}`", id.escape_debug());
                let known = Operation::all().map(Operation::id);
                item.report_unknown(problems, ProblemCode::UnknownOperation, message, id, known);
            }
        }
    });
    operations
}

/// Operations that act on one of the kinds.
pub(super) fn of_kinds(node: Node<'_>, problems: &mut Problems) -> OperationSet {
    let mut kinds = Vec::new();
    node.items(problems, |item, problems| {
        let Some(name) = item.text(problems) else { return };
        match ResourceKind::parse(name) {
            Some(kind) => kinds.push(kind),
            None => {
                let message = format!("no kind of resource is called `{}`", name.escape_debug());
                let known = ResourceKind::all().map(ResourceKind::as_str);
                item.report_unknown(problems, ProblemCode::UnknownResource, message, name, known);
            }
        }
    });
    Operation::all().filter(|operation| kinds.contains(&operation.resource())).collect()
}

/// Operations that have one of the effects.
pub(super) fn of_effects(node: Node<'_>, problems: &mut Problems) -> OperationSet {
    let mut effects = Vec::new();
    node.items(problems, |item, problems| {
        let Some(name) = item.text(problems) else { return };
        match Effect::parse(name) {
            Some(effect) => effects.push(effect),
            None => {
                let message = format!("no effect is called `{}`", name.escape_debug());
                let known = Effect::ALL.map(Effect::as_str);
                item.report_unknown(problems, ProblemCode::UnknownEffect, message, name, known);
            }
        }
    });
    Operation::all().filter(|operation| effects.contains(&operation.effect())).collect()
}

/// Scopes by name.
pub(super) fn scopes(node: Node<'_>, problems: &mut Problems) -> Vec<KnownScope> {
    let mut scopes = Vec::new();
    node.items(problems, |item, problems| {
        let Some(name) = item.text(problems) else { return };
        match KnownScope::parse(name) {
            Some(scope) => scopes.push(scope),
            None => {
                let message = format!("no scope is called `{}`", name.escape_debug());
                let known = KnownScope::all().map(KnownScope::as_str);
                item.report_unknown(problems, ProblemCode::UnknownScope, message, name, known);
            }
        }
    });
    scopes
}

/// What all three selections leave; a selection that is not there leaves everything.
#[derive(Default)]
pub(super) struct Selection {
    left: Option<OperationSet>,
}

impl Selection {
    pub(super) fn narrow(&mut self, to: OperationSet) {
        self.left = Some(self.left.map_or(to, |left| left.intersection(to)));
    }

    /// What was selected, where anything was.
    pub(super) fn selected(&self) -> Option<OperationSet> {
        self.left
    }

    pub(super) fn operations(&self) -> OperationSet {
        self.left.unwrap_or_else(|| Operation::all().collect())
    }
}
