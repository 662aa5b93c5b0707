//! `cargo xtask ci`: everything that must hold before a change lands. `.ci/run` and the workflow call only this, so
//! what passes here passes there.
//!
//! A failing step does not hide the others: all of them run, each is timed, and the table at the end says which
//! failed.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Error, Result};

use crate::process::{self, cargo};
use crate::test::{self, Report};
use crate::{catalog, console, schema, setup, sizes, types};

/// The benchmark's peers are whole policy engines: checking them would take longer than all of our own code.
/// `cargo xtask bench` compiles them.
const WITHOUT_BENCH: [&str; 3] = ["--workspace", "--exclude", "instantly-rbac-bench"];

struct Step {
    name: &'static str,
    seconds: f64,
    outcome: Result<()>,
}

/// Runs every step and ends with their times and the summary line of the tests.
pub(crate) fn run() -> ExitCode {
    let mut report = Report::default();
    let steps = [
        step("format", format),
        step("lint", lint),
        step("docs", docs),
        step("catalogue", catalogue),
        step("types", || types::run(true)),
        step("schema", || schema::run(true)),
        step("test", || {
            report = test::report();
            report.verdict()
        }),
        step("sizes", sizes::run),
    ];
    let rows = steps.iter().map(|step| {
        let outcome = if step.outcome.is_ok() { "ok" } else { "failed" };
        [step.name.to_owned(), format!("{:.1}", step.seconds), outcome.to_owned()]
    });
    console::table(["step", "seconds", "outcome"], rows);
    let failures: Vec<_> = steps.iter().filter_map(failure).collect();
    failures.iter().for_each(console::error);
    console::plain(report.summary());
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn step(name: &'static str, work: impl FnOnce() -> Result<()>) -> Step {
    console::heading(format_args!("ci: {name}"));
    let start = Instant::now();
    let outcome = work();
    if let Err(error) = &outcome {
        console::error(error);
    }
    Step { name, seconds: start.elapsed().as_secs_f64(), outcome }
}

fn failure(step: &Step) -> Option<Error> {
    step.outcome.as_ref().err().map(|error| Error::msg(format!("{}: {error:#}", step.name)))
}

fn format() -> Result<()> {
    setup::components::ensure()?;
    process::run(cargo().args(["fmt", "--all", "--check"]))
}

fn lint() -> Result<()> {
    let mut clippy = cargo();
    clippy.arg("clippy").args(WITHOUT_BENCH).args(["--all-targets", "--all-features"]);
    process::run(clippy.args(["--", "-D", "warnings"]))
}

fn docs() -> Result<()> {
    let mut doc = cargo();
    doc.arg("doc").args(WITHOUT_BENCH).args(["--no-deps", "--lib"]);
    process::run(doc.env("RUSTDOCFLAGS", "-Dwarnings"))
}

fn catalogue() -> Result<()> {
    Ok(catalog::run(true)?)
}
