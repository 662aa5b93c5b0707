//! The table of a principal under a policy decides as the engine does; the reader here knows the layout and nothing else.

use instantly_rbac::{NO_TAGS, Operation, POLICY_LAYOUT_VERSION, PolicySnapshot};
use proptest::prelude::*;

use super::generate::{World, worlds};

/// Truths as the table writes them.
const UNKNOWN: u32 = 1;
const TRUE: u32 = 2;

struct Reader<'s> {
    snapshot: &'s PolicySnapshot,
    words: usize,
    operation: usize,
}

impl Reader<'_> {
    fn bit(&self, from: usize) -> bool {
        self.snapshot.table[from + self.operation / 32] >> (self.operation % 32) & 1 == 1
    }

    fn set(&self, number: usize) -> bool {
        self.bit(4 + number * self.words)
    }

    fn truth(&self, surely: usize) -> u32 {
        u32::from(self.set(surely)) + u32::from(self.set(surely + 1))
    }

    fn decide(&self, tags: Option<&[String]>) -> &'static str {
        let word = |must, may| match (must, may) {
            (true, _) => "allow",
            (false, true) => "unknown",
            (false, false) => "deny",
        };
        let Some(tags) = tags else { return word(self.set(0), self.set(1)) };
        let (mut forbidden, mut permitted) = (self.truth(4), self.truth(6));
        let (mut at, mut name) = (4 + 8 * self.words, 0);
        for _ in 0..self.snapshot.table[3] {
            let [flags, when, unless] = self.snapshot.table[at..at + 3] else { panic!("short") };
            let mut part = |count: u32, truth: u32| {
                let known = if count == NO_TAGS { 0 } else { count as usize };
                let own = &self.snapshot.names[name..name + known];
                name += known;
                let holds = count == NO_TAGS || tags.iter().any(|tag| own.contains(tag));
                if holds { truth } else { 0 }
            };
            let truth = part(when, flags >> 1 & 3).min(TRUE - part(unless, flags >> 3 & 3));
            if self.bit(at + 3) {
                let side = if flags & 1 == 1 { &mut permitted } else { &mut forbidden };
                *side = truth.max(*side);
            }
            at += 3 + self.words;
        }
        assert_eq!((at, name), (self.snapshot.table.len(), self.snapshot.names.len()));
        let governance = permitted.min(TRUE - forbidden);
        word(self.set(2) && governance == TRUE, self.set(3) && governance >= UNKNOWN)
    }
}

fn decide(snapshot: &PolicySnapshot, operation: Operation, tags: Option<&[String]>) -> &'static str {
    assert_eq!(snapshot.table[0], POLICY_LAYOUT_VERSION);
    let words = (snapshot.table[2] as usize).div_ceil(32);
    Reader { snapshot, words, operation: operation.index() }.decide(tags)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn table_decides_as_the_policy_does(world in worlds()) {
        let World { operation, .. } = world;
        let (policy, principal, resource) = (world.policy(), world.principal(), world.resource());
        let snapshot = policy.snapshot(&principal);
        let there = resource.as_ref().and_then(|resource| resource.workspace.as_ref());
        let expected = policy.check(&principal, operation, resource.as_ref()).decision.as_str();
        let kind = resource.as_ref().and_then(|resource| resource.kind);
        if kind.is_some_and(|kind| !operation.acts_on(kind)) {
            let denied = decide(&snapshot, operation, None) == "deny";
            prop_assert_eq!(if denied { "deny" } else { "unknown" }, expected);
            return Ok(());
        }
        match (&snapshot.workspace, there) {
            // The table does not answer this, and says so.
            (None, Some(_)) => {}
            (Some(here), Some(there)) if here != there.as_str() => prop_assert_eq!("deny", expected),
            _ => {
                let tags = resource.as_ref().and_then(|resource| resource.tags.as_deref());
                prop_assert_eq!(decide(&snapshot, operation, tags), expected);
            }
        }
    }
}
