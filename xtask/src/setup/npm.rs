//! npm packages, exactly as a lock file names them.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;

use crate::console;
use crate::process::{NPM, command, root, run};

/// The folders that have packages: the npm package, the preview page, and the tests of the package once it is packed.
const FOLDERS: [&str; 3] = ["js", "js/preview", "tests/packaging"];

/// Installs every folder's packages where there are none, or where its lock file is newer than they are.
pub(crate) fn ensure_all() -> Result<()> {
    FOLDERS.iter().try_for_each(|folder| ensure(&root().join(folder)))
}

/// The same in one folder.
pub(crate) fn ensure(folder: &Path) -> Result<()> {
    let name = folder.strip_prefix(root()).unwrap_or(folder).display();
    // npm leaves its own copy of the lock file behind when, and only when, it has finished.
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&folder.join("package-lock.json")) {
        console::note(format_args!("npm packages of `{name}` are installed"));
        return Ok(());
    }
    console::note(format_args!("installing the npm packages of `{name}`"));
    run(command(NPM).args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|about| about.modified()).ok()
}
