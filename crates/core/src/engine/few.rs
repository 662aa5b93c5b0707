//! Short lists of numbers, kept within whatever has them: the usual decision need not look anything else up.

use crate::policy::{NO_GRANT, place};

/// As many numbers as stand in place. More than most principals have grants, and resources tags.
const FEW: usize = 3;

/// A list of numbers: in place as far as they are few, else somewhere in a longer list together with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Few([u32; FEW]);

/// Stands where there is no number. Neither these marks nor what they can be taken for is a grant or a tag.
const NONE: u32 = NO_GRANT;
/// Stands first where the list is not known.
const NOT_GIVEN: u32 = NO_GRANT + 1;
/// Stands first where the numbers stand elsewhere; then come their start and their end.
const ELSEWHERE: u32 = NO_GRANT + 2;

impl Few {
    /// The list that is not known.
    pub(super) const NOT_GIVEN: Self = Self([NOT_GIVEN, NONE, NONE]);

    /// The list of these numbers. What has no room goes to `more`.
    pub(super) fn of(mut numbers: impl Iterator<Item = u32>, more: &mut Vec<u32>) -> Self {
        let few = std::array::from_fn(|_| numbers.next().unwrap_or(NONE));
        let Some(next) = numbers.next() else { return Self(few) };
        let end = |list: &[u32]| u32::try_from(list.len()).unwrap_or(u32::MAX);
        let start = end(more);
        more.extend(few.into_iter().chain([next]).chain(numbers));
        Self([ELSEWHERE, start, end(more)])
    }

    /// The list; `None` where it is not known. `more` is what was given when it was made.
    pub(super) fn list<'f>(&'f self, more: &'f [u32]) -> Option<&'f [u32]> {
        match self.0 {
            [NOT_GIVEN, ..] => None,
            [ELSEWHERE, start, end] => more.get(place(start)..place(end)),
            _ => self.0.split(|number| *number == NONE).next(),
        }
    }

    /// Whether it is known.
    #[inline]
    pub(super) fn is_given(&self) -> bool {
        !matches!(self.0, [NOT_GIVEN, ..])
    }

    /// Its numbers with marks for those that are missing; `None` where they stand elsewhere.
    #[inline]
    pub(super) fn in_place(&self) -> Option<&[u32; FEW]> {
        match &self.0 {
            [ELSEWHERE, ..] => None,
            few => Some(few),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_every_length_are_read_as_they_were_written() {
        let mut more = Vec::new();
        let lists: Vec<Vec<u32>> = (0..7).map(|length| (10..10 + length).collect()).collect();
        let packed: Vec<Few> = lists.iter().map(|list| Few::of(list.iter().copied(), &mut more)).collect();
        for (few, list) in packed.iter().zip(&lists) {
            assert_eq!(few.list(&more), Some(list.as_slice()));
            assert_eq!(few.in_place().is_some(), list.len() <= FEW);
            assert!(few.is_given());
        }
        assert_eq!(more.len(), 4 + 5 + 6);
        assert_eq!((Few::NOT_GIVEN.list(&more), Few::NOT_GIVEN.is_given()), (None, false));
    }
}
