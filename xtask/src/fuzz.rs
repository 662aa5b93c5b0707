//! `cargo xtask fuzz`: the reader of policies against many more broken texts than a test run has time for.

use anyhow::Result;

use crate::console;
use crate::process::{self, cargo};

/// The test reads its number of cases from here.
const CASES: &str = "INSTANTLY_RBAC_FUZZ_CASES";

pub(crate) fn run(cases: u32) -> Result<()> {
    console::heading(format_args!("fuzz: {cases} texts"));
    let mut test = cargo();
    test.args(["test", "--package", "instantly-rbac-tests", "--test", "policy", "fuzz"]);
    process::run(test.env(CASES, cases.to_string()))
}
