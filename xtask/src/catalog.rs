//! `cargo xtask catalog`: the API's facts, from the data files in `crates/core/catalog` to checked-in Rust tables.
//!
//! Data flows one way: [`data`] reads rows, [`check`] refuses what cannot be right and names file, row and field,
//! [`routes`] folds the path templates into a tree, [`render`] writes Rust.

mod check;
mod data;
mod render;
mod routes;
mod shapes;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use thiserror::Error;

use check::Problem;
use data::Catalog;

/// Why the catalogue's tables could not be written or are not up to date.
#[derive(Debug, Error)]
pub(crate) enum CatalogError {
    #[error("cannot {action} `{}`: {source}", path.display())]
    File { action: &'static str, path: PathBuf, source: std::io::Error },
    #[error("the catalogue has {} problem(s):\n{}", .0.len(), list(.0))]
    Data(Vec<Problem>),
    #[error("`{}` does not follow from the data files; run `cargo xtask catalog` and review the diff", .0.display())]
    Stale(PathBuf),
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("  {problem}")).collect::<Vec<_>>().join("\n")
}

/// Writes the tables, or with `check` only compares them with what is there.
pub(crate) fn run(check: bool) -> Result<(), CatalogError> {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/core");
    let catalog = load(&core.join("catalog"))?;
    for (name, text) in render::tables(&catalog) {
        let path = core.join("src/catalog/tables").join(name);
        if check {
            let present = fs::read_to_string(&path).unwrap_or_default();
            if present != text {
                return Err(CatalogError::Stale(path));
            }
        } else {
            fs::write(&path, text).map_err(|source| CatalogError::File { action: "write", path, source })?;
        }
    }
    Ok(())
}

fn load(folder: &Path) -> Result<Catalog, CatalogError> {
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read_to_string(&path).map_err(|source| CatalogError::File { action: "read", path, source })
    };
    let catalog = Catalog::parse(read).map_err(|problem| match problem {
        data::ParseError::File(error) => error,
        data::ParseError::Rows(problems) => CatalogError::Data(problems),
    })?;
    let problems = check::problems(&catalog);
    if problems.is_empty() { Ok(catalog) } else { Err(CatalogError::Data(problems)) }
}
