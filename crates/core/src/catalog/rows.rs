//! Shapes of the generated tables' rows.

use super::{Effect, ResourceKind, Source, Status};
use crate::Certainty;
use crate::operation::{Method, Operation};
use crate::scope::{Action, KnownScope};

pub(crate) struct ScopeRow {
    pub(crate) name: &'static str,
    /// Index of its [`ScopeFamily`].
    pub(crate) family: u8,
    pub(crate) action: Action,
    pub(crate) in_key_enum: bool,
}

/// All scopes of one resource name; `members` in the order of [`Action::ALL`].
pub(crate) struct ScopeFamily {
    pub(crate) resource: &'static str,
    pub(crate) members: [Option<KnownScope>; 5],
}

pub(crate) struct OperationRow {
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) resource: ResourceKind,
    pub(crate) effect: Effect,
    pub(crate) requires: Option<&'static [&'static [KnownScope]]>,
    pub(crate) guess: &'static [KnownScope],
    pub(crate) guess_because: Option<&'static str>,
    pub(crate) source: Source,
}

/// What no decision needs, in a table of its own: programs that only decide, such as the WebAssembly modules, are then
/// linked without it.
pub(crate) struct OperationText {
    pub(crate) since: Option<&'static str>,
    pub(crate) summary: &'static str,
    pub(crate) note: Option<&'static str>,
}

/// A place in the tree of path segments.
pub(crate) struct RouteNode {
    /// Children by literal segment, ordered by length, then by letters.
    pub(crate) literals: &'static [(&'static str, u16)],
    /// The child that takes any segment.
    pub(crate) parameter: Option<u16>,
    /// What ends here, in the order of [`Method::ALL`].
    pub(crate) operations: [Option<Operation>; 5],
}

pub(crate) struct SourceRow {
    pub(crate) source: Source,
    pub(crate) id: &'static str,
    pub(crate) certainty: Certainty,
    pub(crate) title: &'static str,
}

pub(crate) struct RoleRow {
    pub(crate) id: &'static str,
    pub(crate) assignable: bool,
    pub(crate) contested: bool,
    pub(crate) summary: &'static str,
}

pub(crate) struct PermissionRow {
    pub(crate) id: &'static str,
    pub(crate) since: &'static str,
}

pub(crate) struct ActivityRow {
    pub(crate) code: u16,
    pub(crate) id: &'static str,
    pub(crate) since: Option<&'static str>,
    pub(crate) summary: &'static str,
}

pub(crate) struct UnlistedRow {
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) resource: ResourceKind,
    pub(crate) status: Status,
    pub(crate) source: Source,
    pub(crate) since: Option<&'static str>,
    pub(crate) summary: &'static str,
}
