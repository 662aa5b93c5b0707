//! `cargo xtask setup`: installs what a fresh machine lacks. Every step looks first, says what it does, and does
//! nothing the second time.

pub(crate) mod chromium;
pub(crate) mod components;
pub(crate) mod npm;
pub(crate) mod schemathesis;
pub(crate) mod wasm_target;

mod apt;
#[cfg(target_os = "linux")]
mod debian_std;

use std::env;

use anyhow::Result;

use crate::console;

/// Installs everything that building and testing need.
pub(crate) fn run() -> Result<()> {
    console::heading("setup");
    wasm_target::ensure()?;
    npm::ensure_all()?;
    chromium::ensure()?;
    schemathesis::ensure()?;
    Ok(())
}

/// Whether this runs in CI, where a part that cannot be tested is a failure and not a note.
fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}
