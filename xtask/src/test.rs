//! `cargo xtask test`: installs, builds, and runs every test in every runtime.
//!
//! The last line is `N passed, N failed` (and `, N skipped`), counted from what the runners say of themselves. A
//! suite that breaks off, or runs no test at all, counts as one failure: silence is not success. So does a secret of a
//! fixture in anything that the tests say or leave behind.

mod canary;
mod suite;
mod tally;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Error, Result, anyhow, bail};

use crate::build::{addon, artifact};
use crate::{build, console, setup};
use canary::Hunt;
use suite::Suite;
use tally::Tally;

/// How the tests went.
#[derive(Default)]
pub(crate) struct Report {
    tally: Tally,
    broken: Vec<Error>,
}

/// What the tests in JavaScript are told of the machine, through their environment.
struct Surroundings {
    /// The command line's program, which the tests start as their emulator.
    program: PathBuf,
    /// The browser, where there is one.
    chromium: Option<PathBuf>,
    /// What tries the emulator against its own description, where Python is.
    schemathesis: Option<PathBuf>,
}

/// Runs everything and ends with the summary line.
pub(crate) fn run() -> ExitCode {
    let report = report();
    let verdict = report.verdict();
    if let Err(error) = &verdict {
        console::error(error);
    }
    console::plain(report.summary());
    if verdict.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs everything; what goes wrong on the way is part of the report.
pub(crate) fn report() -> Report {
    let (mut report, mut hunt) = (Report::default(), Hunt::begin());
    let built = build::run().and_then(|()| Ok((setup::chromium::ensure()?, setup::schemathesis::ensure()?)));
    // Rust's tests need nothing that is built for JavaScript, so a failure there does not hide theirs.
    report.add(suite::rust(), &mut hunt);
    let surroundings = built.and_then(|(chromium, schemathesis)| {
        Ok(Surroundings { program: packed_program()?, chromium, schemathesis })
    });
    match surroundings.and_then(|surroundings| suite::javascript(&surroundings)) {
        Ok(suites) => suites.into_iter().for_each(|suite| report.add(suite, &mut hunt)),
        Err(error) => report.broken.push(error.context("the tests in JavaScript could not be prepared")),
    }
    report.broken.extend(hunt.end().err());
    report
}

/// The command line's program, as Rust's tests had it built: any other build would compile its dependencies again.
fn program() -> Result<PathBuf> {
    artifact::executable(suite::cargo_test().arg("--no-run"), "instantly-rbac")
}

/// The same, and in the package of this machine's platform as well: the tests install it.
fn packed_program() -> Result<PathBuf> {
    let (program, platform) = (program()?, addon::host()?);
    build::program::place(platform, &program)?;
    build::program::complete(platform)?;
    Ok(program)
}

impl Report {
    fn add(&mut self, mut suite: Suite, hunt: &mut Hunt) {
        console::heading(format_args!("test: {}", suite.name));
        let mut tally = Tally::default();
        let outcome = suite.run(&mut tally, hunt);
        self.tally.add(tally);
        match outcome {
            Ok(true) if tally.total() > 0 => {}
            Ok(true) => self.broken.push(anyhow!("the suite `{}` ran no test", suite.name)),
            // The runner has named what failed, and the tally holds it.
            Ok(false) if tally.failed > 0 => {}
            Ok(false) => {
                self.broken.push(anyhow!("the suite `{}` broke off; its output says why", suite.name))
            }
            Err(error) => self.broken.push(error.context(format!("the suite `{}` did not run", suite.name))),
        }
    }

    /// Fails unless there were tests and all of them passed.
    pub(crate) fn verdict(&self) -> Result<()> {
        let problems: Vec<_> = self.broken.iter().map(|error| format!("{error:#}")).collect();
        if !problems.is_empty() {
            bail!("{}", problems.join("; "));
        }
        match (self.tally.failed, self.tally.passed) {
            (0, 0) => bail!("no test ran"),
            (0, _) => Ok(()),
            (failed, _) => bail!("{failed} failed; their output is above, under their suite"),
        }
    }

    /// The line that ends `test` and `ci`.
    pub(crate) fn summary(&self) -> String {
        Tally { failed: self.tally.failed + self.broken.len(), ..self.tally }.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_without_tests_fails() {
        assert!(Report::default().verdict().is_err());
    }

    #[test]
    fn a_suite_that_broke_off_is_one_failure() {
        let tally = Tally { passed: 7, failed: 0, skipped: 0 };
        let whole = Report { tally, broken: vec![] };
        assert!(whole.verdict().is_ok());
        assert_eq!(whole.summary(), "7 passed, 0 failed");
        let broken = Report { tally, broken: vec![anyhow!("the suite `Rust` broke off")] };
        assert!(broken.verdict().is_err());
        assert_eq!(broken.summary(), "7 passed, 1 failed");
    }
}
