//! A world as numbers: facts and premises are bits, names are places in lists.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::{World, WorldMember, WorldName};
use crate::escalation::{Assumptions, Circumstance, Edge, Fact, Premise, edges};
use crate::{Certainty, Effective, PrincipalKind, Role, ScopeSet};

/// Facts as bits.
pub(super) type Facts = u32;

/// That the manager of a workspace has its fleet: what [`Fact::Fleet`] asks for where it is a premise.
pub(super) const MANAGED: Facts = 1 << 31;

pub(super) const fn bit(fact: Fact) -> Facts {
    1 << (fact as u32)
}

pub(super) const ROOT: Facts = bit(Fact::EveryScope);

/// A world under some assumptions.
pub(super) struct Compiled<'w> {
    /// By certainty, the most certain first.
    pub(super) edges: Vec<Rule>,
    pub(super) weakest: Certainty,
    pub(super) spaces: Vec<Space<'w>>,
    pub(super) keys: Vec<Key<'w>>,
    pub(super) principals: Vec<Somebody<'w>>,
}

/// An edge that counts.
pub(super) struct Rule {
    pub(super) edge: &'static Edge,
    pub(super) premises: u64,
    pub(super) facts: Facts,
    pub(super) gain: Facts,
}

pub(super) struct Space<'w> {
    pub(super) id: &'w str,
    pub(super) manages: Vec<usize>,
    pub(super) managers: Vec<usize>,
    pub(super) keys: Range<usize>,
    /// What all of its keys meet together.
    pub(super) met: u64,
    /// What its place among the others makes of its keys.
    pub(super) situation: Facts,
    pub(super) can_be_promoted: bool,
    pub(super) accepted: usize,
    /// Whether somebody may sign in with a sending mailbox, and what those are of whom it is known.
    pub(super) may_sign_in: bool,
    pub(super) signs_in: Vec<(&'w str, Facts)>,
}

pub(super) struct Key<'w> {
    pub(super) name: WorldName<'w>,
    pub(super) home: usize,
    pub(super) scopes: &'w ScopeSet,
    /// The premises that it meets alone.
    pub(super) met: u64,
}

/// A key or a member.
pub(super) struct Somebody<'w> {
    pub(super) name: WorldName<'w>,
    pub(super) home: usize,
    /// The keys that it has from the start.
    pub(super) keys: Vec<usize>,
    pub(super) given: Facts,
    /// Whether it is one of the accepted members.
    pub(super) is_accepted: bool,
}

impl<'w> Compiled<'w> {
    pub(super) fn new(world: &'w World, assumptions: &Assumptions) -> Self {
        let counts = |edge: &&'static Edge| {
            edge.certainty <= assumptions.weakest && !assumptions.refuted.iter().any(|id| id == edge.id)
        };
        let mut rules: Vec<Rule> = edges().iter().filter(counts).map(Rule::of).collect();
        rules.sort_by_key(|rule| rule.edge.certainty);
        let mut compiled = Self {
            edges: rules,
            weakest: assumptions.weakest,
            spaces: Vec::with_capacity(world.workspaces.len()),
            keys: Vec::new(),
            principals: Vec::new(),
        };
        let places: HashMap<&str, usize> =
            world.workspaces.iter().enumerate().map(|(at, own)| (own.id.as_str(), at)).collect();
        for (home, own) in world.workspaces.iter().enumerate() {
            let id = own.id.as_str();
            let first = compiled.keys.len();
            let mut met = 0;
            for key in &own.keys {
                let name = WorldName { workspace: id, kind: PrincipalKind::Key, name: &key.name };
                let own_met = premises_met(&key.scopes);
                met |= own_met;
                let at = compiled.keys.len();
                compiled.keys.push(Key { name, home, scopes: &key.scopes, met: own_met });
                compiled.principals.push(Somebody {
                    name,
                    home,
                    keys: vec![at],
                    given: 0,
                    is_accepted: false,
                });
            }
            let keys = first..compiled.keys.len();
            for member in &own.members {
                let name = WorldName { workspace: id, kind: PrincipalKind::Member, name: &member.name };
                let knows = |(_, key): &(usize, &super::WorldKey)| member.knows.contains(&key.name);
                let known = own.keys.iter().enumerate().filter(knows).map(|(at, _)| first + at);
                let (given, is_accepted) = (facts_of(member), member.accepted && !member.removed);
                compiled.principals.push(Somebody { name, home, keys: known.collect(), given, is_accepted });
            }
            let present = || own.members.iter().filter(|member| member.accepted && !member.removed);
            let signs_in = |member: &&WorldMember| {
                own.mailboxes.iter().flatten().any(|mailbox| mailbox.eq_ignore_ascii_case(&member.name))
            };
            // That a member is restricted is no power that a session hands over.
            let powers = |member: &WorldMember| facts_of(member) & !bit(Fact::RestrictedMember);
            let signs_in: Vec<(&str, Facts)> =
                present().filter(signs_in).map(|member| (member.name.as_str(), powers(member))).collect();
            compiled.spaces.push(Space {
                id,
                manages: own.manages.iter().filter_map(|id| places.get(id.as_str()).copied()).collect(),
                managers: Vec::new(),
                keys,
                met,
                situation: 0,
                can_be_promoted: present().any(|member| !matches!(member.role, Role::Owner | Role::Admin)),
                accepted: present().count(),
                may_sign_in: own.mailboxes.is_none() || !signs_in.is_empty(),
                signs_in,
            });
        }
        compiled.link();
        compiled
    }

    /// Tells every workspace who manages it.
    fn link(&mut self) {
        let links: Vec<(usize, usize)> = (self.spaces.iter().enumerate())
            .flat_map(|(at, own)| own.manages.iter().map(move |managed| (at, *managed)))
            .collect();
        for (manager, managed) in links {
            if let Some(space) = self.spaces.get_mut(managed) {
                space.managers.push(manager);
                space.situation |= bit(Fact::SubWorkspaceKey);
            }
            if let Some(space) = self.spaces.get_mut(manager) {
                space.situation |= bit(Fact::AdminWorkspaceKey);
            }
        }
    }

    /// Whether what an edge needs is so in a workspace. Other keys are looked at one by one.
    pub(super) fn is_so(&self, edge: &Edge, space: &Space<'_>, who: &Somebody<'_>, at: usize) -> bool {
        match edge.needs {
            None | Some(Circumstance::OtherKeys) => true,
            Some(Circumstance::ColludingMember) => space.can_be_promoted,
            Some(Circumstance::OtherMember) => {
                space.accepted > usize::from(who.is_accepted && who.home == at)
            }
            Some(Circumstance::SignInMailbox) => space.may_sign_in,
        }
    }
}

