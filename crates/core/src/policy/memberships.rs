//! Who is in which teams.

/// The teams of every principal that a policy lists, one row after the other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memberships {
    teams: Vec<u32>,
    /// Where the row of each principal ends, by its number.
    ends: Vec<usize>,
}

impl Memberships {
    /// Of pairs of a principal and a team, in any order and with repetitions.
    pub(super) fn of_pairs(mut pairs: Vec<(u32, u32)>) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        let mut rows = Self { teams: Vec::with_capacity(pairs.len()), ends: Vec::new() };
        for (principal, team) in pairs {
            let before = usize::try_from(principal).unwrap_or(usize::MAX);
            if rows.ends.len() <= before {
                rows.ends.resize(before, rows.teams.len());
                rows.ends.push(rows.teams.len());
            }
            rows.teams.push(team);
            rows.ends.last_mut().into_iter().for_each(|end| *end += 1);
        }
        rows
    }

    /// The teams of a principal, ascending.
    pub(crate) fn of(&self, principal: u32) -> &[u32] {
        let Ok(at) = usize::try_from(principal) else { return &[] };
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(at).and_then(|end| self.teams.get(start..*end)).unwrap_or(&[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted_and_hold_each_team_once() {
        let rows = Memberships::of_pairs(vec![(3, 1), (0, 2), (3, 0), (0, 2), (1, 5)]);
        assert_eq!([0, 1, 2, 3, 4].map(|principal| rows.of(principal)), [&[2][..], &[5], &[], &[0, 1], &[]]);
        assert_eq!(Memberships::default().of(0), &[] as &[u32]);
    }
}
