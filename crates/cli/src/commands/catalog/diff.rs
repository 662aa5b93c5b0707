//! `catalog diff`: what a newer API description changes.

mod text;

use clap::Args;
use instantly_rbac::catalog;
use serde_json::Value;

use crate::args::Format;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::Input;
use crate::output;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac catalog diff openapi.json
  instantly-rbac catalog diff --format json - < openapi.json
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct DiffArgs {
    /// The OpenAPI description as JSON, or - for stdin
    #[arg(value_name = "OPENAPI")]
    description: Input,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

pub(super) fn run(args: &DiffArgs) -> Result<Exit, Failure> {
    let unreadable =
        || Failure::usage(format!("{} is no API description that can be read", args.description));
    let bytes = args.description.read().map_err(|failure| failure.into_usage())?;
    let document: Value = serde_json::from_slice(&bytes).map_err(|error| {
        unreadable().evidence(error).next("give the OpenAPI description of the Instantly API v2 as JSON")
    })?;
    let diff = catalog::diff(&document)
        .map_err(|error| unreadable().evidence(output::printable(&error.to_string())))?;
    match args.format {
        Format::Json => output::print_json(&diff)?,
        Format::Text => output::print(text::Report(&diff))?,
    }
    Ok(if diff.equivalent { Exit::Done } else { Exit::Different })
}
