//! A principal under a policy as plain numbers and names, for places where calling into this engine costs more than a
//! decision: JavaScript reads the table once and decides about any tags by itself.
//!
//! Layout of [`PolicySnapshot::table`], version 1, in 32-bit words. A *set* is ⌈n/32⌉ words: bit `i % 32` of word `i / 32`
//! stands for the `i`-th operation of the catalogue.
//!
//! | words | holds |
//! | --- | --- |
//! | 1 | layout version |
//! | 1 | the catalogue's hash, as in [`snapshot`](crate::snapshot()) |
//! | 1 | number of operations, `n` |
//! | 1 | number of clauses |
//! | 2 sets | what is allowed, and what is not denied, while the resource's tags are not given |
//! | 2 sets | the platform: what it allows, and what it does not deny |
//! | 2 sets | what the policy forbids whatever the tags: surely, and surely or perhaps |
//! | 2 sets | what it permits whatever the tags: surely, and surely or perhaps |
//! | per clause | a word of flags, two counts of names, and a set of operations |
//!
//! A *clause* is what depends on tags. Bit 0 of its flags says that it permits, else it forbids; bits 1 and 2 hold the
//! truth of all that its `when` says beside tags, bits 3 and 4 that of its `unless`: 0 false, 1 unknown, 2 true. The
//! counts say how many of the following names are the tags of `when` and of `unless`; [`NO_TAGS`] stands for a part that
//! does not speak of tags, and so holds whatever they are. With given tags a clause has the truth
//! `min(when, 2 - unless)`, where each part counts as 0 unless the resource carries one of its tags.
//!
//! An operation is forbidden with the greatest truth of the clauses that forbid it and of the sets, and permitted
//! likewise; it is allowed where the platform allows it, it is surely permitted and not even perhaps forbidden.
//!
//! Kinds of resources are not in the table. About a resource of a kind on which the operation does not act, the answer is
//! that of tags that are not given, but never allowed.

use serde::Serialize;

use super::reach::{Clause, Reach};
use crate::catalog::OPERATION_COUNT;
use crate::snapshot::{catalogue_hash, halves};
use crate::{Policy, Principal};

/// Version of the layout of [`PolicySnapshot::table`].
pub const POLICY_LAYOUT_VERSION: u32 = 1;

/// The count of names of a part that does not speak of tags.
pub const NO_TAGS: u32 = u32::MAX;

/// A principal under a policy, as plain numbers and names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PolicySnapshot {
    /// The numbers; the module's source describes their layout.
    pub table: Vec<u32>,
    /// The tags of the clauses, one clause after the other.
    pub names: Vec<String>,
    /// Where the principal acts, if that is known. A resource of another workspace is denied. While it is not known, the
    /// table says nothing of resources whose workspace is given.
    pub workspace: Option<String>,
}

impl Policy {
    /// What a principal may do by what Instantly enforces and by this policy, in a form that decides elsewhere.
    pub fn snapshot(&self, principal: &Principal) -> PolicySnapshot {
        let Reach { open, platform, forbidden, permitted, clauses } = self.reach(principal);
        let sets = [
            open.must(),
            open.may(),
            platform.must(),
            platform.may(),
            forbidden.surely,
            forbidden.perhaps,
            permitted.surely,
            permitted.perhaps,
        ];
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let mut table =
            vec![POLICY_LAYOUT_VERSION, catalogue_hash(), count(OPERATION_COUNT), count(clauses.len())];
        table.extend(sets.into_iter().flat_map(halves));
        let mut names = Vec::new();
        for clause in &clauses {
            table.push(clause.flags());
            for tags in [clause.when.1, clause.unless.1] {
                table.push(tags.map_or(NO_TAGS, |tags| count(tags.len())));
                names.extend(tags.into_iter().flatten().map(|tag| self.tags.name(*tag).to_owned()));
            }
            table.extend(halves(clause.operations));
        }
        PolicySnapshot { table, names, workspace: principal.acts_in().map(|id| id.as_str().to_owned()) }
    }
}

impl Clause<'_> {
    fn flags(&self) -> u32 {
        u32::from(self.permits) | (self.when.0 as u32) << 1 | (self.unless.0 as u32) << 3
    }
}
