//! What can be said of keys alone, against the naive double: scopes that do nothing, excess, and differences.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a failed expectation is the point of a test"
)]

use std::collections::BTreeSet;

use instantly_rbac::analysis::{diff_keys, excess, review_scopes};
use instantly_rbac::escalation::{Assumptions, Fact, escalation};
use instantly_rbac::{KnownScope, Operation, OperationSet, ScopeSet};
use instantly_rbac_tests::naive::{Naive, below};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const NEAR: [&str; 10] = [
    "campaigns:read",
    "campaigns:update",
    "campaigns:all",
    "all:read",
    "ai_sdr_replies:all",
    "ai_sdr_replies:read",
    "workspace_members:update",
    "accounts:update",
    "ai_agents:update",
    "sales_flows:read",
];

fn scopes() -> impl Strategy<Value = ScopeSet> {
    let all: Vec<KnownScope> = KnownScope::all().collect();
    let any = (0..all.len()).prop_map(move |index| all[index].as_str());
    let near = select(NEAR.to_vec());
    let unheard = Just("lead_labels:read");
    vec(prop_oneof![4 => near, 3 => any, 1 => unheard], 0..6).prop_map(|names| names.into_iter().collect())
}

fn operations() -> impl Strategy<Value = OperationSet> {
    vec(0..240_usize, 0..40)
        .prop_map(|indices| indices.into_iter().filter_map(|index| Operation::all().nth(index)).collect())
}

fn names(scopes: &ScopeSet) -> BTreeSet<String> {
    scopes.iter().map(|scope| scope.as_str().to_owned()).collect()
}

fn ids(operations: OperationSet) -> BTreeSet<&'static str> {
    operations.iter().map(Operation::id).collect()
}

