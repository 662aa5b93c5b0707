//! What an operation does to what it acts on.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::Certainty;

/// What kind of consequence an operation has. Instantly does not say it: this is our classification, read off each
/// operation's summary, and neither the HTTP method nor the scopes decide it (`POST /api/v2/leads/list` views).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Effect {
    /// Reads, counts, previews or checks; nothing changes.
    View,
    /// Adds one thing, or a copy of one.
    Create,
    /// Changes a thing that exists.
    Edit,
    /// Removes things.
    Delete,
    /// Starts, resumes, pauses or stops something that runs: campaigns, sequences, warmup, agents.
    Launch,
    /// Lets a message leave at once.
    Send,
    /// Brings many things in at once, or things from outside the workspace.
    Import,
    /// Takes a copy out of the workspace.
    Export,
    /// Spends money or credits, as the operation itself says.
    Spend,
    /// Changes who holds power: keys, members, owners, group links, and the existence of the workspace.
    Control,
}

impl Effect {
    /// Every effect.
    pub const ALL: [Self; 10] = [
        Self::View,
        Self::Create,
        Self::Edit,
        Self::Delete,
        Self::Launch,
        Self::Send,
        Self::Import,
        Self::Export,
        Self::Spend,
        Self::Control,
    ];

    /// How far the classification can be relied on: it is ours.
    pub const CERTAINTY: Certainty = Certainty::Assumed;

    /// Its name in lower case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::Create => "create",
            Self::Edit => "edit",
            Self::Delete => "delete",
            Self::Launch => "launch",
            Self::Send => "send",
            Self::Import => "import",
            Self::Export => "export",
            Self::Spend => "spend",
            Self::Control => "control",
        }
    }

    /// The effect of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|effect| effect.as_str() == name)
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl Serialize for Effect {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
