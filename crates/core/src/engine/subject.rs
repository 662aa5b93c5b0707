//! A principal, prepared for many decisions: whatever depends on it alone is settled here.

use super::platform::Platform;
use crate::policy::{Condition, Kind, Names, Rule, Truth, Verb};
use crate::{Policy, Principal};

/// What of a principal and of the policy takes part in its decisions.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    pub(crate) platform: Platform,
    /// Where its requests take place.
    pub(crate) workspace: Option<u32>,
    /// Its teams that grant, ascending.
    pub(crate) teams: Box<[u32]>,
    pub(crate) forbids: Box<[Bound]>,
    pub(crate) permits: Box<[Bound]>,
}

/// A rule that can apply to the principal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    pub(crate) rule: u32,
    /// Whether its `unless` can still hold.
    pub(crate) excusable: bool,
}

/// A policy other than the written one, to see what it would change.
#[derive(Clone, Debug, Default)]
pub(crate) struct Changes {
    /// Teams that the principal joins.
    pub(crate) joined: Vec<u32>,
    /// Rules that are dropped.
    pub(crate) dropped: Vec<u32>,
}

impl Subject {
    pub(crate) fn prepare(
        policy: &Policy,
        workspaces: &mut Names,
        principal: &Principal,
        changes: &Changes,
    ) -> Self {
        let known: Vec<u32> =
            names(principal).iter().filter_map(|name| policy.principals.find(name)).collect();
        let mut teams = changes.joined.clone();
        for number in &known {
            let own = usize::try_from(*number).ok().and_then(|at| policy.memberships.get(at));
            teams.extend(own.into_iter().flatten());
        }
        teams.sort_unstable();
        teams.dedup();
        let (mut forbids, mut permits) = (Vec::new(), Vec::new());
        for (number, rule) in (0_u32..).zip(&policy.rules) {
            if changes.dropped.contains(&number) || !speaks_of(rule, &known, &teams) {
                continue;
            }
            let Some(excusable) = binds(rule, principal) else { continue };
            let bound = Bound { rule: number, excusable };
            match rule.verb {
                Verb::Forbid => forbids.push(bound),
                Verb::Permit => permits.push(bound),
            }
        }
        teams.retain(|number| team(policy, *number).is_some_and(|team| team.grants()));
        Self {
            platform: Platform::of(principal),
            workspace: principal.acts_in().map(|id| workspaces.intern(id.as_str())),
            teams: teams.into(),
            forbids: forbids.into(),
            permits: permits.into(),
        }
    }
}

pub(crate) fn team(policy: &Policy, number: u32) -> Option<&crate::policy::Team> {
    policy.teams.get(usize::try_from(number).ok()?)
}

/// The names under which a policy may list it.
fn names(principal: &Principal) -> Vec<String> {
    match principal {
        Principal::Key(key) => vec![Kind::Key.named(&key.name)],
        Principal::Member(member) => vec![Kind::Member.named(&member.name)],
        Principal::Agent(agent) => {
            vec![Kind::Agent.named(&agent.identity), Kind::Key.named(&agent.key.name)]
        }
    }
}

fn speaks_of(rule: &Rule, names: &[u32], teams: &[u32]) -> bool {
    rule.who.as_ref().is_none_or(|who| {
        who.principals.iter().any(|name| names.contains(name))
            || who.teams.iter().any(|team| teams.binary_search(team).is_ok())
    })
}

/// Whether the rule can apply to the principal at all, and if so whether it can still be excused.
fn binds(rule: &Rule, principal: &Principal) -> Option<bool> {
    if !own_part_holds(&rule.when, principal) {
        return None;
    }
    match &rule.unless {
        Some(unless) if own_part_holds(unless, principal) => (!unless.is_settled()).then_some(true),
        _ => Some(false),
    }
}

/// Whether the parts of a condition that speak of the principal hold.
fn own_part_holds(condition: &Condition, principal: &Principal) -> bool {
    let has_role = |roles: &Vec<crate::Role>| match principal {
        Principal::Member(member) => roles.contains(&member.role),
        Principal::Key(_) | Principal::Agent(_) => false,
    };
    let holds_scope = |scopes: &crate::scope::ScopeBits| {
        principal.key().is_some_and(|key| key.scopes.known().any(|scope| scopes.contains(scope.index())))
    };
    condition.roles.as_ref().is_none_or(has_role) && condition.scopes.as_ref().is_none_or(holds_scope)
}

/// Whether one of the numbers is in the list; unknown where they are not known. The list ascends.
#[inline]
pub(super) fn any_of(list: Option<&[u32]>, given: Option<&[u32]>) -> Truth {
    match (list, given) {
        (None, _) => Truth::True,
        (Some(_), None) => Truth::Unknown,
        (Some(list), Some(given)) => given.iter().any(|number| list.binary_search(number).is_ok()).into(),
    }
}
