//! Why a command could not do its work, for a person: cause, evidence, next step.

use std::fmt;
use std::io;

use crate::exit::Exit;

/// A failed command.
#[derive(Debug)]
pub(crate) struct Failure {
    exit: Exit,
    cause: String,
    evidence: Option<String>,
    next: Option<String>,
}

impl Failure {
    /// The command line or its input makes no sense.
    pub(crate) fn usage(cause: impl Into<String>) -> Self {
        Self { exit: Exit::Usage, cause: cause.into(), evidence: None, next: None }
    }

    /// Something outside failed.
    pub(crate) fn outside(cause: impl Into<String>) -> Self {
        Self { exit: Exit::Failed, ..Self::usage(cause) }
    }

    /// What shows that it is so.
    #[must_use]
    pub(crate) fn evidence(self, evidence: impl fmt::Display) -> Self {
        Self { evidence: Some(evidence.to_string()), ..self }
    }

    /// What to do about it.
    #[must_use]
    pub(crate) fn next(self, step: impl Into<String>) -> Self {
        Self { next: Some(step.into()), ..self }
    }

    /// The same, as a matter of the command line: the file that was named is not what it should be.
    #[must_use]
    pub(crate) fn into_usage(self) -> Self {
        Self { exit: Exit::Usage, ..self }
    }

    pub(crate) fn exit(&self) -> Exit {
        self.exit
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::outside("writing the output failed").evidence(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.cause)?;
        if let Some(evidence) = &self.evidence {
            write!(out, "\n  {evidence}")?;
        }
        if let Some(next) = &self.next {
            write!(out, "\n  {next}")?;
        }
        Ok(())
    }
}
