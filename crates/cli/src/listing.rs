//! Rows of one kind as a table, as JSON, as CSV or as Markdown.

use std::io;

use clap::ValueEnum;
use serde::Serialize;
use serde_json::Value;

use crate::failure::Failure;
use crate::output::{self, printable};

/// Form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a person
    #[value(alias = "text")]
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
    let cells = || rows.iter().map(cells).collect::<Result<Vec<_>, _>>();
    match format {
        Format::Table => {
            let (header, cells) = (R::COLUMNS.get(..R::IN_TABLE).unwrap_or(R::COLUMNS), cells()?);
            let shown = |row: Vec<String>| row.into_iter().take(R::IN_TABLE).map(|cell| printable(&cell));
            Ok(output::table(header, cells.into_iter().map(shown)))
        }
        Format::Json => json(&rows),
        Format::Csv => csv(R::COLUMNS, cells()?),
        Format::Md => Ok(markdown(R::COLUMNS, cells()?)),
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

pub(crate) fn markdown<H: AsRef<str>>(header: &[H], rows: Vec<Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let cell = |text: &str| printable(text).replace('\\', "\\\\").replace('|', "\\|");
    let header: Vec<String> = header.iter().map(|name| cell(name.as_ref())).collect();
    let mut text = line(&header) + &line(&vec!["---".to_owned(); header.len()]);
    for row in rows {
        text.push_str(&line(&row.iter().map(|text| cell(text)).collect::<Vec<_>>()));
    }
    text
}

pub(crate) fn csv<H: AsRef<str>>(header: &[H], rows: Vec<Vec<String>>) -> Result<String, Failure> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header.iter().map(AsRef::as_ref)).map_err(io::Error::from)?;
    for row in rows {
        writer.write_record(row).map_err(io::Error::from)?;
    }
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
