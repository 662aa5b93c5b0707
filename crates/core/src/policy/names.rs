//! Names as small dense numbers.

use std::hash::BuildHasher as _;
use std::ops::Range;

use hashbrown::{DefaultHashBuilder, HashTable};

use super::limits;
pub(crate) use crate::PrincipalKind as Kind;

/// Gives every name a number, in the order in which they come.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// One after the other: a policy can have a hundred thousand.
    text: String,
    /// Where each ends. Numbers of half the size of an address, since they are looked up in no order; a name beyond 4 GiB is
    /// not found again.
    ends: Vec<u32>,
    places: HashTable<Place>,
    hasher: DefaultHashBuilder,
}

/// A name's number, and where its text starts: what is looked up then waits for the text at once, and not for its end first.
#[derive(Clone, Copy, Debug)]
struct Place {
    number: u32,
    start: u32,
}

impl Names {
    /// The number of the name, a new one if need be.
    pub(crate) fn intern(&mut self, name: &str) -> u32 {
        let hash = self.hasher.hash_one(name);
        if let Some(number) = self.find_hashed(hash, name) {
            return number;
        }
        let place = Place { number: self.count(), start: offset(self.text.len()) };
        self.text.push_str(name);
        self.ends.push(offset(self.text.len()));
        let Self { text, ends, places, hasher } = self;
        places.insert_unique(hash, place, |own| hasher.hash_one(slice(text, ends, own.number)));
        place.number
    }

    pub(crate) fn find(&self, name: &str) -> Option<u32> {
        self.find_hashed(self.hasher.hash_one(name), name)
    }

    /// The number of a principal, whose kind stands before its name. Nothing is allocated, unless the name is longer than any
    /// that a policy lists.
    pub(crate) fn find_principal(&self, kind: Kind, name: &str) -> Option<u32> {
        let mut room = [0; limits::NAME + KIND];
        let Some(named) = room.get_mut(..name.len() + KIND) else { return self.find(&kind.named(name)) };
        let (prefix, rest) = named.split_at_mut(KIND);
        prefix.copy_from_slice(kind.prefix().as_bytes());
        rest.copy_from_slice(name.as_bytes());
        self.find(std::str::from_utf8(named).ok()?)
    }

    fn find_hashed(&self, hash: u64, name: &str) -> Option<u32> {
        let same = |own: &Place| {
            let (start, end) = (place(own.start), place(own.start).saturating_add(name.len()));
            let is_whole = self.ends.get(place(own.number)).is_some_and(|own| place(*own) == end);
            self.text.as_bytes().get(start..end) == Some(name.as_bytes()) && is_whole
        };
        self.places.find(hash, same).map(|own| own.number)
    }

    /// How many there are.
    pub(crate) fn count(&self) -> u32 {
        offset(self.ends.len())
    }

    /// The names, in the order of their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..).zip(&self.ends).map(|(number, _)| self.name(number))
    }

    pub(crate) fn name(&self, number: u32) -> &str {
        slice(&self.text, &self.ends, number)
    }
}

fn slice<'t>(text: &'t str, ends: &[u32], number: u32) -> &'t str {
    text.get(row(ends, number)).unwrap_or("")
}

/// Where the row of a number is, among rows of which one begins where the one before ends.
pub(super) fn row(ends: &[u32], number: u32) -> Range<usize> {
    let end = |number: usize| ends.get(number).map(|end| place(*end));
    let start = place(number).checked_sub(1).and_then(end).unwrap_or(0);
    start..end(place(number)).unwrap_or(start)
}

/// A place in a list as a number.
fn offset(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// Where a number stands in a list of which it is the place.
#[inline]
pub(crate) fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Bytes of a kind before a name.
const KIND: usize = 2;

impl Kind {
    /// The field that lists principals of this kind.
    pub(super) const FIELDS: [(&'static str, Self); 3] =
        [("members", Self::Member), ("keys", Self::Key), ("agents", Self::Agent)];

    /// The name together with its kind, as [`Names`] keeps it.
    pub(crate) fn named(self, name: &str) -> String {
        let mut named = String::with_capacity(name.len() + KIND);
        self.name_into(&mut named, name);
        named
    }

    /// The same in the place of another text, whose memory it takes over.
    pub(super) fn name_into(self, named: &mut String, name: &str) {
        named.clear();
        named.push_str(self.prefix());
        named.push_str(name);
    }

    const fn prefix(self) -> &'static str {
        match self {
            Self::Member => "m:",
            Self::Key => "k:",
            Self::Agent => "a:",
        }
    }

    /// The kind and the name of what [`named`](Self::named) gives.
    pub(crate) fn of(named: &str) -> Option<(Self, &str)> {
        let (kind, name) = named.split_once(':')?;
        let kind = match kind {
            "m" => Self::Member,
            "k" => Self::Key,
            "a" => Self::Agent,
            _ => return None,
        };
        Some((kind, name))
    }
}
