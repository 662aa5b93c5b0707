//! Policy documents from files.

use instantly_rbac::{Policy, policy::PolicyError};

use crate::failure::Failure;
use crate::input::Input;
use crate::output::{note, printable};

/// How many problems an error names; `policy check` names all of them.
const NAMED: usize = 5;

/// The text of a document.
pub(crate) fn text(input: &Input) -> Result<String, Failure> {
    String::from_utf8(input.read()?)
        .map_err(|error| Failure::usage(format!("{input} is not UTF-8 text")).evidence(error.utf8_error()))
}

/// The policy in a file; it loads as a whole or not at all. Notes when it was written for another catalogue.
pub(crate) fn policy(input: &Input) -> Result<Policy, Failure> {
    let policy = Policy::read(&text(input)?).map_err(|error| refusal(input, &error))?;
    if let Some(drift) = policy.drift() {
        note(format_args!("{input} was {}", printable(&drift.to_string())));
    }
    Ok(policy)
}

pub(crate) fn refusal(input: &Input, error: &PolicyError) -> Failure {
    let problems = error.problems();
    let mut shown: Vec<String> =
        problems.iter().take(NAMED).map(|problem| printable(&problem.to_string())).collect();
    if problems.len() > NAMED {
        shown.push(format!("and {} more", problems.len() - NAMED));
    }
    Failure::usage(format!("{input} is no valid policy"))
        .evidence(shown.join("\n  "))
        .next("`instantly-rbac policy check FILE` tells everything that is wrong with it")
}
