//! `scopes`: the least scopes for a job, scopes that do nothing, and what changes between two sets.

mod check;
mod diff;
mod from_recording;
mod minimal;

use clap::{Args, Subcommand};

use crate::exit::Exit;
use crate::failure::Failure;

#[derive(Debug, Args)]
pub(crate) struct ScopesArgs {
    #[command(subcommand)]
    question: Question,
}

#[derive(Debug, Subcommand)]
enum Question {
    /// Find the least scopes for a job: fewest extra operations first, then fewest scopes
    For(minimal::ForArgs),
    /// Find the least scopes for what a program really called
    FromRecording(from_recording::FromRecordingArgs),
    /// Tell what changes when one set of scopes takes the place of another
    Diff(diff::DiffArgs),
    /// Tell which scopes of a key do nothing for it
    Check(check::CheckArgs),
}

pub(crate) fn run(args: &ScopesArgs) -> Result<Exit, Failure> {
    match &args.question {
        Question::For(args) => minimal::run(args),
        Question::FromRecording(args) => from_recording::run(args),
        Question::Diff(args) => diff::run(args),
        Question::Check(args) => check::run(args),
    }
}
