//! Laws of decisions, scopes and explanations, against the naive implementation.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a failed expectation is the point of a test"
)]

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use instantly_rbac::{Decision, KnownScope, Operation, Requirement, ScopeSet, authorize, explain};
use instantly_rbac_tests::naive::{Naive, below};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

static NAIVE: LazyLock<Naive> = LazyLock::new(Naive::load);

/// Lists of scopes: known ones, wide ones more often than their number, and now and then an unknown name.
fn scopes() -> impl Strategy<Value = Vec<String>> {
    let known = (0..NAIVE.scopes.len()).prop_map(|index| NAIVE.scopes[index].clone());
    let wide = select(vec![
        "all:read",
        "all:update",
        "all:create",
        "ai_agents:all",
        "ai_agents:update",
        "accounts:update",
    ]);
    let near = select(vec!["campaign:read", "leads:*", "ALL:ALL", "workspace_members", ":", "all:"]);
    vec(prop_oneof![8 => known, 2 => wide.prop_map(str::to_owned), 1 => near.prop_map(str::to_owned)], 0..12)
}

fn set(names: &[String]) -> ScopeSet {
    names.iter().map(String::as_str).collect()
}

fn strings(names: &[String]) -> BTreeSet<String> {
    names.iter().cloned().collect()
}

#[test]
fn every_scope_alone_decides_every_operation_as_the_literal_requirement_says() {
    let mut decisions = [0usize; 3];
    for name in &NAIVE.scopes {
        let held = BTreeSet::from([name.clone()]);
        let scopes = ScopeSet::parse(name);
        let effective = scopes.effective();
        for (operation, row) in Operation::all().zip(&NAIVE.operations) {
            assert_eq!(operation.id(), row.id);
            let decision = authorize(&scopes, operation);
            assert_eq!(decision.as_str(), NAIVE.decide(&held, row), "{name} on {}", row.id);
            assert_eq!(effective.decide(operation), decision, "{name} on {}", row.id);
            decisions[decision as usize] += 1;
        }
    }
    assert_eq!(decisions.iter().sum::<usize>(), 185 * 240);
    assert!(decisions.iter().all(|count| *count > 500), "each outcome occurs: {decisions:?}");
}

#[test]
fn order_of_names_is_a_partial_order_and_agrees_with_the_naive_one() {
    let all: Vec<KnownScope> = KnownScope::all().collect();
    for &a in &all {
        for &b in &all {
            let (up, down) = (below(a.as_str(), b.as_str()), below(b.as_str(), a.as_str()));
            let expected = match (up, down) {
                (true, true) => Some(Ordering::Equal),
                (true, false) => Some(Ordering::Less),
                (false, true) => Some(Ordering::Greater),
                (false, false) => None,
            };
            assert_eq!(a.partial_cmp(&b), expected, "{a} {b}");
            assert_eq!(expected == Some(Ordering::Equal), a == b, "antisymmetric: {a} {b}");
            if up {
                for &c in all.iter().filter(|c| b <= **c) {
                    assert!(a <= c, "transitive: {a} {b} {c}");
                }
            }
        }
    }
}

#[test]
fn join_is_the_least_upper_bound() {
    let all: Vec<KnownScope> = KnownScope::all().collect();
    for &a in &all {
        for &b in &all {
            let join = a.join(b);
            assert!(join >= a && join >= b, "{a} {b}: {join}");
            let bounds =
                all.iter().filter(|c| below(a.as_str(), c.as_str()) && below(b.as_str(), c.as_str()));
            for bound in bounds {
                assert!(join <= *bound, "{a} {b}: {join} is not least, {bound}");
            }
        }
    }
}

