//! Where a fact comes from, and whether the API still states it.

use super::rows::UnlistedRow;
use super::tables::vocabulary::SOURCES;
use super::{ResourceKind, rows::SourceRow};
use crate::{Certainty, Method};

/// Where a fact of the catalogue was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// The current OpenAPI description.
    Openapi,
    /// An older snapshot of the OpenAPI description.
    OpenapiHistory,
    /// An official guide.
    Guide,
    /// A third party's client.
    ThirdParty,
}

impl Source {
    fn row(self) -> Option<&'static SourceRow> {
        SOURCES.iter().find(|row| row.source == self)
    }

    /// Short stable name, such as `openapi`.
    pub fn as_str(self) -> &'static str {
        self.row().map_or("", |row| row.id)
    }

    /// What the source is, in words.
    pub fn title(self) -> &'static str {
        self.row().map_or("", |row| row.title)
    }

    /// How far a fact from this source can be relied on.
    pub fn certainty(self) -> Certainty {
        self.row().map_or(Certainty::Assumed, |row| row.certainty)
    }
}

/// Whether the current API description holds a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// It does.
    Current,
    /// It once did.
    Removed,
    /// It never did; somebody was seen to use it.
    Undocumented,
}

impl Status {
    /// `current`, `removed` or `undocumented`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Removed => "removed",
            Self::Undocumented => "undocumented",
        }
    }
}

/// A route that the current API description does not hold.
#[derive(Clone, Copy)]
pub struct Unlisted(pub(super) &'static UnlistedRow);

impl Unlisted {
    /// Its id: the API's own where it once had one, else ours in the API's manner.
    pub fn id(self) -> &'static str {
        self.0.id
    }

    /// HTTP method.
    pub fn method(self) -> Method {
        self.0.method
    }

    /// Path template, such as `/api/v2/sales-flow/{id}`.
    pub fn path(self) -> &'static str {
        self.0.path
    }

    /// What it acts on.
    pub fn resource(self) -> ResourceKind {
        self.0.resource
    }

    /// Why it is not current: [`Status::Removed`] or [`Status::Undocumented`].
    pub fn status(self) -> Status {
        self.0.status
    }

    /// Where it was seen.
    pub fn source(self) -> Source {
        self.0.source
    }

    /// Date (`YYYY-MM-DD`) of the first API description that held it, where one did.
    pub fn since(self) -> Option<&'static str> {
        self.0.since
    }

    /// What it does, in a few words.
    pub fn summary(self) -> &'static str {
        self.0.summary
    }
}
