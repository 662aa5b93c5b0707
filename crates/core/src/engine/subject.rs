//! A principal, prepared for many decisions: whatever depends on it alone is settled here.

use std::borrow::Cow;

use super::few::Few;
use super::platform::Platform;
use crate::policy::{Condition, Grant, Kind, Names, Rule, Truth, Verb};
use crate::scope::ScopeBits;
use crate::{Agent, Policy, Principal, Role};

/// What of a principal and of the policy takes part in its decisions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject<'s> {
    pub(super) common: &'s Common,
    /// What its teams grant.
    pub(super) grants: &'s [u32],
}

/// The same as an [`Engine`](crate::Engine) keeps it. Four fill a line of the processor's cache.
#[derive(Clone, Copy, Debug)]
#[repr(align(16))]
pub(super) struct PackedSubject {
    /// The number of what it has in common with others.
    pub(super) common: u32,
    pub(super) grants: Few,
}

/// What is the same for many principals, and so kept once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Common {
    pub(super) platform: Platform,
    /// Where the requests take place.
    workspace: Option<u32>,
    /// Whether its few grants are all that the policy says, and need not ask their teams.
    pub(super) is_plain: bool,
    forbids: Vec<Bound>,
    permits: Vec<Bound>,
}

/// A rule that can apply to the principal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Bound {
    pub(crate) rule: u32,
    /// Whether what its `when` says of the principal holds; never false.
    pub(crate) when: Truth,
    /// The same of its `unless`; false where it has none.
    pub(crate) unless: Truth,
}

/// What is known of a principal beyond its names.
#[derive(Clone, Copy)]
enum Facts<'p> {
    Role(&'p Role),
    Scopes(ScopeBits),
    KindOnly(Kind),
}

/// Facts and a policy other than the given ones, to see what they would change.
#[derive(Clone, Debug, Default)]
pub(crate) struct Changes {
    /// Scopes that the key holds besides.
    pub(crate) granted: ScopeBits,
    /// The role that the member has instead of its own.
    pub(crate) role: Option<Role>,
    /// Teams that the principal joins.
    pub(crate) joined: Vec<u32>,
    /// Tags that the resource carries besides, if its tags are given.
    pub(crate) tagged: Vec<u32>,
    /// Rules that are dropped.
    pub(crate) dropped: Vec<u32>,
}

/// A principal as it was just prepared.
pub(super) struct Prepared<'p> {
    pub(super) common: Common,
    /// Its teams, ascending.
    pub(super) teams: Cow<'p, [u32]>,
    pub(super) grants: Few,
}

/// Under which numbers a policy lists a principal.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Listed {
    /// Its own.
    pub(super) own: Option<u32>,
    /// That of the key through which an agent acts.
    key: Option<u32>,
}

impl Listed {
    pub(super) fn of(policy: &Policy, principal: &Principal) -> Self {
        let own = principal.name();
        let key = key_name(principal).and_then(|name| policy.principals.find_principal(Kind::Key, name));
        Self { own: policy.principals.find_principal(own.kind, own.name), key }
    }

    fn numbers(self) -> impl Iterator<Item = u32> {
        self.own.into_iter().chain(self.key)
    }

    /// Its teams, and those that it joins, ascending.
    fn teams<'p>(self, policy: &'p Policy, joined: &[u32]) -> Cow<'p, [u32]> {
        let of = |number| policy.memberships.of(number);
        if self.key.is_none() && joined.is_empty() {
            return Cow::Borrowed(self.own.map_or(&[], of));
        }
        let mut teams = joined.to_vec();
        self.numbers().for_each(|number| teams.extend(of(number)));
        teams.sort_unstable();
        teams.dedup();
        Cow::Owned(teams)
    }
}

impl<'p> Prepared<'p> {
    /// A principal that has been looked up. `more` is where grants go that have no room in it.
    pub(super) fn of(
        policy: &'p Policy,
        workspaces: &mut Names,
        principal: &Principal,
        listed: Listed,
        more: &mut Vec<u32>,
    ) -> Self {
        let workspace = principal.acts_in().map(|id| policy.workspace(workspaces, id.as_str()));
        Self::after(&Changes::default(), policy, workspace, principal, listed, more)
    }

    /// A principal that has changed since it was looked up.
    pub(super) fn after(
        changes: &Changes,
        policy: &'p Policy,
        workspace: Option<u32>,
        principal: &Principal,
        listed: Listed,
        more: &mut Vec<u32>,
    ) -> Self {
        let mut bind =
            |platform, facts| Self::bind(platform, workspace, policy, listed, facts, changes, more);
        match principal {
            Principal::Member(member) => {
                let role = changes.role.as_ref().unwrap_or(&member.role);
                bind(Platform::of_member(member, role), Facts::Role(role))
            }
            Principal::Key(key) | Principal::Agent(Agent { key, .. }) => {
                let scopes = key.scopes.bits().union(changes.granted);
                bind(Platform::of_key(key, scopes), Facts::Scopes(scopes))
            }
        }
    }

