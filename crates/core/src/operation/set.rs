//! A set of operations.

use std::fmt;

use serde::{Serialize, Serializer};

use super::Operation;
use crate::bits::{Bits, words};
use crate::catalog::{OPERATION_COUNT, OPERATIONS, ResourceKind};

pub(crate) type OperationBits = Bits<{ words(OPERATION_COUNT) }>;

/// A set of operations of the catalogue, as bits. Iterates in the order of the catalogue.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OperationSet(pub(crate) OperationBits);

impl OperationSet {
    /// The set without operations.
    pub const EMPTY: Self = Self(OperationBits::EMPTY);

    /// Every operation of the catalogue.
    pub const ALL: Self = {
        let mut all = Self::EMPTY;
        let mut index = 0;
        while index < OPERATION_COUNT {
            all.0.insert(index);
            index += 1;
        }
        all
    };

    /// The operations about these kinds of resource.
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler: a wrong index does not build")]
    pub(crate) const fn about(kinds: &[ResourceKind]) -> Self {
        let mut about = Self::EMPTY;
        let mut index = 0;
        while index < OPERATION_COUNT {
            let mut kind = 0;
            while kind < kinds.len() {
                if OPERATIONS[index].resource as usize == kinds[kind] as usize {
                    about.0.insert(index);
                }
                kind += 1;
            }
            index += 1;
        }
        about
    }

    /// Whether the operation is in the set.
    #[inline]
    pub const fn contains(&self, operation: Operation) -> bool {
        self.0.contains(operation.index())
    }

    /// Adds an operation.
    pub const fn insert(&mut self, operation: Operation) {
        self.0.insert(operation.index());
    }

    /// Takes an operation out.
    pub const fn remove(&mut self, operation: Operation) {
        self.0.remove(operation.index());
    }

    /// The operations of either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0.union(other.0))
    }

    /// The operations of both sets.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        Self(self.0.intersection(other.0))
    }

    /// The operations that `other` does not hold.
    #[must_use]
    pub fn difference(self, other: Self) -> Self {
        Self(self.0.difference(other.0))
    }

    /// Whether `other` holds every operation of this set.
    pub fn is_subset(self, other: Self) -> bool {
        self.difference(other).is_empty()
    }

    /// How many operations.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The operations.
    pub fn iter(&self) -> impl Iterator<Item = Operation> + use<> {
        self.0.iter().filter_map(Operation::from_index)
    }
}

impl FromIterator<Operation> for OperationSet {
    fn from_iter<I: IntoIterator<Item = Operation>>(operations: I) -> Self {
        let mut set = Self::EMPTY;
        operations.into_iter().for_each(|operation| set.insert(operation));
        set
    }
}

impl fmt::Debug for OperationSet {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_set().entries(self.iter()).finish()
    }
}

impl Serialize for OperationSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
