//! Reads what criterion measured, and says it in one table per contest.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use comfy_table::{CellAlignment, Table, presets::ASCII_MARKDOWN};
use serde_json::Value;

use crate::contest::{BARE, Measurable, OURS};

/// The table of a contest: medians per question, and how many times as long as others everybody takes. `None` when
/// not everybody was measured, because the command line asked for something else.
pub fn table(contest: &dyn Measurable, measured: &Path) -> Result<Option<Table>> {
    let folder = measured.join(contest.name());
    let mut medians = Vec::new();
    for entrant in contest.entrants() {
        let file = folder.join(entrant).join("new/estimates.json");
        if !file.is_file() {
            return Ok(None);
        }
        medians.push((entrant, median(&file)? / contest.questions() as f64));
    }
    let of = |name| medians.iter().find(|(entrant, _)| *entrant == name).map(|(_, median)| *median);

    let mut table = Table::new();
    table.load_style(ASCII_MARKDOWN).set_header([
        contest.name(),
        "median, ns",
        "to bare",
        "to instantly-rbac",
    ]);
    for (entrant, median) in &medians {
        let ratio = |to: Option<f64>| to.map_or_else(|| "-".to_owned(), |to| format!("{:.2}", median / to));
        table.add_row([(*entrant).to_owned(), format!("{median:.1}"), ratio(of(BARE)), ratio(of(OURS))]);
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    Ok(Some(table))
}

/// The median of an `estimates.json`, in nanoseconds per pass.
fn median(file: &Path) -> Result<f64> {
    let estimates: Value = serde_json::from_slice(&fs::read(file)?)?;
    let median = estimates.pointer("/median/point_estimate").and_then(Value::as_f64);
    median.with_context(|| format!("`{}` holds no median", file.display()))
}
