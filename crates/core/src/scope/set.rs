//! A set of scopes, as an API key holds it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize, Serializer};

use super::{KnownScope, Scope, UnknownScope};
use crate::bits::{Bits, words};
use crate::catalog::SCOPE_COUNT;
use crate::{Effective, OperationSet};

pub(crate) type ScopeBits = Bits<{ words(SCOPE_COUNT) }>;

/// The scopes of the catalogue that these bits are.
pub(crate) fn scopes_of(bits: ScopeBits) -> impl Iterator<Item = KnownScope> {
    bits.iter().filter_map(KnownScope::from_index)
}

/// The scopes of a key. Known scopes are bits; unknown ones are kept, shown, and grant nothing.
///
/// Its order of iteration, of display and of JSON is that of the catalogue, then unknown names by their letters, so
/// equal sets have equal forms.
///
/// ```
/// use instantly_rbac::ScopeSet;
/// let scopes = ScopeSet::parse("campaigns:read, campaigns:all leads:red");
/// assert_eq!(scopes.minimise().to_string(), "campaigns:all,leads:red");
/// assert_eq!(scopes.unknown()[0].did_you_mean().unwrap().as_str(), "leads:read");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(from = "Vec<Scope>")]
pub struct ScopeSet {
    known: ScopeBits,
    // INVARIANT: sorted, no name twice.
    unknown: Vec<UnknownScope>,
}

impl ScopeSet {
    /// The set without scopes.
    pub const EMPTY: Self = Self { known: ScopeBits::EMPTY, unknown: Vec::new() };

    /// Reads a list, separated by commas or white space. Never fails: names that are not in the catalogue are kept as
    /// unknown.
    pub fn parse(list: &str) -> Self {
        let mut set = Self::EMPTY;
        for part in list.split(',') {
            // Nearly always one name, and then white space need not be looked for.
            match KnownScope::parse(part) {
                Some(scope) => set.known.insert(scope.index()),
                None => part.split_whitespace().map(Scope::parse).for_each(|scope| {
                    set.insert(scope);
                }),
            }
        }
        set
    }

    /// Adds a scope; `false` when it was there already.
    pub fn insert(&mut self, scope: impl Into<Scope>) -> bool {
        match scope.into() {
            Scope::Known(scope) => {
                let new = !self.known.contains(scope.index());
                self.known.insert(scope.index());
                new
            }
            Scope::Unknown(scope) => match self.unknown.binary_search(&scope) {
                Ok(_) => false,
                Err(at) => {
                    self.unknown.insert(at, scope);
                    true
                }
            },
        }
    }

    /// Whether the scope itself is in the set; a wider one does not count.
    #[inline]
    pub fn contains(&self, scope: KnownScope) -> bool {
        self.known.contains(scope.index())
    }

    /// The scopes of the catalogue.
    pub fn known(&self) -> impl Iterator<Item = KnownScope> {
        scopes_of(self.known)
    }

    pub(crate) fn bits(&self) -> ScopeBits {
        self.known
    }

    /// The names that the catalogue does not know.
    pub fn unknown(&self) -> &[UnknownScope] {
        &self.unknown
    }

    /// All scopes.
    pub fn iter(&self) -> impl Iterator<Item = Scope> {
        self.known().map(Scope::Known).chain(self.unknown.iter().cloned().map(Scope::Unknown))
    }

    /// How many scopes, known and unknown.
    pub fn len(&self) -> usize {
        self.known.len() + self.unknown.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty() && self.unknown.is_empty()
    }

    /// The scopes of either set.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        let mut joined = Self { known: self.known.union(other.known), unknown: self.unknown.clone() };
        // One by one rather than sorted together, which would be kilobytes of WebAssembly for a list that is short.
        for scope in &other.unknown {
            joined.insert(Scope::Unknown(scope.clone()));
        }
        joined
    }

    /// The scopes that `other` does not hold.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Self {
        let unknown = self.unknown.iter().filter(|scope| other.unknown.binary_search(scope).is_err());
        Self { known: self.known.difference(other.known), unknown: unknown.cloned().collect() }
    }

    /// Whether every scope of `other` is covered by name. What the sets unlock is compared by [`Self::operations`].
    pub fn covers(&self, other: &Self) -> bool {
        other.known().all(|scope| self.known().any(|own| own.covers(scope)))
            && other.unknown.iter().all(|scope| self.unknown.binary_search(scope).is_ok())
    }

    /// The scopes that can go: another scope of the set covers them by name, and without them the set still unlocks
    /// the same operations. Names alone would be wrong: beside `ai_sdr_replies:all`, the scope
    /// `ai_sdr_replies:read` is still needed.
    pub fn redundant(&self) -> Self {
        self.difference(&self.minimise())
    }

    /// The set without its [redundant](Self::redundant) scopes. Unknown scopes stay.
    #[must_use]
    pub fn minimise(&self) -> Self {
        let operations = self.operations();
        let mut least = self.clone();
        for scope in self.known() {
            if !least.known().any(|other| other > scope) {
                continue;
            }
            least.known.remove(scope.index());
            if least.operations() != operations {
                least.known.insert(scope.index());
            }
        }
        least
    }

    /// The operations that the documented requirements allow with these scopes.
    pub fn operations(&self) -> OperationSet {
        self.effective().must()
    }

    /// What the scopes allow, prepared for many decisions.
    pub fn effective(&self) -> Effective {
        Effective::of(self.known)
    }
}

impl Default for ScopeSet {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<S: Into<Scope>> FromIterator<S> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = S>>(scopes: I) -> Self {
        let mut set = Self::EMPTY;
        for scope in scopes {
            set.insert(scope);
        }
        set
    }
}

impl<'a> FromIterator<&'a str> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = &'a str>>(names: I) -> Self {
        names.into_iter().map(Scope::parse).collect()
    }
}

impl From<Vec<Scope>> for ScopeSet {
    fn from(scopes: Vec<Scope>) -> Self {
        scopes.into_iter().collect()
    }
}

impl FromStr for ScopeSet {
    type Err = std::convert::Infallible;

    fn from_str(list: &str) -> Result<Self, Self::Err> {
        Ok(Self::parse(list))
    }
}

impl fmt::Display for ScopeSet {
    /// The names, joined by commas: what [`ScopeSet::parse`] reads.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scope) in self.iter().enumerate() {
            if index > 0 {
                out.write_str(",")?;
            }
            write!(out, "{scope}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ScopeSet {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{{{self}}}")
    }
}

impl Serialize for ScopeSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