proptest! {
    #[test]
    fn decisions_agree_with_the_naive_implementation(names in scopes()) {
        let (scopes, held) = (set(&names), strings(&names));
        let effective = scopes.effective();
        for (operation, row) in Operation::all().zip(&NAIVE.operations) {
            let expected = NAIVE.decide(&held, row);
            prop_assert_eq!(authorize(&scopes, operation).as_str(), expected);
            prop_assert_eq!(effective.decide(operation).as_str(), expected);
            prop_assert_eq!(effective.can(operation), expected == "allow");
        }
        prop_assert!(effective.must().is_subset(effective.may()));
    }

    #[test]
    fn more_scopes_never_allow_less_and_single_groups_decide_as_or(a in scopes(), b in scopes()) {
        let (a, b) = (set(&a), set(&b));
        let both = a.join(&b);
        for operation in Operation::all() {
            let either = authorize(&a, operation).or(authorize(&b, operation));
            let joined = authorize(&both, operation);
            prop_assert_eq!(joined.or(either), joined, "monotone: {}", operation);
            if !matches!(operation.requirement(), Requirement::Documented(groups) if groups.len() > 1) {
                prop_assert_eq!(joined, either, "{}", operation);
            }
        }
    }

    #[test]
    fn sets_behave_like_sets_of_names(a in scopes(), b in scopes()) {
        let (x, y) = (set(&a), set(&b));
        let names = |set: &ScopeSet| set.iter().map(|scope| scope.to_string()).collect::<BTreeSet<_>>();
        prop_assert_eq!(names(&x), strings(&a));
        prop_assert_eq!(names(&x.join(&y)), &strings(&a) | &strings(&b));
        prop_assert_eq!(names(&x.difference(&y)), &strings(&a) - &strings(&b));
        prop_assert_eq!(x.len(), strings(&a).len());
        prop_assert_eq!(&x.join(&y), &y.join(&x));
        let known = |names: &[String]| strings(names).into_iter().filter(|name| NAIVE.scopes.contains(name)).collect::<Vec<_>>();
        let unknown = |names: &[String]| strings(names).into_iter().filter(|name| !NAIVE.scopes.contains(name)).collect::<BTreeSet<_>>();
        let covers = known(&b).iter().all(|other| known(&a).iter().any(|own| below(other, own)))
            && unknown(&b).is_subset(&unknown(&a));
        prop_assert_eq!(x.covers(&y), covers);
    }

    #[test]
    fn text_and_json_read_back_the_same_set(names in scopes()) {
        let scopes = set(&names);
        prop_assert_eq!(&ScopeSet::parse(&scopes.to_string()), &scopes);
        prop_assert_eq!(&serde_json::from_str::<ScopeSet>(&serde_json::to_string(&scopes).unwrap()).unwrap(), &scopes);
    }

    #[test]
    fn minimising_keeps_every_operation_and_leaves_nothing_redundant(names in scopes()) {
        let scopes = set(&names);
        let least = scopes.minimise();
        prop_assert!(scopes.covers(&least) && least.covers(&scopes));
        prop_assert_eq!(NAIVE.allowed(&strings(&names)), NAIVE.allowed(&least.iter().map(|scope| scope.to_string()).collect()));
        prop_assert_eq!(least.unknown(), scopes.unknown());
        prop_assert_eq!(&least.minimise(), &least);
        prop_assert!(least.redundant().is_empty());
        prop_assert_eq!(scopes.redundant(), scopes.difference(&least));
        for scope in least.known() {
            let without = least.difference(&[scope].into_iter().collect());
            let covered = without.known().any(|other| other > scope);
            prop_assert!(!covered || without.operations() != least.operations(), "{} is redundant", scope);
        }
    }

    #[test]
    fn every_proposed_change_allows_and_none_of_its_parts_can_go(names in scopes()) {
        let scopes = set(&names);
        for operation in Operation::all() {
            let answer = explain(&scopes, operation);
            prop_assert_eq!(answer.decision, authorize(&scopes, operation));
            prop_assert_eq!(answer.would_allow.is_empty(), answer.decision != Decision::Deny);
            let ranks: Vec<usize> = answer.would_allow.iter().map(|change| change.also_unlocks().len()).collect();
            prop_assert!(ranks.is_sorted(), "narrowest first: {:?}", ranks);
            for change in &answer.would_allow {
                let after = scopes.join(&change.scopes());
                prop_assert_eq!(authorize(&after, operation), Decision::Allow);
                let mut gained = after.operations().difference(scopes.operations());
                gained.remove(operation);
                prop_assert_eq!(gained, change.also_unlocks());
                for part in change.scopes().known() {
                    let rest = change.scopes().difference(&[part].into_iter().collect());
                    prop_assert_eq!(authorize(&scopes.join(&rest), operation), Decision::Deny);
                }
            }
            // Complete: whatever single scope would help stands among the changes.
            for scope in KnownScope::all() {
                let single: ScopeSet = [scope].into_iter().collect();
                let helps = answer.decision == Decision::Deny
                    && authorize(&scopes.join(&single), operation) == Decision::Allow;
                prop_assert_eq!(helps, answer.would_allow.iter().any(|change| change.scopes() == single));
            }
        }
    }
}

#[test]
fn a_sentence_names_a_scope_that_nobody_knows() {
    let said = |name: &str| explain(&ScopeSet::parse(name), Operation::LIST_CAMPAIGN).sentence;
    assert!(said("x:y").contains(" `x:y` is no known scope and grants nothing."), "{}", said("x:y"));
    let meant = " `campaign:read` is no known scope and grants nothing; did you mean `campaigns:read`?";
    assert!(said("campaign:read").contains(meant), "{}", said("campaign:read"));
}

#[test]
fn a_sentence_lists_six_names_and_counts_the_rest() {
    let six = "accounts:read,campaigns:read,campaigns:update,emails:read,leads:read,leads:update";
    let said = |names: &str| explain(&ScopeSet::parse(names), Operation::PATCH_WORKSPACE_MEMBER).sentence;
    let all = six.split(',').all(|name| said(six).contains(&format!("`{name}`")));
    assert!(all && !said(six).contains(" more"), "{}", said(six));
    let seven = format!("{six},webhooks:read");
    assert!(said(&seven).contains(" and 1 more."), "{}", said(&seven));
}
