//! `cargo xtask types`: the TypeScript that follows from the Rust crate, checked in so that the npm package can be
//! read and edited without a Rust toolchain.

use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::process::{cargo, output, root};

const FILES: [&str; 4] = ["types", "catalog", "details", "parameters"];

/// Writes the files, or with `check` only compares them with what is there.
pub(crate) fn run(check: bool) -> Result<()> {
    for name in FILES {
        let mut print = cargo();
        print.args(["run", "--quiet", "--package", "instantly-rbac", "--features", "typescript"]);
        print.args(["--example", "typescript", "--", name]);
        let text = output(&mut print)? + "\n";
        let path = root().join("js/src/generated").join(name).with_extension("ts");
        if !check {
            fs::write(&path, text).with_context(|| format!("cannot write `{}`", path.display()))?;
        } else if fs::read_to_string(&path).unwrap_or_default() != text {
            bail!(
                "`{}` does not follow from the Rust crate; run `cargo xtask types` and review the diff",
                path.display()
            );
        }
    }
    Ok(())
}
