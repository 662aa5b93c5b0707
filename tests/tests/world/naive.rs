//! The closure a second time: sets of named things, every rule tried on everything until nothing is new.

use std::collections::BTreeSet;

use instantly_rbac::escalation::{Assumptions, Circumstance, Edge, Fact, Premise, Workspace, World, edges};
use instantly_rbac::{Decision, Operation, PrincipalKind, Role, ScopeSet, authorize};

/// What somebody has: facts in workspaces, and keys by their workspace and name.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Holdings {
    pub(crate) facts: BTreeSet<(String, Fact)>,
    pub(crate) keys: BTreeSet<(String, String)>,
}

pub(crate) struct Naive<'w> {
    pub(crate) world: &'w World,
    pub(crate) assumptions: &'w Assumptions,
    /// Who asks: workspace, kind, name.
    pub(crate) who: (&'w str, PrincipalKind, &'w str),
}

fn present(space: &Workspace) -> Vec<&instantly_rbac::escalation::WorldMember> {
    space.members.iter().filter(|member| member.accepted && !member.removed).collect()
}

fn role_facts(member: &instantly_rbac::escalation::WorldMember) -> Vec<Fact> {
    let mut facts = Vec::new();
    if member.removed {
        return vec![Fact::RemovedMember];
    }
    if member.accepted {
        match member.role {
            Role::Owner => facts.push(Fact::OwnerMember),
            Role::Admin => facts.push(Fact::AdminMember),
            Role::Editor => facts.push(Fact::IntegratingMember),
            _ => {}
        }
        if let Some(permissions) = &member.permissions {
            facts.push(Fact::RestrictedMember);
            if permissions.iter().any(|own| own.as_str() == "organization.integrations") {
                facts.push(Fact::IntegratingMember);
            }
        }
    }
    facts
}

