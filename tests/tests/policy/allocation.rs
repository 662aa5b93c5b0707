//! The check path allocates nothing, and what is loaded stays small.

use instantly_rbac::policy::{ProblemCode, limits};
use instantly_rbac::{Decision, Engine, Key, Operation, Policy, Principal, PrincipalKind, ScopeSet};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

use serde_json::{Map, Value, json};

use super::generate::worlds;

#[test]
fn a_decision_allocates_nothing() {
    let mut runner = TestRunner::deterministic();
    let mut outcomes = [0; 3];
    for _ in 0..200 {
        let world = worlds().new_tree(&mut runner).unwrap().current();
        let mut engine = Engine::new(world.policy());
        let principal = engine.add_principal(&world.principal());
        let resource = world.resource().map(|resource| engine.add_resource(&resource));
        let mut decided = [0; 3];
        let memory = allocation_counter::measure(|| {
            for operation in Operation::all() {
                let verdict = engine.check(principal, operation, resource);
                decided[verdict.decision as usize] += 1;
            }
        });
        assert_eq!((memory.count_total, memory.bytes_total), (0, 0), "{world:?}");
        outcomes.iter_mut().zip(decided).for_each(|(all, own)| *all += own);
    }
    assert!(outcomes.iter().all(|count| *count > 1_000), "{outcomes:?}");
    assert!(Decision::Unknown as usize == 2, "the outcomes are counted by their place");
    let memory = allocation_counter::measure(|| drop(std::hint::black_box(vec![1_u8; 100])));
    assert!(memory.count_total > 0, "the counter counts");
}

/// An agency's size: 20,000 teams with a tag each, 100,000 keys in one to three of them.
#[test]
fn an_agency_fits_into_40_megabytes_and_is_asked_by_name_without_allocating() {
    let name = |key: usize| format!("sdr-key-{key:05}");
    let mut members = vec![Vec::new(); 20_000];
    for key in 0..100_000 {
        for team in 0..=key % 3 {
            members[(key * 7 + team * 4_999) % 20_000].push(name(key));
        }
    }
    let roles = ["preset:admin", "preset:manager", "preset:sdr", "preset:viewer"];
    let teams: Map<String, Value> = members
        .into_iter()
        .enumerate()
        .map(|(at, keys)| {
            (
                format!("team-{at}"),
                json!({"keys": keys, "role": roles[at % 4], "tags": [format!("tag-{at}")]}),
            )
        })
        .collect();
    let document = json!({"version": 1, "teams": teams}).to_string();
    let mut engine = None;
    let loaded = allocation_counter::measure(|| {
        let mut own = Engine::new(Policy::parse(&document).unwrap());
        for key in 0..100_000 {
            own.add_principal(&Principal::Key(Key {
                name: name(key),
                scopes: ScopeSet::parse("all:all"),
                workspace: None,
                situation: None,
                acting_as: None,
            }));
        }
        engine = Some(own);
    });
    let engine = engine.unwrap();
    assert!(loaded.bytes_current < 40 << 20, "{loaded:?}");
    let (own, mut allowed) = (name(99_998), 0);
    let memory = allocation_counter::measure(|| {
        for operation in Operation::all() {
            let verdict = engine.check_named(PrincipalKind::Key, &own, operation, None);
            allowed += usize::from(verdict.decision == Decision::Allow);
        }
    });
    assert!(memory.count_total == 0 && allowed > 0, "{memory:?}");
}

/// Ten megabytes and more, in every shape that could cost many times as much once it is read.
#[test]
fn what_is_too_large_is_refused_by_the_limit_it_exceeds_within_bounded_memory() {
    const MANY: usize = 10_000_000;
    let bytes = format!("has at most {} bytes", limits::BYTES);
    let values = format!("has at most {} values", limits::VALUES);
    let deep = format!("more than {} deep", limits::DEPTH);
    for (text, limit) in [
        ("x".repeat(limits::BYTES + 1), &bytes),
        (format!("{{\"version\": 1, \"note\": \"{}\"}}", "x".repeat(limits::BYTES)), &bytes),
        (format!("[{}0]", "0,".repeat(MANY / 2)), &values),
        (format!("{{{}\"a\":0}}", "\"a\":0,".repeat(MANY / 6)), &values),
        (format!("{{\"teams\": [{}{{}}]}}", "{},".repeat(MANY / 3)), &values),
        ("- a\n".repeat(MANY / 4), &values),
        (format!("{}0{}", "{\"a\":".repeat(MANY / 16), "}".repeat(MANY / 16)), &deep),
        ("[ ".repeat(limits::VALUES - 1), &deep),
    ] {
        let mut found = None;
        let memory = allocation_counter::measure(|| found = Policy::read(&text).err());
        let problem = found.unwrap().problems()[0].clone();
        assert_eq!(problem.code, ProblemCode::TooLarge, "{:.40}", text);
        assert!(problem.message.contains(limit), "{problem} {:.40}", text);
        assert!(memory.bytes_max < 192 << 20, "{memory:?} {:.40}", text);
    }
}
