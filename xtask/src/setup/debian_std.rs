//! Debian's way to the wasm target, for machines that cannot get it from rustup.
//!
//! Debian packages a compiler together with the source of the very same standard library, dependencies included.
//! From these, cargo builds the library once, offline, into a sysroot of our own in the user's cache folder, and a
//! script named `rustc` beside it calls Debian's compiler with that sysroot. Neither the system nor rustup's
//! folders are written to.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::{env, process};

use anyhow::{Context as _, Result, anyhow, bail, ensure};

use super::apt;
use super::wasm_target::TARGET;
use crate::console;
use crate::process::{cargo, command, on_path, output, run};

const COMPILER: &str = "/usr/bin/rustc";
const LIBRARIES: &str = "/usr/lib/rustlib";
const PACKAGES: [&str; 2] = ["rustc-web", "rust-web-src"];

/// Raise it when the layout below changes, so that a sysroot of the old layout is built again.
const LAYOUT: u32 = 1;

/// What the sysroot must hold afterwards: the library, its test harness and the panic runtime of the target.
const CRATES: [&str; 6] = ["core", "alloc", "std", "test", "panic_abort", "compiler_builtins"];

/// The manifest of an empty crate. Cargo builds the standard library as a dependency of it, in its profile.
const MANIFEST: &str = r#"[package]
name = "empty"
version = "0.0.0"
edition = "2024"

[workspace]

[profile.release]
codegen-units = 1
"#;

/// Builds the sysroot unless it is there already, and answers the path of its compiler.
pub(super) fn ensure() -> Result<PathBuf> {
    let version = packages()?;
    let sysroot = cache()?.join("instantly-rbac").join(TARGET);
    let compiler = sysroot.join("bin/rustc");
    let stamp = format!("{version} layout {LAYOUT}");
    if fs::read_to_string(sysroot.join("stamp")).is_ok_and(|present| present == stamp) {
        console::note(format_args!("the standard library for {TARGET} is built ({version})"));
        return Ok(compiler);
    }
    console::note(format_args!(
        "building the standard library for {TARGET} ({version}), once, one to two minutes"
    ));
    let fresh = sysroot.with_extension(format!("new-{}", process::id()));
    let built = fill(&fresh, &sysroot).and_then(|()| replace(&fresh, &sysroot, &stamp));
    if built.is_err() {
        // The error that stopped the build is the one to report, not a failed tidying up.
        let _ = fs::remove_dir_all(&fresh);
    }
    built.map(|()| compiler)
}

/// Installs compiler and source where they are missing or of two versions; answers their version.
fn packages() -> Result<String> {
    let same = || {
        let [compiler, source] = PACKAGES.map(apt::version);
        compiler.filter(|version| source.as_ref() == Some(version))
    };
    if let Some(version) = same() {
        return Ok(version);
    }
    if !apt::usable() {
        bail!(
            "the target {TARGET} is missing; run `rustup target add {TARGET}`, or on Debian `apt-get install {}`",
            PACKAGES.join(" ")
        );
    }
    console::note(format_args!("installing {} with apt", PACKAGES.join(" and ")));
    apt::install(&PACKAGES)?;
    same()
        .ok_or_else(|| anyhow!("apt installed {} in two versions; bring them level", PACKAGES.join(" and ")))
}

/// Lays out a sysroot in `fresh` that will work once it has been moved to `sysroot`.
fn fill(fresh: &Path, sysroot: &Path) -> Result<()> {
    let host = host()?;
    let libraries = fresh.join("lib/rustlib");
    let own = libraries.join(TARGET).join("lib");
    let tools = libraries.join(&host).join("bin");
    for folder in [&own, &tools, &fresh.join("bin")] {
        fs::create_dir_all(folder).with_context(|| format!("cannot create `{}`", folder.display()))?;
    }
    symlink(Path::new(LIBRARIES).join(&host).join("lib"), libraries.join(&host).join("lib"))?;
    symlink(Path::new(LIBRARIES).join("src"), libraries.join("src"))?;
    symlink(linker(&host)?, tools.join("rust-lld"))?;

    let script = format!("#!/bin/sh\nexec {COMPILER} --sysroot '{}' \"$@\"\n", sysroot.display());
    let compiler = fresh.join("bin/rustc");
    fs::write(&compiler, script)?;
    fs::set_permissions(&compiler, fs::Permissions::from_mode(0o755))?;
    build_std(&fresh.join("build"), &own)
}

/// Builds the standard library in a throw-away crate and moves its parts to `destination`.
fn build_std(folder: &Path, destination: &Path) -> Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), MANIFEST)?;
    fs::write(folder.join("src/lib.rs"), "#![no_std]\n")?;
    let mut build = cargo();
    for inherited in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "CARGO_BUILD_TARGET"] {
        build.env_remove(inherited);
    }
    run(build
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTC", COMPILER)
        // `-Zbuild-std` is unstable; Debian's compiler, like every stable one, allows it under this name.
        .env("RUSTC_BOOTSTRAP", "1")
        // The release profiles use link-time optimisation, which needs the library's bitcode.
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Cembed-bitcode=yes")
        .args(["build", "--quiet", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort,test"]))?;

    let mut found = Vec::new();
    for entry in fs::read_dir(folder.join("target").join(TARGET).join("release/deps"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libempty-") {
            fs::rename(&path, destination.join(&name))?;
            found.push(name);
        }
    }
    for part in CRATES {
        let there = found.iter().any(|name| name.starts_with(&format!("lib{part}-")));
        ensure!(there, "the standard library was built without `{part}`");
    }
    fs::remove_dir_all(folder).with_context(|| format!("cannot remove `{}`", folder.display()))
}

/// Puts the finished sysroot in place. The stamp is written last: without it a half-moved one is built again.
fn replace(fresh: &Path, sysroot: &Path, stamp: &str) -> Result<()> {
    if sysroot.exists() {
        fs::remove_dir_all(sysroot)?;
    }
    fs::rename(fresh, sysroot)?;
    fs::write(sysroot.join("stamp"), stamp).context("cannot write the stamp of the sysroot")
}

/// The machine's own target, as Debian's compiler names it.
fn host() -> Result<String> {
    let version = output(command(COMPILER).arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| anyhow!("`{COMPILER} -vV` does not name its host"))
}

/// LLVM's linker: the one in rustup's toolchain, or one that is installed, or Debian's.
fn linker(host: &str) -> Result<PathBuf> {
    let toolchain = output(command("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    let bundled = Path::new(&toolchain).join("lib/rustlib").join(host).join("bin/rust-lld");
    if bundled.is_file() {
        return Ok(bundled);
    }
    if on_path("wasm-ld").is_none() && apt::usable() {
        apt::install(&["lld"])?;
    }
    on_path("wasm-ld").ok_or_else(|| anyhow!("there is no `wasm-ld`; on Debian run `apt-get install lld`"))
}

fn cache() -> Result<PathBuf> {
    let named = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    named.or_else(home).ok_or_else(|| anyhow!("neither `XDG_CACHE_HOME` nor `HOME` says where the cache is"))
}
