//! `cargo xtask …`: everything a contributor or CI runs, in one place, so that both run the same.
//!
//! One file per command; this one only reads the command line and hands over.

mod bench;
mod build;
mod catalog;
mod ci;
mod console;
mod demo;
mod dist;
mod fuzz;
mod mutants;
mod process;
mod schema;
mod setup;
mod sizes;
mod test;
mod types;

use std::process::ExitCode;

use anyhow::Result;
use clap::{CommandFactory as _, Parser, Subcommand};

/// Everything a contributor or CI runs
#[derive(Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Task>,
}

#[derive(Subcommand)]
enum Task {
    /// Install what is missing: the wasm target, npm packages, Chromium, schemathesis
    Setup,
    /// Build the WebAssembly modules, the Node addon and the npm package
    Build,
    /// Install, build and run every test in every runtime
    Test,
    /// Format, lint, docs, catalogue, tests and sizes: what CI runs
    Ci,
    /// Compare the WebAssembly modules with their size budget
    Sizes,
    /// Measure speed beside the peers, in Rust and in Node
    Bench,
    /// Read a great many broken policies: no panic, and the same said twice
    Fuzz {
        /// How many
        #[arg(default_value_t = 1_000_000)]
        cases: u32,
    },
    /// Change the engine in small ways and show which changes no test notices
    Mutants {
        /// Arguments for cargo-mutants, such as `--re route`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Write the catalogue's Rust tables from its data files
    Catalog {
        /// Only compare, and fail where the tables do not follow from the data
        #[arg(long)]
        check: bool,
    },
    /// Write the npm package's TypeScript that follows from the Rust crate
    Types {
        /// Only compare, and fail where it does not follow
        #[arg(long)]
        check: bool,
    },
    /// Write the JSON Schema of policies
    Schema {
        /// Only compare, and fail where it does not follow
        #[arg(long)]
        check: bool,
    },
    /// Run the demonstration, as `cargo demo` does
    Demo {
        /// Arguments for the demonstration
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Build the Node addon of one platform for the published package
    Dist(dist::Arguments),
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            console::error(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(task: Option<Task>) -> Result<ExitCode> {
    match task {
        None => Arguments::command().print_help()?,
        Some(Task::Setup) => setup::run()?,
        Some(Task::Build) => build::run()?,
        Some(Task::Test) => return Ok(test::run()),
        Some(Task::Ci) => return Ok(ci::run()),
        Some(Task::Sizes) => sizes::run()?,
        Some(Task::Bench) => bench::run()?,
        Some(Task::Fuzz { cases }) => fuzz::run(cases)?,
        Some(Task::Mutants { arguments }) => mutants::run(&arguments)?,
        Some(Task::Catalog { check }) => catalog::run(check)?,
        Some(Task::Types { check }) => types::run(check)?,
        Some(Task::Schema { check }) => schema::run(check)?,
        Some(Task::Demo { arguments }) => demo::run(&arguments)?,
        Some(Task::Dist(arguments)) => dist::run(&arguments)?,
    }
    Ok(ExitCode::SUCCESS)
}