impl Naive<'_> {
    pub(crate) fn start(&self) -> Holdings {
        let (workspace, kind, name) = self.who;
        let space = self.space(workspace);
        let mut held = Holdings::default();
        if kind == PrincipalKind::Key {
            held.keys.insert((workspace.to_owned(), name.to_owned()));
        } else {
            let member = space.members.iter().find(|member| member.name == name).unwrap();
            let keys = space.keys.iter().filter(|key| member.knows.contains(&key.name));
            held.keys.extend(keys.map(|key| (workspace.to_owned(), key.name.clone())));
            held.facts.extend(role_facts(member).into_iter().map(|fact| (workspace.to_owned(), fact)));
        }
        held
    }

    fn space(&self, id: &str) -> &Workspace {
        self.world.workspaces.iter().find(|own| own.id.as_str() == id).unwrap()
    }

    fn managers<'s>(&'s self, id: &'s str) -> impl Iterator<Item = &'s str> {
        self.world
            .workspaces
            .iter()
            .filter(move |own| own.manages.iter().any(|managed| managed.as_str() == id))
            .map(|own| own.id.as_str())
    }

    /// The scopes of every key that acts in the workspace.
    fn acting(&self, id: &str, held: &Holdings) -> Vec<ScopeSet> {
        let through = |home: &String| {
            home == id
                || (self.managers(id).any(|own| own == home)
                    && held.facts.contains(&(home.clone(), Fact::Fleet)))
        };
        held.keys
            .iter()
            .filter(|(home, _)| through(home))
            .map(|(home, name)| {
                self.space(home).keys.iter().find(|key| key.name == *name).unwrap().scopes.clone()
            })
            .collect()
    }

    pub(crate) fn is_met(&self, premise: &Premise, id: &str, held: &Holdings) -> bool {
        let has = |fact| held.facts.contains(&(id.to_owned(), fact));
        let any = |test: &dyn Fn(&ScopeSet) -> bool| {
            has(Fact::EveryScope) || self.acting(id, held).iter().any(test)
        };
        match premise {
            Premise::Has(Fact::AdminWorkspaceKey) => !self.space(id).manages.is_empty(),
            Premise::Has(Fact::SubWorkspaceKey) => self.managers(id).next().is_some(),
            Premise::Has(Fact::Fleet) => {
                self.managers(id).any(|own| held.facts.contains(&(own.to_owned(), Fact::Fleet)))
            }
            Premise::Has(fact) => has(*fact),
            Premise::Can(operation) => any(&|scopes| authorize(scopes, *operation) == Decision::Allow),
            Premise::MayCall(operation) => {
                any(&|scopes| operation.guess().iter().any(|scope| scopes.contains(*scope)))
            }
            Premise::Holds(scope) => any(&|scopes| scopes.contains(*scope)),
            Premise::AnyOperation => {
                any(&|scopes| Operation::all().any(|own| authorize(scopes, own) == Decision::Allow))
            }
            _ => false,
        }
    }

    fn is_so(&self, needs: Option<Circumstance>, id: &str) -> bool {
        let space = self.space(id);
        let present = present(space);
        let is_me = |name: &str| self.who == (id, PrincipalKind::Member, name);
        match needs {
            Some(Circumstance::ColludingMember) => {
                present.iter().any(|member| member.role != Role::Owner && member.role != Role::Admin)
            }
            Some(Circumstance::OtherMember) => present.iter().any(|member| !is_me(&member.name)),
            Some(Circumstance::SignInMailbox) => space
                .mailboxes
                .as_ref()
                .is_none_or(|mailboxes| present.iter().any(|member| mailboxes.contains(&member.name))),
            _ => true,
        }
    }

    /// Whether somebody who has this can take the edge in the workspace.
    pub(crate) fn can_take(&self, edge: &Edge, id: &str, held: &Holdings) -> bool {
        edge.from.iter().all(|premise| self.is_met(premise, id, held)) && self.is_so(edge.needs, id)
    }

    /// What is gained by taking it.
    pub(crate) fn gain(&self, edge: &Edge, id: &str, held: &mut Holdings) {
        let space = self.space(id);
        if edge.needs == Some(Circumstance::OtherKeys) {
            held.keys.extend(space.keys.iter().map(|key| (id.to_owned(), key.name.clone())));
            return;
        }
        held.facts.insert((id.to_owned(), edge.to));
        if edge.needs == Some(Circumstance::SignInMailbox) {
            for member in present(space) {
                if space.mailboxes.iter().flatten().any(|mailbox| *mailbox == member.name) {
                    held.facts.extend(
                        role_facts(member)
                            .into_iter()
                            .filter(|fact| *fact != Fact::RestrictedMember)
                            .map(|fact| (id.to_owned(), fact)),
                    );
                }
            }
        }
    }

    /// Full control of a manager is full control of what it manages.
    pub(crate) fn inherit(&self, held: &mut Holdings) {
        for space in &self.world.workspaces {
            let id = space.id.as_str();
            let controlled = [Fact::Fleet, Fact::EveryScope];
            if controlled.iter().all(|fact| held.facts.contains(&(id.to_owned(), *fact))) {
                held.facts
                    .extend(space.manages.iter().map(|own| (own.as_str().to_owned(), Fact::EveryScope)));
            }
        }
    }

    /// The edges that are believed in.
    fn edges(&self) -> impl Iterator<Item = &'static Edge> {
        edges().iter().filter(|edge| {
            edge.certainty <= self.assumptions.weakest
                && !self.assumptions.refuted.iter().any(|id| id == edge.id)
        })
    }

    /// What somebody who has this may have after one step more, each time another.
    pub(crate) fn after_a_step(&self, held: &Holdings) -> Vec<Holdings> {
        let mut after: Vec<Holdings> = Vec::new();
        for (edge, space) in
            self.edges().flat_map(|edge| self.world.workspaces.iter().map(move |own| (edge, own)))
        {
            let id = space.id.as_str();
            if self.can_take(edge, id, held) {
                let mut more = held.clone();
                self.gain(edge, id, &mut more);
                self.inherit(&mut more);
                if more != *held && !after.contains(&more) {
                    after.push(more);
                }
            }
        }
        after
    }

    pub(crate) fn closure(&self) -> Holdings {
        let mut held = self.start();
        loop {
            let before = held.clone();
            for edge in self.edges() {
                for space in &self.world.workspaces {
                    if self.can_take(edge, space.id.as_str(), &held) {
                        self.gain(edge, space.id.as_str(), &mut held);
                    }
                }
            }
            self.inherit(&mut held);
            if held == before {
                return held;
            }
        }
    }
}
