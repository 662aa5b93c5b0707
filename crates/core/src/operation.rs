//! Operations: what the API can be asked to do.

mod method;
mod set;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize, Serializer};
use thiserror::Error;

use crate::catalog::rows::{OperationRow, OperationText};
use crate::catalog::{Effect, OPERATION_COUNT, OPERATION_TEXTS, OPERATIONS, ResourceKind, Source, Status};
use crate::{Certainty, KnownScope, suggest};

pub use method::{Method, UnknownMethod};
pub(crate) use set::OperationBits;
pub use set::OperationSet;

/// An operation of the current API description, such as [`Operation::PATCH_WORKSPACE_MEMBER`]. Two bytes; every one
/// has a constant.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
// INVARIANT: the number is below OPERATION_COUNT; only the generated constants and this module make one.
pub struct Operation(pub(crate) u16);

/// What an operation asks of the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// One scope of **each** group must be held. Groups are literal: neither the resource's name nor the HTTP method
    /// says what stands in them.
    Documented(&'static [&'static [KnownScope]]),
    /// Nothing is documented. Not the same as "nothing is needed": the answer is unknown.
    Undocumented {
        /// Scopes of which one probably suffices. Never used to decide.
        guess: &'static [KnownScope],
        /// What the guess rests on.
        because: Option<&'static str>,
    },
}

impl Requirement {
    /// All of [any of scopes]; `None` where nothing is documented, which is not the same as "no scope needed".
    pub fn documented(self) -> Option<&'static [&'static [KnownScope]]> {
        match self {
            Self::Documented(groups) => Some(groups),
            Self::Undocumented { .. } => None,
        }
    }
}

impl Operation {
    /// Every current operation, in the order of the catalogue.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..OPERATION_COUNT).filter_map(Self::from_index)
    }

    /// The operation of that id, exactly as the API description spells it.
    pub fn parse(id: &str) -> Result<Self, UnknownOperation> {
        Self::all().find(|operation| operation.id() == id).ok_or_else(|| UnknownOperation {
            id: id.into(),
            suggestion: suggest::nearest(id, Self::all().map(Self::id)),
        })
    }

    /// Its place in the catalogue, from 0; stable only within one catalogue version.
    #[inline]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The operation at a place of the catalogue, as [`Self::index`] tells it.
    #[inline]
    pub fn from_index(index: usize) -> Option<Self> {
        (index < OPERATION_COUNT).then(|| u16::try_from(index).ok().map(Self)).flatten()
    }

    fn row(self) -> &'static OperationRow {
        #[expect(clippy::indexing_slicing, reason = "see the INVARIANT of Operation")]
        &OPERATIONS[self.index()]
    }

    fn text(self) -> &'static OperationText {
        #[expect(clippy::indexing_slicing, reason = "see the INVARIANT of Operation")]
        &OPERATION_TEXTS[self.index()]
    }

    /// The id that the API description gives it, such as `patchWorkspaceMember`.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// HTTP method.
    pub fn method(self) -> Method {
        self.row().method
    }

    /// Path template, such as `/api/v2/workspace-members/{id}`.
    pub fn path(self) -> &'static str {
        self.row().path
    }

    /// What it acts on.
    pub fn resource(self) -> ResourceKind {
        self.row().resource
    }

    /// Whether it acts on resources of this kind. To put on a tag acts on what is tagged, and not only on the tag.
    pub fn acts_on(self, kind: ResourceKind) -> bool {
        self.resource() == kind || (self == Self::TOGGLE_TAG_RESOURCE && ResourceKind::TAGGED.contains(&kind))
    }

    /// What it does to that: our classification, assumed from its summary.
    pub fn effect(self) -> Effect {
        self.row().effect
    }

    /// What it asks of the caller.
    pub fn requirement(self) -> Requirement {
        let row = self.row();
        match row.requires {
            Some(groups) => Requirement::Documented(groups),
            None => Requirement::Undocumented { guess: row.guess, because: row.guess_because },
        }
    }

    /// Scopes of which one probably suffices beyond what is documented. Never used to decide.
    pub fn guess(self) -> &'static [KnownScope] {
        self.row().guess
    }

    /// Where its requirement, or the absence of one, was read.
    pub fn source(self) -> Source {
        self.row().source
    }

    /// How far its requirement can be relied on; nothing documented leaves only the assumed.
    pub fn certainty(self) -> Certainty {
        match self.requirement() {
            Requirement::Documented(_) => self.source().certainty(),
            Requirement::Undocumented { .. } => Certainty::Assumed,
        }
    }

    /// Always [`Status::Current`]; other routes are in [`catalog::unlisted`](crate::catalog::unlisted).
    pub fn status(self) -> Status {
        Status::Current
    }

    /// Date (`YYYY-MM-DD`) of the first API description that holds it; `None` for those of the oldest one known.
    pub fn since(self) -> Option<&'static str> {
        self.text().since
    }

    /// What it does, in a few words.
    pub fn summary(self) -> &'static str {
        self.text().summary
    }

    /// What else is worth knowing.
    pub fn note(self) -> Option<&'static str> {
        self.text().note
    }
}

/// An operation id that the catalogue does not know.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no operation has the id `{id}`{}", suggest::hint(.suggestion))]
pub struct UnknownOperation {
    /// What was asked for.
    pub id: Box<str>,
    /// The nearest id, if one is near.
    pub suggestion: Option<&'static str>,
}

impl FromStr for Operation {
    type Err = UnknownOperation;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        Self::parse(id)
    }
}

impl TryFrom<String> for Operation {
    type Error = UnknownOperation;

    fn try_from(id: String) -> Result<Self, Self::Error> {
        Self::parse(&id)
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.id())
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.id())
    }
}

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
