//! `policy test`: what a policy asserts, proved or refuted.

use clap::Args;
use instantly_rbac::Policy;
use instantly_rbac::analysis::Example;
use serde::Serialize;

use super::too_complex;
use crate::case;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::Input;
use crate::listing::{Format, Row, listing};
use crate::output::{note, print, print_json, printable, verdict};
use crate::policy_file;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac policy test policy.json
  instantly-rbac policy test policy.json --format json
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct TestArgs {
    /// The policy, or - for stdin
    #[arg(value_name = "FILE")]
    file: Input,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

/// The answer as JSON.
#[derive(Serialize)]
struct Tested<'a> {
    holds: bool,
    assertions: &'a [Assertion],
}

#[derive(Serialize)]
struct Assertion {
    id: String,
    holds: bool,
    message: Option<String>,
    counterexample: Option<Example>,
}

pub(super) fn run(args: &TestArgs) -> Result<Exit, Failure> {
    let policy = policy_file::policy(&args.file)?;
    let assertions = assertions(&policy)?;
    if assertions.is_empty() {
        note(format_args!("{} asserts nothing; docs/policy.md tells how", args.file));
    }
    let holds = assertions.iter().all(|assertion| assertion.holds);
    match args.format {
        Format::Json => print_json(&Tested { holds, assertions: &assertions })?,
        Format::Table => print(assertions.iter().map(|own| line(&policy, own)).collect::<String>())?,
        format => print(listing(assertions.iter().map(|own| AssertionRow::new(&policy, own)), format)?)?,
    }
    Ok(match (assertions.is_empty(), holds) {
        (true, _) => Exit::Nothing,
        (false, true) => Exit::Done,
        (false, false) => Exit::High,
    })
}

fn assertions(policy: &Policy) -> Result<Vec<Assertion>, Failure> {
    let refutations = policy.refutations().map_err(too_complex)?;
    let assertion = |(at, id): (usize, &str)| {
        let refuted = refutations.iter().find(|finding| finding.pointer == format!("/assert/{at}"));
        Assertion {
            id: id.to_owned(),
            holds: refuted.is_none(),
            message: refuted.map(|finding| finding.message.clone()),
            counterexample: refuted.and_then(|finding| finding.counterexample.clone()),
        }
    };
    Ok(policy.assertions().enumerate().map(assertion).collect())
}

fn line(policy: &Policy, assertion: &Assertion) -> String {
    let Assertion { id, holds, message, counterexample } = assertion;
    let word = verdict(*holds, if *holds { "HOLDS" } else { "FAILS" });
    let message = message.as_ref().map_or_else(String::new, |text| format!(": {}", printable(text)));
    let example = case::for_example(policy, counterexample.as_ref());
    format!("{word} {}{message}\n{example}", printable(id))
}

#[derive(Serialize)]
struct AssertionRow<'a> {
    id: &'a str,
    holds: bool,
    message: Option<&'a str>,
    counterexample: Option<String>,
}

impl<'a> AssertionRow<'a> {
    fn new(policy: &Policy, assertion: &'a Assertion) -> Self {
        Self {
            id: &assertion.id,
            holds: assertion.holds,
            message: assertion.message.as_deref(),
            counterexample: assertion.counterexample.as_ref().map(|example| case::example(policy, example)),
        }
    }
}

impl Row for AssertionRow<'_> {
    const COLUMNS: &'static [&'static str] = &["id", "holds", "message", "counterexample"];
    const IN_TABLE: usize = 4;
}
