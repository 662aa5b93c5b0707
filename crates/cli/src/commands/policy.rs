//! `policy`: documents of what an organisation wants on top of what Instantly enforces.

mod check;
mod export;

use clap::{Args, Subcommand};

use crate::exit::Exit;
use crate::failure::Failure;

#[derive(Debug, Args)]
pub(crate) struct PolicyArgs {
    #[command(subcommand)]
    command: PolicyCommand,
}

#[derive(Debug, Subcommand)]
enum PolicyCommand {
    /// Tell everything that is wrong with a policy
    Check(check::CheckArgs),
    /// Write a policy for another engine, Cedar or CASL
    Export(export::ExportArgs),
}

pub(crate) fn run(args: &PolicyArgs) -> Result<Exit, Failure> {
    match &args.command {
        PolicyCommand::Check(args) => check::run(args),
        PolicyCommand::Export(args) => export::run(args),
    }
}
