//! The WebAssembly modules and the JavaScript that loads them.
//!
//! One crate, three modules, because the network code is most of the size and a page that only asks questions should
//! not pay for it. wasm-bindgen runs as a library, at the very version the crate is built with, so the two cannot
//! drift apart; its `web` output without a default path serves bundlers, browsers, workers and Node alike.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use cargo_metadata::MetadataCommand;
use sha2::{Digest as _, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use super::{artifact, dist};
use crate::console;
use crate::process::{self, cargo, command};
use crate::setup::wasm_target::TARGET;

/// The optimiser, from npm's `binaryen`, run by its path: `npx` would look for it on the network first.
const WASM_OPT: &str = "js/node_modules/binaryen/bin/wasm-opt";

/// Never `--all-features`: the optimiser then writes import forms that Node 20 and Deno reject. Left alone, it keeps
/// to the features that the module says it uses.
const OPTIONS: [&str; 4] = ["-Oz", "--converge", "--strip-debug", "--strip-producers"];

/// The modules: name, and the features of the crate that make it.
const MODULES: [(&str, &[&str]); 3] =
    [("engine", &[]), ("policy", &["--features", "policy"]), ("client", &["--features", "client"])];

/// Builds the modules into `js/dist/wasm`, with `compiler` where cargo's own cannot build for the target.
pub(super) fn build(compiler: Option<&Path>) -> Result<()> {
    let folder = dist().join("wasm");
    fs::create_dir_all(&folder).with_context(|| format!("cannot create `{}`", folder.display()))?;
    let target_folder = MetadataCommand::new().no_deps().exec()?.target_directory;
    for (name, features) in MODULES {
        let mut build = cargo();
        build.args(["build", "--package", "instantly-rbac-wasm", "--profile", "wasm", "--target", TARGET]);
        // In one folder they would take turns at the same file, and every build would link both anew.
        build.arg("--target-dir").arg(target_folder.join("modules").join(name)).args(features);
        if let Some(compiler) = compiler {
            build.env("RUSTC", compiler);
        }
        let module = artifact::library(&mut build)?;
        bind(&module, name, &folder)
            .with_context(|| format!("wasm-bindgen refused `{}`", module.display()))?;
        optimise(&folder, name, &module.with_file_name(format!("{name}.optimised")))?;
    }
    Ok(())
}

/// Writes the loader `NAME.js` and the module it loads, not yet optimised, as `NAME_bg.wasm`.
fn bind(module: &Path, name: &str, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(name).web(true)?;
    bindgen.omit_default_module_path(true).typescript(false);
    bindgen.generate(folder)
}

/// Turns `NAME_bg.wasm` into `NAME.wasm`, unless `record` says that this was made from the same bytes already.
fn optimise(folder: &Path, name: &str, record: &Path) -> Result<()> {
    let bound = folder.join(format!("{name}_bg.wasm"));
    let module = folder.join(format!("{name}.wasm"));
    let origin = digest(&fs::read(&bound).with_context(|| format!("cannot read `{}`", bound.display()))?);
    if module.is_file() && fs::read_to_string(record).is_ok_and(|made_from| made_from == origin) {
        console::note(format_args!("`{name}.wasm` is up to date"));
    } else {
        process::run(command("node").arg(WASM_OPT).args(OPTIONS).arg(&bound).arg("-o").arg(&module))?;
        fs::write(record, origin).with_context(|| format!("cannot write `{}`", record.display()))?;
    }
    fs::remove_file(&bound).with_context(|| format!("cannot remove `{}`", bound.display()))
}

/// Names the input and the options that were applied to it.
fn digest(bytes: &[u8]) -> String {
    let mut text = OPTIONS.join(" ");
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
