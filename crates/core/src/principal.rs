//! Who asks: an API key, a member of a workspace, or an agent that acts through a key.

mod read;

use serde::{Deserialize, Serialize};

use crate::api::WorkspaceId;
use crate::{Permission, Role, ScopeSet};

/// Whoever wants to do something. Its name is what the teams and rules of a [`Policy`](crate::Policy) list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Principal {
    /// An API key.
    Key(Key),
    /// A person, through the app.
    Member(Member),
    /// A program that acts through a key, under an identity of its own.
    Agent(Agent),
}

/// What a principal is. Members, keys and agents are named apart: a key called like a member is not that member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PrincipalKind {
    /// See [`Principal::Member`].
    Member,
    /// See [`Principal::Key`].
    Key,
    /// See [`Principal::Agent`].
    Agent,
}

impl PrincipalKind {
    /// `member`, `key` or `agent`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Key => "key",
            Self::Agent => "agent",
        }
    }
}

/// The kind of a principal and its name, by which a policy lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PrincipalName<'n> {
    /// What it is.
    pub kind: PrincipalKind,
    /// Its name.
    pub name: &'n str,
}

impl std::fmt::Display for PrincipalName<'_> {
    /// As `key:n8n`.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}:{}", self.kind.as_str(), self.name)
    }
}

/// An API key. It carries scopes, and neither a role nor app permissions: those never bind a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "KeyPrincipal"))]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// The name under which a policy lists it, such as the key's id.
    pub name: String,
    /// What it holds.
    #[cfg_attr(feature = "typescript", ts(type = "string[]"))]
    pub scopes: ScopeSet,
    /// The workspace it belongs to, where known.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable, as = "Option<String>"))]
    pub workspace: Option<WorkspaceId>,
    /// What its workspace is to others, where known.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable))]
    pub situation: Option<Situation>,
    /// The sub-workspace it acts as, which the header `x-as-workspace` says. Only the key of an admin workspace can.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable, as = "Option<String>"))]
    pub acting_as: Option<WorkspaceId>,
}

/// What a workspace is to others in an agency's group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Situation {
    /// It manages sub-workspaces.
    AdminWorkspace,
    /// Another workspace manages it.
    SubWorkspace,
    /// Neither.
    Independent,
}

/// A member, who works through the app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "MemberPrincipal"))]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The name under which a policy lists the member, such as the e-mail address.
    pub name: String,
    /// The role in the workspace.
    #[cfg_attr(feature = "typescript", ts(type = "Role | (string & {})"))]
    pub role: Role,
    /// Whether the invitation was accepted.
    pub accepted: bool,
    /// The workspace, where known.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable, as = "Option<String>"))]
    pub workspace: Option<WorkspaceId>,
    /// The sections of the app that the member is restricted to; `None` for an unrestricted one. Which operations a
    /// section holds is documented nowhere.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable, type = "string[]"))]
    pub permissions: Option<Vec<Permission>>,
}

/// A program that acts through a key. What a policy says of the key holds for it, and what it says of the agent too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "AgentPrincipal"))]
#[serde(deny_unknown_fields)]
pub struct Agent {
    /// The name under which a policy lists it.
    pub identity: String,
    /// The key it acts through.
    pub key: Key,
}

impl Principal {
    /// Its kind and its name.
    pub fn name(&self) -> PrincipalName<'_> {
        match self {
            Self::Member(member) => PrincipalName { kind: PrincipalKind::Member, name: &member.name },
            Self::Key(key) => PrincipalName { kind: PrincipalKind::Key, name: &key.name },
            Self::Agent(agent) => PrincipalName { kind: PrincipalKind::Agent, name: &agent.identity },
        }
    }

    /// The key that is used, if one is.
    pub fn key(&self) -> Option<&Key> {
        match self {
            Self::Key(key) | Self::Agent(Agent { key, .. }) => Some(key),
            Self::Member(_) => None,
        }
    }

    /// The workspace in which requests take place, where known.
    pub fn acts_in(&self) -> Option<&WorkspaceId> {
        match self {
            Self::Key(key) | Self::Agent(Agent { key, .. }) => {
                key.acting_as.as_ref().or(key.workspace.as_ref())
            }
            Self::Member(member) => member.workspace.as_ref(),
        }
    }
}
