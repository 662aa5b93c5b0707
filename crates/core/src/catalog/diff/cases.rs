//! What the differences mean for keys: which scope alone comes to unlock which operation, and which no longer does.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{CatalogDiff, Statement};
use crate::KnownScope;

/// A scope, and the operations that a key with this scope alone gains or loses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ScopeCase {
    /// The scope.
    pub scope: String,
    /// The operations: ids, or `METHOD path` where the description gives none.
    pub operations: Vec<String>,
}

/// The gained and the lost cases of a comparison. Where the description's words could not be read, there is none.
pub(super) fn cases(diff: &CatalogDiff) -> (Vec<ScopeCase>, Vec<ScopeCase>) {
    let (mut gained, mut lost) = (Cases::default(), Cases::default());
    for own in &diff.added {
        let name = own.id.clone().unwrap_or_else(|| format!("{} {}", own.method, own.path));
        after(&own.requirement).iter().for_each(|scope| gained.add(scope, &name));
    }
    for own in &diff.removed {
        before(own.requires).for_each(|scope| lost.add(scope, own.operation.id()));
    }
    for own in &diff.changed {
        let (operation, after) = (own.operation.id(), after(&own.after));
        let stays = |scope: &str| before(own.before).any(|before| before == scope);
        after.iter().filter(|scope| !stays(scope)).for_each(|scope| gained.add(scope, operation));
        let goes = |scope: &&str| after.iter().all(|after| after != scope);
        before(own.before).filter(goes).for_each(|scope| lost.add(scope, operation));
    }
    (gained.finish(), lost.finish())
}

/// The scopes each of which suffices.
fn before(groups: Option<&'static [&'static [KnownScope]]>) -> impl Iterator<Item = &'static str> {
    let groups = groups.unwrap_or_default();
    let suffices = move |scope: &&KnownScope| groups.iter().all(|group| group.contains(scope));
    let first = groups.first().copied().unwrap_or_default();
    first.iter().filter(suffices).map(|scope| scope.as_str())
}

fn after(statement: &Statement) -> &[String] {
    match statement {
        Statement::OneOf { scopes } => scopes,
        Statement::Nothing | Statement::Unread { .. } => &[],
    }
}

/// The operations of each scope, each once.
#[derive(Default)]
struct Cases(BTreeMap<String, Vec<String>>);

impl Cases {
    /// Whoever adds is done with one operation before the next.
    fn add(&mut self, scope: &str, operation: &str) {
        let operations = self.0.entry(scope.to_owned()).or_default();
        if operations.last().is_none_or(|last| last != operation) {
            operations.push(operation.to_owned());
        }
    }

    fn finish(self) -> Vec<ScopeCase> {
        self.0.into_iter().map(|(scope, operations)| ScopeCase { scope, operations }).collect()
    }
}
