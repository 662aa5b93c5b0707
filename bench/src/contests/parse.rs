//! A list of forty scopes as text: read it.

use anyhow::Result;
use instantly_rbac::ScopeSet;

use crate::contest::{Contest, OURS};
use crate::peers::strings;
use crate::requests::scope_lists;

pub(super) fn contest() -> Result<Contest<String, Vec<String>>> {
    let questions = scope_lists(40).into_iter().map(|list| {
        let names = list.iter().map(ToString::to_string);
        (list.join(","), sorted(names))
    });

    let mut contest = Contest::new("parse 40 scopes", questions.collect());
    contest.enter(
        OURS,
        |list| Ok(list.clone()),
        |list| ScopeSet::parse(list),
        |scopes| sorted(scopes.iter().map(|scope| scope.to_string())),
    )?;
    contest.enter("hash set of strings", |list| Ok(list.clone()), |list| strings::parse(list), sorted)?;
    Ok(contest)
}

fn sorted(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_unstable();
    names
}
