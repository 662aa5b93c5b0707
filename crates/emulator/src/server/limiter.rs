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
