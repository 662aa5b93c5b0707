//! Questions about thousands of keys at once. Nobody else answers these; where a plain loop does, it takes part.

use std::rc::Rc;

use anyhow::Result;
use instantly_rbac::analysis::{excess, matrix};
use instantly_rbac::escalation::{Assumptions, World};
use instantly_rbac::{
    Decision, Engine, Key, KnownScope, Operation, OperationSet, Policy, Principal, ScopeSet,
};
use serde_json::{Map, json};

use crate::contest::{Contest, OURS};
use crate::teams::{OPERATIONS, tag_name, team_name};

/// A key of five scopes, each time others.
fn scopes(at: usize) -> ScopeSet {
    let all = KnownScope::all().count();
    (1..6)
        .filter_map(|step| {
            KnownScope::all().nth(at.wrapping_mul(2_654_435_761).wrapping_add(step * 37 * at) % all)
        })
        .collect()
}

/// Who may do what: 1,000 keys and every operation.
pub(super) fn of_matrix() -> Result<Contest<(), usize>> {
    let mut engine = Engine::new(Policy::parse(r#"{"version": 1}"#)?);
    for at in 0..1_000 {
        engine.add_principal(&Principal::Key(Key {
            name: at.to_string(),
            scopes: scopes(at),
            workspace: None,
            situation: None,
            acting_as: None,
        }));
    }
    let engine = Rc::new(engine);
    let allowed = |engine: &Engine| {
        let decisions =
            engine.principals().flat_map(|key| Operation::all().map(move |own| engine.check(key, own, None)));
        decisions.filter(|verdict| verdict.decision == Decision::Allow).count()
    };
    let mut contest = Contest::new("matrix, 1,000 keys", vec![((), allowed(&engine))]);
    let own = Rc::clone(&engine);
    contest.enter(
        OURS,
        |()| Ok(()),
        move |()| matrix(&own, own.principals(), None),
        |matrix| matrix.rows().map(|(_, row)| row.must().len()).sum(),
    )?;
    contest.enter("loop of check", |()| Ok(()), move |()| allowed(&engine), |count| count)?;
    Ok(contest)
}

/// Which of 100,000 keys may do more than it needs?
pub(super) fn of_excess() -> Result<Contest<(), usize>> {
    let job = scopes(7).operations();
    let held: Vec<_> = (0..100_000).map(|at| scopes(at).effective()).collect();
    let right = held
        .iter()
        .filter(|own| own.must() != job && (!own.must().is_subset(job) || !job.is_subset(own.may())))
        .count();
    let mut contest = Contest::new("excess, 100,000 keys", vec![((), right)]);
    let needs = move |job: OperationSet| excess(held.iter().map(move |own| (*own, job))).count();
    contest.enter(OURS, |()| Ok(()), move |()| needs(job), |count| count)?;
    Ok(contest)
}

/// What could each of 10,000 keys turn itself into, in 500 workspaces of which one manages the others?
pub(super) fn of_escalation() -> Result<Contest<(), usize>> {
    let id = |at: usize| format!("019e0000-0000-7000-8000-{at:012x}");
    let workspaces: Vec<_> = (0..500)
        .map(|at| {
            let keys: Vec<_> = (0..20)
                .map(|key| json!({"name": key.to_string(), "scopes": scopes(at * 20 + key)}))
                .collect();
            let manages: Vec<_> = if at == 0 { (1..500).map(id).collect() } else { Vec::new() };
            let members = json!([{"name": "ana@example.com", "role": "view", "accepted": true}]);
            json!({"id": id(at), "manages": manages, "keys": keys, "members": members})
        })
        .collect();
    let world: World = serde_json::from_value(json!({"workspaces": workspaces}))?;
    let closed = |world: &World| {
        let assumptions = Assumptions::default();
        world.escalations(&assumptions).reach().iter().filter(|own| own.controls > 0).count()
    };
    let right = closed(&world);
    let mut contest = Contest::new("escalation, 10,000 keys", vec![((), right)]);
    contest.enter(OURS, |()| Ok(()), move |()| closed(&world), |count| count)?;
    Ok(contest)
}

/// What changes when one of 200 rules speaks of another team? Fifty teams with two members each.
pub(super) fn of_diff() -> Result<Contest<(), bool>> {
    let policy = |of_rule_1: usize| {
        let teams: Map<_, _> = (0..50)
            .map(|at| {
                let members = [format!("a{at}@example.com"), format!("b{at}@example.com")];
                (team_name(at), json!({"members": members, "role": "preset:sdr", "tags": [tag_name(at)]}))
            })
            .collect();
        let rules: Vec<_> = (0..200)
            .zip(OPERATIONS.iter().cycle())
            .map(|(at, operation)| {
                let team = if at == 1 { of_rule_1 } else { at % 50 };
                let forbid = json!({"teams": [team_name(team)], "operations": [operation.id()]});
                json!({"id": at.to_string(), "forbid": forbid, "when": {"tags": [tag_name(team)]}})
            })
            .collect();
        Policy::parse(&json!({"version": 1, "teams": teams, "rules": rules}).to_string())
    };
    let (before, after) = (policy(1)?, policy(2)?);
    let mut contest = Contest::new("diff, 200 rules each", vec![((), true)]);
    contest.enter(
        OURS,
        |()| Ok(()),
        move |()| before.diff(&after),
        |diff| diff.is_ok_and(|diff| diff.gained.len() == 2 && diff.lost.len() == 2),
    )?;
    Ok(contest)
}
