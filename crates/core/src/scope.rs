//! Scopes: what an API key holds. The partial order here is about *names*; what a scope *unlocks* comes from the
//! literal requirements of the operations ([`KnownScope::operations`]), and the two do not always agree.

mod order;
mod set;

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

use crate::catalog::rows::{ScopeFamily, ScopeRow};
use crate::catalog::{FAMILIES_BY_LENGTH, SCOPE_COUNT, SCOPE_FAMILIES, SCOPES};
use crate::effective::unlocked_by;
use crate::{OperationSet, suggest};

pub use set::ScopeSet;
pub(crate) use set::{ScopeBits, scopes_of};

/// The part of a scope after the colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Every action.
    All,
    /// `create`.
    Create,
    /// `read`.
    Read,
    /// `update`.
    Update,
    /// `delete`.
    Delete,
}

impl Action {
    /// Every action, in the order of the catalogue's tables.
    pub const ALL: [Self; 5] = [Self::All, Self::Create, Self::Read, Self::Update, Self::Delete];

    /// The action as it stands in a scope.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Create => "create",
            Self::Read => "read",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == text)
    }
}

/// A scope of the catalogue, such as `workspace_members:update`. Two bytes; every one has a constant.
///
/// `<` is the partial order of names: `workspace_members:update` < `workspace_members:all` < `all:all`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
// INVARIANT: the number is below SCOPE_COUNT; only the generated constants and this module make one.
pub struct KnownScope(pub(crate) u16);

impl KnownScope {
    /// Every scope, in the order of the API's own list; scopes that only operations name come last.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..SCOPE_COUNT).filter_map(Self::from_index)
    }

    /// The scope of that exact name; names are case-sensitive.
    #[inline]
    pub fn parse(name: &str) -> Option<Self> {
        let (resource, action) = name.rsplit_once(':')?;
        let alike = FAMILIES_BY_LENGTH.get(resource.len())?.iter();
        let family = alike
            .filter_map(|family| SCOPE_FAMILIES.get(usize::from(*family)))
            .find(|family| family.resource == resource)?;
        family.member(Action::parse(action)?)
    }

    /// Its place in the catalogue, from 0; stable only within one catalogue version.
    #[inline]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    pub(crate) fn from_index(index: usize) -> Option<Self> {
        (index < SCOPE_COUNT).then(|| u16::try_from(index).ok().map(Self)).flatten()
    }

    fn row(self) -> &'static ScopeRow {
        #[expect(clippy::indexing_slicing, reason = "see the INVARIANT of KnownScope")]
        &SCOPES[self.index()]
    }

    fn family(self) -> &'static ScopeFamily {
        #[expect(clippy::indexing_slicing, reason = "a test holds the tables together")]
        &SCOPE_FAMILIES[usize::from(self.row().family)]
    }

    /// The whole name, such as `campaigns:read`.
    pub fn as_str(self) -> &'static str {
        self.row().name
    }

    /// The part before the colon; `all` is the wildcard.
    pub fn resource(self) -> &'static str {
        self.family().resource
    }

    /// The part after the colon.
    pub fn action(self) -> Action {
        self.row().action
    }

    /// Whether the documented list of scopes for `POST /api/v2/api-keys` holds it. Where it does not, a key with this
    /// scope may only come from the dashboard.
    pub fn is_in_key_enum(self) -> bool {
        self.row().in_key_enum
    }

    /// What this scope alone unlocks, literally as the operations document it.
    pub fn operations(self) -> OperationSet {
        unlocked_by(self)
    }
}

impl ScopeFamily {
    fn member(&self, action: Action) -> Option<KnownScope> {
        self.members.get(action as usize).copied().flatten()
    }
}

impl fmt::Debug for KnownScope {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Display for KnownScope {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl Serialize for KnownScope {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A scope name that the catalogue does not know. It is kept and shown, and grants nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct UnknownScope(Box<str>);

impl UnknownScope {
    /// The name as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest scope of the catalogue, if one is near.
    pub fn did_you_mean(&self) -> Option<KnownScope> {
        suggest::nearest(&self.0, KnownScope::all().map(KnownScope::as_str)).and_then(KnownScope::parse)
    }
}

impl fmt::Display for UnknownScope {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

/// Any scope name: one of the catalogue, or one that is only kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(from = "String")]
pub enum Scope {
    /// A scope of the catalogue.
    Known(KnownScope),
    /// Any other name.
    Unknown(UnknownScope),
}

impl Scope {
    /// The scope of that name. Surrounding white space is dropped; nothing else is forgiven.
    pub fn parse(name: &str) -> Self {
        let name = name.trim();
        KnownScope::parse(name).map_or_else(|| Self::Unknown(UnknownScope(name.into())), Self::Known)
    }

    /// The whole name.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(scope) => scope.as_str(),
            Self::Unknown(scope) => scope.as_str(),
        }
    }

    /// The nearest scope of the catalogue to a name that it does not hold, if one is near.
    pub fn did_you_mean(&self) -> Option<KnownScope> {
        match self {
            Self::Known(_) => None,
            Self::Unknown(scope) => scope.did_you_mean(),
        }
    }
}

impl From<KnownScope> for Scope {
    fn from(scope: KnownScope) -> Self {
        Self::Known(scope)
    }
}

impl From<String> for Scope {
    fn from(name: String) -> Self {
        Self::parse(&name)
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl Serialize for Scope {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_parses_to_its_own_scope() {
        for scope in KnownScope::all() {
            assert_eq!(KnownScope::parse(scope.as_str()), Some(scope));
            assert_eq!(scope.as_str(), format!("{}:{}", scope.resource(), scope.action().as_str()));
        }
    }

    #[test]
    fn near_misses_are_unknown_and_name_the_neighbour() {
        for (name, meant) in [
            ("workspace_member:update", Some(KnownScope::WORKSPACE_MEMBERS_UPDATE)),
            ("background_jobs:read", Some(KnownScope::BACKGROUND_JOBS_READ)),
            ("Campaigns:Read", Some(KnownScope::CAMPAIGNS_READ)),
            ("", None),
            (":", None),
            ("kitchen:sink", None),
        ] {
            let scope = Scope::parse(name);
            assert!(matches!(scope, Scope::Unknown(_)), "`{name}` is known");
            assert_eq!(scope.did_you_mean(), meant, "{name}");
        }
    }
}
