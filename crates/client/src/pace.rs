//! How fast a client may go. The API counts all keys of a workspace together, so each program takes a share only.
//!
//! The limit is 100 requests in a second and 6,000 in a minute (documented). Whoever keeps the first also keeps the
//! second, so one window of a second is enough. A window of its own rather than a library's token bucket: buckets let
//! up to twice the limit pass in a second that begins with a full one, and pages would have to load one.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use crate::clock::{Instant, sleep};

/// The time that the share is counted in.
const WINDOW: Duration = Duration::from_secs(1);

/// Which part of a workspace's limit a client takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pace {
    /// So many percent, 1 to 100, of 100 requests in a second and 6,000 in a minute.
    Share(u8),
    /// As fast as it goes, for servers that are not the API.
    Unlimited,
}

/// A fifth: other programs, and the sending of the workspace itself, have the rest.
impl Default for Pace {
    fn default() -> Self {
        Self::Share(20)
    }
}

/// One share of one workspace's limit, kept by all clients that use it.
#[derive(Debug)]
pub(crate) struct Budget {
    /// Requests in one window; `None` where nothing is limited.
    most: Option<usize>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// When the latest requests go out, at most as many as fit in one window. The last may lie in the future.
    taken: VecDeque<Instant>,
    /// Nothing goes out before, because the API said so.
    closed_until: Option<Instant>,
}

/// Budgets in use, by what they were made of.
static BUDGETS: Mutex<Vec<(u64, Weak<Budget>)>> = Mutex::new(Vec::new());

impl Budget {
    /// The budget of this name, at this pace: the same one for everybody who asks while it is in use.
    pub(crate) fn shared(name: impl Hash, pace: Pace) -> Arc<Self> {
        let mut hasher = DefaultHasher::new();
        (name, pace).hash(&mut hasher);
        let id = hasher.finish();
        let mut budgets = BUDGETS.lock().unwrap_or_else(PoisonError::into_inner);
        budgets.retain(|(_, budget)| budget.strong_count() > 0);
        let known = budgets.iter().find(|(own, _)| *own == id).and_then(|(_, budget)| budget.upgrade());
        known.unwrap_or_else(|| {
            let budget = Arc::new(Self::new(pace));
            budgets.push((id, Arc::downgrade(&budget)));
            budget
        })
    }

    fn new(pace: Pace) -> Self {
        let most = match pace {
            Pace::Share(percent) => Some(usize::from(percent.clamp(1, 100))),
            Pace::Unlimited => None,
        };
        Self { most, state: Mutex::default() }
    }

    /// Waits until one more request may go out.
    pub(crate) async fn admit(&self) {
        loop {
            let wait = self.take(Instant::now());
            if wait.is_zero() {
                return;
            }
            sleep(wait).await;
            // The API may have closed the budget meanwhile; the place is lost then.
            if !self.is_closed(Instant::now()) {
                return;
            }
        }
    }

    /// Lets nothing out for that time.
    pub(crate) fn close(&self, time: Duration) {
        let mut state = self.state();
        state.closed_until = state.closed_until.max(Instant::now().checked_add(time));
    }

    fn is_closed(&self, now: Instant) -> bool {
        self.state().closed_until.is_some_and(|until| until > now)
    }

    /// Takes the next place, and says how long it is until then.
    fn take(&self, now: Instant) -> Duration {
        let mut state = self.state();
        let mut at = state.closed_until.map_or(now, |until| until.max(now));
        if let Some(most) = self.most {
            if state.taken.len() >= most
                && let Some(first) = state.taken.pop_front()
            {
                at = at.max(first + WINDOW);
            }
            state.taken.push_back(at);
        }
        at - now
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// However requests arrive, no second holds more than the share, and so no minute more than sixty times it.
        #[test]
        fn no_window_holds_more_than_the_share(
            percent in 1..=100_u8,
            gaps in prop::collection::vec(0..400_u64, 1..600),
        ) {
            let budget = Budget::new(Pace::Share(percent));
            let start = Instant::now();
            let mut now = start;
            let mut sent = Vec::new();
            for gap in gaps {
                now += Duration::from_millis(gap);
                sent.push(now + budget.take(now));
            }
            for (index, first) in sent.iter().enumerate() {
                let inside = sent[index..].iter().filter(|at| **at < *first + WINDOW).count();
                prop_assert!(inside <= usize::from(percent));
            }
            // Nobody waits longer than needed: the first ones do not wait at all.
            prop_assert_eq!(sent[0], start + (sent[0] - start));
        }
    }

    #[test]
    fn a_share_is_used_up_at_once_and_then_earned_back() {
        let budget = Budget::new(Pace::default());
        let now = Instant::now();
        let waits: Vec<_> = (0..60).map(|_| budget.take(now).as_secs()).collect();
        assert_eq!(waits, [[0; 20], [1; 20], [2; 20]].concat());
        assert_eq!(budget.take(now + Duration::from_secs(10)), Duration::ZERO);
    }

    #[test]
    fn a_closed_budget_lets_nothing_out() {
        for pace in [Pace::Share(5), Pace::Unlimited] {
            let budget = Budget::new(pace);
            budget.close(Duration::from_secs(7));
            budget.close(Duration::from_secs(1));
            assert!(budget.take(Instant::now()) > Duration::from_secs(6), "{pace:?}");
        }
    }

    #[test]
    fn clients_of_one_name_and_pace_share() {
        let one = Budget::shared("acme", Pace::default());
        assert!(Arc::ptr_eq(&one, &Budget::shared("acme", Pace::Share(20))));
        for (name, pace) in [("acme", Pace::Share(21)), ("zenith", Pace::default())] {
            assert!(!Arc::ptr_eq(&one, &Budget::shared(name, pace)));
        }
        drop(one);
        let id = |budgets: &[(u64, Weak<Budget>)]| budgets.len();
        let before = id(&BUDGETS.lock().unwrap());
        let _again = Budget::shared("acme", Pace::default());
        assert!(id(&BUDGETS.lock().unwrap()) <= before + 1);
    }
}
