//! `check`: a decision and one sentence, for one request or for many.

mod batch;

use clap::{ArgGroup, Args};
use instantly_rbac::{Explanation, Layer};
use serde::Serialize;

use crate::exit::Exit;
use crate::facts::FactArgs;
use crate::failure::Failure;
use crate::input::Input;
use crate::listing::{Format, Row, listing};
use crate::output;
use crate::policy_file;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac check --scopes campaigns:read,leads:all GET /api/v2/campaigns
  instantly-rbac check --scopes workspace_members:all --format json patchWorkspaceMember
  echo '{\"id\": 1, \"scopes\": [\"all:read\"], \"method\": \"GET\", \"path\": \"/api/v2/leads/lists\"}' |
    instantly-rbac check --batch -
  instantly-rbac check --batch requests.jsonl --policy policy.json
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
    /// Answer JSON lines {"id"?, "scopes" or "principal", "method", "path", "resource"?} from a file, or from stdin with -,
    /// with one JSON line each
    #[arg(long, value_name = "FILE", conflicts_with_all = ["request", "format", "resource", "tag", "workspace"])]
    batch: Option<Input>,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

pub(crate) fn run(args: &CheckArgs) -> Result<Exit, Failure> {
    if let Some(input) = &args.batch {
        let policy = args.facts.policy.as_ref().map(policy_file::policy).transpose()?;
        return batch::run(input, policy.as_ref());
    }
    let facts = args.facts.read()?;
    let answer = facts.answer(&args.request)?;
    facts.scopes().into_iter().for_each(output::note_unknown_scopes);
    match args.format {
        Format::Json => output::print_json(&answer)?,
        Format::Table => {
            let code = output::faint(answer.code.as_str());
            output::print(format_args!("{} {code}\n{}\n", output::word(answer.decision), answer.sentence))?;
        }
        format => output::print(listing(std::iter::once(AnswerRow::new(&answer)), format)?)?,
    }
    Ok(answer.decision.into())
}

#[derive(Serialize)]
struct AnswerRow<'a> {
    decision: &'static str,
    code: &'static str,
    layer: Layer,
    certainty: &'static str,
    operation: Option<&'static str>,
    sentence: &'a str,
}

impl<'a> AnswerRow<'a> {
    fn new(answer: &'a Explanation) -> Self {
        Self {
            decision: answer.decision.as_str(),
            code: answer.code.as_str(),
            layer: answer.layer,
            certainty: answer.certainty.as_str(),
            operation: answer.operation.map(|operation| operation.id()),
            sentence: &answer.sentence,
        }
    }
}

impl Row for AnswerRow<'_> {
    const COLUMNS: &'static [&'static str] =
        &["decision", "code", "layer", "certainty", "operation", "sentence"];
    const IN_TABLE: usize = 6;
}
