//! What teams grant, in four bytes each: a principal is in a few of twenty thousand.

use super::{LocalRole, Team, place};
use crate::{Operation, OperationSet, Policy};

/// What one team grants: the upper six bits are the place of a role, the others a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Grant(pub(crate) u32);

const TAG_BITS: u32 = 26;

/// Stands for any tag; policies have far fewer.
const ANY_TAG: u32 = (1 << TAG_BITS) - 1;

/// Places beyond those of roles.
const EVERY_OPERATION: u32 = 62;
/// The number of the team stands instead of a tag. It is to be asked: it has several tags, or a role without a place.
const ASK_THE_TEAM: u32 = 61;

/// The lowest of the numbers that are no grants. Their place holds nothing.
pub(crate) const NO_GRANT: u32 = 63 << TAG_BITS;

impl Grant {
    /// The grant of the team of that number, if it grants.
    fn of((number, team): (u32, &Team)) -> Option<Self> {
        let role = match team.role {
            None => Some(EVERY_OPERATION),
            Some(role) => u32::try_from(role).ok().filter(|role| *role < ASK_THE_TEAM),
        };
        let tag = match team.tags.as_deref() {
            None => Some(ANY_TAG),
            Some([tag]) => Some(*tag).filter(|tag| *tag < ANY_TAG),
            Some(_) => None,
        };
        let (place, rest) = role.zip(tag).unwrap_or((ASK_THE_TEAM, number));
        team.grants().then_some(Self(place << TAG_BITS | rest))
    }

    const fn place(self) -> u32 {
        self.0 >> TAG_BITS
    }

    /// What stands beside the place: the team's only tag, where it is [plain](Self::is_plain).
    #[inline]
    pub(crate) fn tag(self) -> u32 {
        self.0 & ANY_TAG
    }

    /// Whether a resource needs no tag.
    #[inline]
    pub(crate) fn is_anywhere(self) -> bool {
        self.tag() == ANY_TAG
    }

    /// Whether it says all: the team need not be asked.
    pub(crate) fn is_plain(self) -> bool {
        self.place() != ASK_THE_TEAM
    }

    /// Whether it is of one of these roles.
    #[inline]
    pub(crate) fn is_of(self, roles: Roles) -> bool {
        roles.0 >> self.place() & 1 == 1
    }

    /// The operations that it grants.
    pub(crate) fn operations(self, policy: &Policy) -> OperationSet {
        policy.operations_of(match self.place() {
            EVERY_OPERATION => None,
            ASK_THE_TEAM => policy.team(self.tag()).and_then(|team| team.role),
            role => Some(place(role)),
        })
    }
}

/// Places of roles, as bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Roles(u64);

/// What the teams of a policy grant, laid out for the many principals that ask.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grants {
    of_teams: Vec<Option<Grant>>,
    /// The roles that hold each operation.
    holders: Vec<Roles>,
}

impl Grants {
    pub(super) fn of(teams: &[Team], roles: &[LocalRole]) -> Self {
        let holders = Operation::all().map(|operation| {
            let holding =
                (0..ASK_THE_TEAM).zip(roles).filter(|(_, role)| role.operations.contains(operation));
            Roles(holding.fold(1 << EVERY_OPERATION, |bits, (place, _)| bits | 1 << place))
        });
        Self { of_teams: (0..).zip(teams).map(Grant::of).collect(), holders: holders.collect() }
    }

    /// What the team of that number grants.
    pub(crate) fn of_team(&self, number: u32) -> Option<Grant> {
        *self.of_teams.get(place(number))?
    }

    /// The roles that hold the operation.
    #[inline]
    pub(crate) fn holders(&self, operation: Operation) -> Roles {
        self.holders.get(operation.index()).copied().unwrap_or(Roles(0))
    }
}
