//! Exit codes. They are part of the command line's promise: `docs/cli.md` lists them, and their meaning never changes.

use std::process::ExitCode;

use instantly_rbac::Decision;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done; for a question about access: allowed.
    Done = 0,
    /// Something outside failed: a file, the network, a port.
    Failed = 1,
    /// The command line or its input makes no sense.
    Usage = 2,
    /// There is nothing to answer about.
    Nothing = 3,
    /// Part of the input was bad; the rest was answered.
    Partial = 7,
    /// There are differences.
    Different = 10,
    /// The gravest finding is of low severity: something that can never matter.
    Low = 12,
    /// The gravest finding is of high severity: an assertion that does not hold.
    High = 14,
    /// Access is denied.
    Denied = 20,
    /// Whether access is allowed is not known.
    Unknown = 21,
}

impl From<Decision> for Exit {
    fn from(decision: Decision) -> Self {
        match decision {
            Decision::Allow => Self::Done,
            Decision::Deny => Self::Denied,
            Decision::Unknown => Self::Unknown,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
