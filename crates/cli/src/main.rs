//! `instantly-rbac`: the engine, the catalogue and the emulator on the command line.
//!
//! This crate reads words and prints answers. It holds no rule of its own: what decides stands in `instantly-rbac`.

mod args;
mod case;
mod commands;
mod exit;
mod facts;
mod failure;
mod input;
mod listing;
mod output;
mod policy_file;
mod principals;
mod question;
mod resource;
mod way;

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use commands::{
    catalog, check, completions, demo, doctor, emulate, explain, matrix, paths, policy, preview, scopes,
    who_can,
};
use exit::Exit;
use failure::Failure;

fn main() -> ExitCode {
    let Cli { color, command } = Cli::parse();
    output::choose_color(color);
    run(command)
        .unwrap_or_else(|failure| {
            output::report(&failure);
            failure.exit()
        })
        .into()
}

fn run(command: Command) -> Result<Exit, Failure> {
    match command {
        Command::Check(args) => check::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::WhoCan(args) => who_can::run(&args),
        Command::Matrix(args) => matrix::run(&args),
        Command::Scopes(args) => scopes::run(&args),
        Command::Paths(args) => paths::run(&args),
        Command::Policy(args) => policy::run(&args),
        Command::Catalog(args) => catalog::run(&args),
        Command::Emulate(args) => emulate::run(args),
        Command::Doctor(args) => doctor::run(&args),
        Command::Demo(args) => demo::run(&args),
        Command::Preview(args) => preview::run(args),
        Command::Completions(args) => completions::run(&args),
    }
}
