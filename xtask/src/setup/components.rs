//! rustfmt and clippy, which a minimal toolchain leaves out.

use anyhow::Result;

use crate::process::{cargo, command, run, works};

/// Adds the toolchain's formatter and linter where one is missing.
pub(crate) fn ensure() -> Result<()> {
    if works(cargo().args(["fmt", "--version"])) && works(cargo().args(["clippy", "--version"])) {
        return Ok(());
    }
    run(command("rustup").args(["component", "add", "rustfmt", "clippy"]))
}
