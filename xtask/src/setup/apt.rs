//! Debian's package manager, where there is one and we may use it.

use std::process::Command;

use anyhow::Result;

use crate::process::{command, on_path, output, run, works};

/// Whether packages can be installed without asking anyone.
pub(super) fn usable() -> bool {
    on_path("apt-get").is_some() && (is_root() || works(command("sudo").args(["-n", "true"])))
}

/// Installs packages with what they need and nothing they merely recommend.
pub(super) fn install(packages: &[&str]) -> Result<()> {
    run(apt_get().args(["update", "-qq"]))?;
    run(apt_get().args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages))
}

/// The version of an installed package, `None` where it is not installed.
#[cfg(target_os = "linux")]
pub(super) fn version(package: &str) -> Option<String> {
    let mut query = command("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status} ${Version}", package]);
    if !works(&mut query) {
        return None;
    }
    output(&mut query).ok()?.strip_prefix("installed ").map(str::to_owned)
}

fn apt_get() -> Command {
    let mut apt = if is_root() {
        command("apt-get")
    } else {
        let mut sudo = command("sudo");
        sudo.args(["-n", "--preserve-env=DEBIAN_FRONTEND", "apt-get"]);
        sudo
    };
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

fn is_root() -> bool {
    output(command("id").arg("-u")).is_ok_and(|user| user == "0")
}
