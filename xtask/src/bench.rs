//! `cargo xtask bench`: speed beside the peers, first in Rust, then in Node.

use anyhow::Result;

use crate::process::{self, cargo, root};
use crate::{build, console, setup};

/// Builds what Node loads, then runs both benchmarks and leaves the judgement to their own output.
pub(crate) fn run() -> Result<()> {
    build::run()?;
    setup::npm::ensure(&root().join("bench/node"))?;
    console::heading("bench: Rust");
    process::run(cargo().args(["bench", "--package", "instantly-rbac-bench"]))?;
    console::heading("bench: Node");
    process::run(process::command("node").arg("bench/node/run.mjs"))
}
