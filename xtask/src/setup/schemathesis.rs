//! schemathesis, which tries an API against its own description: Python's, in an environment of its own below `target`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::in_ci;
use crate::console;
use crate::process::{command, on_path, root, run};

/// The variable that names the program to the test that runs it.
pub(crate) const VARIABLE: &str = "SCHEMATHESIS_PATH";

const PACKAGES: &str = "tests/schemathesis/requirements.txt";

/// Installs it where Python is there. `None` means that its test will be skipped, which is said aloud; in CI it is an
/// error.
pub(crate) fn ensure() -> Result<Option<PathBuf>> {
    let folder = root().join("target/schemathesis");
    let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let (program, installed) = (programs.join("schemathesis"), folder.join("requirements.txt"));
    let wanted =
        fs::read_to_string(root().join(PACKAGES)).with_context(|| format!("cannot read `{PACKAGES}`"))?;
    if fs::read_to_string(&installed).is_ok_and(|packages| packages == wanted) {
        console::note("schemathesis is installed");
        return Ok(Some(program));
    }
    if on_path("python3").is_none() {
        return absent("there is no python3");
    }
    console::note("installing schemathesis");
    if let Err(error) = install(&folder, &programs) {
        return absent(&format!("{error:#}"));
    }
    fs::write(&installed, wanted).with_context(|| format!("cannot write `{}`", installed.display()))?;
    Ok(Some(program))
}

fn install(folder: &Path, programs: &Path) -> Result<()> {
    run(command("python3").args(["-m", "venv"]).arg(folder))?;
    let python = programs.join("python");
    run(command(&python.to_string_lossy()).args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--requirement",
        PACKAGES,
    ]))
}

fn absent(reason: &str) -> Result<Option<PathBuf>> {
    let remedy =
        "install python3 with venv and pip, so that the emulator can be tried against its own description";
    if in_ci() {
        bail!("{reason}; {remedy}");
    }
    console::note(format_args!("{reason}, so schemathesis is left out; {remedy}"));
    Ok(None)
}
