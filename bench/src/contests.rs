//! What is measured, one file per task.

mod decide;
mod effective;
mod parse;
mod route;

use anyhow::Result;

use crate::contest::Measurable;

/// All contests, with everybody's answers found right.
pub fn all() -> Result<Vec<Box<dyn Measurable>>> {
    Ok(vec![
        Box::new(decide::contest()?),
        Box::new(route::contest()?),
        Box::new(parse::contest()?),
        Box::new(effective::contest("operations of a key, 5 scopes", 5)?),
        Box::new(effective::contest("operations of a key, 40 scopes", 40)?),
    ])
}
