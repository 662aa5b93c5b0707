//! `cargo xtask mutants`: changes the engine in small ways, one at a time, and shows which changes no test notices.
//! What is changed and which tests are asked stands in `.cargo/mutants.toml`.

use anyhow::{Result, bail};

use crate::process::{self, cargo};

/// Runs `cargo mutants` with the arguments given; its report is left in `mutants.out`.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    if !process::works(cargo().args(["mutants", "--version"])) {
        bail!("cargo-mutants is not installed; run `cargo install cargo-mutants --locked`");
    }
    let mut mutants = cargo();
    mutants.arg("mutants").args(arguments);
    // A mutant that a law catches is caught: the smallest case that shows it is for people, and to keep it would let one
    // mutant's case catch the next.
    mutants.env("PROPTEST_MAX_SHRINK_ITERS", "0").env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true");
    process::run(&mut mutants)
}
