//! `policy diff`: every case that two policies decide differently.

use clap::Args;
use instantly_rbac::OperationSet;
use instantly_rbac::analysis::{CASES, Case, PolicyDiff};
use serde::Serialize;

use super::too_complex;
use crate::case;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::Input;
use crate::listing::{Format, Row, listing};
use crate::output::{heading, note, paragraph, print, print_json, verdict};
use crate::policy_file;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac policy diff old.json new.json
  git show HEAD:policy.json | instantly-rbac policy diff - policy.json --format json
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct DiffArgs {
    /// The policy before, or - for stdin
    #[arg(value_name = "BEFORE")]
    before: Input,
    /// The policy after, or - for stdin
    #[arg(value_name = "AFTER")]
    after: Input,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

pub(super) fn run(args: &DiffArgs) -> Result<Exit, Failure> {
    let (before, after) = (policy_file::policy(&args.before)?, policy_file::policy(&args.after)?);
    let diff = before.diff(&after).map_err(too_complex)?;
    match args.format {
        Format::Json => print_json(&diff)?,
        Format::Table => print(report(&diff))?,
        format => print(listing(rows(&diff), format)?)?,
    }
    if !diff.complete {
        note(format_args!("there are more cases; at most {CASES} of each kind are listed"));
    }
    Ok(if diff.equivalent { Exit::Done } else { Exit::Different })
}

fn report(diff: &PolicyDiff) -> String {
    if diff.equivalent {
        return "Equivalent: both policies decide every case alike.\n".to_owned();
    }
    let mut text = String::new();
    for (title, is_good, cases) in [("Gained", true, &diff.gained), ("Lost", false, &diff.lost)] {
        if cases.is_empty() {
            continue;
        }
        text += &format!("{}{}\n", if text.is_empty() { "" } else { "\n" }, heading(title));
        for case in cases {
            let sign = verdict(is_good, if is_good { "+" } else { "-" });
            let change = format!("{} → {}", case.before.as_str(), case.after.as_str());
            text += &format!("{sign} {}: {change}\n", case::who(&case.who));
            text += &paragraph("    ", &names(case.operations));
            text += &paragraph("    on ", &resources(case));
        }
    }
    text
}

fn names(operations: OperationSet) -> String {
    operations.iter().map(|operation| operation.id()).collect::<Vec<_>>().join(", ")
}

/// The resources of a case, and where they are if that makes a difference.
fn resources(case: &Case) -> String {
    let tags = case::tags(case.tags.as_ref());
    match case.workspaces.as_ref().map(case::workspaces) {
        Some(place) => format!("{tags}, {place}"),
        None => tags,
    }
}

#[derive(Serialize)]
struct CaseRow {
    change: &'static str,
    before: &'static str,
    after: &'static str,
    who: String,
    operations: OperationSet,
    resources: String,
}

impl Row for CaseRow {
    const COLUMNS: &'static [&'static str] = &["change", "before", "after", "who", "operations", "resources"];
    const IN_TABLE: usize = 6;
}

fn rows(diff: &PolicyDiff) -> impl Iterator<Item = CaseRow> {
    let row = |change, case: &Case| CaseRow {
        change,
        before: case.before.as_str(),
        after: case.after.as_str(),
        who: case::who(&case.who),
        operations: case.operations,
        resources: resources(case),
    };
    let gained = diff.gained.iter().map(move |case| row("gained", case));
    gained.chain(diff.lost.iter().map(move |case| row("lost", case)))
}
