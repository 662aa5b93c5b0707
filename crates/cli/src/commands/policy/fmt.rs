//! `policy fmt`: the canonical form of a document.

use std::fs;

use clap::Args;
use instantly_rbac::Policy;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::Input;
use crate::output;
use crate::policy_file::{self, refusal};

const EXAMPLES: &str = "\
Examples:
  instantly-rbac policy fmt policy.json
  instantly-rbac policy fmt policy.json --write
  instantly-rbac policy fmt policy.json --check
  instantly-rbac policy fmt policy.yaml > policy.json
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct FmtArgs {
    /// The policy, or - for stdin
    #[arg(value_name = "FILE")]
    file: Input,
    /// Write it back into the file, which must be JSON
    #[arg(long, conflicts_with = "check")]
    write: bool,
    /// Write nothing; exit with 10 if it is not in canonical form
    #[arg(long)]
    check: bool,
}

pub(super) fn run(args: &FmtArgs) -> Result<Exit, Failure> {
    let text = policy_file::text(&args.file)?;
    let canonical = Policy::format(&text).map_err(|error| refusal(&args.file, &error))?;
    let differs = text != canonical;
    match &args.file {
        _ if args.check => {
            if differs {
                output::note(format_args!("{} is not in canonical form", args.file));
                return Ok(Exit::Different);
            }
        }
        Input::File(path) if args.write => {
            let is_yaml = path.extension().is_some_and(|name| name == "yaml" || name == "yml");
            if is_yaml {
                return Err(Failure::usage(format!("{} is YAML, and the canonical form is JSON", args.file))
                    .next("redirect the output into a file with the ending .json"));
            }
            if differs {
                fs::write(path, canonical).map_err(|error| {
                    Failure::outside(format!("cannot write {}", args.file)).evidence(error)
                })?;
            }
        }
        Input::Stdin if args.write => {
            return Err(Failure::usage("stdin cannot be written back").next("leave --write out"));
        }
        _ => output::print(canonical)?,
    }
    Ok(Exit::Done)
}
