//! The suites: one runner's command each.
//!
//! - Rust: every crate whose tests run on the host
//! - `js`: the package's own tests, `npm test`, on each backend
//! - `tests/js/*.test.mjs`: end to end from Node, on each backend
//! - `tests/browser/*.test.mjs`: the same from a page in Chromium, which has one backend only
//! - `tests/packaging/*.test.mjs`: the packed package, installed, in bundlers, compilers and other runtimes
//! - `tests/schemathesis/*.test.mjs`: the emulator against its own description
//! - `js/preview`: the preview page in Chromium, `npm test`
//!
//! The tests in JavaScript learn from their environment what they run on: `INSTANTLY_RBAC_BACKEND` (`native` or
//! `wasm`; naming it also for native keeps a quiet fallback from passing for it), `INSTANTLY_RBAC_CLI` (path of the
//! program), `CHROMIUM_PATH` and `SCHEMATHESIS_PATH` (absent where there is none: those tests then skip themselves, by name).

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use super::Surroundings;
use super::canary::Hunt;
use super::tally::Tally;
use crate::process::{NPM, cargo, command, root, watch};
use crate::setup::{chromium, schemathesis};

/// What Node may decide the same question with.
const BACKENDS: [&str; 2] = ["native", "wasm"];

/// Crates without tests for the host: the bindings are tested through what is built from them, and the benchmark
/// would have cargo compile every peer.
const NOT_ON_HOST: [&str; 3] = ["instantly-rbac-wasm", "instantly-rbac-node", "instantly-rbac-bench"];

/// A runner's command under a name for people.
pub(super) struct Suite {
    pub(super) name: String,
    command: Command,
}

/// The tests of every crate that has some for the host. What passing ones print is shown, to be looked at.
pub(super) fn rust() -> Suite {
    let mut command = cargo_test();
    command.args(["--", "--show-output"]);
    Suite { name: "Rust".to_owned(), command }
}

/// Cargo's command for them.
pub(super) fn cargo_test() -> Command {
    let mut command = cargo();
    command.args(["test", "--workspace", "--no-fail-fast"]);
    command.args(NOT_ON_HOST.iter().flat_map(|package| ["--exclude", package]));
    command
}

/// The suites that run on Node, in the order in which they run.
pub(super) fn javascript(surroundings: &Surroundings) -> Result<Vec<Suite>> {
    let mut suites = Vec::new();
    let end_to_end = test_files("tests/js")?;
    for backend in BACKENDS {
        let mut package = command(NPM);
        package.arg("test").current_dir(root().join("js"));
        suites.push(node(format!("npm package, {backend}"), package, Some(backend), surroundings));
        suites.extend(files("end to end in Node", &end_to_end, Some(backend), surroundings));
    }
    suites.extend(files("end to end in a browser", &test_files("tests/browser")?, None, surroundings));
    suites.extend(files("the package, installed", &test_files("tests/packaging")?, None, surroundings));
    suites.extend(files(
        "the emulator's description",
        &test_files("tests/schemathesis")?,
        None,
        surroundings,
    ));
    let mut preview = command(NPM);
    preview.arg("test").current_dir(root().join("js/preview"));
    suites.push(node("preview page".to_owned(), preview, None, surroundings));
    Ok(suites)
}

impl Suite {
    /// Runs the suite, counting into `tally`, with the hunt for secrets at its heels; answers whether the runner was content.
    pub(super) fn run(&mut self, tally: &mut Tally, hunt: &mut Hunt) -> Result<bool> {
        hunt.follow(&mut self.command)?;
        let status = watch(&mut self.command, |line| {
            tally.read(line);
            hunt.line(&self.name, line);
        })?;
        Ok(status.success())
    }
}

/// A suite of single files, `None` where there are none.
fn files(name: &str, files: &[String], backend: Option<&str>, surroundings: &Surroundings) -> Option<Suite> {
    let name = backend.map_or(name.to_owned(), |backend| format!("{name}, {backend}"));
    let mut command = command("node");
    command.arg("--test").args(files);
    (!files.is_empty()).then(|| node(name, command, backend, surroundings))
}

fn node(name: String, mut command: Command, backend: Option<&str>, surroundings: &Surroundings) -> Suite {
    // The reporter is named because Node's choice depends on its version and on where the output goes.
    command.env("NODE_OPTIONS", "--test-reporter=spec");
    command.env("INSTANTLY_RBAC_CLI", &surroundings.program);
    if let Some(backend) = backend {
        command.env("INSTANTLY_RBAC_BACKEND", backend);
    }
    for (variable, program) in
        [(chromium::VARIABLE, &surroundings.chromium), (schemathesis::VARIABLE, &surroundings.schemathesis)]
    {
        match program {
            Some(path) => command.env(variable, path),
            None => command.env_remove(variable),
        };
    }
    Suite { name, command }
}

/// The test files of a folder in the order of their names; none where there is no such folder.
fn test_files(folder: &str) -> Result<Vec<String>> {
    if !Path::new(root()).join(folder).is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(root().join(folder)).with_context(|| format!("cannot read `{folder}`"))?;
    let mut files = Vec::new();
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            files.push(format!("{folder}/{name}"));
        }
    }
    files.sort();
    Ok(files)
}
