//! Everything that is wrong with a request, all at once, found before it is sent.

use std::fmt;

use serde::Serialize;
use thiserror::Error;

use super::FailureCode;

/// Why a request cannot be sent: every problem, never none.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct ValidationError {
    // INVARIANT: not empty.
    problems: Vec<Problem>,
}

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Problem {
    /// Where: a JSON pointer such as `/role` into the body, or the name of a path or query parameter such as `limit`.
    /// Empty for the whole.
    pub field: String,
    /// What, as a stable code.
    pub code: ProblemCode,
    /// What, for a person; complete without the field.
    pub message: String,
}

/// What can be wrong with a request. The texts never change; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProblemCode {
    /// A required value is absent.
    Missing,
    /// A value of another JSON type is expected.
    WrongType,
    /// A name that the request does not have.
    UnknownProperty,
    /// A text with too many characters.
    TooLong,
    /// A text or an array with too little in it.
    TooShort,
    /// A number outside its limits.
    OutOfRange,
    /// None of the documented values.
    NotOneOf,
    /// Not the text form of a UUID.
    NotAUuid,
    /// Not 24 hexadecimal digits.
    NotAnObjectId,
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a URL that begins with `http://` or `https://`.
    NotAUrl,
    /// Not a day as `YYYY-MM-DD`.
    NotADate,
    /// A scope that the creation of keys does not document.
    UnknownScope,
    /// A role that no request can give.
    NotAssignable,
    /// A change that changes nothing.
    NothingToChange,
    /// A value that would change which operation the path addresses.
    NotAPathValue,
    /// Not a path of the API.
    NotAPath,
    /// A method that no operation has.
    UnknownMethod,
    /// A body where the method has none.
    UnexpectedBody,
}

impl ProblemCode {
    /// The code as it stands in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::WrongType => "wrong_type",
            Self::UnknownProperty => "unknown_property",
            Self::TooLong => "too_long",
            Self::TooShort => "too_short",
            Self::OutOfRange => "out_of_range",
            Self::NotOneOf => "not_one_of",
            Self::NotAUuid => "not_a_uuid",
            Self::NotAnObjectId => "not_an_object_id",
            Self::NotAnEmail => "not_an_email",
            Self::NotAUrl => "not_a_url",
            Self::NotADate => "not_a_date",
            Self::UnknownScope => "unknown_scope",
            Self::NotAssignable => "not_assignable",
            Self::NothingToChange => "nothing_to_change",
            Self::NotAPathValue => "not_a_path_value",
            Self::NotAPath => "not_a_path",
            Self::UnknownMethod => "unknown_method",
            Self::UnexpectedBody => "unexpected_body",
        }
    }
}

impl ValidationError {
    /// Every problem, in the order of the request's fields.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Always [`FailureCode::InvalidRequest`], as when the API itself finds the request invalid.
    pub const fn code(&self) -> FailureCode {
        FailureCode::InvalidRequest
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the request was not sent: ")?;
        for (index, Problem { field, message, .. }) in self.problems.iter().enumerate() {
            if index > 0 {
                out.write_str("; ")?;
            }
            if !field.is_empty() {
                write!(out, "`{field}`: ")?;
            }
            out.write_str(message)?;
        }
        Ok(())
    }
}

/// What is wrong with a value whose place only the caller knows.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) code: ProblemCode,
    pub(super) message: String,
}

impl Fault {
    pub(super) fn new(code: ProblemCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    pub(super) fn at(self, field: impl Into<String>) -> Problem {
        Problem { field: field.into(), code: self.code, message: self.message }
    }
}

impl Problem {
    pub(super) fn into_error(self) -> ValidationError {
        ValidationError { problems: vec![self] }
    }
}

/// Problems while they are being collected.
#[derive(Debug, Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    /// The value, or its problem noted.
    pub(super) fn check<T>(&mut self, field: impl Into<String>, result: Result<T, Fault>) -> Option<T> {
        result.map_err(|fault| self.0.push(fault.at(field))).ok()
    }

    pub(super) fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was made of the checked values, if there was no problem.
    pub(super) fn finish<T>(mut self, made: Option<T>) -> Result<T, ValidationError> {
        if made.is_none() && self.0.is_empty() {
            // Keeps the INVARIANT of ValidationError should a check forget to say what it missed.
            self.0.push(Fault::new(ProblemCode::Missing, "a required value is absent").at(""));
        }
        match made {
            Some(made) if self.0.is_empty() => Ok(made),
            _ => Err(ValidationError { problems: self.0 }),
        }
    }
}
