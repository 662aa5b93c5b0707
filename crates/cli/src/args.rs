//! The words of the command line.

use std::sync::LazyLock;

use clap::{ColorChoice, Parser, Subcommand, ValueEnum};
use instantly_rbac::catalog;

use crate::commands::catalog::CatalogArgs;
use crate::commands::check::CheckArgs;
use crate::commands::completions::CompletionsArgs;
use crate::commands::demo::DemoArgs;
use crate::commands::doctor::DoctorArgs;
use crate::commands::emulate::EmulateArgs;
use crate::commands::explain::ExplainArgs;
use crate::commands::matrix::MatrixArgs;
use crate::commands::paths::PathsArgs;
use crate::commands::policy::PolicyArgs;
use crate::commands::preview::PreviewArgs;
use crate::commands::scopes::ScopesArgs;
use crate::commands::who_can::WhoCanArgs;

/// Version of the program and of the facts it decides by.
static VERSION: LazyLock<String> =
    LazyLock::new(|| format!("{} (catalogue {})", env!("CARGO_PKG_VERSION"), catalog::VERSION));

const EXAMPLES: &str = "\
Examples:
  instantly-rbac check --scopes campaigns:read,leads:all GET /api/v2/campaigns
  instantly-rbac explain --scopes campaigns:read patchWorkspaceMember
  instantly-rbac check --batch requests.jsonl
  instantly-rbac who-can activateCampaign --key n8n=campaigns:read --key ops=all:all
  instantly-rbac matrix --key n8n=campaigns:read --key ops=all:all --format md
  instantly-rbac scopes for listCampaign activateCampaign
  instantly-rbac paths --scopes api_keys:create
  instantly-rbac policy check policy.json
  instantly-rbac policy diff policy.json new.json
  instantly-rbac catalog show workspace_members:update
  instantly-rbac doctor --for listCampaign,activateCampaign
  instantly-rbac emulate --port 8080
  instantly-rbac demo
  instantly-rbac preview
";

const EXIT_CODES: &str = "\
Exit codes:
  0   done; access allowed; no differences
  1   something outside failed: a file, the network, a port
  2   the command line or its input makes no sense
  3   there is nothing to answer about
  7   part of the input was bad, the rest was answered
  10  there are differences (`diff`, `policy fmt --check`)
  12  something can never matter (`policy check`, `scopes check`)
  14  an assertion of the policy does not hold, or a team is not isolated (`policy`)
  20  access denied
  21  not known whether access is allowed

Unofficial; not affiliated with Instantly.ai.";

/// Access control for Instantly.ai workspaces: what may a key do, why not, and what is the smallest grant that helps?
#[derive(Debug, Parser)]
#[command(name = "instantly-rbac", version = VERSION.as_str(), before_help = EXAMPLES, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    /// When to use colour; NO_COLOR, CLICOLOR_FORCE and FORCE_COLOR are heeded
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorChoice,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Decide whether a key, a member or an agent may send a request
    Check(CheckArgs),
    /// Decide, and tell everything about it: the reasons, and every change that would help
    Explain(ExplainArgs),
    /// Tell who may do something
    WhoCan(WhoCanArgs),
    /// Tell who may do what: everybody and everything at once
    Matrix(MatrixArgs),
    /// Find the least scopes for a job, or what changes between two sets of scopes
    Scopes(ScopesArgs),
    /// Tell what the holder of a key could turn itself into
    Paths(PathsArgs),
    /// Work with policies: what an organisation wants on top of what Instantly enforces
    Policy(PolicyArgs),
    /// Look into the catalogue of operations and scopes, or compare it with a newer API description
    Catalog(CatalogArgs),
    /// Run a local emulator of the API, for tests and for trying things out
    Emulate(EmulateArgs),
    /// Tell where the settings come from, what the key reaches, and what it lacks for a job
    Doctor(DoctorArgs),
    /// Show the main job in an emulated agency: who may do what, why not, and what would help
    Demo(DemoArgs),
    /// Serve a page that shows what a key may do, before anyone is given it
    Preview(PreviewArgs),
    /// Print a completion script for a shell
    Completions(CompletionsArgs),
}

/// Form of an answer that is no list of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a person
    Text,
    /// One line of JSON
    Json,
}
