//! All operations that a key may call.

use anyhow::{Context as _, Result};
use instantly_rbac::{Effective, KnownScope, Operation, ScopeSet};

use crate::contest::{BARE, Contest, OURS};
use crate::peers::bare::bits::{self, Operations, Unlocks};
use crate::peers::strings::Requirements;
use crate::requests::scope_lists;

type Scopes = Vec<&'static str>;

pub(super) fn contest(name: &'static str, scopes: usize) -> Result<Contest<Scopes, Vec<Operation>>> {
    let (right, requirements) = (Requirements::new(), Requirements::new());
    let questions = scope_lists(scopes).into_iter().map(|list| {
        let allowed = right.met_by(&list.iter().map(ToString::to_string).collect());
        (list, allowed)
    });
    let unlocks = Unlocks::new()?;

    let mut contest = Contest::new(name, questions.collect());
    contest.enter(
        BARE,
        |list| Ok((places(list)?, bits::mask(list.iter().copied())?)),
        move |(scopes, held)| unlocks.of(scopes, held),
        members,
    )?;
    contest.enter(
        OURS,
        |list| Ok(list.iter().copied().collect::<ScopeSet>()),
        ScopeSet::effective,
        |effective: Effective| effective.must().iter().collect(),
    )?;
    contest.enter(
        "loop with hash set",
        |list| Ok(list.iter().map(ToString::to_string).collect()),
        move |held| requirements.met_by(held),
        |operations| operations,
    )?;
    Ok(contest)
}

fn places(names: &[&str]) -> Result<Vec<usize>> {
    let place = |name: &&str| {
        KnownScope::parse(name).map(KnownScope::index).with_context(|| format!("`{name}` is no scope"))
    };
    names.iter().map(place).collect()
}

fn members(operations: Operations) -> Vec<Operation> {
    let holds = |at: usize| operations.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1);
    Operation::all().filter(|operation| holds(operation.index())).collect()
}
