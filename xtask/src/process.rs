//! Runs other programs: always from the workspace's root, shown before they start, and with the command line in
//! every error. Nothing here reads standard input, so nothing can wait for an answer.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::console;

/// npm's name as a program.
pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The workspace's root folder.
pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// A command that will run in the workspace's root.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).stdin(Stdio::null());
    command
}

/// The cargo that started this tool. By its path, because `cargo` on the search path may be another version.
pub(crate) fn cargo() -> Command {
    command(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
}

/// Runs a command with its output shown as it comes.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    console::echo(line(command));
    let status = command.status().with_context(|| cannot_start(command))?;
    succeed(command, status)
}

/// Runs a command and answers its standard output, without the end of the last line.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| cannot_start(command))?;
    succeed(command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

/// Runs a command, shows what it says as it comes and hands each line to `read`. A failing status is an answer here, not
/// an error.
pub(crate) fn watch(command: &mut Command, mut read: impl FnMut(&str)) -> Result<ExitStatus> {
    console::echo(line(command));
    // One pipe for both streams keeps the order of the story.
    let (said, saying) = std::io::pipe()?;
    let child = command.stdout(saying.try_clone()?).stderr(saying).spawn();
    // The command holds the other end until it is given something else.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = child.with_context(|| cannot_start(command))?;
    let mut lines = BufReader::new(said);
    let mut bytes = Vec::new();
    while lines.read_until(b'\n', &mut bytes)? > 0 {
        std::io::stdout().write_all(&bytes)?;
        read(String::from_utf8_lossy(&bytes).trim_end());
        bytes.clear();
    }
    child.wait().with_context(|| format!("`{}` could not be awaited", line(command)))
}

/// Whether a command starts and succeeds; its output is not shown.
pub(crate) fn works(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Where a program lies on the search path.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// The command as one would type it in the root: its folder first, then settings, words with blanks quoted.
pub(crate) fn line(command: &Command) -> String {
    let folder = command.get_current_dir().unwrap_or(root());
    let enter = (folder != root()).then(|| format!("cd {} &&", word(folder.as_os_str(), root())));
    let settings = command
        .get_envs()
        .filter_map(|(name, value)| Some(format!("{}={}", name.display(), word(value?, folder))));
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args()).map(|text| word(text, folder));
    enter.into_iter().chain(settings).chain(words).collect::<Vec<_>>().join(" ")
}

/// A word of a command line, with paths below `folder` shortened to start there.
fn word(text: &OsStr, folder: &Path) -> String {
    let path = Path::new(text);
    let text = path.strip_prefix(folder).unwrap_or(path).to_string_lossy();
    let plain = !text.is_empty() && !text.contains([' ', '\n', '"', '\'', '$', '(', ';', '*']);
    if plain { text.into_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

fn cannot_start(command: &Command) -> String {
    let program = command.get_program().display();
    format!("`{}` did not start; is `{program}` installed and on the search path?", line(command))
}

fn succeed(command: &Command, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("`{}` failed ({status}); run it by hand to see it alone", line(command));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_line_can_be_pasted_into_a_shell() {
        let mut command = command("/usr/bin/node");
        command.env("BACKEND", "wasm").env_remove("RUSTFLAGS").args(["-e", "print('a b')", "file"]);
        assert_eq!(line(&command), r"BACKEND=wasm node -e 'print('\''a b'\'')' file");
        command.current_dir(root().join("js")).arg(root().join("js/sizes.json"));
        assert_eq!(line(&command), r"cd js && BACKEND=wasm node -e 'print('\''a b'\'')' file sizes.json");
    }

    #[test]
    fn watched_lines_arrive_whole_and_the_failing_status_is_an_answer() {
        let mut lines = Vec::new();
        let status = watch(cargo().arg("--version"), |line| lines.push(line.to_owned())).unwrap();
        assert!(status.success());
        assert!(lines.iter().any(|line| line.starts_with("cargo 1.")), "{lines:?}");
        let mut complaint = String::new();
        assert!(!watch(cargo().arg("no-such-command"), |line| complaint.push_str(line)).unwrap().success());
        assert!(complaint.contains("no such command"), "standard error is watched as well: {complaint}");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = run(&mut command("no-such-program")).unwrap_err();
        assert!(error.to_string().contains("is `no-such-program` installed"), "{error}");
    }
}
