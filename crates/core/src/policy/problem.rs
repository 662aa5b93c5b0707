//! What is wrong with a policy document, and where.

use std::fmt;

use serde::Serialize;
use thiserror::Error;

/// A document that does not load: everything that is wrong with it, in the order of the text.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the policy has {} problem(s): {}", .problems.len(), .problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct PolicyError {
    // INVARIANT: not empty.
    problems: Vec<Problem>,
}

impl PolicyError {
    pub(super) fn new(problems: Vec<Problem>) -> Self {
        Self { problems }
    }

    /// Every problem; never none.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// `invalid_policy`.
    pub const fn code(&self) -> &'static str {
        "invalid_policy"
    }
}

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PolicyProblem"))]
pub struct Problem {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// JSON pointer to the value, such as `/teams/west/role`.
    pub pointer: String,
    /// What, as a stable code.
    pub code: ProblemCode,
    /// What, for a person.
    pub message: String,
    /// The nearest known name, if one is near.
    pub did_you_mean: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, column, pointer, message, did_you_mean, .. } = self;
        write!(out, "{line}:{column} {pointer}: {message}")?;
        did_you_mean.as_ref().map_or(Ok(()), |name| write!(out, "; did you mean `{name}`?"))
    }
}

/// What can be wrong with a document. The texts never change; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PolicyProblemCode"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProblemCode {
    /// Neither JSON nor the part of YAML that says the same.
    Syntax,
    /// More than a [limit](super::limits) admits.
    TooLarge,
    /// There are more problems than are reported.
    TooManyProblems,
    /// A value of another type is expected.
    WrongType,
    /// A field that does not exist there.
    UnknownField,
    /// A required field is absent.
    MissingField,
    /// A name or id that occurs already.
    Duplicate,
    /// A value that is none of the possible ones.
    UnknownValue,
    /// A document of another version.
    UnsupportedVersion,
    /// No operation has the id.
    UnknownOperation,
    /// No scope has the name.
    UnknownScope,
    /// No kind of resource has the name.
    UnknownResource,
    /// No effect has the name.
    UnknownEffect,
    /// Neither the document nor the presets have the role.
    UnknownRole,
    /// The document has no such team.
    UnknownTeam,
    /// The document lists its tags, and this is none of them.
    UnknownTag,
    /// Roles that extend each other in a circle.
    CyclicExtends,
    /// A list, selection or condition that can never be met.
    Empty,
    /// A name that is empty, too long, reserved, or holds control characters.
    BadName,
}
