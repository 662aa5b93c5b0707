//! `policy schema`: the description of the document that editors read.

use clap::Args;
use instantly_rbac::policy::SCHEMA;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac policy schema > policy.schema.json
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct SchemaArgs {}

pub(super) fn run(_: &SchemaArgs) -> Result<Exit, Failure> {
    output::print(SCHEMA)?;
    Ok(Exit::Done)
}