proptest! {
    #[test]
    fn idle_scopes_are_those_of_the_naive_double(scopes in scopes()) {
        let naive = Naive::load();
        let held = names(&scopes);
        let review = review_scopes(&scopes);
        let asks = |operation: &&instantly_rbac_tests::naive::Operation, scope: &String| {
            operation.requires.iter().flatten().any(|group| group.contains(scope))
        };
        let known = |scope: &&String| naive.scopes.contains(scope);
        let inert: BTreeSet<String> = held.iter().filter(known).filter(|scope| {
            !naive.operations.iter().any(|own| naive.decide(&held, own) == "allow" && asks(&own, scope))
        }).cloned().collect();
        let dormant: BTreeSet<String> = held.iter().filter(known)
            .filter(|scope| !naive.operations.iter().any(|own| asks(&own, scope))).cloned().collect();
        prop_assert_eq!(names(&review.inert), inert);
        prop_assert_eq!(names(&review.dormant), dormant);
        prop_assert_eq!(names(&review.unknown), held.iter().filter(|scope| !naive.scopes.contains(scope)).cloned().collect());
        // Redundant scopes are covered, go together without a loss, and none is left behind.
        let redundant = names(&review.redundant);
        let rest: BTreeSet<String> = held.difference(&redundant).cloned().collect();
        prop_assert_eq!(naive.allowed(&rest), naive.allowed(&held));
        for scope in &redundant {
            prop_assert!(rest.iter().any(|other| below(scope, other)), "{}", scope);
        }
        for scope in rest.iter().filter(known) {
            let less: BTreeSet<String> = rest.iter().filter(|other| *other != scope).cloned().collect();
            let is_covered = less.iter().filter(known).any(|other| below(scope, other));
            prop_assert!(!is_covered || naive.allowed(&less) != naive.allowed(&rest), "{}", scope);
        }
    }

    #[test]
    fn sets_of_operations_are_sets_of_their_ids(a in operations(), b in operations(), index in 0..240_usize) {
        let (left, right) = (ids(a), ids(b));
        prop_assert_eq!(ids(a.union(b)), left.union(&right).copied().collect());
        prop_assert_eq!(ids(a.intersection(b)), left.intersection(&right).copied().collect());
        prop_assert_eq!(ids(a.difference(b)), left.difference(&right).copied().collect());
        prop_assert_eq!(a.is_subset(b), left.is_subset(&right));
        prop_assert!(a.intersection(b).is_subset(b) && a.is_subset(a.union(b)));
        prop_assert_eq!((a.len(), a.is_empty()), (left.len(), left.is_empty()));
        let operation = Operation::all().nth(index).unwrap();
        prop_assert_eq!(a.contains(operation), left.contains(operation.id()));
        let (mut more, mut less) = (a, a);
        more.insert(operation);
        less.remove(operation);
        prop_assert!(more.contains(operation) && !less.contains(operation));
        prop_assert_eq!(more.difference(less).iter().collect::<Vec<_>>(), [operation]);
        prop_assert!(a.is_subset(OperationSet::ALL) && OperationSet::EMPTY.is_subset(a));
    }

    #[test]
    fn excess_is_what_is_allowed_and_not_needed(keys in vec((scopes(), operations()), 0..5)) {
        let naive = Naive::load();
        let prepared: Vec<_> = keys.iter().map(|(scopes, needed)| (scopes.effective(), *needed)).collect();
        let mut found = excess(prepared).peekable();
        for (at, (scopes, needed)) in keys.iter().enumerate() {
            let held = names(scopes);
            let needed = ids(*needed);
            let decided = |wanted: &str| -> BTreeSet<&str> {
                naive.operations.iter().filter(|own| naive.decide(&held, own) == wanted).map(|own| own.id.as_str()).collect()
            };
            let unneeded: BTreeSet<&str> = decided("allow").difference(&needed).copied().collect();
            let lacking: BTreeSet<&str> = decided("deny").intersection(&needed).copied().collect();
            if unneeded.is_empty() && lacking.is_empty() {
                continue;
            }
            let own = found.next().unwrap();
            prop_assert_eq!((own.key, ids(own.unneeded), ids(own.lacking)), (at, unneeded, lacking));
        }
        prop_assert!(found.next().is_none());
    }

    #[test]
    fn a_difference_of_keys_holds_every_case_once(a in scopes(), b in scopes()) {
        let naive = Naive::load();
        let (before, after) = (names(&a), names(&b));
        let (before, after) = (naive.allowed(&before), naive.allowed(&after));
        let diff = diff_keys(&a, &b, &[], &Assumptions::default());
        prop_assert_eq!(ids(diff.gained), after.difference(&before).copied().collect());
        prop_assert_eq!(ids(diff.lost), before.difference(&after).copied().collect());
        let gains = |scopes: &ScopeSet| -> BTreeSet<Fact> {
            escalation(scopes, &[], &Assumptions::default()).paths.iter().map(|path| path.gain).collect()
        };
        let (old, new) = (gains(&a), gains(&b));
        let facts = |paths: &[instantly_rbac::escalation::Path]| -> BTreeSet<Fact> { paths.iter().map(|path| path.gain).collect() };
        prop_assert_eq!(facts(&diff.escalation_gained), new.difference(&old).copied().collect());
        prop_assert_eq!(facts(&diff.escalation_lost), old.difference(&new).copied().collect());
        prop_assert_eq!(diff.equivalent, before == after && old == new);
        let back = diff_keys(&b, &a, &[], &Assumptions::default());
        prop_assert_eq!((back.gained, back.lost, back.equivalent), (diff.lost, diff.gained, diff.equivalent));
        prop_assert!(diff_keys(&a, &a, &[], &Assumptions::default()).equivalent);
    }
}

/// Scopes that a new key can be given and that no public operation asks for.
#[test]
fn a_third_of_the_scopes_of_new_keys_are_dormant() {
    let all: ScopeSet = KnownScope::all().filter(|scope| scope.is_in_key_enum()).collect();
    let dormant = review_scopes(&all).dormant;
    for family in ["auth", "security_tokens", "sales_flows"] {
        let own = all.known().filter(|scope| scope.resource() == family);
        let dormant = dormant.known().filter(|scope| scope.resource() == family);
        assert_eq!(own.count(), dormant.count(), "{family}");
    }
    assert!(
        dormant.contains(KnownScope::AUDIT_LOGS_DELETE) && !dormant.contains(KnownScope::AUDIT_LOGS_READ)
    );
    assert_eq!((dormant.len(), all.len()), (62, 178));
}
