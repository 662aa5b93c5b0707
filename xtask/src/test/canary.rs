//! The hunt for secrets in everything that the tests say and leave behind.
//!
//! Every key of a fixture holds a canary, and keys that are made up have a form of their own, so either can be found
//! wherever it should not be: in the output of a suite, what passing tests print included, and canaries also in the files
//! that are left in the folder for temporary ones once the tests are over.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, process};

use anyhow::{Context as _, Result, bail};

use crate::process::root;

/// What fixtures hold: the word, or how it begins in base64.
const CANARIES: [&str; 2] = ["canary-", "Y2FuYXJ5"];
/// How many characters a made-up key has; the last two are `==`.
const MADE_UP: usize = 68;
/// How many finds are named.
const NAMED: usize = 5;

/// What was found so far, without the secrets themselves.
pub(super) struct Hunt {
    temporary: PathBuf,
    finds: Vec<String>,
}

impl Hunt {
    /// A hunt that begins with a folder for temporary files of its own. Its path is short: browsers keep sockets there.
    pub(super) fn begin() -> Self {
        Self { temporary: env::temp_dir().join(format!("irbac-{}", process::id())), finds: Vec::new() }
    }

    /// Has a suite keep its temporary files where they are looked at.
    pub(super) fn follow(&self, suite: &mut Command) -> Result<()> {
        fs::create_dir_all(&self.temporary)
            .with_context(|| format!("cannot make `{}`", self.temporary.display()))?;
        for variable in ["TMPDIR", "TEMP", "TMP"] {
            suite.env(variable, &self.temporary);
        }
        Ok(())
    }

    /// Looks at a line that a suite said.
    pub(super) fn line(&mut self, suite: &str, line: &str) {
        if holds_secret(line) {
            self.finds.push(format!("in the output of `{suite}`"));
        }
    }

    /// Looks at what is left, removes it, and fails when anything was found.
    pub(super) fn end(mut self) -> Result<()> {
        let artifacts = root().join("tests/artifacts");
        for folder in [&self.temporary.clone(), &artifacts] {
            self.folder(folder)?;
        }
        if self.temporary.exists() {
            fs::remove_dir_all(&self.temporary)
                .with_context(|| format!("cannot remove `{}`", self.temporary.display()))?;
        }
        self.finds.dedup();
        if self.finds.is_empty() {
            return Ok(());
        }
        let more = self.finds.len().saturating_sub(NAMED);
        self.finds.truncate(NAMED);
        let more = if more > 0 { format!(", and in {more} more places") } else { String::new() };
        bail!("secrets of fixtures were found {}{more}", self.finds.join(", "))
    }

    fn folder(&mut self, folder: &Path) -> Result<()> {
        if !folder.is_dir() {
            return Ok(());
        }
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let (path, kind) = (entry.path(), entry.file_type()?);
            if kind.is_dir() {
                self.folder(&path)?;
            } else if kind.is_file() && holds_canary(&String::from_utf8_lossy(&fs::read(&path)?)) {
                self.finds.push(format!("in `{}`", path.display()));
            }
        }
        Ok(())
    }
}

fn holds_canary(text: &str) -> bool {
    CANARIES.iter().any(|canary| text.contains(canary))
}

/// A canary, or a made-up key. Files are too full of other things in base64 to be asked for the latter.
fn holds_secret(text: &str) -> bool {
    let is_base64 = |char: char| char.is_ascii_alphanumeric() || ['+', '/', '='].contains(&char);
    holds_canary(text)
        || text.split(|char| !is_base64(char)).any(|word| word.len() == MADE_UP && word.ends_with("=="))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canaries_and_made_up_keys_are_found_and_nothing_else() {
        let made_up = format!("{}==", "Ab0+".repeat(17).split_at(66).0);
        let shown = format!("{{\"ci\":\"{made_up}\"}}");
        for secret in ["canary-full", "Bearer canary-x", "\"Y2FuYXJ5LzAwMDA=\"", &shown] {
            assert!(holds_secret(secret), "{secret}");
        }
        for text in ["", "a_canary_is_hidden ... ok", "sha512-", &made_up[1..], &format!("a{made_up}"), "=="]
        {
            assert!(!holds_secret(text), "{text}");
        }
    }

    #[test]
    fn what_was_said_and_what_was_left_fail_without_being_repeated() {
        let mut hunt = Hunt {
            temporary: env::temp_dir().join(format!("irbac-test-{}", process::id())),
            finds: Vec::new(),
        };
        hunt.follow(&mut Command::new("none")).unwrap();
        fs::create_dir_all(hunt.temporary.join("deep")).unwrap();
        fs::write(hunt.temporary.join("deep/world.db"), b"\xff\0canary-file").unwrap();
        hunt.line("Rust", "thread panicked: key `canary-line`");
        hunt.line("Rust", "test result: ok.");
        let temporary = hunt.temporary.clone();
        let error = hunt.end().unwrap_err().to_string();
        assert!(error.contains("in the output of `Rust`") && error.contains("world.db"), "{error}");
        assert!(!error.contains("canary-"), "{error}");
        assert!(!temporary.exists());
    }
}
