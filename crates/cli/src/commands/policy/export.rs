//! `policy export`: a policy for another engine.

use clap::{Args, ValueEnum};
use instantly_rbac::{Principal, Resource};
use serde::de::DeserializeOwned;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::{self, Input};
use crate::output::{print, print_json};
use crate::policy_file;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac policy export policy.json --to cedar --part policies > policies.cedar
  instantly-rbac policy export policy.json --to cedar --principals people.json --resources campaigns.json
  instantly-rbac policy export policy.json --to casl --principal ana.json
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct ExportArgs {
    /// The policy, or - for stdin
    #[arg(value_name = "FILE")]
    file: Input,
    /// For which engine: cedar, or casl (the rules of one principal)
    #[arg(long, value_name = "ENGINE")]
    to: Engine,
    /// The principal whose rules are wanted, as JSON or as a file with it
    #[arg(long, value_name = "JSON|FILE", required_if_eq("to", "casl"))]
    principal: Option<String>,
    /// For Cedar: principals, as a list in JSON or as a file with it
    #[arg(long, value_name = "JSON|FILE", conflicts_with = "principal")]
    principals: Option<String>,
    /// For Cedar: resources, each with an `id`, as a list in JSON or as a file with it
    #[arg(long, value_name = "JSON|FILE", conflicts_with = "principal")]
    resources: Option<String>,
    /// For Cedar: only this part, as a file of its own
    #[arg(long, value_name = "PART", conflicts_with = "principal")]
    part: Option<Part>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Engine {
    Cedar,
    Casl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    Schema,
    Policies,
    Entities,
}

pub(super) fn run(args: &ExportArgs) -> Result<Exit, Failure> {
    let policy = policy_file::policy(&args.file)?;
    match (args.to, &args.principal) {
        (Engine::Casl, Some(principal)) => {
            print_json(&policy.to_casl(&input::json::<Principal>("principal", principal)?))?;
        }
        (Engine::Casl, None) | (Engine::Cedar, Some(_)) => {
            return Err(Failure::usage(
                "rules for CASL are those of one principal, policies for Cedar of all",
            )
            .next("give --principal with --to casl, and --principals with --to cedar"));
        }
        (Engine::Cedar, None) => {
            let principals: Vec<Principal> = list("principals", args.principals.as_deref())?;
            let resources: Vec<Resource> = list("resources", args.resources.as_deref())?;
            let cedar = policy.to_cedar(&principals, &resources).map_err(|error| {
                Failure::usage(error.to_string()).next("give every resource an `id` of its own")
            })?;
            match args.part {
                None => print_json(&cedar)?,
                Some(Part::Schema) => print_json(&cedar.schema)?,
                Some(Part::Policies) => print(&cedar.policies)?,
                Some(Part::Entities) => print_json(&cedar.entities)?,
            }
        }
    }
    Ok(Exit::Done)
}

fn list<T: DeserializeOwned>(what: &str, given: Option<&str>) -> Result<Vec<T>, Failure> {
    given.map_or(Ok(Vec::new()), |given| input::json(what, given))
}
