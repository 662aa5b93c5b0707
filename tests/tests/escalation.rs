//! Escalation against a brute-force closure, and its laws.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a failed expectation is the point of a test"
)]

use std::collections::BTreeSet;

use instantly_rbac::escalation::{Assumptions, Edge, Fact, Premise, edges, escalation};
use instantly_rbac::interop::escalation_by_names;
use instantly_rbac::{Certainty, Decision, KnownScope, Operation, ScopeSet, authorize, explain};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const GIVEN: [Fact; 6] = [
    Fact::AdminWorkspaceKey,
    Fact::SubWorkspaceKey,
    Fact::AdminMember,
    Fact::IntegratingMember,
    Fact::RestrictedMember,
    Fact::RemovedMember,
];

/// Keys: mostly scopes that some edge asks for.
fn scopes() -> impl Strategy<Value = ScopeSet> {
    let all: Vec<KnownScope> = KnownScope::all().collect();
    let of_edges: Vec<KnownScope> = all
        .iter()
        .copied()
        .filter(|scope| {
            edges().iter().flat_map(|edge| edge.from).any(|premise| match premise {
                Premise::Can(operation) => scope.operations().contains(*operation),
                Premise::MayCall(operation) => operation.guess().contains(scope),
                Premise::Holds(own) => own == scope,
                _ => false,
            })
        })
        .collect();
    let count = all.len();
    let any = (0..count).prop_map(move |index| all[index]);
    vec(prop_oneof![3 => select(of_edges), 1 => any], 0..6).prop_map(|scopes| scopes.into_iter().collect())
}

fn assumptions() -> impl Strategy<Value = Assumptions> {
    let weakest = select(vec![Certainty::Documented, Certainty::Observed, Certainty::Assumed]);
    (weakest, vec(select(vec!["E01", "E05", "E06", "E27"]), 0..2)).prop_map(|(weakest, refuted)| {
        Assumptions { weakest, refuted: refuted.into_iter().map(str::to_owned).collect() }
    })
}

fn given_facts() -> impl Strategy<Value = Vec<Fact>> {
    vec(select(GIVEN.to_vec()), 0..2)
}

/// Whether somebody with these scopes and facts has what an edge asks for, by asking about every operation anew.
fn is_met(premise: &Premise, scopes: &ScopeSet, facts: &BTreeSet<Fact>) -> bool {
    let root = facts.contains(&Fact::EveryScope);
    match premise {
        Premise::Can(operation) => root || authorize(scopes, *operation) == Decision::Allow,
        Premise::MayCall(operation) => root || operation.guess().iter().any(|scope| scopes.contains(*scope)),
        Premise::Holds(scope) => root || scopes.contains(*scope),
        Premise::AnyOperation => {
            root || Operation::all().any(|any| authorize(scopes, any) == Decision::Allow)
        }
        Premise::Has(fact) => facts.contains(fact),
        _ => false,
    }
}

/// Everything that can be gained: apply every edge to everything, again and again.
fn closure(scopes: &ScopeSet, given: &[Fact], assumptions: &Assumptions) -> BTreeSet<Fact> {
    let mut facts: BTreeSet<Fact> = given.iter().copied().collect();
    for _ in 0..edges().len() {
        let usable = |edge: &&Edge| {
            edge.certainty <= assumptions.weakest && !assumptions.refuted.iter().any(|id| id == edge.id)
        };
        let gained: Vec<Fact> = edges()
            .iter()
            .filter(usable)
            .filter(|edge| edge.from.iter().all(|premise| is_met(premise, scopes, &facts)))
            .map(|edge| edge.to)
            .collect();
        facts.extend(gained);
    }
    given.iter().for_each(|fact| {
        facts.remove(fact);
    });
    facts
}

proptest! {
    #[test]
    fn gains_are_those_of_the_brute_force_closure(scopes in scopes(), given in given_facts(), assumptions in assumptions()) {
        let found = escalation(&scopes, &given, &assumptions);
        let gains: BTreeSet<Fact> = found.paths.iter().map(|path| path.gain).collect();
        let expected = closure(&scopes, &given, &assumptions);
        prop_assert_eq!(&gains, &expected);
        prop_assert_eq!(found.root_equivalent, expected.contains(&Fact::EveryScope));
        prop_assert_eq!(found.certainty.is_some(), found.root_equivalent);
    }

    #[test]
    fn every_path_can_be_walked_and_none_of_its_edges_can_go(scopes in scopes(), given in given_facts()) {
        for path in escalation(&scopes, &given, &Assumptions::default()).paths {
            let walk = |edges: &[&Edge]| {
                let mut facts: BTreeSet<Fact> = given.iter().copied().collect();
                for edge in edges {
                    if !edge.from.iter().all(|premise| is_met(premise, &scopes, &facts)) {
                        return false;
                    }
                    facts.insert(edge.to);
                }
                facts.contains(&path.gain)
            };
            prop_assert!(walk(&path.edges), "{:?}", path);
            for at in 0..path.edges.len() {
                let mut rest = path.edges.clone();
                rest.remove(at);
                prop_assert!(!walk(&rest), "edge {} of {:?} is not needed", at, path);
            }
            prop_assert_eq!(Some(path.certainty), path.edges.iter().map(|edge| edge.certainty).max());
        }
    }

    #[test]
    fn more_scopes_never_gain_less(a in scopes(), b in scopes(), given in given_facts()) {
        let gains = |scopes: &ScopeSet| -> BTreeSet<Fact> {
            escalation(scopes, &given, &Assumptions::default()).paths.iter().map(|path| path.gain).collect()
        };
        prop_assert!(gains(&a).is_subset(&gains(&a.join(&b))));
    }

    #[test]
    fn the_cut_stops_it_and_every_part_of_it_is_needed(scopes in scopes(), given in given_facts(), assumptions in assumptions()) {
        let root = |scopes: &ScopeSet| escalation(scopes, &given, &assumptions).root_equivalent;
        let cut = escalation(&scopes, &given, &assumptions).cut;
        if root(&ScopeSet::EMPTY) || !root(&scopes) {
            prop_assert!(cut.is_empty());
        } else {
            let rest = scopes.difference(&cut);
            prop_assert!(!root(&rest));
            for scope in cut.known() {
                prop_assert!(root(&rest.join(&[scope].into_iter().collect())));
            }
        }
    }

    #[test]
    fn a_change_escalates_just_when_it_opens_a_way_to_full_control(scopes in scopes(), index in 0..240_usize) {
        let operation = Operation::all().nth(index).unwrap();
        let root = |scopes: &ScopeSet| escalation(scopes, &[], &Assumptions::default()).root_equivalent;
        for change in explain(&scopes, operation).would_allow {
            let opens = !root(&scopes) && root(&scopes.join(&change.scopes()));
            prop_assert_eq!(change.escalates().is_some(), opens);
        }
    }
}

