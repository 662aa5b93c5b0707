//! The words of an answer: three values, stable codes, the layer that decided, and how certain the facts are.

use serde::{Deserialize, Serialize};

/// May it be done? Three values, after Kleene: `Unknown` is neither of the others and never turns into `Allow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Documented facts say yes.
    Allow,
    /// Documented facts say no.
    Deny,
    /// The facts do not suffice: no requirement is documented, or no operation matches.
    Unknown,
}

impl Decision {
    /// `allow`, `deny` or `unknown`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Deny => "deny",
            Self::Unknown => "unknown",
        }
    }

    /// For enforcement, where there are only two outcomes: unknown is not allowed.
    pub const fn is_allowed(self) -> bool {
        matches!(self, Self::Allow)
    }

    /// Both must hold: a denial wins over unknown, unknown over allow.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Deny, _) | (_, Self::Deny) => Self::Deny,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Allow, Self::Allow) => Self::Allow,
        }
    }

    /// One suffices: allow wins over unknown, unknown over a denial.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Allow, _) | (_, Self::Allow) => Self::Allow,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Deny, Self::Deny) => Self::Deny,
        }
    }
}

/// Why: a closed set of stable codes. Their texts never change; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Code {
    /// Every documented requirement is met.
    Allowed,
    /// A documented requirement is not met by the scopes held.
    MissingScope,
    /// The role does not hold the operation: the workspace role of a member, or the local role of every team.
    RoleTooLow,
    /// A rule of the policy forbids it.
    ForbiddenByRule,
    /// The policy denies by default, and nothing in it permits this.
    NotPermittedByRule,
    /// The resource is in another workspace than the one in which the principal can act.
    WrongWorkspace,
    /// A team's role holds the operation, but the resource carries no tag of that team.
    TagMismatch,
    /// The member has not accepted the invitation.
    MemberPending,
    /// The answer depends on a fact that was not given.
    MissingFact,
    /// The operation exists, but no scope is documented for it.
    UndocumentedOperation,
    /// No operation of the catalogue has this method and path.
    NoOperation,
}

impl Code {
    /// The code as it stands in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::MissingScope => "missing_scope",
            Self::RoleTooLow => "role_too_low",
            Self::ForbiddenByRule => "forbidden_by_rule",
            Self::NotPermittedByRule => "not_permitted_by_rule",
            Self::WrongWorkspace => "wrong_workspace",
            Self::TagMismatch => "tag_mismatch",
            Self::MemberPending => "member_pending",
            Self::MissingFact => "missing_fact",
            Self::UndocumentedOperation => "undocumented_operation",
            Self::NoOperation => "no_operation",
        }
    }
}

/// Which layer decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Layer {
    /// What Instantly itself enforces.
    Platform,
    /// What the organisation's policy wants. It can only narrow.
    Governance,
}

impl Layer {
    /// `platform` or `governance`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::Governance => "governance",
        }
    }
}

/// How far the facts behind an answer can be relied on, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Instantly's own documents say so.
    Documented,
    /// Somebody saw it happen.
    Observed,
    /// A guess, with its reason.
    Assumed,
}

impl Certainty {
    /// `documented`, `observed` or `assumed`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
            Self::Assumed => "assumed",
        }
    }
}
