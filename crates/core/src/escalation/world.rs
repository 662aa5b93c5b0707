//! Escalation over everybody at once: the keys and members of workspaces, and the links between these.
//!
//! Where a lone key is judged by the worst case, a world says what is there: which other keys a list of keys would give
//! away, whether somebody could be promoted, which workspaces an admin workspace reaches, who signs in with a sending
//! mailbox.

mod closure;
mod compiled;
mod cut;
mod hitting;
mod ways;

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::{Assumptions, Edge, Fact};
use crate::api::WorkspaceId;
use crate::{Certainty, KnownScope, Permission, PrincipalKind, Role, ScopeSet};
use compiled::Compiled;

/// Workspaces with whoever and whatever is in them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct World {
    /// The workspaces.
    pub workspaces: Vec<Workspace>,
}

/// A workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "WorldWorkspace"))]
#[serde(deny_unknown_fields)]
pub struct Workspace {
    /// Its id.
    pub id: WorkspaceId,
    /// The workspaces that it manages as an admin workspace, once they have accepted.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<WorkspaceId>>"))]
    pub manages: Vec<WorkspaceId>,
    /// The addresses of its sending mailboxes. `None` means *not known*, and then a member may sign in with one.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable))]
    pub mailboxes: Option<Vec<String>>,
    /// Its keys.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<WorldKey>>"))]
    pub keys: Vec<WorldKey>,
    /// Its members.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<WorldMember>>"))]
    pub members: Vec<WorldMember>,
}

/// A key of a workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WorldKey {
    /// Its name, which tells it from the workspace's other keys.
    pub name: String,
    /// What it holds.
    #[cfg_attr(feature = "typescript", ts(type = "string[]"))]
    pub scopes: ScopeSet,
}

/// A member of a workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WorldMember {
    /// The e-mail address.
    pub name: String,
    /// The role in the workspace.
    #[cfg_attr(feature = "typescript", ts(type = "Role | (string & {})"))]
    pub role: Role,
    /// Whether the invitation was accepted.
    pub accepted: bool,
    /// The sections of the app that the member is restricted to; `None` for an unrestricted one.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable, type = "string[]"))]
    pub permissions: Option<Vec<Permission>>,
    /// Names of the workspace's keys that the member knows.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<String>>"))]
    pub knows: Vec<String>,
    /// Whether the member was removed. Keys that somebody knows go on working.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<bool>"))]
    pub removed: bool,
}

/// Who: a key or a member, in which workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WorldName<'w> {
    /// The id of the workspace.
    pub workspace: &'w str,
    /// What it is.
    pub kind: PrincipalKind,
    /// The name.
    pub name: &'w str,
}

/// What everybody in a world could turn itself into.
///
/// ```
/// use instantly_rbac::escalation::{Assumptions, World};
/// let world: World = serde_json::from_str(r#"{"workspaces": [{
///     "id": "019e0000-0000-7000-8000-00000000000a",
///     "keys": [
///         {"name": "report", "scopes": ["api_keys:read"]},
///         {"name": "admin", "scopes": ["workspace_members:create"]}
///     ]
/// }]}"#).unwrap();
/// let assumptions = Assumptions::default();
/// let found = world.escalations(&assumptions);
/// let names: Vec<&str> = found.headlines().admin_equivalent.iter().map(|who| who.name).collect();
/// assert_eq!(names, ["report", "admin"]); // the first reads the secret of the second
/// assert_eq!(found.cut(|_| true).removals.len(), 1);
/// ```
pub struct Escalations<'w> {
    world: &'w World,
    assumptions: Assumptions,
    compiled: Compiled<'w>,
    reach: OnceLock<Vec<Reach<'w>>>,
}

/// What somebody could turn itself into, without the ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "WorldReach"))]
#[non_exhaustive]
pub struct Reach<'w> {
    /// Who.
    #[serde(flatten)]
    pub who: WorldName<'w>,
    /// Whether it amounts to full control of its own workspace.
    pub root_equivalent: bool,
    /// How certain that is; `null` when it does not.
    pub certainty: Option<Certainty>,
    /// How many workspaces it could control in full, its own included.
    pub controls: usize,
    /// What it could gain in its own workspace, and its reach over others.
    pub gains: Vec<Fact>,
}

