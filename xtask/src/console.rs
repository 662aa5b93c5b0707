//! What the tool says: a heading per step, notes beneath it. Colour only on a terminal that wants it (`NO_COLOR`).

use std::fmt::Display;

use anstream::println;
use anstyle::{AnsiColor, Style};
use comfy_table::{Cell, CellAlignment, Table, presets};

const HEADING: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();
const ERROR: Style = AnsiColor::Red.on_default().bold();

/// Begins a step.
pub(crate) fn heading(text: impl Display) {
    println!("\n{HEADING}== {text}{HEADING:#}");
}

/// Says what was done or found within a step.
pub(crate) fn note(text: impl Display) {
    println!("   {text}");
}

/// Shows a command line before it runs, so that a reader can repeat it.
pub(crate) fn echo(command_line: impl Display) {
    println!("{FAINT}   $ {command_line}{FAINT:#}");
}

/// Says what went wrong, with every cause in one line. On standard output like everything else: one stream
/// keeps the order of the story, and the summary line of `test` and `ci` its last place.
pub(crate) fn error(error: &anyhow::Error) {
    println!("{ERROR}error:{ERROR:#} {error:#}");
}

/// Prints a line with nothing around it, for programs as much as for people.
pub(crate) fn plain(text: impl Display) {
    println!("{text}");
}

/// Prints rows under a header; every column but the first is aligned to the right.
pub(crate) fn table<const N: usize>(header: [&str; N], rows: impl IntoIterator<Item = [String; N]>) {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(header);
    for row in rows {
        let cells = row.into_iter().enumerate().map(|(column, text)| {
            let side = if column == 0 { CellAlignment::Left } else { CellAlignment::Right };
            Cell::new(text).set_alignment(side)
        });
        table.add_row(cells);
    }
    println!("\n{table}");
}
