//! `check`: a decision and one sentence, for one request or for many.

mod batch;

use clap::Args;

use crate::args::Format;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::Input;
use crate::{output, question};

const EXAMPLES: &str = "\
Examples:
  instantly-rbac check --scopes campaigns:read,leads:all GET /api/v2/campaigns
  instantly-rbac check --scopes workspace_members:all --format json patchWorkspaceMember
  echo '{\"id\": 1, \"scopes\": [\"all:read\"], \"method\": \"GET\", \"path\": \"/api/v2/leads/lists\"}' |
    instantly-rbac check --batch -
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(crate) struct CheckArgs {
    /// Scopes of the key, separated by commas or spaces; may be given several times; '' is a key without scopes
    #[arg(long, value_name = "LIST", required_unless_present = "batch")]
    scopes: Vec<String>,
    /// What to check: METHOD PATH, or the id of an OPERATION
    #[arg(value_name = "REQUEST", num_args = 1..=2, required_unless_present = "batch")]
    request: Vec<String>,
    /// Answer JSON lines {"id"?, "scopes", "method", "path"} from a file, or from stdin with -, with one JSON line each
    #[arg(long, value_name = "FILE", conflicts_with_all = ["scopes", "request", "format"])]
    batch: Option<Input>,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

pub(crate) fn run(args: &CheckArgs) -> Result<Exit, Failure> {
    if let Some(input) = &args.batch {
        return batch::run(input);
    }
    let scopes = question::scopes(&args.scopes);
    let answer = question::answer(&scopes, &args.request)?;
    output::note_unknown_scopes(&scopes);
    match args.format {
        Format::Json => output::print_json(&answer)?,
        Format::Text => {
            let code = output::faint(answer.code.as_str());
            output::print(format_args!("{} {code}\n{}\n", output::word(answer.decision), answer.sentence))?;
        }
    }
    Ok(answer.decision.into())
}
