//! `completions`: a script that teaches a shell the words of this command line.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::args::Cli;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac completions bash > ~/.local/share/bash-completion/completions/instantly-rbac
  instantly-rbac completions zsh > ~/.zfunc/_instantly-rbac
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(crate) struct CompletionsArgs {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(args: &CompletionsArgs) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "instantly-rbac", &mut script);
    output::print(String::from_utf8_lossy(&script))?;
    Ok(Exit::Done)
}
