//! A set of operations.

use std::fmt;

use serde::{Serialize, Serializer};

use super::Operation;
use crate::bits::{Bits, words};
use crate::catalog::OPERATION_COUNT;

pub(crate) type OperationBits = Bits<{ words(OPERATION_COUNT) }>;

/// A set of operations of the catalogue, as bits. Iterates in the order of the catalogue.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OperationSet(pub(crate) OperationBits);

impl OperationSet {
    /// The set without operations.
    pub const EMPTY: Self = Self(OperationBits::EMPTY);

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
