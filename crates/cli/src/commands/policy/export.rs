//! `policy export`: a policy for another engine.

use clap::{Args, ValueEnum};
use instantly_rbac::{Principal, Resource};

use crate::exit::Exit;
use crate::facts;
use crate::failure::Failure;
use crate::input::Input;
use crate::output::{print, print_json};
use crate::policy_file;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac policy export policy.json --to cedar --part policies > policies.cedar
  instantly-rbac policy export policy.json --to cedar --principal people.json --resource campaigns.json
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
    /// A principal, or a list of them, as JSON or as a file with it; may be given several times
    #[arg(long, value_name = "JSON|FILE")]
    principal: Vec<String>,
    /// A resource with an `id`, or a list of them, as JSON or as a file with it; may be given several times
    #[arg(long, value_name = "JSON|FILE")]
    resource: Vec<String>,
    /// Only this part of the export to Cedar, as a file of its own
    #[arg(long, value_name = "PART")]
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
    let principals: Vec<Principal> = facts::list("principal", &args.principal)?;
    let resources: Vec<Resource> = facts::list("resource", &args.resource)?;
    match args.to {
        Engine::Cedar => {
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
        Engine::Casl => match (principals.as_slice(), resources.as_slice(), args.part) {
            ([principal], [], None) => print_json(&policy.to_casl(principal))?,
            _ => {
                return Err(Failure::usage(
                    "rules for CASL are those of one principal, and the whole of the export",
                )
                .next("give one --principal, and neither --resource nor --part"));
            }
        },
    }
    Ok(Exit::Done)
}
