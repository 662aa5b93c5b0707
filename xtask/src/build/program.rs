//! The command line's program as npm packages, one per platform: `js/programs/<platform>`. Each holds the program and,
//! beside it, the preview page, where `instantly-rbac preview` looks for it. The package `instantly-rbac` names them as
//! optional dependencies, and npm installs the one that fits.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::addon::Platform;
use super::{artifact, copy, place_licences};
use crate::console;
use crate::process::{cargo, root};

impl Platform {
    /// The name of this platform's package.
    pub(crate) fn package(&self) -> String {
        format!("@instantly-rbac/cli-{}", self.name)
    }

    /// The folder of this platform's package.
    fn folder(&self) -> PathBuf {
        root().join("js/programs").join(self.name)
    }

    /// Where the program lies in it.
    pub(crate) fn program(&self) -> PathBuf {
        let file = if self.name.starts_with("win32") { "instantly-rbac.exe" } else { "instantly-rbac" };
        self.folder().join("bin").join(file)
    }
}

/// Builds the program of a platform, as it is released, into the platform's package.
pub(crate) fn build_for(platform: &Platform) -> Result<()> {
    let mut build = cargo();
    build.args(["build", "--package", "instantly-rbac-cli", "--release", "--target", platform.target]);
    place(platform, &artifact::executable(&mut build, "instantly-rbac")?)
}

/// Puts a program that is built already into the platform's package.
pub(crate) fn place(platform: &Platform, program: &Path) -> Result<()> {
    super::place(program, &platform.program())?;
    console::note(format_args!("placed the program of {}", platform.name));
    Ok(())
}

/// Makes the platform's folder, with the program in it, a package: what describes it, the licences, and the page.
pub(crate) fn complete(platform: &Platform) -> Result<()> {
    let folder = platform.folder();
    allow_to_run(&platform.program())?;
    let manifest = folder.join("package.json");
    let text = serde_json::to_string_pretty(&describe(platform)?)?;
    fs::write(&manifest, text + "\n").with_context(|| format!("cannot write `{}`", manifest.display()))?;
    let readme = folder.join("README.md");
    let text = format!(
        "The program of [instantly-rbac](https://www.npmjs.com/package/instantly-rbac) for {}.\n",
        platform.name
    );
    fs::write(&readme, text).with_context(|| format!("cannot write `{}`", readme.display()))?;
    place_licences(&folder)?;
    copy_folder(&root().join("js/preview/dist"), &folder.join("bin/preview"))
}

/// What a platform's package takes over from the whole one.
#[derive(Deserialize, Serialize)]
struct Shared {
    version: String,
    license: String,
    repository: Value,
}

/// What npm has to know: above all, for which machines it is.
#[derive(Serialize)]
struct Manifest {
    name: String,
    description: String,
    #[serde(flatten)]
    shared: Shared,
    os: [&'static str; 1],
    cpu: [&'static str; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    libc: Option<[&'static str; 1]>,
    files: [&'static str; 3],
    #[serde(rename = "preferUnplugged")]
    prefer_unplugged: bool,
}

fn describe(platform: &Platform) -> Result<Manifest> {
    let text = fs::read_to_string(root().join("js/package.json")).context("cannot read `js/package.json`")?;
    let mut words = platform.name.split('-');
    let (Some(os), Some(cpu)) = (words.next(), words.next()) else {
        bail!("`{}` does not name a system and a processor", platform.name);
    };
    Ok(Manifest {
        name: platform.package(),
        description: format!("The program of instantly-rbac for {}", platform.name),
        shared: serde_json::from_str(&text).context("cannot understand `js/package.json`")?,
        os: [os],
        cpu: [cpu],
        libc: (os == "linux").then(|| [words.next().unwrap_or("glibc")]),
        files: ["bin", "LICENSE-APACHE", "LICENSE-MIT"],
        prefer_unplugged: true,
    })
}

/// Whoever carried the program here may have lost its permission on the way.
fn allow_to_run(program: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(program, fs::Permissions::from_mode(0o755))
            .with_context(|| format!("cannot make `{}` a program", program.display()))?;
    }
    #[cfg(not(unix))]
    let _ = program;
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to).with_context(|| format!("cannot replace `{}`", to.display()))?;
    }
    let entries = fs::read_dir(from)
        .with_context(|| format!("cannot read `{}`; run `cargo xtask build` first", from.display()))?;
    for entry in entries {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() { copy_folder(&path, &target)? } else { copy(&path, &target)? }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::addon::PLATFORMS;
    use super::*;

    #[test]
    fn npm_installs_one_package_on_each_machine() {
        let mut machines: Vec<String> = PLATFORMS
            .iter()
            .map(|platform| describe(platform).unwrap())
            .map(|package| format!("{:?}", (package.os, package.cpu, package.libc)))
            .collect();
        for machine in [(["linux"], ["x64"], Some(["musl"])), (["win32"], ["x64"], None)] {
            assert!(machines.contains(&format!("{machine:?}")), "{machines:?}");
        }
        machines.sort();
        machines.dedup();
        assert_eq!(machines.len(), PLATFORMS.len());
    }
}
