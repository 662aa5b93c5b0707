//! `scopes for`: the least scopes for a job.

use std::fmt::{self, Display, Formatter};

use clap::Args;
use instantly_rbac::OperationSet;
use instantly_rbac::analysis::{MinimalScopes, minimal_scopes};
use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::listing::{Format, Row, listing};
use crate::output::{heading, note, paragraph, print, print_json, table};
use crate::question;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac scopes for listCampaign activateCampaign bulkAddLeads
  instantly-rbac scopes for listWorkspaceMember,patchWorkspaceMember --format json
";

/// How many extra operations are named for a person.
const NAMED: usize = 12;

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct ForArgs {
    /// The operations that the job calls, by their ids, separated by commas or spaces
    #[arg(value_name = "OPERATION", value_delimiter = ',', required = true)]
    operations: Vec<String>,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

pub(super) fn run(args: &ForArgs) -> Result<Exit, Failure> {
    let job = question::operations(&args.operations)?;
    let least = minimal_scopes(job);
    match args.format {
        Format::Json => print_json(&least)?,
        Format::Table => print(Report { least: &least })?,
        format => {
            let rows =
                least.scopes.known().map(|scope| ScopeRow::new(scope.as_str(), scope.operations(), &least));
            print(listing(rows, format)?)?;
        }
    }
    note_undocumented(&least);
    Ok(Exit::Done)
}

/// Says for which operations nobody knows whether the scopes suffice.
pub(super) fn note_undocumented(least: &MinimalScopes) {
    for operation in least.undocumented.iter() {
        note(format_args!(
            "no scope is documented for {operation}; whether these scopes suffice for it is unknown"
        ));
    }
}

/// The answer for a person.
pub(super) struct Report<'a> {
    pub(super) least: &'a MinimalScopes,
}

impl Display for Report<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let least = self.least;
        writeln!(out, "{}", heading("Least scopes"))?;
        let rows = least.scopes.known().map(|scope| [scope.to_string(), unlocked(scope.operations(), least)]);
        writeln!(out, "{}", table(&["scope", "unlocks"], rows))?;
        for operation in least.wildcard_forced_by.iter() {
            let why = "takes a wildcard: the list of scopes for new keys holds none of its narrower ones";
            writeln!(out, "{}", paragraph("  ", &format!("{operation} {why}.")).trim_end())?;
        }
        let mut extra: Vec<String> = least.extra_operations.iter().map(|extra| extra.to_string()).collect();
        let more = extra.len().saturating_sub(NAMED);
        extra.truncate(NAMED);
        let extra = match (extra.is_empty(), more) {
            (true, _) => "nothing".to_owned(),
            (_, 0) => extra.join(", "),
            _ => format!("{} and {more} more, which `--format json` names", extra.join(", ")),
        };
        write!(out, "{}", paragraph("Beyond the job they unlock: ", &extra))
    }
}

/// How many operations a scope unlocks, and how many of them the job does not need.
fn unlocked(operations: OperationSet, least: &MinimalScopes) -> String {
    let extra = operations.intersection(least.extra_operations).len();
    format!("{} of the job, {extra} more", operations.len() - extra)
}

#[derive(Serialize)]
struct ScopeRow {
    scope: &'static str,
    needed: OperationSet,
    extra: OperationSet,
}

impl ScopeRow {
    fn new(scope: &'static str, unlocks: OperationSet, least: &MinimalScopes) -> Self {
        let extra = unlocks.intersection(least.extra_operations);
        Self { scope, needed: unlocks.difference(extra), extra }
    }
}

impl Row for ScopeRow {
    const COLUMNS: &'static [&'static str] = &["scope", "needed", "extra"];
    const IN_TABLE: usize = 3;
}
