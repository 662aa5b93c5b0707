//! App permissions of members. They limit sections of the app; no relation to API keys is documented.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::catalog::PERMISSIONS;

/// One app permission, such as `organization.users.manage`. Open: unknown ones are kept as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Permission(Cow<'static, str>);

impl Permission {
    /// Every documented permission.
    pub fn all() -> impl Iterator<Item = Self> {
        PERMISSIONS.iter().map(|row| Self(Cow::Borrowed(row.id)))
    }

    /// The permission's name on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the catalogue knows it.
    pub fn is_known(&self) -> bool {
        self.since().is_some()
    }

    /// Date (`YYYY-MM-DD`) of the first API description that names it; `None` for an unknown one.
    pub fn since(&self) -> Option<&'static str> {
        PERMISSIONS.iter().find(|row| row.id == self.0).map(|row| row.since)
    }
}

impl From<String> for Permission {
    fn from(name: String) -> Self {
        let known = PERMISSIONS.iter().find(|row| row.id == name);
        Self(known.map_or(Cow::Owned(name), |row| Cow::Borrowed(row.id)))
    }
}

impl From<&str> for Permission {
    fn from(name: &str) -> Self {
        name.to_owned().into()
    }
}

impl From<Permission> for String {
    fn from(permission: Permission) -> Self {
        permission.0.into_owned()
    }
}

impl fmt::Display for Permission {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_and_unknown_permissions_round_trip() {
        for (name, known) in [("campaigns.view", true), ("timeMachine.use", false)] {
            let permission: Permission = serde_json::from_value(name.into()).unwrap();
            assert_eq!(permission.is_known(), known);
            assert_eq!(serde_json::to_value(&permission).unwrap(), name);
        }
    }
}
