//! `scopes diff`: what changes when one set of scopes takes the place of another.

use clap::Args;
use instantly_rbac::analysis::{KeyDiff, diff_keys};
use instantly_rbac::escalation::{Assumptions, Path};
use instantly_rbac::{Operation, OperationSet, ScopeSet};
use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::listing::{Format, Row, listing};
use crate::output::{heading, note_unknown_scopes, paragraph, print, print_json, verdict};
use crate::way::{gain, how, is_news};

const EXAMPLES: &str = "\
Examples:
  instantly-rbac scopes diff campaigns:all campaigns:read,campaigns:update
  instantly-rbac scopes diff all:all leads:all --format json
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct DiffArgs {
    /// The scopes before, separated by commas or spaces; '' for none
    #[arg(value_name = "BEFORE")]
    before: String,
    /// The scopes after
    #[arg(value_name = "AFTER")]
    after: String,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

pub(super) fn run(args: &DiffArgs) -> Result<Exit, Failure> {
    let (before, after) = (ScopeSet::parse(&args.before), ScopeSet::parse(&args.after));
    note_unknown_scopes(&before);
    note_unknown_scopes(&after);
    let diff = diff_keys(&before, &after, &[], &Assumptions::default());
    match args.format {
        Format::Json => print_json(&diff)?,
        Format::Table => print(report(&diff))?,
        format => print(listing(rows(&diff), format)?)?,
    }
    Ok(if diff.equivalent { Exit::Done } else { Exit::Different })
}

fn report(diff: &KeyDiff) -> String {
    if diff.equivalent {
        return "Equivalent: both allow the same, and lead to the same.\n".to_owned();
    }
    let mut text = String::new();
    for (title, is_good, operations, ways) in [
        ("Gained", true, diff.gained, &diff.escalation_gained),
        ("Lost", false, diff.lost, &diff.escalation_lost),
    ] {
        if operations.is_empty() && ways.is_empty() {
            continue;
        }
        text += &format!("{}{}\n", if text.is_empty() { "" } else { "\n" }, heading(title));
        let names: Vec<&str> = operations.iter().map(Operation::id).collect();
        if !names.is_empty() {
            text += &paragraph("  operations: ", &names.join(", "));
        }
        for way in ways.iter().filter(|way| is_news(way)) {
            let label = format!("  {} a way to ", verdict(is_good, if is_good { "+" } else { "-" }));
            text += &format!("{label}{}: {} ({})\n", gain(way.gain), how(&way.edges), way.certainty.as_str());
        }
    }
    text
}

#[derive(Serialize)]
struct ChangeRow {
    change: &'static str,
    what: &'static str,
    name: String,
    certainty: Option<&'static str>,
    how: Option<String>,
}

impl Row for ChangeRow {
    const COLUMNS: &'static [&'static str] = &["change", "what", "name", "certainty", "how"];
    const IN_TABLE: usize = 5;
}

fn rows(diff: &KeyDiff) -> impl Iterator<Item = ChangeRow> {
    let operations = |change, set: OperationSet| {
        let row = move |operation: Operation| ChangeRow {
            change,
            what: "operation",
            name: operation.id().to_owned(),
            certainty: None,
            how: None,
        };
        set.iter().map(row).collect::<Vec<_>>()
    };
    let ways = |change, ways: &[Path]| {
        let row = |way: &Path| ChangeRow {
            change,
            what: "escalation",
            name: way.gain.as_str().to_owned(),
            certainty: Some(way.certainty.as_str()),
            how: Some(how(&way.edges)),
        };
        ways.iter().map(row).collect::<Vec<_>>()
    };
    [
        operations("gained", diff.gained),
        ways("gained", &diff.escalation_gained),
        operations("lost", diff.lost),
        ways("lost", &diff.escalation_lost),
    ]
    .into_iter()
    .flatten()
}
