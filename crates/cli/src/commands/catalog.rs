//! `catalog`: the facts that decisions rest on.

mod diff;
mod show;

use clap::{Args, Subcommand};

use crate::exit::Exit;
use crate::failure::Failure;

#[derive(Debug, Args)]
pub(crate) struct CatalogArgs {
    #[command(subcommand)]
    command: CatalogCommand,
}

#[derive(Debug, Subcommand)]
enum CatalogCommand {
    /// Show what the catalogue knows: all in all, or about one operation, scope or kind of resource
    Show(show::ShowArgs),
    /// Compare the catalogue with a newer OpenAPI description of the API
    Diff(diff::DiffArgs),
}

pub(crate) fn run(args: &CatalogArgs) -> Result<Exit, Failure> {
    match &args.command {
        CatalogCommand::Show(args) => show::run(args),
        CatalogCommand::Diff(args) => diff::run(args),
    }
}
