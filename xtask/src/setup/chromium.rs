//! The browser that runs the tests of the browser build.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

use super::{apt, in_ci};
use crate::console;
use crate::process::on_path;

/// The variable that names the browser, for people who have one elsewhere and for the tests that start it.
pub(crate) const VARIABLE: &str = "CHROMIUM_PATH";

const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
];

/// Finds the browser, or installs it where apt can. `None` means that its tests will be skipped, which is said
/// aloud; in CI it is an error, because there a skipped test would look like a passed one.
pub(crate) fn ensure() -> Result<Option<PathBuf>> {
    if let Some(named) = env::var_os(VARIABLE).map(PathBuf::from) {
        if !named.is_file() {
            bail!("{VARIABLE} names `{}`, which is not there; correct it or unset it", named.display());
        }
        return Ok(found(named));
    }
    if let Some(path) = search() {
        return Ok(found(path));
    }
    if apt::usable() {
        console::note("installing Chromium with apt");
        apt::install(&["chromium"])?;
    }
    match search() {
        Some(path) => Ok(found(path)),
        None if in_ci() => bail!("there is no Chromium; install it, or set {VARIABLE} to its path"),
        None => {
            console::note(format_args!(
                "there is no Chromium, so browser tests are skipped; install it, or set {VARIABLE} to its path"
            ));
            Ok(None)
        }
    }
}

fn search() -> Option<PathBuf> {
    let on_search_path = PROGRAMS.iter().find_map(|program| on_path(program));
    on_search_path.or_else(|| PLACES.iter().map(PathBuf::from).find(|place| place.is_file()))
}

fn found(path: PathBuf) -> Option<PathBuf> {
    console::note(format_args!("Chromium is `{}`", path.display()));
    Some(path)
}
