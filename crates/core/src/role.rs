//! Workspace roles of members. API keys carry scopes, not roles: what a role may do concerns the app alone.

mod app;

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::catalog::ROLES;
use crate::suggest;

/// Role of a member. Open: a role that the catalogue does not know is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum Role {
    /// Everything; the creator of the workspace. Cannot be set through the API.
    Owner,
    /// Everything except deleting the workspace.
    Admin,
    /// Edits resources, but not the settings of the workspace.
    Editor,
    /// Read-only by the API description; the help centre says otherwise.
    View,
    /// White-label view for an agency's clients. Not available through the API.
    Client,
    /// A role this catalogue does not know.
    Unknown(Box<str>),
}

impl Role {
    /// Every documented role, most powerful first.
    pub const KNOWN: [Self; 5] = [Self::Owner, Self::Admin, Self::Editor, Self::View, Self::Client];

    /// The role's name on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owner => "owner",
            Self::Admin => "admin",
            Self::Editor => "editor",
            Self::View => "view",
            Self::Client => "client",
            Self::Unknown(name) => name,
        }
    }

    /// What the role is, in a few words; `None` for an unknown role.
    pub fn summary(&self) -> Option<&'static str> {
        ROLES.iter().find(|row| row.id == self.as_str()).map(|row| row.summary)
    }

    /// Whether a request may give the role to a member.
    pub fn is_assignable(&self) -> bool {
        ROLES.iter().any(|row| row.id == self.as_str() && row.assignable)
    }

    /// Whether official sources contradict each other about what the role may do.
    pub fn is_contested(&self) -> bool {
        ROLES.iter().any(|row| row.id == self.as_str() && row.contested)
    }
}

impl From<String> for Role {
    fn from(name: String) -> Self {
        Self::KNOWN.into_iter().find(|role| role.as_str() == name).unwrap_or(Self::Unknown(name.into()))
    }
}

impl From<&str> for Role {
    fn from(name: &str) -> Self {
        name.to_owned().into()
    }
}

impl From<Role> for String {
    fn from(role: Role) -> Self {
        role.as_str().to_owned()
    }
}

impl fmt::Display for Role {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

/// A role that a request may give to a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", try_from = "String")]
pub enum AssignableRole {
    /// See [`Role::Admin`].
    Admin,
    /// See [`Role::Editor`].
    Editor,
    /// See [`Role::View`].
    View,
}

impl AssignableRole {
    /// Every assignable role, most powerful first.
    pub const ALL: [Self; 3] = [Self::Admin, Self::Editor, Self::View];

    /// The role's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Editor => "editor",
            Self::View => "view",
        }
    }
}

/// A role that no request can give.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NotAssignable {
    /// Ownership has an operation of its own.
    #[error(
        "role `owner` cannot be assigned; transfer ownership with changeWorkspaceOwner (e-mail and secret)"
    )]
    Owner,
    /// The agency feature gives this role, the API does not.
    #[error("role `client` cannot be assigned through the API; assign one of `admin`, `editor`, `view`")]
    Client,
    /// No such role.
    #[error("`{name}` is not a role; assign one of `admin`, `editor`, `view`{}", suggest::hint(.suggestion))]
    NoSuchRole {
        /// What was asked for.
        name: Box<str>,
        /// The nearest assignable role, if one is near.
        suggestion: Option<&'static str>,
    },
}

impl TryFrom<&str> for AssignableRole {
    type Error = NotAssignable;

    fn try_from(name: &str) -> Result<Self, Self::Error> {
        match Role::from(name) {
            Role::Owner => Err(NotAssignable::Owner),
            Role::Admin => Ok(Self::Admin),
            Role::Editor => Ok(Self::Editor),
            Role::View => Ok(Self::View),
            Role::Client => Err(NotAssignable::Client),
            Role::Unknown(name) => {
                let suggestion = suggest::nearest(&name, Self::ALL.map(Self::as_str));
                Err(NotAssignable::NoSuchRole { name, suggestion })
            }
        }
    }
}

impl TryFrom<String> for AssignableRole {
    type Error = NotAssignable;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        name.as_str().try_into()
    }
}

impl From<AssignableRole> for Role {
    fn from(role: AssignableRole) -> Self {
        role.as_str().into()
    }
}

impl fmt::Display for AssignableRole {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_those_of_the_catalogue() {
        let catalogue: Vec<&str> = ROLES.iter().map(|row| row.id).collect();
        assert_eq!(Role::KNOWN.iter().map(Role::as_str).collect::<Vec<_>>(), catalogue);
        for role in Role::KNOWN {
            assert_eq!(AssignableRole::try_from(role.as_str()).is_ok(), role.is_assignable(), "{role}");
        }
    }

    #[test]
    fn an_unknown_role_round_trips() {
        let role: Role = serde_json::from_str("\"auditor\"").unwrap();
        assert_eq!(role, Role::Unknown("auditor".into()));
        assert_eq!(serde_json::to_string(&role).unwrap(), "\"auditor\"");
    }

    #[test]
    fn a_refused_role_says_what_to_do_instead() {
        let refusal = |name: &str| AssignableRole::try_from(name).unwrap_err().to_string();
        assert!(refusal("owner").contains("changeWorkspaceOwner"));
        assert!(refusal("client").contains("`admin`, `editor`, `view`"));
        assert!(refusal("edittor").ends_with("did you mean `editor`?"));
        assert!(!refusal("Manager").contains("did you mean"));
    }
}
