//! The fixpoint over bits: what everybody could gain, thousands of principals at a time.

use super::compiled::{Compiled, Facts, MANAGED, ROOT, Somebody, bit};
use super::{Headlines, Reach};
use crate::escalation::{Fact, edges};
use crate::{Certainty, Operation, PrincipalKind};

/// What somebody has gained in each workspace so far. Kept from one principal to the next, for its memory.
pub(super) struct State {
    spaces: Vec<Gained>,
    touched: Vec<usize>,
}

#[derive(Clone, Copy, Default)]
struct Gained {
    is_touched: bool,
    /// What the keys of the workspace that are held meet.
    met: u64,
    facts: Facts,
}

impl State {
    pub(super) fn new(spaces: usize) -> Self {
        Self { spaces: vec![Gained::default(); spaces], touched: Vec::new() }
    }

    fn get(&self, at: usize) -> Gained {
        self.spaces.get(at).copied().unwrap_or_default()
    }

    fn add(&mut self, at: usize, met: u64, facts: Facts) -> bool {
        let Some(own) = self.spaces.get_mut(at) else { return false };
        let before = (own.is_touched, own.met, own.facts);
        own.is_touched = true;
        own.met |= met;
        own.facts |= facts;
        if !before.0 {
            self.touched.push(at);
        }
        before != (true, own.met, own.facts)
    }

    fn clear(&mut self) {
        for at in self.touched.drain(..) {
            if let Some(own) = self.spaces.get_mut(at) {
                *own = Gained::default();
            }
        }
    }

    /// What was gained in a workspace.
    pub(super) fn facts(&self, at: usize) -> Facts {
        self.get(at).facts
    }

    /// The workspaces in which anything can be done, with what was gained there.
    pub(super) fn reached(&self) -> impl Iterator<Item = (usize, Facts)> {
        self.touched.iter().map(|at| (*at, self.get(*at).facts))
    }
}

impl Compiled<'_> {
    /// Everything that somebody could gain over edges of this certainty.
    pub(super) fn close(&self, who: &Somebody<'_>, weakest: Certainty, state: &mut State) {
        state.clear();
        let held = who.keys.iter().filter_map(|key| self.keys.get(*key)).fold(0, |met, key| met | key.met);
        state.add(who.home, held, who.given);
        loop {
            let mut changed = false;
            let mut at = 0;
            while let Some(place) = state.touched.get(at).copied() {
                changed |= self.close_in(place, who, weakest, state);
                at += 1;
            }
            if !changed {
                return;
            }
        }
    }

    fn close_in(&self, at: usize, who: &Somebody<'_>, weakest: Certainty, state: &mut State) -> bool {
        let Some(space) = self.spaces.get(at) else { return false };
        let own = state.get(at);
        let (mut met, mut facts) = (own.met, own.facts | space.situation);
        for manager in &space.managers {
            let above = state.get(*manager);
            if above.facts & bit(Fact::Fleet) != 0 {
                met |= above.met;
                facts |= MANAGED | (above.facts & ROOT);
            }
        }
        let (mut takes_keys, mut open) = (false, true);
        while open {
            open = false;
            let met = if facts & ROOT == 0 { met } else { u64::MAX };
            for rule in self.edges.iter().take_while(|rule| rule.edge.certainty <= weakest) {
                if rule.premises & !met != 0 || rule.facts & !facts != 0 {
                    continue;
                }
                if rule.takes_keys() {
                    takes_keys = true;
                } else if facts & rule.gain == 0 && self.is_so(rule.edge, space, who, at) {
                    facts |= rule.gain;
                    open = true;
                }
                let signs_in = rule.takes_session() && space.signs_in.iter().any(|(_, is)| is & !facts != 0);
                if signs_in {
                    facts |= space.signs_in.iter().fold(0, |all, (_, is)| all | is);
                    open = true;
                }
            }
        }
        // A situation is the workspace's, and no gain.
        let gained = facts & !space.situation & !MANAGED;
        let keys = if takes_keys { space.met } else { 0 };
        let mut changed = state.add(at, keys, gained);
        if gained & bit(Fact::Fleet) != 0 {
            for managed in &space.manages {
                changed |= state.add(*managed, 0, 0);
            }
        }
        changed
    }

    pub(super) fn certainties(&self) -> impl Iterator<Item = Certainty> + use<> {
        let weakest = self.weakest;
        [Certainty::Documented, Certainty::Observed, Certainty::Assumed]
            .into_iter()
            .filter(move |own| *own <= weakest)
            .filter(|own| edges().iter().any(|edge| edge.certainty == *own))
    }
}

impl<'w> Compiled<'w> {
    pub(super) fn reach(&self) -> Vec<Reach<'w>> {
        let mut state = State::new(self.spaces.len());
        let all: Vec<Fact> = gains().collect();
        let certainties: Vec<Certainty> = self.certainties().collect();
        let of = |who: &Somebody<'w>| {
            let (mut certainty, mut controls, mut facts) = (None, 0, 0);
            for weakest in certainties.iter().copied() {
                self.close(who, weakest, &mut state);
                facts = state.facts(who.home) & !who.given;
                controls = state.reached().filter(|(_, facts)| facts & ROOT != 0).count();
                if state.facts(who.home) & ROOT != 0 {
                    certainty = certainty.or(Some(weakest));
                }
            }
            let gains = all.iter().copied().filter(|gain| facts & bit(*gain) != 0).collect();
            Reach { who: who.name, root_equivalent: certainty.is_some(), certainty, controls, gains }
        };
        self.principals.iter().map(of).collect()
    }

    pub(super) fn headlines(&self, reach: &[Reach<'w>]) -> Headlines<'w> {
        let mut found = Headlines::default();
        for (own, who) in reach.iter().zip(&self.principals) {
            let has = |fact| own.gains.contains(&fact);
            match own.who.kind {
                PrincipalKind::Member if has(Fact::OwnerMember) => found.become_owner.push(own.who),
                PrincipalKind::Member => {}
                PrincipalKind::Key | PrincipalKind::Agent => {
                    let mut scopes = who.keys.iter().filter_map(|key| self.keys.get(*key));
                    let lists = scopes.any(|key| key.scopes.effective().can(Operation::LIST_EMAIL));
                    if own.root_equivalent {
                        found.admin_equivalent.push(own.who);
                    }
                    if has(Fact::Fleet) {
                        found.fleet_equivalent.push(own.who);
                    }
                    if has(Fact::Replies) && !lists {
                        found.read_replies.push(own.who);
                    }
                }
            }
        }
        found
    }
}

/// Whatever some edge leads to, full control first.
pub(super) fn gains() -> impl Iterator<Item = Fact> {
    // A session may also be that of a member who only integrates.
    let mut all: Vec<Fact> = edges().iter().map(|edge| edge.to).chain([Fact::IntegratingMember]).collect();
    all.sort_unstable_by_key(|fact| (*fact != Fact::EveryScope, *fact));
    all.dedup();
    all.into_iter()
}
