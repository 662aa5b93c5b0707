//! What the differences mean for keys: which scope alone comes to unlock which operation, and which no longer does.

use std::collections::{BTreeMap, BTreeSet};

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
        gained.add(&name, after(&own.requirement));
    }
    for own in &diff.removed {
        lost.add(own.operation.id(), before(own.requires));
    }
    for own in &diff.changed {
        let (before, after) = (before(own.before), after(&own.after));
        gained.add(own.operation.id(), after.difference(&before).copied());
        lost.add(own.operation.id(), before.difference(&after).copied());
    }
    (gained.finish(), lost.finish())
}

/// The scopes each of which suffices.
fn before(groups: Option<&'static [&'static [KnownScope]]>) -> BTreeSet<&'static str> {
    let Some((first, others)) = groups.and_then(<[_]>::split_first) else { return BTreeSet::new() };
    let suffices = |scope: &&KnownScope| others.iter().all(|group| group.contains(scope));
    first.iter().filter(suffices).map(|scope| scope.as_str()).collect()
}

fn after(statement: &Statement) -> BTreeSet<&str> {
    match statement {
        Statement::OneOf { .. } => statement.scopes(),
        Statement::Nothing | Statement::Unread { .. } => BTreeSet::new(),
    }
}

#[derive(Default)]
struct Cases(BTreeMap<String, Vec<String>>);

impl Cases {
    fn add<'s>(&mut self, operation: &str, scopes: impl IntoIterator<Item = &'s str>) {
        for scope in scopes {
            self.0.entry(scope.to_owned()).or_default().push(operation.to_owned());
        }
    }

    fn finish(self) -> Vec<ScopeCase> {
        self.0.into_iter().map(|(scope, operations)| ScopeCase { scope, operations }).collect()
    }
}
