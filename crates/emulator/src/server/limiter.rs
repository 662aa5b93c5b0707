//! Rate limits per workspace, shared by all its keys.

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::Limits;

pub(super) struct Limiter {
    windows: Vec<DefaultKeyedRateLimiter<String>>,
}

impl Limiter {
    pub(super) fn new(limits: Limits) -> Self {
        let quotas = [limits.per_second.map(Quota::per_second), limits.per_minute.map(Quota::per_minute)];
        Self { windows: quotas.into_iter().flatten().map(RateLimiter::keyed).collect() }
    }

    /// Counts a request of the workspace; `false` when it is one too many.
    pub(super) fn admits(&self, workspace_id: &str) -> bool {
        let workspace_id = workspace_id.to_owned();
        self.windows.iter().all(|window| window.check_key(&workspace_id).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::*;

    fn admitted(limits: Limits, workspace_ids: &[&str]) -> Vec<usize> {
        let limiter = Limiter::new(limits);
        let count = |id: &&str| (0..1_000).filter(|_| limiter.admits(id)).count();
        workspace_ids.iter().map(count).collect()
    }

    #[test]
    fn a_burst_gets_the_documented_rate_by_default_in_each_workspace() {
        for count in admitted(Limits::default(), &["a", "b"]) {
            // While the burst runs, another request is earned every 10 ms.
            assert!((100..1_000).contains(&count), "{count}");
        }
    }

    #[test]
    fn either_limit_can_be_set_or_switched_off() {
        let one = NonZeroU32::new(1);
        assert_eq!(admitted(Limits::OFF, &["a"]), [1_000]);
        assert_eq!(admitted(Limits { per_minute: one, ..Limits::OFF }, &["a", "a", "b"]), [1, 0, 1]);
        assert_eq!(admitted(Limits { per_second: one, ..Limits::OFF }, &["a"]), [1]);
    }
}
