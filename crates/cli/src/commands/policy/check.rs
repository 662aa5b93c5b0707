//! `policy check`: everything that is wrong with a document, at once.

use clap::Args;
use instantly_rbac::Policy;
use instantly_rbac::policy::{Problem, ProblemCode};
use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::Input;
use crate::listing::{Format, Row, listing};
use crate::output::{faint, print, print_json, printable};
use crate::policy_file;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac policy check policy.json
  instantly-rbac policy check policy.json --format json
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct CheckArgs {
    /// The policy, or - for stdin
    #[arg(value_name = "FILE")]
    file: Input,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

/// The answer as JSON.
#[derive(Serialize)]
struct Checked<'a> {
    valid: bool,
    problems: &'a [Problem],
}

pub(super) fn run(args: &CheckArgs) -> Result<Exit, Failure> {
    let parsed = Policy::read(&policy_file::text(&args.file)?);
    let problems = parsed.as_ref().err().map_or(&[][..], |error| error.problems());
    match (args.format, &parsed) {
        (Format::Json, _) => print_json(&Checked { valid: parsed.is_ok(), problems })?,
        (Format::Table, Ok(policy)) => print(format_args!("{}\n", size(policy)))?,
        (Format::Table, Err(_)) => {
            let file = args.file.to_string();
            print(problems.iter().map(|problem| line(file.trim_matches('`'), problem)).collect::<String>())?;
        }
        (format, _) => print(listing(problems.iter().map(ProblemRow::new), format)?)?,
    }
    Ok(if parsed.is_ok() { Exit::Done } else { Exit::Usage })
}

/// `file:line:column`, as editors and terminals link it, the problem, and its code.
fn line(file: &str, problem: &Problem) -> String {
    let code = faint(format!("[{}]", code(problem.code)));
    format!("{}:{} {code}\n", printable(file), printable(&problem.to_string()))
}

fn size(policy: &Policy) -> String {
    let counted = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let (teams, rules) = (policy.teams().count(), policy.rules().count());
    format!("A valid policy: {} and {}.", counted(teams, "team"), counted(rules, "rule"))
}

/// The code as JSON writes it.
fn code(code: ProblemCode) -> String {
    serde_json::to_value(code).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

#[derive(Serialize)]
struct ProblemRow<'a> {
    line: usize,
    column: usize,
    code: ProblemCode,
    pointer: &'a str,
    message: &'a str,
    did_you_mean: Option<&'a str>,
}

impl<'a> ProblemRow<'a> {
    fn new(problem: &'a Problem) -> Self {
        Self {
            line: problem.line,
            column: problem.column,
            code: problem.code,
            pointer: &problem.pointer,
            message: &problem.message,
            did_you_mean: problem.did_you_mean.as_deref(),
        }
    }
}

impl Row for ProblemRow<'_> {
    const COLUMNS: &'static [&'static str] =
        &["line", "column", "code", "pointer", "message", "did_you_mean"];
    const IN_TABLE: usize = 6;
}
