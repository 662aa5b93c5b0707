//! `explain`: a decision with everything there is to say about it.

mod text;

use clap::Args;

use crate::args::Format;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{output, question};

const EXAMPLES: &str = "\
Examples:
  instantly-rbac explain --scopes campaigns:read patchWorkspaceMember
  instantly-rbac explain --scopes all:read --all POST /api/v2/api-keys
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(crate) struct ExplainArgs {
    /// Scopes of the key, separated by commas or spaces; may be given several times; '' is a key without scopes
    #[arg(long, value_name = "LIST", required = true)]
    scopes: Vec<String>,
    /// What to explain: METHOD PATH, or the id of an OPERATION
    #[arg(value_name = "REQUEST", num_args = 1..=2, required = true)]
    request: Vec<String>,
    /// Name every operation that a change would also unlock
    #[arg(long, conflicts_with = "format")]
    all: bool,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

pub(crate) fn run(args: &ExplainArgs) -> Result<Exit, Failure> {
    let scopes = question::scopes(&args.scopes);
    let answer = question::answer(&scopes, &args.request)?;
    match args.format {
        Format::Json => output::print_json(&answer)?,
        Format::Text => output::print(text::Report { answer: &answer, scopes: &scopes, all: args.all })?,
    }
    Ok(answer.decision.into())
}
