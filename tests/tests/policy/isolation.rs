//! Isolation against brute force: every set of tags, every principal of the team, one request after the other.

use std::collections::{BTreeMap, BTreeSet};

use instantly_rbac::analysis::{Isolation, IsolationError};
use instantly_rbac::{Decision, Engine, Operation, OperationSet, Policy, Principal, Resource};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::subsequence;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::generate::{TAGS, documents, principals};

const REACHING: [Operation; 4] = [
    Operation::ACTIVATE_CAMPAIGN,
    Operation::PATCH_CAMPAIGN,
    Operation::GET_ACCOUNT,
    Operation::DELETE_CAMPAIGN,
];

type Tags = BTreeSet<String>;

/// A team's principals and what each may do with which tags, asked one by one.
struct World {
    policy: Policy,
    document: Value,
    team: Vec<Principal>,
    all: Vec<Principal>,
}

impl World {
    fn of(document: &Value, given: &[Value], from: &str) -> Self {
        let all: Vec<Principal> =
            given.iter().map(|one| serde_json::from_value(one.clone()).unwrap()).collect();
        let lists = &document["teams"][from];
        let listed =
            |list: &str, name: &str| lists[list].as_array().is_some_and(|names| names.contains(&json!(name)));
        let is_in = |principal: &&Principal| match principal {
            Principal::Member(member) => listed("members", &member.name),
            Principal::Key(key) => listed("keys", &key.name),
            Principal::Agent(agent) => listed("agents", &agent.identity) || listed("keys", &agent.key.name),
        };
        let team = all.iter().filter(is_in).cloned().collect();
        let policy = Policy::parse(&document.to_string()).unwrap();
        Self { policy, document: document.clone(), team, all }
    }

    fn decision(&self, principal: &Principal, operation: Operation, tags: &Tags) -> Decision {
        let mut engine = Engine::new(self.policy.clone());
        let principal = engine.add_principal(principal);
        let resource = Resource { tags: Some(tags.iter().cloned().collect()), ..Resource::default() };
        let resource = engine.add_resource(&resource);
        engine.check(principal, operation, Some(resource)).decision
    }

    fn anybody_may(&self, operations: &[Operation], tags: &Tags) -> bool {
        let may =
            |principal, operation: &Operation| self.decision(principal, *operation, tags) != Decision::Deny;
        self.team.iter().any(|principal| operations.iter().any(|operation| may(principal, operation)))
    }

    fn belongs(&self, tags: &Tags, from: &str, to: &str) -> bool {
        let carries = |team: &str| {
            self.document["teams"][team]["tags"]
                .as_array()
                .is_some_and(|own| own.iter().any(|tag| tags.contains(tag.as_str().unwrap())))
        };
        carries(to) && !carries(from)
    }

    /// How many requests the shortest way takes; none where there is none.
    fn shortest(&self, from: &str, to: &str, operations: &[Operation]) -> Option<usize> {
        let sets: Vec<Tags> = (0..8_usize)
            .map(|chosen| (0..3).filter(|at| chosen >> at & 1 == 1).map(|at| TAGS[at].to_owned()).collect())
            .collect();
        let retags: Vec<bool> =
            sets.iter().map(|tags| self.anybody_may(&[Operation::TOGGLE_TAG_RESOURCE], tags)).collect();
        let reaches: Vec<bool> = sets.iter().map(|tags| self.anybody_may(operations, tags)).collect();
        let mut there: BTreeSet<usize> = (0..8).filter(|at| self.belongs(&sets[*at], from, to)).collect();
        for requests in 1.. {
            if there.iter().any(|at| reaches[*at]) {
                return Some(requests);
            }
            let next = (0..8).filter(|to| {
                there.iter().any(|from| retags[*from] && (from & to == *from || from & to == *to))
            });
            let next: BTreeSet<usize> = there.iter().copied().chain(next).collect();
            if next == there {
                return None;
            }
            there = next;
        }
        None
    }

    /// Whether every step of the chain is possible and leads to the next.
    fn replay(&self, isolation: &Isolation, from: &str, to: &str, operations: &[Operation]) {
        let set = |tags: &[String]| -> Tags { tags.iter().cloned().collect() };
        let mut tags = set(&isolation.chain[0].tags);
        assert!(self.belongs(&tags, from, to), "{isolation:?}");
        for (at, step) in isolation.chain.iter().enumerate() {
            assert_eq!(set(&step.tags), tags, "{isolation:?}");
            let is_last = at + 1 == isolation.chain.len();
            let principal = self.team.iter().find(|principal| {
                let name = principal.name();
                (name.kind, name.name) == (step.kind, step.principal.as_str())
                    && self.decision(principal, step.operation, &tags) == step.decision
            });
            assert!(principal.is_some() && step.decision != Decision::Deny, "{isolation:?}");
            assert_eq!(step.attached.is_empty() && step.detached.is_empty(), is_last);
            assert!(step.attached.is_empty() || step.detached.is_empty());
            let expected = if is_last { operations } else { &[Operation::TOGGLE_TAG_RESOURCE] };
            assert!(expected.contains(&step.operation));
            tags.extend(set(&step.attached));
            tags.retain(|tag| !step.detached.contains(tag));
        }
    }
}

