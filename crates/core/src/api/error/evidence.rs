//! What an answer said, kept short.

use std::fmt;

use crate::api::{Answer, excerpt};
use crate::{Method, Operation};

/// How many characters of an answer an error repeats.
const SHOWN: usize = 200;

/// What an answer said: at most 200 characters of it, on one line, without control characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// HTTP status.
    pub status: u16,
    /// What was asked for, where the catalogue knows it.
    pub operation: Option<Operation>,
    /// The message of the API's envelope, else the beginning of the body; `None` when it is empty.
    pub said: Option<String>,
}

impl Evidence {
    /// What the answer said, with the message of its envelope where one was found.
    pub(super) fn of(answer: &Answer, operation: Option<Operation>, message: Option<&str>) -> Self {
        let said = message.map_or_else(|| excerpt(&answer.text(), SHOWN), |message| excerpt(message, SHOWN));
        Self { status: answer.status, operation, said: (!said.is_empty()).then_some(said) }
    }

    /// Whether a deletion was asked for.
    pub(super) fn is_of_deletion(&self) -> bool {
        self.operation.is_some_and(|operation| operation.method() == Method::Delete)
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.status)?;
        if let Some(said) = &self.said {
            write!(out, " `{said}`")?;
        }
        if let Some(operation) = self.operation {
            write!(out, " to {operation}")?;
        }
        Ok(())
    }
}
