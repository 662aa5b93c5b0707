//! Rows of one kind as a table, as JSON, as CSV or as Markdown.

use std::io;

use clap::ValueEnum;
use serde::Serialize;
use serde_json::Value;

use crate::failure::Failure;
use crate::output::{self, printable};

/// Form of a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a person
    Table,
    /// One line of JSON
    Json,
    /// With a header line; lists within a cell are separated by spaces
    Csv,
    /// A table in Markdown
    Md,
}

/// A row of a listing: an object in JSON, cells elsewhere.
pub(crate) trait Row: Serialize {
    /// Names of the columns: the members of the object, in the order of the cells.
    const COLUMNS: &'static [&'static str];
    /// How many of the columns, from the left, a table shows.
    const IN_TABLE: usize;

    /// What stands in a cell for `null`.
    fn absent(_column: &str) -> &'static str {
        ""
    }
}

pub(crate) fn listing<R: Row>(rows: impl Iterator<Item = R>, format: Format) -> Result<String, Failure> {
    let rows: Vec<R> = rows.collect();
    match format {
        Format::Table => table(&rows),
        Format::Json => json(&rows),
        Format::Csv => csv(&rows),
        Format::Md => markdown(&rows),
    }
}

pub(crate) fn json(value: &(impl Serialize + ?Sized)) -> Result<String, Failure> {
    let line = serde_json::to_string(value).map_err(io::Error::from)?;
    Ok(line + "\n")
}

/// The cells of a row, in the order of its columns.
pub(crate) fn cells<R: Row>(row: &R) -> Result<Vec<String>, Failure> {
    let object = serde_json::to_value(row).map_err(io::Error::from)?;
    let cell = |column: &&str| match object.get(column) {
        None | Some(Value::Null) => R::absent(column).to_owned(),
        Some(value) => text(value),
    };
    Ok(R::COLUMNS.iter().map(cell).collect())
}

/// A value in a cell: lists joined by spaces, lists of lists by ` & `.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let joint = if items.iter().all(Value::is_array) { " & " } else { " " };
            items.iter().map(text).collect::<Vec<_>>().join(joint)
        }
        other => other.to_string(),
    }
}

fn table<R: Row>(rows: &[R]) -> Result<String, Failure> {
    let header: Vec<&str> = R::COLUMNS.iter().take(R::IN_TABLE).copied().collect();
    let rows = rows.iter().map(cells).collect::<Result<Vec<_>, _>>()?;
    let shown = |row: Vec<String>| row.into_iter().take(R::IN_TABLE).map(|cell| printable(&cell));
    Ok(output::table(&header, rows.into_iter().map(shown)))
}

fn markdown<R: Row>(rows: &[R]) -> Result<String, Failure> {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let header: Vec<String> = R::COLUMNS.iter().map(ToString::to_string).collect();
    let mut text = line(&header) + &line(&vec!["---".to_owned(); header.len()]);
    for row in rows {
        let cells: Vec<String> = cells(row)?
            .iter()
            .map(|cell| printable(cell).replace('\\', "\\\\").replace('|', "\\|"))
            .collect();
        text.push_str(&line(&cells));
    }
    Ok(text)
}

fn csv<R: Row>(rows: &[R]) -> Result<String, Failure> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(R::COLUMNS).map_err(io::Error::from)?;
    for row in rows {
        writer.write_record(cells(row)?).map_err(io::Error::from)?;
    }
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
