//! Least scopes against a search through every subset of the scopes that could matter.

#![allow(clippy::unwrap_used, reason = "a failed expectation is the point of a test")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use instantly_rbac::analysis::minimal_scopes;
use instantly_rbac::{Decision, Operation, OperationSet, ScopeSet, authorize};
use instantly_rbac_tests::naive::Naive;
use proptest::collection::vec;
use proptest::prelude::*;

static NAIVE: LazyLock<Naive> = LazyLock::new(Naive::load);

/// Jobs of a few operations, most of them neighbours in the catalogue, so that their scopes interact.
fn job() -> impl Strategy<Value = Vec<Operation>> {
    let all: Vec<Operation> = Operation::all().collect();
    let count = all.len();
    (0..count, vec(prop_oneof![3 => 0..6_usize, 1 => 0..count], 0..5)).prop_map(move |(start, steps)| {
        let mut at = start;
        let mut job = vec![all.get(at).copied().unwrap()];
        for step in steps {
            at = (at + step) % count;
            job.push(all.get(at).copied().unwrap());
        }
        job
    })
}

/// The least cost over all subsets of the scopes that the job's operations name and a new key can have.
fn least_cost(job: &[Operation]) -> Option<(usize, usize)> {
    let ids: BTreeSet<&str> = job.iter().map(|operation| operation.id()).collect();
    let rows: Vec<_> = NAIVE.operations.iter().filter(|row| ids.contains(row.id.as_str())).collect();
    let grantable = |name: &&String| {
        !name.starts_with("supersearch_enrichments") && !name.starts_with("ai_agent_guidances")
    };
    let named: BTreeSet<&String> =
        rows.iter().filter_map(|row| row.requires.as_ref()).flatten().flatten().filter(grantable).collect();
    let named: Vec<&String> = named.into_iter().collect();
    if named.len() > 13 {
        return None;
    }
    (0..1_usize << named.len())
        .filter_map(|chosen| {
            let scopes: BTreeSet<String> = named
                .iter()
                .enumerate()
                .filter(|(at, _)| chosen >> at & 1 == 1)
                .map(|(_, name)| (*name).clone())
                .collect();
            let suffices = rows.iter().all(|row| NAIVE.decide(&scopes, row) != "deny");
            suffices.then(|| {
                let extra = NAIVE.allowed(&scopes).into_iter().filter(|id| !ids.contains(id)).count();
                (extra, scopes.len())
            })
        })
        .min()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_grant_that_allows_the_job_is_smaller(job in job()) {
        let set: OperationSet = job.iter().copied().collect();
        let least = minimal_scopes(set);
        for operation in &job {
            let expected = if least.undocumented.contains(*operation) { Decision::Unknown } else { Decision::Allow };
            prop_assert_eq!(authorize(&least.scopes, *operation), expected, "{} with {}", operation, least.scopes);
        }
        prop_assert!(least.scopes.known().all(|scope| scope.is_in_key_enum()));
        prop_assert_eq!(least.extra_operations, least.scopes.operations().difference(set));
        if let Some(cost) = least_cost(&job) {
            prop_assert_eq!((least.extra_operations.len(), least.scopes.len()), cost, "{} for {:?}", least.scopes, job);
        }
    }
}

#[test]
fn jobs_of_the_skill() {
    for (job, scopes) in [
        (vec![Operation::PATCH_WORKSPACE_MEMBER], "workspace_members:update"),
        (vec![Operation::LIST_LEADS], "leads:read"),
        (
            vec![Operation::CREATE_WEBHOOK, Operation::LIST_WEBHOOK_EVENT],
            "webhooks:create,webhook_events:read",
        ),
        (
            Operation::all()
                .filter(|operation| operation.path().starts_with("/api/v2/workspace-members"))
                .collect(),
            "workspace_members:all",
        ),
        (vec![], ""),
    ] {
        let least = minimal_scopes(job.into_iter().collect());
        assert_eq!(least.scopes, ScopeSet::parse(scopes));
    }
}

#[test]
fn supersearch_forces_a_wildcard_and_is_named() {
    let least =
        minimal_scopes([Operation::COUNT_LEADS_FROM_SUPERSEARCH, Operation::GET_LEAD].into_iter().collect());
    assert_eq!(least.scopes.to_string(), "all:read");
    assert_eq!(
        least.wildcard_forced_by.iter().collect::<Vec<_>>(),
        [Operation::COUNT_LEADS_FROM_SUPERSEARCH]
    );
}

#[test]
fn undocumented_operations_are_named_and_cost_nothing() {
    let least = minimal_scopes([Operation::LIST_WEBHOOK].into_iter().collect());
    assert!(least.scopes.is_empty());
    assert_eq!(least.undocumented.iter().collect::<Vec<_>>(), [Operation::LIST_WEBHOOK]);
}

#[test]
fn the_whole_api_needs_everything_and_what_the_guide_names_literally() {
    let least = minimal_scopes(Operation::all().collect());
    assert_eq!(
        (least.scopes.to_string().as_str(), least.extra_operations.len()),
        ("all:all,accounts:create,accounts:read", 0)
    );
}