#[test]
fn scopes_that_amount_to_full_control() {
    let reach = |weakest: Certainty| -> Vec<String> {
        let assumptions = Assumptions { weakest, ..Assumptions::default() };
        let is_root = |scope: &KnownScope| {
            escalation(&[*scope].into_iter().collect(), &[], &assumptions).root_equivalent
        };
        KnownScope::all().filter(is_root).map(|scope| scope.to_string()).collect()
    };
    let documented = [
        "all:all",
        "all:create",
        "all:update",
        "workspace_members:all",
        "workspace_members:create",
        "workspace_members:update",
    ];
    let assumed = [
        "all:read",
        "api_keys:all",
        "api_keys:create",
        "api_keys:read",
        "workspaces:all",
        "workspaces:update",
    ];
    assert_eq!(BTreeSet::from_iter(reach(Certainty::Documented)), documented.map(str::to_owned).into());
    let worst: BTreeSet<String> = documented.iter().chain(&assumed).map(|name| (*name).to_owned()).collect();
    assert_eq!(BTreeSet::from_iter(reach(Certainty::Assumed)), worst);
}

#[test]
fn rules_are_those_of_the_model() {
    let ids: BTreeSet<&str> = edges().iter().map(|edge| edge.id).collect();
    let expected: Vec<String> =
        (1..=30).filter(|number| ![2, 3].contains(number)).map(|number| format!("E{number:02}")).collect();
    assert_eq!(ids, expected.iter().map(String::as_str).collect());
}

#[test]
fn the_guide_lists_every_rule() {
    let guide = include_str!("../../docs/escalation.md");
    for edge in edges() {
        let row = guide
            .lines()
            .find(|line| line.starts_with(&format!("| {} |", edge.id)) && line.contains(edge.how));
        assert!(row.is_some_and(|row| row.contains(edge.certainty.as_str())), "{}: {}", edge.id, edge.how);
    }
}

#[test]
fn assumptions_are_read_from_json_and_rules_that_there_are_not_are_refused() {
    let read = |text: &str| serde_json::from_str::<Assumptions>(text).map_err(|error| error.to_string());
    assert_eq!(read("{}"), Ok(Assumptions::default()));
    let expected = Assumptions { weakest: Certainty::Documented, refuted: vec!["E06".into(), "E10".into()] };
    assert_eq!(read(r#"{"weakest": "documented", "refuted": ["E06", "E10"]}"#), Ok(expected));
    for (wrong, named) in [
        (r#"{"refuted": ["E06", "E99"]}"#, "`E99`"),
        (r#"{"weakest": "certain"}"#, "`certain`"),
        (r#"{"rules": []}"#, "`rules`"),
    ] {
        assert!(read(wrong).unwrap_err().contains(named), "{wrong}");
    }
}

#[test]
fn names_say_what_is_given_and_which_rules_count() {
    let scopes = ScopeSet::parse("api_keys:create,campaigns:read");
    let named = |given: &[&str], weakest: Option<&str>, refuted: &[&str]| {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        escalation_by_names(&scopes, owned(given), weakest.map(str::to_owned), owned(refuted))
    };
    let assumptions = Assumptions { weakest: Certainty::Documented, refuted: vec!["E10".into()] };
    assert_eq!(named(&[], None, &[]), Ok(escalation(&scopes, &[], &Assumptions::default())));
    assert_eq!(
        named(&["admin_workspace_key"], Some("documented"), &["E10"]),
        Ok(escalation(&scopes, &[Fact::AdminWorkspaceKey], &assumptions))
    );
    assert_ne!(named(&["admin_workspace_key"], None, &[]), named(&[], None, &[]));
    assert!(named(&["god"], None, &[]).unwrap_err().to_string().contains("`god`"));
    assert!(named(&[], Some("certain"), &[]).is_err() && named(&[], None, &["E99"]).is_err());
}
