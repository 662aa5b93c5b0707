//! One thing of the catalogue: an operation, a scope or a kind of resource.

use instantly_rbac::catalog::ResourceKind;
use instantly_rbac::{KnownScope, Operation, Scope};

use super::rows::{OperationRow, ScopeRow};
use crate::failure::Failure;
use crate::listing::{Format, Row, cells, json, listing};
use crate::output::{heading, printable};

pub(super) fn show(name: &str, format: Format) -> Result<String, Failure> {
    if let Some(kind) = ResourceKind::parse(name) {
        let of_kind = Operation::all().filter(|operation| operation.resource() == kind);
        return listing(of_kind.map(OperationRow::new), format);
    }
    match (Scope::parse(name), Operation::parse(name)) {
        (Scope::Known(scope), _) => show_scope(scope, format),
        (Scope::Unknown(_), Ok(operation)) => show_operation(operation, format),
        (Scope::Unknown(scope), Err(operation)) => {
            let near = scope.did_you_mean().map(KnownScope::as_str).or(operation.suggestion);
            let meant = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            Err(Failure::usage(format!("the catalogue knows no `{}`{meant}", printable(name))).next(
                "give an operation, a scope or a kind of resource; `--list operations` and `--list scopes` show them",
            ))
        }
    }
}

fn show_operation(operation: Operation, format: Format) -> Result<String, Failure> {
    let row = OperationRow::new(operation);
    match format {
        Format::Json => json(&row),
        Format::Csv | Format::Md => listing(std::iter::once(row), format),
        Format::Table => {
            let mut text = format!("{}\n", heading(operation));
            for (column, cell) in OperationRow::COLUMNS.iter().zip(cells(&row)?).skip(1) {
                if !cell.is_empty() {
                    text.push_str(&format!("  {column:<10} {cell}\n"));
                }
            }
            Ok(text)
        }
    }
}

fn show_scope(scope: KnownScope, format: Format) -> Result<String, Failure> {
    match format {
        Format::Json => json(&ScopeRow::new(scope)),
        Format::Csv | Format::Md => listing(std::iter::once(ScopeRow::new(scope)), format),
        Format::Table => {
            let unlocks = scope.operations();
            let keys = if scope.is_in_key_enum() {
                "a new key may hold it"
            } else {
                "the API does not list it for new keys; the dashboard may"
            };
            let title = format!("{} unlocks {} operations; {keys}\n", heading(scope), unlocks.len());
            Ok(title + "\n" + &listing(unlocks.iter().map(OperationRow::new), format)?)
        }
    }
}
