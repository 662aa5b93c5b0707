//! `policy`: documents of what an organisation wants on top of what Instantly enforces.

mod check;
mod diff;
mod export;
mod fmt;
mod isolation;
mod schema;
mod test;

use clap::{Args, Subcommand};
use instantly_rbac::analysis::AnalysisError;

use crate::exit::Exit;
use crate::failure::Failure;

#[derive(Debug, Args)]
pub(crate) struct PolicyArgs {
    #[command(subcommand)]
    command: PolicyCommand,
}

#[derive(Debug, Subcommand)]
enum PolicyCommand {
    /// Tell everything that is wrong with a policy: what keeps it from loading, or rules that can never matter
    Check(check::CheckArgs),
    /// Write a policy in its canonical form
    Fmt(fmt::FmtArgs),
    /// Tell every case that two policies decide differently
    Diff(diff::DiffArgs),
    /// Prove what a policy asserts, over all cases, or show a case in which it does not hold
    Test(test::TestArgs),
    /// Tell whether a team can ever reach what belongs to another, even by tagging it anew
    Isolation(isolation::IsolationArgs),
    /// Print the JSON Schema of policies, for editors
    Schema(schema::SchemaArgs),
    /// Write a policy for another engine, Cedar or CASL
    Export(export::ExportArgs),
}

pub(crate) fn run(args: &PolicyArgs) -> Result<Exit, Failure> {
    match &args.command {
        PolicyCommand::Check(args) => check::run(args),
        PolicyCommand::Fmt(args) => fmt::run(args),
        PolicyCommand::Diff(args) => diff::run(args),
        PolicyCommand::Test(args) => test::run(args),
        PolicyCommand::Isolation(args) => isolation::run(args),
        PolicyCommand::Schema(args) => schema::run(args),
        PolicyCommand::Export(args) => export::run(args),
    }
}

/// A policy whose rules are too entangled for an analysis. It decides all the same.
fn too_complex(error: AnalysisError) -> Failure {
    Failure::outside("the policy loads, but cannot be analysed").evidence(error)
}
