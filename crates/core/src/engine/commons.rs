//! What many principals have in common, kept once.

use std::hash::BuildHasher as _;

use hashbrown::{DefaultHashBuilder, HashTable};

use super::next;
use super::subject::Common;
use crate::policy::place;

/// Each with a number, in the order in which they come.
#[derive(Clone, Debug, Default)]
pub(super) struct Commons {
    list: Vec<Common>,
    numbers: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Commons {
    /// The number of one that is equal, which is kept if there was none.
    pub(super) fn intern(&mut self, common: Common) -> u32 {
        let Self { list, numbers, hasher } = self;
        let same = |number: &u32| list.get(place(*number)) == Some(&common);
        let hash = hasher.hash_one(&common);
        if let Some(number) = numbers.find(hash, same) {
            return *number;
        }
        let number = next(list.len());
        list.push(common);
        numbers.insert_unique(hash, number, |number| hasher.hash_one(list.get(place(*number))));
        number
    }

    #[inline]
    pub(super) fn get(&self, number: u32) -> Option<&Common> {
        self.list.get(place(number))
    }
}
