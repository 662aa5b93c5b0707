//! Running the program, and its words in a form for snapshots.

use assert_cmd::Command;
use assert_cmd::cargo::cargo_bin_cmd;
use instantly_rbac::catalog;

/// What a run left behind.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The program, in surroundings that ask for nothing.
pub(crate) fn program() -> Command {
    let mut program = cargo_bin_cmd!("instantly-rbac");
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "COLUMNS"] {
        program.env_remove(name);
    }
    program
}

/// Runs the program with these arguments.
pub(crate) fn run(arguments: &[&str]) -> Run {
    finish(program().args(arguments))
}

/// Runs the program to its end.
pub(crate) fn finish(program: &mut Command) -> Run {
    let output = program.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// A run as a person saw it. Versions are left out: they change without a word of the command line changing.
pub(crate) fn seen(arguments: &[&str]) -> String {
    let Run { code, stdout, stderr } = run(arguments);
    let version = concat!("instantly-rbac ", env!("CARGO_PKG_VERSION"));
    let words: Vec<String> = arguments
        .iter()
        .map(|word| if word.is_empty() || word.contains(' ') { format!("'{word}'") } else { (*word).into() })
        .collect();
    format!("$ instantly-rbac {}\n{stdout}[stderr]\n{stderr}[exit {code}]", words.join(" "))
        .replace(catalog::VERSION, "[catalogue]")
        .replace(version, "instantly-rbac [version]")
}
