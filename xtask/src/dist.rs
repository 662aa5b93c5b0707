//! `cargo xtask dist`: one platform's addon and program for the published packages, or the packages from all of them.
//!
//! The release workflow runs the first on a machine of each platform, gathers the files, and runs the second before
//! it publishes: a package that lacks a platform would work there, but slower and without anyone noticing.

use anyhow::{Result, bail};
use clap::Args;

use crate::build::addon::{self, PLATFORMS, platform};
use crate::build::program;
use crate::console;
use crate::process::{NPM, command, root, run as start};

/// Either a target to build for, or the packages from what was built.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Arguments {
    /// Rust's name of the platform to build for, such as `aarch64-apple-darwin`
    #[arg(long)]
    target: Option<String>,
    /// Complete the packages, and fail unless addon and program of every platform are in place
    #[arg(long)]
    complete: bool,
}

/// Builds for `--target`, or completes the packages with `--complete`.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    match &arguments.target {
        Some(target) => {
            console::heading(format_args!("dist: {target}"));
            let platform = platform(target)?;
            addon::build_for(platform)?;
            program::build_for(platform)
        }
        None => complete(),
    }
}

fn complete() -> Result<()> {
    let missing: Vec<_> = PLATFORMS
        .iter()
        .filter(|platform| !platform.file().is_file() || !platform.program().is_file())
        .map(|platform| platform.name)
        .collect();
    if !missing.is_empty() {
        bail!(
            "there is no addon or no program for {}; build each with `cargo xtask dist --target …`",
            missing.join(", ")
        );
    }
    PLATFORMS.iter().try_for_each(program::complete)?;
    // Only now, because in a work tree npm would look for packages of a version that is not published yet.
    let version = format!("={}", env!("CARGO_PKG_VERSION"));
    let names =
        PLATFORMS.iter().map(|platform| format!("optionalDependencies.{}{version}", platform.package()));
    start(command(NPM).args(["pkg", "set"]).args(names).current_dir(root().join("js")))?;
    console::note("the packages of every platform are complete");
    Ok(())
}
