//! `cargo xtask build`: what the npm package is made of, in `js/dist`.
//!
//! - `wasm/engine.wasm`, `wasm/engine.js`: the engine; `wasm/policy.*`: engine, policies and analyses;
//!   `wasm/client.*`: engine and API client
//! - `native/<platform>-<arch>[-musl].node`: the addon of this machine, under Node's names
//! - everything else there is TypeScript's output, by the package's own `build` script
//!
//! Then the preview page, which is made of the package, in `js/preview/dist`.

pub(crate) mod addon;
pub(crate) mod artifact;
pub(crate) mod program;
mod wasm;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::process::{self, NPM, command, root};
use crate::{console, setup};

/// Where the package's built parts lie.
pub(crate) fn dist() -> PathBuf {
    root().join("js/dist")
}

/// Builds everything, after installing what building needs.
pub(crate) fn run() -> Result<()> {
    console::heading("build: what it needs");
    let compiler = setup::wasm_target::ensure()?;
    setup::npm::ensure_all()?;
    console::heading("build: WebAssembly");
    wasm::build(compiler.as_deref())?;
    console::heading("build: Node addon");
    addon::build(addon::host()?)?;
    console::heading("build: npm package");
    clear_output(&dist())?;
    process::run(command(NPM).args(["run", "build", "--if-present"]).current_dir(root().join("js")))?;
    place_licences(&root().join("js"))?;
    console::heading("build: preview page");
    process::run(command(NPM).args(["run", "build"]).current_dir(root().join("js/preview")))
}

/// Removes what TypeScript wrote earlier: it would leave there what is made from a source that is no more.
fn clear_output(dist: &Path) -> Result<()> {
    for entry in fs::read_dir(dist).with_context(|| format!("cannot read `{}`", dist.display()))? {
        let path = entry?.path();
        if path.ends_with("wasm") || path.ends_with("native") {
            continue;
        }
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.with_context(|| format!("cannot remove `{}`", path.display()))?;
    }
    Ok(())
}

/// Puts a built file where the package has it. Not over an older one: a program that has it open would read the new bytes
/// in the middle of its work.
fn place(built: &Path, file: &Path) -> Result<()> {
    if file.exists() {
        fs::remove_file(file).with_context(|| format!("cannot replace `{}`", file.display()))?;
    }
    copy(built, file)
}

/// Copies a file, into a folder that is made where there is none.
fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot create `{}`", folder.display()))?;
    }
    fs::copy(from, to).with_context(|| format!("cannot copy `{}` to `{}`", from.display(), to.display()))?;
    Ok(())
}

/// The licences stand once, at the root; npm packs those that lie in the package's own folder.
fn place_licences(folder: &Path) -> Result<()> {
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(root().join(name), folder.join(name)).with_context(|| format!("cannot copy `{name}`"))?;
    }
    Ok(())
}
