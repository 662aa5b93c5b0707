//! `doctor`: where the settings come from, whether the key is accepted, what it reaches, and what it lacks for a job.
//!
//! It only reads, one page of one item each, and never shows the key.

mod probe;
mod report;
mod settings;

use clap::Args;
use instantly_rbac::analysis::{MinimalScopes, minimal_scopes};
use instantly_rbac::{Decision, Operation, OperationSet, ScopeSet, authorize};
use serde::Serialize;

use super::emulate;
use crate::args::Format;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{print, print_json};
use crate::question;
use probe::{Probe, Reached};
use report::Report;
use settings::{Setting, SettingsArgs};

const EXAMPLES: &str = "\
Examples:
  instantly-rbac doctor
  instantly-rbac doctor --for listCampaign,activateCampaign
  instantly-rbac doctor --key-file key.txt --base-url http://127.0.0.1:8080
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(crate) struct DoctorArgs {
    #[command(flatten)]
    settings: SettingsArgs,
    /// The operations that the key is for, by their ids, separated by commas or spaces
    #[arg(long = "for", value_name = "OPERATION", value_delimiter = ',')]
    job: Vec<String>,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

/// Everything that was found out.
#[derive(Serialize)]
struct Findings {
    settings: Vec<Setting>,
    /// Name of the workspace that the key acts on, where it may read it.
    workspace: Option<String>,
    probes: Vec<Probe>,
    /// The key's scopes, where a refusal named them.
    scopes: Option<ScopeSet>,
    job: Vec<Need>,
    /// The least scopes for the job.
    least: Option<MinimalScopes>,
    /// The least scopes for the part of the job that the key may not do.
    lacks: Option<ScopeSet>,
}

/// Whether the key may call one operation of the job.
#[derive(Serialize)]
struct Need {
    operation: Operation,
    decision: Decision,
}

pub(crate) fn run(args: &DoctorArgs) -> Result<Exit, Failure> {
    let job = question::operations(&args.job)?;
    let (client, settings) = args.settings.client()?;
    let probed = emulate::runtime()?.block_on(probe::all(&client));
    let job: Vec<Need> =
        job.iter().map(|operation| Need { operation, decision: decide(operation, &probed) }).collect();
    let denied: OperationSet =
        job.iter().filter(|need| need.decision == Decision::Deny).map(|need| need.operation).collect();
    let lacks = (!denied.is_empty()).then(|| minimal_scopes(denied).scopes);
    let least = (!job.is_empty()).then(|| minimal_scopes(job.iter().map(|need| need.operation).collect()));
    let probe::Probed { workspace, probes, scopes } = probed;
    let findings = Findings { settings, workspace, probes, scopes, job, least, lacks };
    match args.format {
        Format::Json => print_json(&findings)?,
        Format::Text => print(Report { findings: &findings })?,
    }
    Ok(findings.exit())
}

/// By the key's scopes, where they are known, else by what was tried.
fn decide(operation: Operation, probed: &probe::Probed) -> Decision {
    if let Some(scopes) = &probed.scopes {
        return authorize(scopes, operation);
    }
    let tried = probed.probes.iter().find(|probe| probe.operation == operation);
    match tried.map(|probe| probe.reached) {
        Some(Reached::Yes) => Decision::Allow,
        Some(Reached::MissingScope) => Decision::Deny,
        Some(Reached::No) | None => Decision::Unknown,
    }
}

impl Findings {
    /// Nothing reached at all is a failure of the key or of the way to the API.
    fn exit(&self) -> Exit {
        let is = |decision| self.job.iter().any(|need| need.decision == decision);
        if self.probes.iter().all(|probe| probe.reached == Reached::No) {
            Exit::Failed
        } else if is(Decision::Deny) {
            Exit::Denied
        } else if is(Decision::Unknown) {
            Exit::Unknown
        } else {
            Exit::Done
        }
    }
}
