//! The check path allocates nothing.

use instantly_rbac::{Decision, Engine, Operation};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

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
