//! `cargo xtask schema`: the JSON Schema of policies, checked in so that editors and other tools can point at it.

use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::process::{cargo, output, root};

/// Writes the file, or with `check` only compares it with what is there.
pub(crate) fn run(check: bool) -> Result<()> {
    let mut print = cargo();
    print.args(["run", "--quiet", "--package", "instantly-rbac", "--features", "schema"]);
    let text = output(print.args(["--example", "schema"]))? + "\n";
    let path = root().join("crates/core/schema/policy.schema.json");
    if !check {
        fs::write(&path, text).with_context(|| format!("cannot write `{}`", path.display()))?;
    } else if fs::read_to_string(&path).unwrap_or_default() != text {
        bail!(
            "`{}` does not follow from the Rust crate; run `cargo xtask schema` and review the diff",
            path.display()
        );
    }
    Ok(())
}
