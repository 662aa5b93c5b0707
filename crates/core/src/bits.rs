//! A fixed-size set of small numbers: the ground of [`ScopeSet`](crate::ScopeSet) and
//! [`OperationSet`](crate::OperationSet). The number of words follows from the catalogue.

/// How many 64-bit words hold `count` bits.
pub(crate) const fn words(count: usize) -> usize {
    count.div_ceil(64)
}

/// A set of numbers below `64 * WORDS`. A number outside that range is never in the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Bits<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Bits<WORDS> {
    pub(crate) const EMPTY: Self = Self([0; WORDS]);

    #[inline]
    pub(crate) const fn contains(&self, index: usize) -> bool {
        let word = index / 64;
        #[expect(clippy::indexing_slicing, reason = "guarded by the comparison; `get` is not const")]
        let word = if word < WORDS { self.0[word] } else { 0 };
        word >> (index % 64) & 1 == 1
    }

    pub(crate) const fn insert(&mut self, index: usize) {
        let word = index / 64;
        if word < WORDS {
            #[expect(clippy::indexing_slicing, reason = "guarded by the comparison; `get_mut` is not const")]
            {
                self.0[word] |= 1 << (index % 64);
            }
        }
    }

    pub(crate) const fn remove(&mut self, index: usize) {
        let word = index / 64;
        if word < WORDS {
            #[expect(clippy::indexing_slicing, reason = "guarded by the comparison; `get_mut` is not const")]
            {
                self.0[word] &= !(1 << (index % 64));
            }
        }
    }

    /// The same with one more.
    pub(crate) const fn with(mut self, index: usize) -> Self {
        self.insert(index);
        self
    }

    pub(crate) fn union(self, other: Self) -> Self {
        self.zip(other, |a, b| a | b)
    }

    pub(crate) fn difference(self, other: Self) -> Self {
        self.zip(other, |a, b| a & !b)
    }

    pub(crate) fn intersection(self, other: Self) -> Self {
        self.zip(other, |a, b| a & b)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The members in ascending order.
    pub(crate) fn iter(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(at, mut word)| {
            std::iter::from_fn(move || {
                let bit = word.trailing_zeros() as usize;
                word &= word.wrapping_sub(1);
                (bit < 64).then_some(at * 64 + bit)
            })
        })
    }

    pub(crate) fn words(&self) -> &[u64; WORDS] {
        &self.0
    }

    fn zip(mut self, other: Self, combine: impl Fn(u64, u64) -> u64) -> Self {
        for (word, other) in self.0.iter_mut().zip(other.0) {
            *word = combine(*word, other);
        }
        self
    }
}

impl<const WORDS: usize> Default for Bits<WORDS> {
    fn default() -> Self {
        Self::EMPTY
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn behaves_like_a_set_of_numbers(a: BTreeSet<u8>, b: BTreeSet<u8>, gone: u8) {
            let bits = |numbers: &BTreeSet<u8>| {
                let mut bits = Bits::<4>::EMPTY;
                numbers.iter().for_each(|n| bits.insert(usize::from(*n)));
                bits
            };
            let list = |bits: Bits<4>| bits.iter().collect::<Vec<_>>();
            let expected = |numbers: BTreeSet<u8>| numbers.into_iter().map(usize::from).collect::<Vec<_>>();
            prop_assert_eq!(list(bits(&a).union(bits(&b))), expected(&a | &b));
            prop_assert_eq!(list(bits(&a).difference(bits(&b))), expected(&a - &b));
            prop_assert_eq!(list(bits(&a).intersection(bits(&b))), expected(&a & &b));
            prop_assert_eq!(bits(&a).len(), a.len());
            prop_assert_eq!(bits(&a).is_empty(), a.is_empty());
            let mut removed = bits(&a);
            removed.remove(usize::from(gone));
            prop_assert!(!removed.contains(usize::from(gone)));
            prop_assert_eq!(list(removed), expected(&a - &BTreeSet::from([gone])));
        }

        #[test]
        fn out_of_range_is_never_in_the_set(index in prop_oneof![256_usize..320, 256_usize..]) {
            let mut bits = Bits::<4>::EMPTY;
            bits.insert(index);
            prop_assert!(bits.is_empty() && !bits.contains(index));
        }
    }
}
