//! `scopes check`: scopes of a key that do nothing for it.

use clap::Args;
use instantly_rbac::ScopeSet;
use instantly_rbac::analysis::{ScopeReview, review_scopes};
use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::listing::{Format, Row, listing};
use crate::output::{print, print_json};

const EXAMPLES: &str = "\
Examples:
  instantly-rbac scopes check campaigns:all,campaigns:read,sales_flows:read
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct CheckArgs {
    /// The scopes of the key, separated by commas or spaces
    #[arg(value_name = "SCOPES", required = true)]
    scopes: Vec<String>,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

pub(super) fn run(args: &CheckArgs) -> Result<Exit, Failure> {
    let scopes = crate::question::scopes(&args.scopes);
    let review = review_scopes(&scopes);
    let rows = rows(&scopes, &review);
    let is_clean = rows.is_empty();
    match args.format {
        Format::Json => print_json(&review)?,
        Format::Table if is_clean => print("Every scope unlocks something that the others do not.\n")?,
        format => print(listing(rows.into_iter(), format)?)?,
    }
    Ok(if is_clean { Exit::Done } else { Exit::Low })
}

#[derive(Serialize)]
struct ScopeRow {
    scope: String,
    finding: &'static str,
    why: String,
}

impl Row for ScopeRow {
    const COLUMNS: &'static [&'static str] = &["scope", "finding", "why"];
    const IN_TABLE: usize = 3;
}

fn rows(scopes: &ScopeSet, review: &ScopeReview) -> Vec<ScopeRow> {
    let mut rows = Vec::new();
    for scope in scopes.known() {
        let (finding, why) = if review.redundant.contains(scope) {
            ("redundant", "another scope of the key covers it")
        } else if review.dormant.contains(scope) {
            ("dormant", "no operation asks for it; what it is for is not known")
        } else if review.inert.contains(scope) {
            ("inert", "the key lacks what it would take besides")
        } else {
            continue;
        };
        rows.push(ScopeRow { scope: scope.to_string(), finding, why: why.to_owned() });
    }
    for scope in scopes.unknown() {
        let meant = scope.did_you_mean().map_or_else(String::new, |near| format!("; did you mean {near}?"));
        let why = format!("no known scope: it grants nothing{meant}");
        rows.push(ScopeRow { scope: scope.as_str().to_owned(), finding: "unknown", why });
    }
    rows
}