    /// A principal of which nothing is known but that the policy lists it, under this number.
    pub(super) fn listed(policy: &'p Policy, kind: Kind, number: u32, more: &mut Vec<u32>) -> Self {
        let listed = Listed { own: Some(number), key: None };
        let facts = Facts::KindOnly(kind);
        Self::bind(Platform::OPEN, None, policy, listed, facts, &Changes::default(), more)
    }

    /// What the policy says of the principal.
    fn bind(
        platform: Platform,
        workspace: Option<u32>,
        policy: &'p Policy,
        listed: Listed,
        facts: Facts<'_>,
        changes: &Changes,
        more: &mut Vec<u32>,
    ) -> Self {
        let teams = listed.teams(policy, &changes.joined);
        let (mut forbids, mut permits) = (Vec::new(), Vec::new());
        for (number, rule) in (0_u32..).zip(&policy.rules) {
            if changes.dropped.contains(&number) || !speaks_of(rule, listed, &teams) {
                continue;
            }
            let Some(bound) = facts.bind(number, rule) else { continue };
            match rule.verb {
                Verb::Forbid => forbids.push(bound),
                Verb::Permit => permits.push(bound),
            }
        }
        let granted = || teams.iter().filter_map(|team| policy.grants.of_team(*team));
        let grants = Few::of(granted().map(|grant| grant.0), more);
        let are_all = forbids.is_empty() && permits.is_empty() && granted().next().is_some();
        let is_plain = are_all && grants.in_place().is_some() && granted().all(Grant::is_plain);
        Self { common: Common { platform, workspace, is_plain, forbids, permits }, teams, grants }
    }
}

impl Common {
    /// Where its requests take place.
    #[inline]
    pub(super) fn workspace(&self) -> Option<u32> {
        self.workspace
    }
}

impl<'s> Subject<'s> {
    /// Where its requests take place.
    pub(crate) fn workspace(self) -> Option<u32> {
        self.common.workspace
    }

    /// What its teams grant.
    pub(super) fn grants(self) -> impl Iterator<Item = Grant> {
        self.grants.iter().copied().map(Grant)
    }

    pub(crate) fn has_grants(self) -> bool {
        !self.grants.is_empty()
    }

    pub(crate) fn forbids(self) -> &'s [Bound] {
        &self.common.forbids
    }

    pub(crate) fn permits(self) -> &'s [Bound] {
        &self.common.permits
    }
}

/// The names under which a policy may list it, as [`Names`] keeps them: its own, and that of its key.
pub(crate) fn names(principal: &Principal) -> Vec<String> {
    let own = principal.name();
    let key = key_name(principal).map(|name| Kind::Key.named(name));
    std::iter::once(own.kind.named(own.name)).chain(key).collect()
}

/// An agent is also listed by the name of its key.
fn key_name(principal: &Principal) -> Option<&str> {
    match principal {
        Principal::Key(_) | Principal::Member(_) => None,
        Principal::Agent(agent) => Some(&agent.key.name),
    }
}

fn speaks_of(rule: &Rule, listed: Listed, teams: &[u32]) -> bool {
    rule.who.as_ref().is_none_or(|who| {
        listed.numbers().any(|number| who.principals.contains(&number))
            || who.teams.iter().any(|team| teams.binary_search(team).is_ok())
    })
}

impl Facts<'_> {
    /// The rule with what of its conditions is settled by the principal, unless that rules it out.
    fn bind(self, number: u32, rule: &Rule) -> Option<Bound> {
        let when = self.meet(&rule.when);
        let unless = rule.unless.as_ref().map_or(Truth::False, |unless| self.meet(unless));
        let is_excused = unless == Truth::True && rule.unless.as_ref().is_some_and(Condition::is_settled);
        (when != Truth::False && !is_excused).then_some(Bound { rule: number, when, unless })
    }

    /// Whether the parts of a condition that speak of the principal hold.
    fn meet(self, condition: &Condition) -> Truth {
        let roles = condition.roles.as_ref().map_or(Truth::True, |roles| self.has_role(roles));
        let scopes = condition.scopes.map_or(Truth::True, |scopes| self.holds_scope(scopes));
        roles.min(scopes)
    }

    fn has_role(self, roles: &[Role]) -> Truth {
        match self {
            Self::Role(role) => roles.contains(role).into(),
            Self::KindOnly(Kind::Member) => Truth::Unknown,
            Self::Scopes(_) | Self::KindOnly(Kind::Key | Kind::Agent) => Truth::False,
        }
    }

    fn holds_scope(self, scopes: ScopeBits) -> Truth {
        match self {
            Self::Scopes(own) => (!own.intersection(scopes).is_empty()).into(),
            Self::Role(_) | Self::KindOnly(Kind::Member) => Truth::False,
            Self::KindOnly(Kind::Key | Kind::Agent) => Truth::Unknown,
        }
    }
}

/// Whether one of the numbers is in the list; unknown where they are not known. The list ascends.
#[inline]
pub(super) fn any_of(list: Option<&[u32]>, given: Option<impl IntoIterator<Item = u32>>) -> Truth {
    match (list, given) {
        (None, _) => Truth::True,
        (Some(_), None) => Truth::Unknown,
        (Some(list), Some(given)) => {
            given.into_iter().any(|number| list.binary_search(&number).is_ok()).into()
        }
    }
}
