//! The file that a cargo build made, by cargo's own account rather than by guessing where it lies.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, anyhow};
use cargo_metadata::camino::Utf8PathBuf;
use cargo_metadata::{Artifact, Message};

use crate::console;
use crate::process::{line, output};

/// Runs a `cargo build` of one package and answers the dynamic library or the wasm module it made.
pub(crate) fn library(build: &mut Command) -> Result<PathBuf> {
    made(build, "dynamic library", |artifact| {
        let loadable = |extension: &str| matches!(extension, "wasm" | "so" | "dylib" | "dll");
        artifact.filenames.into_iter().find(|file| file.extension().is_some_and(loadable))
    })
}

/// Runs a build and answers the program of that name it made.
pub(crate) fn executable(build: &mut Command, name: &str) -> Result<PathBuf> {
    made(build, "program", |artifact| {
        let wanted = artifact.target.is_bin() && artifact.target.name == name && !artifact.profile.test;
        artifact.executable.filter(|_| wanted)
    })
}

fn made(
    build: &mut Command,
    what: &str,
    wanted: impl Fn(Artifact) -> Option<Utf8PathBuf>,
) -> Result<PathBuf> {
    build.arg("--message-format=json-render-diagnostics");
    console::echo(line(build));
    let messages = output(build)?;
    let files = Message::parse_stream(messages.as_bytes()).filter_map(|message| match message {
        Ok(Message::CompilerArtifact(artifact)) => wanted(artifact),
        _ => None,
    });
    // Cargo reports the package that was asked for after everything it depends on, procedural macros included.
    let file = files.last().ok_or_else(|| anyhow!("`{}` made no {what}", line(build)))?;
    Ok(file.into_std_path_buf())
}