impl Rule {
    fn of(edge: &'static Edge) -> Self {
        let (mut met, mut facts) = (0, 0);
        for premise in edge.from {
            match premise {
                Premise::Has(Fact::Fleet) => facts |= MANAGED,
                Premise::Has(fact) => facts |= bit(*fact),
                of_scopes => met |= premise_bit(of_scopes),
            }
        }
        Self { edge, premises: met, facts, gain: bit(edge.to) }
    }

    /// Whether it hands over the other keys of a workspace.
    pub(super) fn takes_keys(&self) -> bool {
        self.edge.needs == Some(Circumstance::OtherKeys)
    }

    /// Whether it takes over whoever signs in with a sending mailbox.
    pub(super) fn takes_session(&self) -> bool {
        self.edge.needs == Some(Circumstance::SignInMailbox)
    }
}

/// The premises that speak of scopes, each once.
pub(super) fn premises() -> &'static [Premise] {
    static PREMISES: OnceLock<Vec<Premise>> = OnceLock::new();
    PREMISES.get_or_init(|| {
        let mut all: Vec<Premise> = Vec::new();
        for premise in edges().iter().flat_map(|edge| edge.from) {
            if !matches!(premise, Premise::Has(_)) && !all.contains(premise) {
                all.push(*premise);
            }
        }
        all
    })
}

fn premise_bit(premise: &Premise) -> u64 {
    premises().iter().position(|own| own == premise).map_or(0, |at| 1 << at)
}

fn premises_met(scopes: &ScopeSet) -> u64 {
    let effective = scopes.effective();
    let mut met = 0;
    for (at, premise) in premises().iter().enumerate() {
        met |= u64::from(meets(scopes, &effective, premise)) << at;
    }
    met
}

/// Whether a key with these scopes meets the premise.
pub(super) fn meets(scopes: &ScopeSet, effective: &Effective, premise: &Premise) -> bool {
    match premise {
        Premise::Can(operation) => effective.can(*operation),
        Premise::MayCall(operation) => operation.guess().iter().any(|scope| scopes.contains(*scope)),
        Premise::Holds(scope) => scopes.contains(*scope),
        Premise::AnyOperation => !effective.must().is_empty(),
        Premise::Has(_) => false,
    }
}

/// What a member is by its role and permissions.
fn facts_of(member: &WorldMember) -> Facts {
    if member.removed {
        return bit(Fact::RemovedMember);
    }
    if !member.accepted {
        return 0;
    }
    let may_integrate = member.role == Role::Editor
        || member.permissions.iter().flatten().any(|own| own.as_str() == "organization.integrations");
    let role = match member.role {
        Role::Owner => bit(Fact::OwnerMember),
        Role::Admin => bit(Fact::AdminMember),
        _ => 0,
    };
    let integrates = if may_integrate { bit(Fact::IntegratingMember) } else { 0 };
    let restricted = if member.permissions.is_some() { bit(Fact::RestrictedMember) } else { 0 };
    role | integrates | restricted
}
