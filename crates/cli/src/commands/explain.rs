//! `explain`: a decision with everything there is to say about it.

mod rows;
mod text;

use clap::{ArgGroup, Args};

use crate::exit::Exit;
use crate::facts::FactArgs;
use crate::failure::Failure;
use crate::listing::{Format, listing};
use crate::output;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac explain --scopes campaigns:read patchWorkspaceMember
  instantly-rbac explain --scopes all:read --all POST /api/v2/api-keys
  instantly-rbac explain --policy policy.json --scopes campaigns:all --key-name agent-1 --tag West patchCampaign
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
#[command(group = ArgGroup::new("who").args(["scopes", "principal"]).required(true))]
pub(crate) struct ExplainArgs {
    #[command(flatten)]
    facts: FactArgs,
    /// What to explain: METHOD PATH, or the id of an OPERATION
    #[arg(value_name = "REQUEST", num_args = 1..=2, required = true)]
    request: Vec<String>,
    /// Name every operation that a change would also unlock
    #[arg(long, conflicts_with = "format")]
    all: bool,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

pub(crate) fn run(args: &ExplainArgs) -> Result<Exit, Failure> {
    let facts = args.facts.read()?;
    let answer = facts.answer(&args.request)?;
    match args.format {
        Format::Json => output::print_json(&answer)?,
        Format::Table => {
            output::print(text::Report { answer: &answer, principal: facts.principal(), all: args.all })?
        }
        format => output::print(listing(rows::of(&answer), format)?)?,
    }
    Ok(answer.decision.into())
}