/// Documents in which nothing but rules opens tagging and reaching, for some tags each.
fn entangled() -> impl Strategy<Value = Value> {
    let tags = |likely| proptest::option::weighted(likely, subsequence(TAGS.to_vec(), 1..=1));
    let conditions = || (tags(0.8), tags(0.6));
    let rule =
        |verb: &str, operations: &[Operation], (when, unless): (Option<Vec<&str>>, Option<Vec<&str>>)| {
            let mut rule = json!({verb: {"operations": operations}});
            for (field, tags) in [("when", when), ("unless", unless)] {
                tags.into_iter().for_each(|tags| rule[field] = json!({"tags": tags}));
            }
            rule
        };
    let toggles = vec(conditions(), 1..4);
    (toggles, conditions(), option::weighted(0.3, conditions())).prop_map(move |(toggles, reaches, forbidden)| {
        let mut rules: Vec<Value> = toggles
            .into_iter()
            .map(|conditions| rule("permit", &[Operation::TOGGLE_TAG_RESOURCE], conditions))
            .collect();
        rules.push(rule("permit", &REACHING, reaches));
        rules.extend(forbidden.map(|conditions| rule("forbid", &[Operation::TOGGLE_TAG_RESOURCE], conditions)));
        for (at, rule) in rules.iter_mut().enumerate() {
            rule["id"] = json!(format!("rule-{at}"));
        }
        let sdr = json!({"members": ["ana", "ben"], "keys": ["key-1"], "role": "nothing", "tags": ["west"]});
        json!({
            "version": 1,
            "default": "deny",
            "roles": {"nothing": {}},
            "teams": {"sdr": sdr, "ops": {"agents": ["agent-1"], "role": "nothing", "tags": ["east"]}, "group": {}},
            "rules": rules,
        })
    })
}

#[test]
fn isolation_is_what_brute_force_finds_and_its_chain_replays() {
    let mut runner = TestRunner::deterministic();
    let cases =
        (prop_oneof![documents(), entangled()], vec(principals(), 5), subsequence(REACHING.to_vec(), 1..=2));
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    for _ in 0..1_500 {
        let (document, given, operations) = cases.new_tree(&mut runner).unwrap().current();
        for (from, to) in [("sdr", "ops"), ("ops", "sdr"), ("group", "ops")] {
            let world = World::of(&document, &given, from);
            let asked: OperationSet = operations.iter().copied().collect();
            let isolation = match world.policy.isolation(&world.all, from, to, asked) {
                Ok(isolation) => isolation,
                Err(error) => {
                    assert_eq!(error, IsolationError::NoTags { name: to.to_owned() });
                    assert!(document["teams"][to]["tags"].is_null());
                    continue;
                }
            };
            let shortest = world.shortest(from, to, &operations).unwrap_or_default();
            assert_eq!(isolation.chain.len(), shortest, "{document} {given:?} {operations:?} {isolation:?}");
            assert_eq!(isolation.isolated, shortest == 0);
            if !isolation.isolated {
                world.replay(&isolation, from, to, &operations);
            }
            *lengths.entry(shortest).or_default() += 1;
        }
    }
    assert!(
        [(0, 100), (1, 100), (2, 100), (3, 5)].iter().all(|(length, least)| lengths[length] > *least),
        "{lengths:?}"
    );
}

#[test]
fn a_team_that_is_not_there_and_one_without_tags_are_refused() {
    let policy =
        Policy::parse(r#"{"version": 1, "teams": {"west": {"tags": ["West"]}, "ops": {}}}"#).unwrap();
    let ask = |from, to| policy.isolation(&[], from, to, OperationSet::ALL).unwrap_err();
    assert_eq!(ask("west", "wset").to_string(), "there is no team `wset`; did you mean `west`?");
    assert_eq!((ask("nobody", "west").code(), ask("west", "ops").code()), ("unknown_team", "no_tags"));
}

#[test]
fn five_hundred_teams_are_isolated_and_one_that_may_retag_is_not() {
    let document = |rules: Option<Value>| {
        let team = |at| {
            (
                format!("team-{at}"),
                json!({"members": [format!("m-{at}")], "role": "preset:manager", "tags": [format!("t-{at}")]}),
            )
        };
        let teams: serde_json::Map<_, _> = (0..500).map(team).collect();
        let mut document = json!({"version": 1, "default": "deny", "teams": teams});
        rules.into_iter().for_each(|rule| document["rules"] = json!([rule]));
        Policy::parse(&document.to_string()).unwrap()
    };
    let member = json!({"kind": "member", "name": "m-7", "role": "admin", "accepted": true});
    let member = [serde_json::from_value(member).unwrap()];
    let ask = |policy: Policy| policy.isolation(&member, "team-7", "team-400", OperationSet::ALL).unwrap();
    assert!(ask(document(None)).isolated);
    let retag = json!({"id": "retag", "permit": {"members": ["m-7"], "operations": ["toggleTagResource"]}});
    let chain = ask(document(Some(retag))).chain;
    assert_eq!(chain.iter().map(|step| step.operation).collect::<Vec<_>>(), [Operation::TOGGLE_TAG_RESOURCE]);
}
