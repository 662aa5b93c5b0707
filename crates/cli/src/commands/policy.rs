//! `policy`: documents of what an organisation wants on top of what Instantly enforces.

mod check;

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
}

pub(crate) fn run(args: &PolicyArgs) -> Result<Exit, Failure> {
    match &args.command {
        PolicyCommand::Check(args) => check::run(args),
    }
}
