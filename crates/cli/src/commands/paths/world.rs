//! The answer about a world of workspaces: everybody at once, or one of them.

use std::fmt::{self, Display, Formatter};

use instantly_rbac::PrincipalKind;
use instantly_rbac::escalation::{
    Assumptions, Escalations, Graph, Overview, Reach, World, WorldEscalation, WorldName, WorldPath,
};
use serde::Serialize;

use super::{Format, PathRow, PathsArgs, write};
use crate::failure::Failure;
use crate::input;
use crate::listing::{self, Row, listing};
use crate::output::{heading, paragraph, print, print_json, printable, table};
use crate::way::gain;

/// How many are named for a person; JSON holds all.
const NAMED: usize = 20;

pub(super) fn run(args: &PathsArgs, given: &str, assumptions: &Assumptions) -> Result<(), Failure> {
    let world: World = input::json("world", given)?;
    let found = world.escalations(assumptions);
    match &args.of {
        Some(who) => about_one(args, &world, &found, who),
        None => about_all(args.format, &found),
    }
}

fn about_all(format: Format, found: &Escalations<'_>) -> Result<(), Failure> {
    let overview = found.overview();
    let rows = || overview.reach.iter().map(ReachRow::new);
    match format {
        Format::Json => print_json(&overview),
        Format::Table => print(Everybody(&overview)),
        Format::Csv => print(listing(rows(), listing::Format::Csv)?),
        Format::Md => print(listing(rows(), listing::Format::Md)?),
        Format::Dot | Format::Svg | Format::Mermaid => {
            Err(Failure::usage("a drawing shows the ways of one key or member")
                .next("say whose with --of, as in `--of key:n8n`"))
        }
    }
}

fn about_one(args: &PathsArgs, world: &World, found: &Escalations<'_>, who: &str) -> Result<(), Failure> {
    let who = named(world, who, args.workspace.as_deref())?;
    let one = found.of(who).ok_or_else(|| nobody(&who.name))?;
    let start = format!("{} {}", who.kind.as_str(), who.name);
    match args.format {
        Format::Json => print_json(&one),
        Format::Table => print(One(&one)),
        format => {
            let rows: Vec<PathRow> = one.paths.iter().map(row).collect();
            write(&rows, &Graph::of_world(&start, who.workspace, &one.paths), format)
        }
    }
}

fn nobody(name: &dyn Display) -> Failure {
    Failure::usage(format!("nobody in the world is called `{}`", printable(&name.to_string())))
        .next("give one of its keys or members, as in `--of key:n8n` or `--of member:ana@example.com`")
}

/// The one of that name, if it is the only one.
fn named<'w>(world: &'w World, who: &str, workspace: Option<&str>) -> Result<WorldName<'w>, Failure> {
    let (kind, name) = who.split_once(':').ok_or_else(|| nobody(&who))?;
    let mut found: Vec<WorldName<'w>> = Vec::new();
    let places = world.workspaces.iter().filter(|own| workspace.is_none_or(|id| own.id.as_str() == id));
    for place in places {
        let (keys, members) =
            (place.keys.iter().map(|key| &key.name), place.members.iter().map(|own| &own.name));
        let names: Vec<(PrincipalKind, &String)> = match kind {
            "key" => keys.map(|name| (PrincipalKind::Key, name)).collect(),
            "member" => members.map(|name| (PrincipalKind::Member, name)).collect(),
            _ => Vec::new(),
        };
        found.extend(names.into_iter().filter(|(_, own)| *own == name).map(|(kind, name)| WorldName {
            workspace: place.id.as_str(),
            kind,
            name,
        }));
    }
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(nobody(&who)),
        many => {
            let places: Vec<&str> = many.iter().map(|own| own.workspace).collect();
            Err(Failure::usage(format!("several workspaces have a `{}`", printable(who)))
                .evidence(printable(&places.join(", ")))
                .next("say which with --workspace"))
        }
    }
}

fn row(path: &WorldPath<'_>) -> PathRow {
    PathRow {
        gain: path.gain.as_str(),
        workspace: Some(path.workspace.to_owned()),
        certainty: path.certainty.as_str(),
        rules: path.steps.iter().map(|step| step.edge.id).collect(),
        how: how(path),
    }
}

