//! The Node addon, under the name by which the package finds it: `<platform>-<arch>[-musl].node`, in Node's words.

use std::path::PathBuf;

use anyhow::{Result, anyhow};

use super::{artifact, dist};
use crate::console;
use crate::process::{cargo, command, output};

/// A platform the package carries an addon for.
pub(crate) struct Platform {
    /// Rust's name of the target.
    pub(crate) target: &'static str,
    /// What `process.platform` and `process.arch` are there, and the C library where it is not the usual one.
    pub(crate) name: &'static str,
}

/// Every platform of the published package. `.github/workflows/release.yml` builds each of them once.
pub(crate) const PLATFORMS: [Platform; 7] = [
    Platform { target: "x86_64-unknown-linux-gnu", name: "linux-x64" },
    Platform { target: "aarch64-unknown-linux-gnu", name: "linux-arm64" },
    Platform { target: "x86_64-unknown-linux-musl", name: "linux-x64-musl" },
    Platform { target: "aarch64-unknown-linux-musl", name: "linux-arm64-musl" },
    Platform { target: "x86_64-apple-darwin", name: "darwin-x64" },
    Platform { target: "aarch64-apple-darwin", name: "darwin-arm64" },
    Platform { target: "x86_64-pc-windows-msvc", name: "win32-x64" },
];

impl Platform {
    /// Where the addon of this platform lies in the package.
    pub(crate) fn file(&self) -> PathBuf {
        dist().join("native").join(format!("{}.node", self.name))
    }
}

/// The platform with Rust's name `target`.
pub(crate) fn platform(target: &str) -> Result<&'static Platform> {
    PLATFORMS.iter().find(|platform| platform.target == target).ok_or_else(|| {
        let known = PLATFORMS.map(|platform| platform.target).join(", ");
        anyhow!("the package has no addon for `{target}`; it has them for {known}")
    })
}

/// The platform of this machine's toolchain.
pub(crate) fn host() -> Result<&'static Platform> {
    let version = output(command("rustc").arg("-vV"))?;
    let target = version.lines().find_map(|line| line.strip_prefix("host: "));
    platform(target.ok_or_else(|| anyhow!("`rustc -vV` does not name its host"))?)
}

/// Builds the addon of this machine's platform.
pub(crate) fn build(platform: &Platform) -> Result<()> {
    place(platform, &[])
}

/// Builds the addon of another platform than this machine's, or of this one by its full name.
pub(crate) fn build_for(platform: &Platform) -> Result<()> {
    place(platform, &["--target", platform.target])
}

fn place(platform: &Platform, arguments: &[&str]) -> Result<()> {
    let library = artifact::library(
        cargo().args(["build", "--package", "instantly-rbac-node", "--release"]).args(arguments),
    )?;
    super::place(&library, &platform.file())?;
    console::note(format_args!("placed `{}.node`", platform.name));
    Ok(())
}
