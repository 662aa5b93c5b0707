//! An explanation as rows: one for each change that would allow it, and one without a change where there is none.

use instantly_rbac::{Change, Explanation, OperationSet};
use serde::Serialize;

use super::text::deed;
use crate::listing::Row;

#[derive(Serialize)]
pub(super) struct ChangeRow<'a> {
    decision: &'static str,
    code: &'static str,
    operation: Option<&'static str>,
    change: Option<String>,
    mintable: Option<bool>,
    escalates: Option<&'static str>,
    also_unlocks: OperationSet,
    sentence: &'a str,
}

pub(super) fn of(answer: &Explanation) -> impl Iterator<Item = ChangeRow<'_>> {
    let row = |change: Option<&Change>| ChangeRow {
        decision: answer.decision.as_str(),
        code: answer.code.as_str(),
        operation: answer.operation.map(|operation| operation.id()),
        change: change.map(deed),
        mintable: match change {
            Some(Change::GrantScopes { mintable, .. }) => Some(*mintable),
            _ => None,
        },
        escalates: change.and_then(Change::escalates).map(|way| way.certainty.as_str()),
        also_unlocks: change.map_or(OperationSet::EMPTY, Change::also_unlocks),
        sentence: &answer.sentence,
    };
    let none = answer.would_allow.is_empty().then(|| row(None));
    answer.would_allow.iter().map(move |change| row(Some(change))).chain(none)
}

impl Row for ChangeRow<'_> {
    const COLUMNS: &'static [&'static str] =
        &["decision", "code", "operation", "change", "mintable", "escalates", "also_unlocks", "sentence"];
    const IN_TABLE: usize = 8;
}
