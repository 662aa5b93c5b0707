//! `cargo xtask dist`: one platform's addon for the published package, or a look whether all of them are there.
//!
//! The release workflow runs the first on a machine of each platform, gathers the files, and runs the second before
//! it publishes: a package that lacks a platform would work there, but slower and without anyone noticing.

use anyhow::{Result, bail};
use clap::Args;

use crate::build::addon::{PLATFORMS, build_for, platform};
use crate::console;

/// Either a target to build for, or the final look.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Arguments {
    /// Rust's name of the platform to build for, such as `aarch64-apple-darwin`
    #[arg(long)]
    target: Option<String>,
    /// Fail unless the addon of every platform is in place
    #[arg(long)]
    complete: bool,
}

/// Builds the addon of `--target`, or with `--complete` fails when one is missing.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    match &arguments.target {
        Some(target) => {
            console::heading(format_args!("dist: {target}"));
            build_for(platform(target)?)
        }
        None => complete(),
    }
}

fn complete() -> Result<()> {
    let missing: Vec<_> = PLATFORMS
        .iter()
        .filter(|platform| !platform.file().is_file())
        .map(|platform| platform.name)
        .collect();
    if !missing.is_empty() {
        bail!("`js/dist/native` lacks {}; build each with `cargo xtask dist --target …`", missing.join(", "));
    }
    console::note("the addon of every platform is in place");
    Ok(())
}
