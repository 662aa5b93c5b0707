//! Who is in which teams.

use super::names::{place, row};

/// The teams of every principal that a policy lists, one row after the other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memberships {
    teams: Vec<u32>,
    /// Where the row of each principal ends, by its number.
    ends: Vec<u32>,
}

impl Memberships {
    /// Of pairs of a principal and a team, the teams ascending, each pair once. Put in place rather than sorted: a policy can
    /// have hundreds of thousands.
    pub(super) fn of_pairs(pairs: &[(u32, u32)]) -> Self {
        let principals = pairs.iter().map(|(principal, _)| place(*principal) + 1).max().unwrap_or(0);
        // Where the next team of each principal goes: first where its row starts, at last where it ends.
        let mut next = vec![0_u32; principals + 1];
        for (principal, _) in pairs {
            next.get_mut(place(*principal) + 1).into_iter().for_each(|count| *count += 1);
        }
        let mut start = 0;
        for count in &mut next {
            start += *count;
            *count = start;
        }
        let mut teams = vec![0; pairs.len()];
        for (principal, team) in pairs {
            let Some(free) = next.get_mut(place(*principal)) else { continue };
            teams.get_mut(place(*free)).into_iter().for_each(|own| *own = *team);
            *free += 1;
        }
        next.truncate(principals);
        Self { teams, ends: next }
    }

    /// The teams of a principal, ascending.
    pub(crate) fn of(&self, principal: u32) -> &[u32] {
        self.teams.get(row(&self.ends, principal)).unwrap_or(&[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_hold_the_teams_of_each_principal() {
        let rows = Memberships::of_pairs(&[(3, 0), (3, 1), (0, 2), (1, 5), (3, 7)]);
        assert_eq!(
            [0, 1, 2, 3, 4].map(|principal| rows.of(principal)),
            [&[2][..], &[5], &[], &[0, 1, 7], &[]]
        );
        assert_eq!(Memberships::of_pairs(&[]).of(0), &[] as &[u32]);
    }

    #[test]
    fn whoever_a_document_lists_twice_is_in_each_team_once() {
        let text =
            r#"{"version": 1, "teams": {"b": {"keys": ["k", "j", "k"]}, "a": {"keys": ["j", "j", "k"]}}}"#;
        let policy = crate::Policy::parse(text).unwrap();
        let rows: Vec<_> = policy.listed().collect();
        assert_eq!(rows, [("k:k", &[0, 1][..]), ("k:j", &[0, 1])]);
    }
}
