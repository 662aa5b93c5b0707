//! `policy isolation`: whether a team can ever reach what belongs to another.

use clap::Args;
use instantly_rbac::analysis::{Isolation, IsolationError, IsolationStep};
use instantly_rbac::{Decision, Operation, OperationSet, Principal, PrincipalKind};
use serde::Serialize;

use super::too_complex;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::{self, Input};
use crate::listing::{Format, Row, listing};
use crate::output::{note, print, print_json, printable, verdict};
use crate::policy_file;
use crate::question;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac policy isolation policy.json west east --principals people.json
  instantly-rbac policy isolation policy.json west east --principals people.json --for patchCampaign,deleteCampaign
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct IsolationArgs {
    /// The policy, or - for stdin
    #[arg(value_name = "FILE")]
    file: Input,
    /// The team that should stay away
    #[arg(value_name = "TEAM")]
    from: String,
    /// The team whose accounts and campaigns it should stay away from
    #[arg(value_name = "OTHER")]
    to: String,
    /// Everybody, with what they hold, as a list in JSON or as a file with it; those outside the team take no part
    #[arg(long, value_name = "JSON|FILE")]
    principals: String,
    /// Operations, separated by commas, that must not reach the other team; without it, all
    #[arg(long = "for", value_name = "OPERATIONS", value_delimiter = ',')]
    operations: Vec<String>,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

pub(super) fn run(args: &IsolationArgs) -> Result<Exit, Failure> {
    let policy = policy_file::policy(&args.file)?;
    let principals: Vec<Principal> = input::json("principals", &args.principals)?;
    let operations =
        if args.operations.is_empty() { OperationSet::ALL } else { question::operations(&args.operations)? };
    let isolation = policy.isolation(&principals, &args.from, &args.to, operations).map_err(refusal)?;
    match args.format {
        Format::Json => print_json(&isolation)?,
        Format::Table => print(report(args, &isolation))?,
        format => print(listing(isolation.chain.iter().map(StepRow::from), format)?)?,
    }
    if !isolation.shared_tags.is_empty() {
        let shared = printable(&isolation.shared_tags.join(", "));
        note(format_args!("what carries {shared} belongs to both teams and was not looked at"));
    }
    Ok(if isolation.isolated { Exit::Done } else { Exit::High })
}

fn refusal(error: IsolationError) -> Failure {
    match error {
        IsolationError::Analysis(error) => too_complex(error),
        error => {
            Failure::usage(printable(&error.to_string())).next("name two teams, the second one with tags")
        }
    }
}

fn report(args: &IsolationArgs, isolation: &Isolation) -> String {
    let (from, to) = (printable(&args.from), printable(&args.to));
    if isolation.isolated {
        let word = verdict(true, "ISOLATED");
        return format!(
            "{word} nobody of {from} can reach what belongs to {to}, not even by tagging it anew\n"
        );
    }
    let mut text = format!("{} {from} can reach what belongs to {to}:\n", verdict(false, "REACHABLE"));
    for (number, step) in (1..).zip(&isolation.chain) {
        let IsolationStep { kind, principal, operation, decision, .. } = step;
        let tags = if step.tags.is_empty() { "no tag".to_owned() } else { step.tags.join(", ") };
        let what = format!(
            "  {number}. {} {principal}: {operation}{}, on what carries {tags} ({})",
            kind.as_str(),
            tagging(step),
            decision.as_str()
        );
        text += &printable(&what);
        text.push('\n');
    }
    text
}

fn tagging(step: &IsolationStep) -> String {
    let part = |verb: &str, tags: &[String]| {
        if tags.is_empty() { String::new() } else { format!(" {verb} {}", tags.join(", ")) }
    };
    part("attaches", &step.attached) + &part("detaches", &step.detached)
}

#[derive(Serialize)]
struct StepRow<'a> {
    kind: PrincipalKind,
    principal: &'a str,
    operation: Operation,
    decision: Decision,
    tags: &'a [String],
    attached: &'a [String],
    detached: &'a [String],
}

impl<'a> From<&'a IsolationStep> for StepRow<'a> {
    fn from(step: &'a IsolationStep) -> Self {
        let IsolationStep { kind, principal, operation, decision, tags, attached, detached, .. } = step;
        let (kind, operation, decision) = (*kind, *operation, *decision);
        Self { kind, principal, operation, decision, tags, attached, detached }
    }
}

impl Row for StepRow<'_> {
    const COLUMNS: &'static [&'static str] =
        &["kind", "principal", "operation", "decision", "tags", "attached", "detached"];
    const IN_TABLE: usize = 7;
}
