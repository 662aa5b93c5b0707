//! `who-can`: everybody who may do something, or perhaps may.

use clap::Args;
use instantly_rbac::analysis::{Candidate, who_can};
use instantly_rbac::{Decision, Layer};
use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::listing::{Format, Row, listing};
use crate::output::{note, print, print_json};
use crate::principals::PrincipalsArgs;
use crate::question;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac who-can activateCampaign --key n8n=campaigns:read --key ops=all:all
  instantly-rbac who-can deleteCampaign --policy policy.json --principals people.json
  instantly-rbac who-can patchCampaign --policy policy.json --tag West --format csv
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(crate) struct WhoCanArgs {
    /// What is to be done: the id of an operation
    #[arg(value_name = "OPERATION")]
    operation: String,
    #[command(flatten)]
    who: PrincipalsArgs,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

pub(crate) fn run(args: &WhoCanArgs) -> Result<Exit, Failure> {
    let operation = question::operation(&args.operation)?;
    let (engine, resource) = args.who.engine()?;
    let asked = engine.principals().count();
    let answer = who_can(&engine, operation, resource);
    match args.format {
        Format::Json => print_json(&answer)?,
        Format::Table if answer.principals.is_empty() => {
            print(format_args!("Nobody may call {operation}, of {asked} asked about.\n"))?;
        }
        format => print(listing(answer.principals.iter().map(CandidateRow::new), format)?)?,
    }
    let open = answer.principals.iter().filter(|who| who.verdict.decision == Decision::Unknown).count();
    if open > 0 {
        note(format_args!("of {open} it is not known; unknown is never allowed"));
    }
    Ok(if asked == 0 { Exit::Nothing } else { Exit::Done })
}

#[derive(Serialize)]
struct CandidateRow<'a> {
    kind: &'static str,
    name: &'a str,
    decision: &'static str,
    code: &'static str,
    layer: Layer,
}

impl<'a> CandidateRow<'a> {
    fn new(candidate: &Candidate<'a>) -> Self {
        Self {
            kind: candidate.principal.kind.as_str(),
            name: candidate.principal.name,
            decision: candidate.verdict.decision.as_str(),
            code: candidate.verdict.code.as_str(),
            layer: candidate.verdict.layer,
        }
    }
}

impl Row for CandidateRow<'_> {
    const COLUMNS: &'static [&'static str] = &["kind", "name", "decision", "code", "layer"];
    const IN_TABLE: usize = 5;
}
