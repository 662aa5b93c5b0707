//! What is measured, one file per task.

mod decide;
mod effective;
mod explain;
mod many;
mod parse;
mod route;
mod teams;

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
        Box::new(teams::contest("teams, 200", 200)?),
        Box::new(teams::contest("teams, 2,000", 2_000)?),
        Box::new(teams::contest("teams, 20,000", 20_000)?),
        Box::new(teams::loading()?),
        Box::new(many::of_matrix()?),
        Box::new(many::of_excess()?),
        Box::new(many::of_escalation()?),
        Box::new(many::of_diff()?),
        Box::new(explain::contest()?),
    ])
}
