//! `check`: a decision and one sentence, for one request or for many.

mod batch;

use clap::{ArgGroup, Args};

use crate::args::Format;
use crate::exit::Exit;
use crate::facts::FactArgs;
use crate::failure::Failure;
use crate::input::Input;
use crate::output;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac check --scopes campaigns:read,leads:all GET /api/v2/campaigns
  instantly-rbac check --scopes workspace_members:all --format json patchWorkspaceMember
  echo '{\"id\": 1, \"scopes\": [\"all:read\"], \"method\": \"GET\", \"path\": \"/api/v2/leads/lists\"}' |
    instantly-rbac check --batch -
  instantly-rbac check --policy policy.json --scopes campaigns:all --key-name agent-1 --tag West patchCampaign
  instantly-rbac check --policy policy.json patchCampaign \\
    --principal '{\"kind\": \"member\", \"name\": \"ana@example.com\", \"role\": \"editor\", \"accepted\": true}'
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
#[command(group = ArgGroup::new("who").args(["scopes", "principal", "batch"]).required(true))]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    facts: FactArgs,
    /// What to check: METHOD PATH, or the id of an OPERATION
    #[arg(value_name = "REQUEST", num_args = 1..=2, required_unless_present = "batch")]
    request: Vec<String>,
    /// Answer JSON lines {"id"?, "scopes", "method", "path"} from a file, or from stdin with -, with one JSON line each
    #[arg(long, value_name = "FILE", conflicts_with_all = ["request", "format", "policy", "resource", "tag", "workspace"])]
    batch: Option<Input>,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

pub(crate) fn run(args: &CheckArgs) -> Result<Exit, Failure> {
    if let Some(input) = &args.batch {
        return batch::run(input);
    }
    let facts = args.facts.read()?;
    let answer = facts.answer(&args.request)?;
    facts.scopes().into_iter().for_each(output::note_unknown_scopes);
    match args.format {
        Format::Json => output::print_json(&answer)?,
        Format::Text => {
            let code = output::faint(answer.code.as_str());
            output::print(format_args!("{} {code}\n{}\n", output::word(answer.decision), answer.sentence))?;
        }
    }
    Ok(answer.decision.into())
}
