//! Where words go: data to stdout, notes to stderr, colour only where it is wanted.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use anstyle::{AnsiColor, Style};
use comfy_table::{Cell, Color, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle};
use instantly_rbac::{Decision, ScopeSet};
use serde::Serialize;

use crate::failure::Failure;

const STRONG: Style = Style::new().bold();
const GOOD: Style = AnsiColor::Green.on_default().bold();
const BAD: Style = AnsiColor::Red.on_default().bold();
const OPEN: Style = AnsiColor::Yellow.on_default().bold();

/// Columns of a line of prose: what can be read with ease.
const LINE: usize = 100;

/// Below this width the last column of a table does not do all the wrapping.
const LAST_COLUMN: u16 = 30;

/// Settles whether words are coloured. The flag counts most, then `NO_COLOR`, then the variables that force colour.
pub(crate) fn choose_color(flag: clap::ColorChoice) {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    let choice = match flag {
        clap::ColorChoice::Always => anstream::ColorChoice::Always,
        clap::ColorChoice::Never => anstream::ColorChoice::Never,
        clap::ColorChoice::Auto if set("FORCE_COLOR") && !set("NO_COLOR") => anstream::ColorChoice::Always,
        clap::ColorChoice::Auto => anstream::ColorChoice::Auto,
    };
    choice.write_global();
}

/// Writes data to stdout.
pub(crate) fn print(text: impl Display) -> Result<(), Failure> {
    let mut out = anstream::stdout().lock();
    unless_closed(write!(out, "{text}").and_then(|()| out.flush()))
}

/// Writes a value to stdout as one line of JSON.
pub(crate) fn print_json(value: &impl Serialize) -> Result<(), Failure> {
    let line = serde_json::to_string(value).map_err(io::Error::from)?;
    print(format_args!("{line}\n"))
}

/// A reader that left early has what it wanted: that is no error.
pub(crate) fn unless_closed(result: io::Result<()>) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Writes a note to stderr. Nothing depends on it being read.
pub(crate) fn note(text: impl Display) {
    let style = OPEN;
    let _ = writeln!(anstream::stderr(), "{style}note{style:#}: {text}");
}

/// Writes why the command failed to stderr.
pub(crate) fn report(failure: &Failure) {
    let style = BAD;
    let _ = writeln!(anstream::stderr(), "{style}error{style:#}: {failure}");
}

/// Notes which names the catalogue does not know, with what may have been meant.
pub(crate) fn note_unknown_scopes(scopes: &ScopeSet) {
    for scope in scopes.unknown() {
        let meant = scope.did_you_mean().map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        note(format_args!("`{}` is no known scope and grants nothing{meant}", printable(scope.as_str())));
    }
}

/// The decision as one coloured word.
pub(crate) fn word(decision: Decision) -> impl Display {
    let (style, word) = match decision {
        Decision::Allow => (GOOD, "ALLOW"),
        Decision::Deny => (BAD, "DENY"),
        Decision::Unknown => (OPEN, "UNKNOWN"),
    };
    styled(style, word)
}

/// The decision as a coloured cell of a table.
pub(crate) fn cell(decision: Decision) -> Cell {
    let color = match decision {
        Decision::Allow => Color::Green,
        Decision::Deny => Color::Red,
        Decision::Unknown => Color::Yellow,
    };
    let plain = Cell::new(decision.as_str());
    let colored = anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never;
    if colored { plain.fg(color) } else { plain }
}

/// A word that is good or bad news.
pub(crate) fn verdict(is_good: bool, word: &str) -> impl Display {
    styled(if is_good { GOOD } else { BAD }, word)
}

/// A heading.
pub(crate) fn heading(text: impl Display) -> impl Display {
    styled(STRONG, text)
}

/// What may be skipped.
pub(crate) fn faint(text: impl Display) -> impl Display {
    styled(Style::new().dimmed(), text)
}

fn styled(style: Style, text: impl Display) -> impl Display {
    format!("{style}{text}{style:#}")
}

/// A table. In a terminal it wraps to its width, the last column first; elsewhere a row is a line.
pub(crate) fn table<R>(header: &[&str], rows: impl IntoIterator<Item = R>) -> String
where
    R: IntoIterator,
    R::Item: Into<Cell>,
{
    const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));
    let mut table = Table::new();
    // Whether there is colour is settled for each cell.
    table.load_style(STYLE).set_content_arrangement(ContentArrangement::Dynamic).enforce_styling();
    table.set_header(header.iter().copied());
    for row in rows {
        table.add_row(row.into_iter().map(Into::into));
    }
    let padding = 2;
    let widths = table.column_max_content_widths();
    let fixed: u16 = widths.iter().rev().skip(1).map(|width| width.saturating_add(padding)).sum();
    if table.width().is_some_and(|width| width >= fixed.saturating_add(LAST_COLUMN)) {
        for column in table.column_iter_mut().take(widths.len().saturating_sub(1)) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    table.trim_fmt() + "\n"
}

/// A paragraph under a label, broken into lines of at most [`LINE`] columns.
pub(crate) fn paragraph(label: &str, text: &str) -> String {
    let indent = " ".repeat(label.chars().count());
    let options = textwrap::Options::new(LINE).initial_indent(label).subsequent_indent(&indent);
    textwrap::fill(text, options.break_words(false)) + "\n"
}

/// Text from outside, so that a terminal acts on none of it.
pub(crate) fn printable(text: &str) -> String {
    text.chars()
        .flat_map(|char| {
            let harmless = !char.is_control() && !is_direction(char);
            let escape = (!harmless).then(|| char.escape_unicode());
            escape.into_iter().flatten().chain(harmless.then_some(char))
        })
        .collect()
}

/// Marks that turn the direction of text around and so could show it as something else.
fn is_direction(char: char) -> bool {
    matches!(char, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
