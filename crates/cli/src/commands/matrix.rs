//! `matrix`: who may do what, everybody and everything at once.

use clap::{Args, ValueEnum};
use instantly_rbac::analysis::{Cell, matrix};
use instantly_rbac::catalog::ResourceKind;
use instantly_rbac::{Decision, PrincipalName};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::listing::{Format, csv, markdown};
use crate::output::{note, print, print_json, printable, table};
use crate::principals::PrincipalsArgs;
use crate::resource;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac matrix --key n8n=campaigns:read,leads:all --key ops=all:all
  instantly-rbac matrix --policy policy.json --principals people.json --about campaign,lead
  instantly-rbac matrix --policy policy.json --principals people.json --by operation --format csv
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(crate) struct MatrixArgs {
    #[command(flatten)]
    who: PrincipalsArgs,
    /// What a cell stands for
    #[arg(long, value_name = "WHAT", default_value = "effect")]
    by: By,
    /// Only operations about these kinds of resources, such as campaign,lead; JSON always holds all
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    about: Vec<String>,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum By {
    /// All operations about one kind of resource with one effect: all, some, none, or unknown
    Effect,
    /// One operation: allow, deny or unknown
    Operation,
}

pub(crate) fn run(args: &MatrixArgs) -> Result<Exit, Failure> {
    let about = args.about.iter().map(|name| resource::kind(name)).collect::<Result<Vec<_>, _>>()?;
    let (engine, resource) = args.who.engine()?;
    let matrix = matrix(&engine, engine.principals(), resource);
    let grid = match args.by {
        By::Effect => {
            let summary = matrix.summary(&engine);
            if args.format == Format::Json {
                print_json(&summary)?;
                return Ok(exit(summary.rows.len()));
            }
            let columns = summary.columns.iter().map(|column| {
                (column.resource, format!("{}:{}", column.resource.as_str(), column.effect.as_str()))
            });
            let rows = summary.rows.iter().map(|row| {
                let cells = row.cells.iter();
                (row.principal, cells.map(|cell| (cell.as_str(), *cell == Cell::None)).collect())
            });
            Grid::new(columns, rows, &about)
        }
        By::Operation => {
            let decisions = matrix.by_operation(&engine);
            if args.format == Format::Json {
                print_json(&decisions)?;
                return Ok(exit(decisions.rows.len()));
            }
            let columns = decisions.operations.iter().map(|one| (one.resource(), one.id().to_owned()));
            let rows = decisions.rows.iter().map(|row| {
                let cells = row.decisions.iter();
                (row.principal, cells.map(|one| (one.as_str(), *one == Decision::Deny)).collect())
            });
            Grid::new(columns, rows, &about)
        }
    };
    print(grid.written(args.format)?)?;
    Ok(exit(grid.people.len()))
}

fn exit(people: usize) -> Exit {
    if people == 0 { Exit::Nothing } else { Exit::Done }
}

/// A word for what is allowed, and whether it stands for nothing.
type Word = (&'static str, bool);

/// What can be done, by who, with a word in each cell.
struct Grid {
    people: Vec<String>,
    /// With a word for each of the people.
    things: Vec<(String, Vec<Word>)>,
}

impl Grid {
    fn new<'a>(
        columns: impl Iterator<Item = (ResourceKind, String)>,
        rows: impl Iterator<Item = (PrincipalName<'a>, Vec<Word>)>,
        about: &[ResourceKind],
    ) -> Self {
        let (names, cells): (Vec<_>, Vec<Vec<Word>>) = rows.unzip();
        let things = columns.enumerate().filter(|(_, (kind, _))| about.is_empty() || about.contains(kind));
        let thing = |(at, (_, name)): (usize, (ResourceKind, String))| {
            (name, cells.iter().filter_map(|row| row.get(at).copied()).collect())
        };
        Self { people: names.iter().map(ToString::to_string).collect(), things: things.map(thing).collect() }
    }

    /// For people, people are columns, since they are fewer than the things they do; for programs, rows.
    fn written(&self, format: Format) -> Result<String, Failure> {
        let line = |(name, words): &(String, Vec<Word>)| -> Vec<String> {
            std::iter::once(name.clone()).chain(words.iter().map(|(word, _)| (*word).to_owned())).collect()
        };
        match format {
            Format::Csv => {
                let header: Vec<&str> =
                    std::iter::once("principal").chain(self.things.iter().map(|(name, _)| &**name)).collect();
                let row = |(at, name): (usize, &String)| {
                    let words = self.things.iter().filter_map(|(_, words)| words.get(at));
                    std::iter::once(name.clone()).chain(words.map(|(word, _)| (*word).to_owned())).collect()
                };
                csv(&header, self.people.iter().enumerate().map(row).collect())
            }
            Format::Md => Ok(markdown(&self.header(), self.things.iter().map(line).collect())),
            _ => {
                let is_empty = |words: &[Word]| words.iter().all(|(_, nothing)| *nothing);
                let shown = self.things.iter().filter(|(_, words)| !is_empty(words));
                let header: Vec<String> = self.header().iter().map(|name| printable(name)).collect();
                let header: Vec<&str> = header.iter().map(String::as_str).collect();
                let hidden = self.things.len() - shown.clone().count();
                if hidden > 0 {
                    note(format_args!("{hidden} rows are left out, in which nobody may do anything"));
                }
                Ok(table(&header, shown.map(line)))
            }
        }
    }

    fn header(&self) -> Vec<&str> {
        std::iter::once("").chain(self.people.iter().map(String::as_str)).collect()
    }
}
