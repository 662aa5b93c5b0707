//! `paths`: what the holder of a key could turn itself into.

use std::fmt::{self, Display, Formatter};

use clap::Args;
use instantly_rbac::escalation::{Assumptions, Escalation, Fact, Path, escalation};

use crate::args::Format;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{heading, note_unknown_scopes, paragraph, print, print_json};
use crate::question;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac paths --scopes campaigns:all,workspace_members:update
  instantly-rbac paths --scopes all:read --refute E04
  instantly-rbac paths --scopes leads:all --admin-workspace --format json
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(crate) struct PathsArgs {
    /// Scopes of the key, separated by commas or spaces; may be given several times
    #[arg(long, value_name = "LIST", required = true)]
    scopes: Vec<String>,
    /// The key belongs to a workspace that manages others
    #[arg(long)]
    admin_workspace: bool,
    /// The key belongs to a workspace that another one manages
    #[arg(long, conflicts_with = "admin_workspace")]
    sub_workspace: bool,
    /// A rule that is known not to work here, such as E01; may be given several times
    #[arg(long, value_name = "RULE")]
    refute: Vec<String>,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

pub(crate) fn run(args: &PathsArgs) -> Result<Exit, Failure> {
    let scopes = question::scopes(&args.scopes);
    let refuted = question::rules(&args.refute)?;
    let given: Vec<Fact> = [
        args.admin_workspace.then_some(Fact::AdminWorkspaceKey),
        args.sub_workspace.then_some(Fact::SubWorkspaceKey),
    ]
    .into_iter()
    .flatten()
    .collect();
    let found = escalation(&scopes, &given, &Assumptions { refuted, ..Assumptions::default() });
    note_unknown_scopes(&scopes);
    match args.format {
        Format::Json => print_json(&found)?,
        Format::Text => print(Report(&found))?,
    }
    Ok(Exit::Done)
}

/// The answer for a person.
struct Report<'a>(&'a Escalation);

impl Display for Report<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Escalation { certainty, paths, cut, .. } = self.0;
        match certainty {
            Some(certainty) => {
                let verdict = format!("This key amounts to full control ({}).", certainty.as_str());
                writeln!(out, "{}", heading(verdict))?;
                if !cut.is_empty() {
                    write!(out, "{}", paragraph("Without it: take away ", &format!("{cut}.")))?;
                }
            }
            None => writeln!(out, "{}", heading("This key does not lead to full control."))?,
        }
        let (root, rest): (Vec<&Path>, Vec<&Path>) =
            paths.iter().partition(|path| path.gain == Fact::EveryScope);
        section(out, "Ways to full control", &root)?;
        // Whoever has full control has the rest as well; only what the scopes give by themselves is news.
        let own: Vec<&Path> = rest
            .into_iter()
            .filter(|path| !path.edges.iter().any(|edge| edge.to == Fact::EveryScope))
            .collect();
        section(out, "Gains by itself", &own)
    }
}

fn section(out: &mut Formatter<'_>, title: &str, paths: &[&Path]) -> fmt::Result {
    if paths.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", heading(title))?;
    for path in paths {
        let ids: Vec<&str> = path.edges.iter().map(|edge| edge.id).collect();
        let how: Vec<&str> = path.edges.iter().map(|edge| edge.how).collect();
        let label = format!("  {:<18}", gain(path.gain));
        let text = format!("{} [{}, {}]", how.join("; then "), ids.join(" → "), path.certainty.as_str());
        write!(out, "{}", paragraph(&label, &text))?;
    }
    Ok(())
}

/// The gain in a word or two.
fn gain(fact: Fact) -> String {
    fact.as_str().replace('_', " ")
}
