//! `cargo xtask demo`: the command line's own demonstration.

use anyhow::Result;

use crate::process::{self, cargo};

/// Runs `instantly-rbac demo` with the arguments given.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    process::run(
        cargo().args(["run", "--quiet", "--package", "instantly-rbac-cli", "--", "demo"]).args(arguments),
    )
}