/// Those who could do most.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "WorldHeadlines"))]
#[non_exhaustive]
pub struct Headlines<'w> {
    /// Keys that amount to full control of their workspace.
    pub admin_equivalent: Vec<WorldName<'w>>,
    /// Keys that act in every managed workspace.
    pub fleet_equivalent: Vec<WorldName<'w>>,
    /// Keys that get to see replies although they may not list e-mails.
    pub read_replies: Vec<WorldName<'w>>,
    /// Members who could become the owner.
    pub become_owner: Vec<WorldName<'w>>,
}

/// What somebody could turn itself into, with the ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct WorldEscalation<'w> {
    /// Who.
    #[serde(flatten)]
    pub who: WorldName<'w>,
    /// Whether it amounts to full control of its own workspace.
    pub root_equivalent: bool,
    /// How certain that is; `null` when it does not.
    pub certainty: Option<Certainty>,
    /// The shortest way to each gain in each workspace, and further ones where a longer way is more certain. What full
    /// control of a workspace brings there besides is left out.
    pub paths: Vec<WorldPath<'w>>,
}

/// A way to a gain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct WorldPath<'w> {
    /// What it leads to.
    pub gain: Fact,
    /// Where.
    pub workspace: &'w str,
    /// That of its weakest step.
    pub certainty: Certainty,
    /// Its steps, in an order in which they can be taken.
    pub steps: Vec<Step<'w>>,
}

/// One use of an edge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "WorldStep"))]
#[non_exhaustive]
pub struct Step<'w> {
    /// The edge.
    pub edge: &'static Edge,
    /// The workspace in which it is used.
    pub workspace: &'w str,
    /// The key with which it is used; `null` where what was gained before suffices.
    pub with: Option<WorldName<'w>>,
    /// The key or member that is taken over by it, if one is.
    pub takes: Option<WorldName<'w>>,
}

/// The smallest set of scopes whose removal keeps everybody asked about from full control of any workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "WorldCut"))]
#[non_exhaustive]
pub struct Cut<'w> {
    /// What to take away; no smaller set does.
    pub removals: Vec<Removal<'w>>,
    /// Those whom no removal of scopes can stop, such as admins.
    pub beyond_scopes: Vec<WorldName<'w>>,
}

/// The answer about everybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "WorldOverview"))]
#[non_exhaustive]
pub struct Overview<'f, 'w> {
    /// Those who could do most.
    pub headlines: Headlines<'w>,
    /// What everybody could turn itself into.
    pub reach: &'f [Reach<'w>],
    /// What to take away so that nobody could gain full control of any workspace.
    pub cut: Cut<'w>,
}

/// A scope to take away from a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "WorldRemoval"))]
#[non_exhaustive]
pub struct Removal<'w> {
    /// The key.
    #[serde(flatten)]
    pub key: WorldName<'w>,
    /// The scope.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope"))]
    pub scope: KnownScope,
}

impl World {
    /// Prepares the world for questions about it, under some assumptions.
    pub fn escalations(&self, assumptions: &Assumptions) -> Escalations<'_> {
        Escalations {
            world: self,
            assumptions: assumptions.clone(),
            compiled: Compiled::new(self, assumptions),
            reach: OnceLock::new(),
        }
    }
}

impl<'w> Escalations<'w> {
    /// What everybody could turn itself into: by workspace, its keys, then its members. Found once.
    pub fn reach(&self) -> &[Reach<'w>] {
        self.reach.get_or_init(|| self.compiled.reach())
    }

    /// Those who could do most.
    pub fn headlines(&self) -> Headlines<'w> {
        self.compiled.headlines(self.reach())
    }

    /// Everybody at once.
    pub fn overview(&self) -> Overview<'_, 'w> {
        Overview { headlines: self.headlines(), reach: self.reach(), cut: self.cut(|_| true) }
    }

    /// What one of them could turn itself into, and how; `None` where nobody has that name.
    pub fn of(&self, who: WorldName<'_>) -> Option<WorldEscalation<'w>> {
        self.compiled.escalation(who)
    }

    /// The smallest set of scopes to take away so that none of those selected could gain full control of any workspace.
    pub fn cut(&self, select: impl Fn(WorldName<'w>) -> bool) -> Cut<'w> {
        self.smallest_cut(select)
    }
}
