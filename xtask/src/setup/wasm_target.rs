//! A compiler that can build for `wasm32-unknown-unknown`.

use std::env;
use std::path::PathBuf;

use anyhow::Result;

use crate::console;
use crate::process::{command, on_path, output, run};

/// The target of the WebAssembly modules.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Set to `debian` to take Debian's way although rustup has the target; this is how that way is tried out.
const CHOICE: &str = "XTASK_WASM_TARGET";

/// Finds or installs the target. `None` means that cargo's own compiler has it; a path is a compiler that must be
/// given to cargo as `RUSTC`, and for this target alone: it is another version than the one for everything else.
pub(crate) fn ensure() -> Result<Option<PathBuf>> {
    let debian = env::var_os(CHOICE).is_some_and(|choice| choice == "debian");
    if !debian && on_path("rustup").is_some() {
        if installed() {
            console::note(format_args!("the toolchain has {TARGET}"));
            return Ok(None);
        }
        match run(command("rustup").args(["target", "add", TARGET])) {
            Ok(()) => return Ok(None),
            Err(error) => console::note(format_args!("rustup has no {TARGET} to give: {error:#}")),
        }
    }
    without_rustup().map(Some)
}

fn installed() -> bool {
    output(command("rustup").args(["target", "list", "--installed"]))
        .is_ok_and(|targets| targets.lines().any(|target| target == TARGET))
}

#[cfg(target_os = "linux")]
fn without_rustup() -> Result<PathBuf> {
    super::debian_std::ensure()
}

#[cfg(not(target_os = "linux"))]
fn without_rustup() -> Result<PathBuf> {
    anyhow::bail!("the target {TARGET} is missing; run `rustup target add {TARGET}`")
}