fn how(path: &WorldPath<'_>) -> String {
    let step = |step: &instantly_rbac::escalation::Step<'_>| match step.takes {
        Some(who) => format!("{} ({} `{}`)", step.edge.how, who.kind.as_str(), who.name),
        None => step.edge.how.to_owned(),
    };
    path.steps.iter().map(step).collect::<Vec<_>>().join("; then ")
}

#[derive(Serialize)]
struct ReachRow<'a> {
    workspace: &'a str,
    kind: &'static str,
    name: &'a str,
    root_equivalent: bool,
    certainty: Option<&'static str>,
    controls: usize,
    gains: Vec<&'static str>,
}

impl<'a> ReachRow<'a> {
    fn new(reach: &Reach<'a>) -> Self {
        Self {
            workspace: reach.who.workspace,
            kind: reach.who.kind.as_str(),
            name: reach.who.name,
            root_equivalent: reach.root_equivalent,
            certainty: reach.certainty.map(|certainty| certainty.as_str()),
            controls: reach.controls,
            gains: reach.gains.iter().map(|fact| fact.as_str()).collect(),
        }
    }
}

impl Row for ReachRow<'_> {
    const COLUMNS: &'static [&'static str] =
        &["workspace", "kind", "name", "root_equivalent", "certainty", "controls", "gains"];
    const IN_TABLE: usize = 7;
}

/// The answer about everybody, for a person.
struct Everybody<'a>(&'a Overview<'a, 'a>);

impl Display for Everybody<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Overview { headlines, reach, cut, .. } = self.0;
        for (title, names) in [
            ("Keys that amount to full control of their workspace", &headlines.admin_equivalent),
            ("Keys that act in every managed workspace", &headlines.fleet_equivalent),
            ("Keys that get to see replies although they may not list e-mails", &headlines.read_replies),
            ("Members who could become the owner", &headlines.become_owner),
        ] {
            list(out, title, names.iter().map(who))?;
        }
        let removals = cut.removals.iter().map(|own| format!("{} from {}", own.scope, who(&own.key)));
        list(out, "To keep everybody else from full control, take away", removals)?;
        list(out, "Beyond the reach of scopes", cut.beyond_scopes.iter().map(who))?;
        writeln!(out, "{}", heading("Everybody"))?;
        let rows = reach.iter().map(|own| {
            let root = own.certainty.map_or("", |certainty| certainty.as_str());
            let own_gains: Vec<String> = own.gains.iter().map(|fact| gain(*fact)).collect();
            [who(&own.who), root.to_owned(), own.controls.to_string(), own_gains.join(", ")]
        });
        write!(out, "{}", table(&["who", "full control", "controls", "gains"], rows))
    }
}

fn list(out: &mut Formatter<'_>, title: &str, items: impl ExactSizeIterator<Item = String>) -> fmt::Result {
    let more = items.len().saturating_sub(NAMED);
    if items.len() == 0 {
        return Ok(());
    }
    writeln!(out, "{} ({})", heading(title), items.len())?;
    items.take(NAMED).try_for_each(|item| writeln!(out, "  {item}"))?;
    if more > 0 {
        writeln!(out, "  and {more} more, which `--format json` names")?;
    }
    writeln!(out)
}

fn who(name: &WorldName<'_>) -> String {
    printable(&format!("{} `{}` of {}", name.kind.as_str(), name.name, name.workspace))
}

/// The ways of one, for a person.
struct One<'a>(&'a WorldEscalation<'a>);

impl Display for One<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let WorldEscalation { who: name, certainty, paths, .. } = self.0;
        let verdict = match certainty {
            Some(certainty) => format!("{} amounts to full control ({}).", who(name), certainty.as_str()),
            None => format!("{} does not lead to full control.", who(name)),
        };
        writeln!(out, "{}", heading(verdict))?;
        for path in paths {
            let rules: Vec<&str> = path.steps.iter().map(|step| step.edge.id).collect();
            let place = if path.workspace == name.workspace {
                String::new()
            } else {
                format!(" in {}", path.workspace)
            };
            let label = format!("  {:<18}", gain(path.gain));
            let text = format!("{}{place} [{}, {}]", how(path), rules.join(" → "), path.certainty.as_str());
            write!(out, "{}", paragraph(&label, &printable(&text)))?;
        }
        Ok(())
    }
}
