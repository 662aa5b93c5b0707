//! `catalog show`: what the catalogue knows.

mod item;
mod overview;
mod rows;

use clap::{Args, ValueEnum};
use instantly_rbac::catalog::{self, AuditActivity};
use instantly_rbac::{KnownScope, Operation, Permission, Role};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::listing::{Format, listing};
use crate::output;
use rows::{ActivityRow, OperationRow, PermissionRow, RoleRow, ScopeRow, UnlistedRow};

const EXAMPLES: &str = "\
Examples:
  instantly-rbac catalog show
  instantly-rbac catalog show patchWorkspaceMember
  instantly-rbac catalog show workspace_members:update
  instantly-rbac catalog show workspace_member
  instantly-rbac catalog show --list operations --format csv
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct ShowArgs {
    /// An operation, a scope or a kind of resource
    #[arg(value_name = "ITEM", conflicts_with = "list")]
    item: Option<String>,
    /// List everything of one kind
    #[arg(long, value_name = "WHAT")]
    list: Option<List>,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum List {
    /// Operations of the current API description
    Operations,
    /// Scopes, with what each unlocks
    Scopes,
    /// Workspace roles of members
    Roles,
    /// App permissions of members
    Permissions,
    /// Types of audit records
    Activities,
    /// Routes that the current API description does not hold
    Unlisted,
}

pub(super) fn run(args: &ShowArgs) -> Result<Exit, Failure> {
    let text = match (&args.item, args.list) {
        (Some(item), _) => item::show(item, args.format)?,
        (None, Some(list)) => show_list(list, args.format)?,
        (None, None) => overview::show(args.format)?,
    };
    output::print(text)?;
    Ok(Exit::Done)
}

fn show_list(list: List, format: Format) -> Result<String, Failure> {
    match list {
        List::Operations => listing(Operation::all().map(OperationRow::new), format),
        List::Scopes => listing(KnownScope::all().map(ScopeRow::new), format),
        List::Roles => listing(Role::KNOWN.iter().map(RoleRow::new), format),
        List::Permissions => listing(Permission::all().map(|one| PermissionRow::new(&one)), format),
        List::Activities => listing(AuditActivity::all().map(ActivityRow::new), format),
        List::Unlisted => listing(catalog::unlisted().map(UnlistedRow::new), format),
    }
}
