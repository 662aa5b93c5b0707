//! The shapes of requests: `shapes.json` to its table.
//!
//! The file has two parts. `kinds` names kinds that several fields share, and `shapes` holds one row for each operation
//! that is described. A list's fields `limit` and `starting_after` follow from `page`, the most that one page may hold.

mod check;
mod data;
mod render;

use super::check::Problem;
use super::data::Catalog;

pub(super) use data::{Shapes, parse};
pub(super) use render::table;

const FILE: &str = "shapes.json";

/// What cannot be right in the shapes.
pub(super) fn problems(catalog: &Catalog) -> Vec<Problem> {
    check::problems(catalog)
}
