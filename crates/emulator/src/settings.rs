//! What the API's documents leave open, as named settings. Every default is the answer that is worse for the caller:
//! what copes with the emulator copes with the API, whichever way the API answers.

use std::num::{NonZeroU8, NonZeroU32};

/// How the emulator answers where the API's documents are silent or contradict each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The status of a request whose key lacks the scope.
    pub scope_denied: ScopeDenied,
    /// The answer to an invitation of somebody who is a member already.
    pub reinvite: Reinvite,
    /// Whether removing the owner or giving the owner another role is refused. By default the API is assumed to let it
    /// happen.
    pub protect_owner: bool,
    /// The status when `x-as-workspace` names a workspace on which the key may not act.
    pub foreign_workspace: ForeignWorkspace,
    /// How many items a page holds when the request gives no `limit`. Not documented; 10 is assumed.
    pub page_size: NonZeroU8,
    /// How many bytes a body may have. Not documented; 1 MiB is assumed.
    pub max_body_bytes: usize,
    /// How many requests a workspace may send.
    pub limits: Limits,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            scope_denied: ScopeDenied::default(),
            reinvite: Reinvite::default(),
            protect_owner: false,
            foreign_workspace: ForeignWorkspace::default(),
            page_size: NonZeroU8::MIN.saturating_add(9),
            max_body_bytes: 1024 * 1024,
            limits: Limits::default(),
        }
    }
}

/// The status of a request whose key lacks the scope.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScopeDenied {
    /// 401, as several people report from the live API. Worse, because a bad key has the same status.
    #[default]
    Unauthorized,
    /// 403, as the API's quickstart page says.
    Forbidden,
}

/// The answer to an invitation of somebody who is a member already. Not documented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reinvite {
    /// 200 with the member as it is; the role asked for is ignored. Worse, because it looks like a success.
    #[default]
    ReturnExisting,
    /// 409.
    Conflict,
}

/// The status when `x-as-workspace` names a workspace on which the key may not act. Not documented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ForeignWorkspace {
    /// 403. Worse, because the documents give a missing scope the same status.
    #[default]
    Forbidden,
    /// 404.
    NotFound,
}

/// Rate limits, each counted per workspace over all its keys; `None` switches one off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Requests a second; 100 are documented.
    pub per_second: Option<NonZeroU32>,
    /// Requests a minute; 6,000 are documented.
    pub per_minute: Option<NonZeroU32>,
}

impl Limits {
    /// No rate limit at all.
    pub const OFF: Self = Self { per_second: None, per_minute: None };
}

impl Default for Limits {
    fn default() -> Self {
        Self { per_second: NonZeroU32::new(100), per_minute: NonZeroU32::new(6_000) }
    }
}
