//! A prepared key as plain numbers, for places where calling into this engine costs more than a decision: JavaScript
//! reads the table and tests bits itself.
//!
//! Layout, version 1, in 32-bit words:
//!
//! | words | holds |
//! | --- | --- |
//! | 1 | layout version |
//! | 1 | the catalogue's hash: the eight hexadecimal digits of its version, as a number |
//! | 1 | number of operations, `n` |
//! | ⌈n/32⌉ | *must*: bit `i % 32` of word `i / 32` is set when operation `i` is allowed |
//! | ⌈n/32⌉ | *may*: the same for allowed or unknown |
//!
//! Operation `i` is the `i`-th of the catalogue. A reader must refuse another version or hash. What a principal may do
//! under a policy takes a [larger table](crate::PolicySnapshot).

use crate::catalog::{self, OPERATION_COUNT};
use crate::{OperationSet, ScopeSet};

/// Version of the table's layout.
pub const LAYOUT_VERSION: u32 = 1;

/// The table for a key with these scopes.
pub fn snapshot(scopes: &ScopeSet) -> Vec<u32> {
    let effective = scopes.effective();
    let head = [LAYOUT_VERSION, catalogue_hash(), u32::try_from(OPERATION_COUNT).unwrap_or(u32::MAX)];
    head.into_iter().chain(halves(effective.must())).chain(halves(effective.may())).collect()
}

pub(crate) fn catalogue_hash() -> u32 {
    catalog::VERSION.rsplit('+').next().and_then(|digits| u32::from_str_radix(digits, 16).ok()).unwrap_or(0)
}

#[expect(clippy::cast_possible_truncation, reason = "the two halves of a word, each in its own number")]
pub(crate) fn halves(operations: OperationSet) -> impl Iterator<Item = u32> {
    operations
        .0
        .words()
        .iter()
        .flat_map(|word| [*word as u32, (word >> 32) as u32])
        .take(OPERATION_COUNT.div_ceil(32))
        .collect::<Vec<_>>()
        .into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Decision, Operation, authorize};

    #[test]
    fn table_decides_as_the_engine_does() {
        let scopes = ScopeSet::parse("campaigns:all,workspace_members:read,ai_agents:update,accounts:update");
        let table = snapshot(&scopes);
        let words = OPERATION_COUNT.div_ceil(32);
        assert_eq!(
            (table[0], table[2] as usize, table.len()),
            (LAYOUT_VERSION, OPERATION_COUNT, 3 + 2 * words)
        );
        let bit = |from: usize, index: usize| table[from + index / 32] >> (index % 32) & 1 == 1;
        for operation in Operation::all() {
            let decision = match (bit(3, operation.index()), bit(3 + words, operation.index())) {
                (true, true) => Decision::Allow,
                (false, true) => Decision::Unknown,
                (false, false) => Decision::Deny,
                (true, false) => panic!("must is not within may"),
            };
            assert_eq!(decision, authorize(&scopes, operation), "{operation}");
        }
    }

    #[test]
    fn hash_is_that_of_the_catalogue() {
        assert_eq!(format!("{:08x}", catalogue_hash()), catalog::VERSION.rsplit('+').next().unwrap());
    }
}
