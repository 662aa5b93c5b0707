//! `paths`: what the holder of a key could turn itself into, or everybody in a world of workspaces.

mod drawing;
mod lone;
mod world;

use clap::{ArgGroup, Args, ValueEnum};
use instantly_rbac::escalation::{Assumptions, Fact, Graph, escalation};
use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::listing::{self, Row, listing};
use crate::output::{note_unknown_scopes, print, print_json};
use crate::question;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac paths --scopes campaigns:all,workspace_members:update
  instantly-rbac paths --scopes all:read --refute E04
  instantly-rbac paths --scopes leads:all --admin-workspace --format json
  instantly-rbac paths --scopes api_keys:create --format svg > paths.svg
  instantly-rbac paths --world world.json
  instantly-rbac paths --world world.json --of key:n8n --format mermaid
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
#[command(group = ArgGroup::new("start").args(["scopes", "world"]).required(true))]
pub(crate) struct PathsArgs {
    /// Scopes of the key, separated by commas or spaces; may be given several times
    #[arg(long, value_name = "LIST")]
    scopes: Vec<String>,
    /// The key belongs to a workspace that manages others
    #[arg(long, conflicts_with = "world")]
    admin_workspace: bool,
    /// The key belongs to a workspace that another one manages
    #[arg(long, conflicts_with_all = ["admin_workspace", "world"])]
    sub_workspace: bool,
    /// Workspaces with their keys and members, as JSON or as a file with it; docs/cli.md shows what they consist of
    #[arg(long, value_name = "JSON|FILE", help_heading = "World")]
    world: Option<String>,
    /// One key or member of the world, such as key:n8n or member:ana@example.com
    #[arg(long, value_name = "KIND:NAME", requires = "world", help_heading = "World")]
    of: Option<String>,
    /// The workspace of that one, where several have the name
    #[arg(long, value_name = "ID", requires = "of", help_heading = "World")]
    workspace: Option<String>,
    /// A rule that is known not to work here, such as E01; may be given several times
    #[arg(long, value_name = "RULE")]
    refute: Vec<String>,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

/// Form of ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a person
    #[value(alias = "text")]
    Table,
    /// One line of JSON
    Json,
    /// With a header line; lists within a cell are separated by spaces
    Csv,
    /// A table in Markdown
    Md,
    /// A drawing for Graphviz
    Dot,
    /// A drawing for pages
    Svg,
    /// A drawing for Mermaid
    Mermaid,
}

pub(crate) fn run(args: &PathsArgs) -> Result<Exit, Failure> {
    let assumptions = Assumptions { refuted: question::rules(&args.refute)?, ..Assumptions::default() };
    match &args.world {
        None => lone_key(args, &assumptions)?,
        Some(world) => world::run(args, world, &assumptions)?,
    }
    Ok(Exit::Done)
}

fn lone_key(args: &PathsArgs, assumptions: &Assumptions) -> Result<(), Failure> {
    let scopes = question::scopes(&args.scopes);
    let given: Vec<Fact> = [
        args.admin_workspace.then_some(Fact::AdminWorkspaceKey),
        args.sub_workspace.then_some(Fact::SubWorkspaceKey),
    ]
    .into_iter()
    .flatten()
    .collect();
    let found = escalation(&scopes, &given, assumptions);
    note_unknown_scopes(&scopes);
    match args.format {
        Format::Json => print_json(&found),
        Format::Table => print(lone::Report(&found)),
        format => write(&lone::rows(&found), &Graph::of("the key", &found.paths), format),
    }
}

/// Ways as rows, or drawn.
fn write(rows: &[PathRow], graph: &Graph, format: Format) -> Result<(), Failure> {
    match format {
        Format::Dot => print(graph.dot()),
        Format::Mermaid => print(graph.mermaid()),
        Format::Svg => print(drawing::svg(graph)),
        Format::Md => print(listing(rows.iter(), listing::Format::Md)?),
        Format::Table | Format::Json | Format::Csv => print(listing(rows.iter(), listing::Format::Csv)?),
    }
}

#[derive(Serialize)]
struct PathRow {
    gain: &'static str,
    /// Where, in a world.
    workspace: Option<String>,
    certainty: &'static str,
    rules: Vec<&'static str>,
    how: String,
}

impl Row for &PathRow {
    const COLUMNS: &'static [&'static str] = &["gain", "workspace", "certainty", "rules", "how"];
    const IN_TABLE: usize = 5;
}
