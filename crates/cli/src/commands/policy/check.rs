//! `policy check`: everything that is wrong with a document, at once.

use clap::Args;
use instantly_rbac::Policy;
use instantly_rbac::analysis::{Finding, FindingCode};
use instantly_rbac::policy::{Problem, ProblemCode};
use serde::Serialize;

use super::too_complex;
use crate::case;
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
    findings: &'a [Finding],
}

pub(super) fn run(args: &CheckArgs) -> Result<Exit, Failure> {
    let parsed = Policy::read(&policy_file::text(&args.file)?);
    let problems = parsed.as_ref().err().map_or(&[][..], |error| error.problems());
    let findings = match &parsed {
        Ok(policy) => policy.findings().map_err(too_complex)?,
        Err(_) => Vec::new(),
    };
    match args.format {
        Format::Json => {
            print_json(&Checked { valid: parsed.is_ok(), problems, findings: &findings })?;
        }
        Format::Table => {
            let file = args.file.to_string();
            let file = printable(file.trim_matches('`'));
            let mut text: String = problems.iter().map(|problem| problem_line(&file, problem)).collect();
            if let Ok(policy) = &parsed {
                text = findings.iter().map(|finding| finding_line(&file, policy, finding)).collect();
                text += &format!("{}\n", size(policy));
            }
            print(text)?;
        }
        format => {
            let rows = problems.iter().map(FoundRow::problem).chain(findings.iter().map(FoundRow::finding));
            print(listing(rows, format)?)?;
        }
    }
    Ok(match &parsed {
        Err(_) => Exit::Usage,
        Ok(_) if findings.iter().any(|finding| finding.code == FindingCode::AssertionFails) => Exit::High,
        Ok(_) if !findings.is_empty() => Exit::Low,
        Ok(_) => Exit::Done,
    })
}

/// `file:line:column`, as editors and terminals link it, the problem, and its code.
fn problem_line(file: &str, problem: &Problem) -> String {
    let code = faint(format!("[{}]", code(problem.code)));
    format!("{file}:{} {code}\n", printable(&problem.to_string()))
}

/// The place, what was found, and its code; for an assertion also a case in which it does not hold.
fn finding_line(file: &str, policy: &Policy, finding: &Finding) -> String {
    let code = faint(format!("[{}]", finding.code.as_str()));
    let (id, message) = (printable(&finding.id), printable(&finding.message));
    let example = case::for_example(policy, finding.counterexample.as_ref());
    format!("{file} {}: `{id}`: {message} {code}\n{example}", finding.pointer)
}

fn size(policy: &Policy) -> String {
    let counted = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let (teams, rules) = (policy.teams().count(), policy.rules().count());
    let assertions = counted(policy.assertions().count(), "assertion");
    format!("A valid policy: {}, {} and {assertions}.", counted(teams, "team"), counted(rules, "rule"))
}

/// The code as JSON writes it.
fn code(code: ProblemCode) -> String {
    serde_json::to_value(code).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

#[derive(Serialize)]
struct FoundRow<'a> {
    line: Option<usize>,
    column: Option<usize>,
    code: String,
    pointer: &'a str,
    message: &'a str,
    did_you_mean: Option<&'a str>,
}

impl<'a> FoundRow<'a> {
    fn problem(problem: &'a Problem) -> Self {
        Self {
            line: Some(problem.line),
            column: Some(problem.column),
            code: code(problem.code),
            pointer: &problem.pointer,
            message: &problem.message,
            did_you_mean: problem.did_you_mean.as_deref(),
        }
    }

    /// Of a document that loads; what is found about it has a place in the document, and none in its text.
    fn finding(finding: &'a Finding) -> Self {
        Self {
            line: None,
            column: None,
            code: finding.code.as_str().to_owned(),
            pointer: &finding.pointer,
            message: &finding.message,
            did_you_mean: None,
        }
    }
}

impl Row for FoundRow<'_> {
    const COLUMNS: &'static [&'static str] =
        &["line", "column", "code", "pointer", "message", "did_you_mean"];
    const IN_TABLE: usize = 6;
}
