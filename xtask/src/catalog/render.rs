//! The tables as Rust text: one row a line, so that a change of the facts reads as a diff of the rows.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::check::{ACTIONS, METHODS};
use super::data::Catalog;
use super::{routes, shapes};

pub(super) const HEAD: &str =
    "// Written by `cargo xtask catalog` from the files in crates/core/catalog. Do not edit.\n\n";

/// `(file name, text)` of every generated file.
pub(super) fn tables(catalog: &Catalog) -> Vec<(&'static str, String)> {
    vec![
        ("scopes.rs", scopes(catalog)),
        ("operations.rs", operations(catalog)),
        ("routes.rs", routes(catalog)),
        ("vocabulary.rs", vocabulary(catalog)),
        ("shapes.rs", shapes::table(catalog)),
    ]
}

fn scopes(catalog: &Catalog) -> String {
    let names: Vec<(usize, &str, String, bool)> = catalog
        .scopes
        .iter()
        .enumerate()
        .flat_map(|(family, row)| {
            row.actions.iter().map(move |action| {
                (family, action.as_str(), format!("{}:{action}", row.resource), row.in_key_enum)
            })
        })
        .collect();
    let mut out = format!(
        "{HEAD}use crate::catalog::rows::{{ScopeFamily, ScopeRow}};\nuse crate::scope::{{Action, KnownScope}};\n\n"
    );
    line(&mut out, format_args!("pub(crate) const SCOPE_COUNT: usize = {};\n", names.len()));

    out.push_str("/// Scopes by name; what a scope unlocks is a matter of [`KnownScope::operations`].\nimpl KnownScope {\n");
    for (id, (_, _, name, in_enum)) in names.iter().enumerate() {
        let remark = if *in_enum {
            ""
        } else {
            "; named by operations, absent from the enum that key creation accepts"
        };
        line(&mut out, format_args!("    /// `{name}`{remark}"));
        line(&mut out, format_args!("    pub const {}: Self = Self({id});", constant(name)));
    }
    out.push_str("}\n\npub(crate) static SCOPES: [ScopeRow; SCOPE_COUNT] = [\n");
    for (family, action, name, in_enum) in &names {
        let action = pascal(action);
        line(
            &mut out,
            format_args!(
                "    ScopeRow {{ name: {name:?}, family: {family}, action: Action::{action}, in_key_enum: {in_enum} }},"
            ),
        );
    }
    line(
        &mut out,
        format_args!(
            "];\n\n/// `[scope of each action]` of each resource name, in the order of [`Action::ALL`]."
        ),
    );
    line(
        &mut out,
        format_args!("pub(crate) static SCOPE_FAMILIES: [ScopeFamily; {}] = [", catalog.scopes.len()),
    );
    for row in &catalog.scopes {
        let members: Vec<String> = ACTIONS
            .iter()
            .map(|action| {
                if row.actions.iter().any(|own| own == action) {
                    format!("Some(KnownScope::{})", constant(&format!("{}:{action}", row.resource)))
                } else {
                    "None".to_owned()
                }
            })
            .collect();
        line(
            &mut out,
            format_args!(
                "    ScopeFamily {{ resource: {:?}, members: [{}] }},",
                row.resource,
                members.join(", ")
            ),
        );
    }
    out.push_str("];\n\n/// Indices of [`SCOPE_FAMILIES`], by length of the resource name.\n");
    let longest = catalog.scopes.iter().map(|row| row.resource.len()).max().unwrap_or(0);
    line(&mut out, format_args!("pub(crate) static FAMILIES_BY_LENGTH: [&[u8]; {}] = [", longest + 1));
    for length in 0..=longest {
        let alike = catalog.scopes.iter().enumerate().filter(|(_, row)| row.resource.len() == length);
        let indices: Vec<String> = alike.map(|(index, _)| index.to_string()).collect();
        line(&mut out, format_args!("    &[{}],", indices.join(", ")));
    }
    out.push_str("];\n");
    out
}

fn operations(catalog: &Catalog) -> String {
    let mut out = format!(
        "{HEAD}use crate::catalog::rows::{{OperationRow, OperationText}};\nuse crate::catalog::Effect;\nuse crate::catalog::ResourceKind as Kind;\nuse crate::catalog::Source;\nuse crate::operation::{{Method, Operation}};\nuse crate::scope::KnownScope as S;\n\n"
    );
    line(&mut out, format_args!("pub(crate) const OPERATION_COUNT: usize = {};\n", catalog.operations.len()));
    out.push_str(
        "/// All current operations, by the id that the API description gives them.\nimpl Operation {\n",
    );
    for (id, row) in catalog.operations.iter().enumerate() {
        line(&mut out, format_args!("    /// {} (`{} {}`)", row.summary, row.method, row.path));
        line(&mut out, format_args!("    pub const {}: Self = Self({id});", constant(&row.id)));
    }
    out.push_str("}\n\npub(crate) static OPERATIONS: [OperationRow; OPERATION_COUNT] = [\n");
    for row in &catalog.operations {
        let requires = match &row.requires {
            Some(groups) => {
                format!(
                    "Some(&[{}])",
                    groups.iter().map(|group| scope_list(group)).collect::<Vec<_>>().join(", ")
                )
            }
            None => "None".to_owned(),
        };
        line(
            &mut out,
            format_args!(
                "    OperationRow {{ id: {:?}, method: Method::{}, path: {:?}, resource: Kind::{}, effect: Effect::{}, requires: {requires}, guess: {}, guess_because: {:?}, source: Source::{} }},",
                row.id,
                pascal(&row.method.to_lowercase()),
                row.path,
                pascal(&row.resource),
                pascal(&row.effect),
                scope_list(&row.guess),
                row.guess_because,
                pascal(&row.source),
            ),
        );
    }
    out.push_str("];\n\npub(crate) static OPERATION_TEXTS: [OperationText; OPERATION_COUNT] = [\n");
    for row in &catalog.operations {
        line(
            &mut out,
            format_args!(
                "    OperationText {{ since: {:?}, summary: {:?}, note: {:?} }},",
                row.since, row.summary, row.note
            ),
        );
    }
    out.push_str("];\n");
    out
}

fn scope_list(scopes: &[String]) -> String {
    format!(
        "&[{}]",
        scopes.iter().map(|scope| format!("S::{}", constant(scope))).collect::<Vec<_>>().join(", ")
    )
}

fn routes(catalog: &Catalog) -> String {
    let tree = routes::tree(catalog);
    let mut out =
        format!("{HEAD}use crate::catalog::rows::RouteNode;\nuse crate::operation::Operation as O;\n\n");
    out.push_str("/// Tree of the segments below `/api/v2`; row 0 is the root. Operations stand in the order of `Method`:\n");
    line(&mut out, format_args!("/// {}.", METHODS.join(", ")));
    line(&mut out, format_args!("pub(crate) static ROUTES: [RouteNode; {}] = [", tree.len()));
    for node in &tree {
        let literals: Vec<String> =
            node.literals.iter().map(|((_, segment), child)| format!("({segment:?}, {child})")).collect();
        let operations: Vec<String> = METHODS
            .iter()
            .map(|method| {
                let here = node.operations.iter().find(|(own, _)| own == method);
                here.map_or("None".to_owned(), |(_, id)| format!("Some(O::{})", constant(id)))
            })
            .collect();
        line(
            &mut out,
            format_args!(
                "    RouteNode {{ literals: &[{}], parameter: {:?}, operations: [{}] }},",
                literals.join(", "),
                node.parameter,
                operations.join(", ")
            ),
        );
    }
    out.push_str("];\n");
    out
}

fn vocabulary(catalog: &Catalog) -> String {
    let mut out = format!(
        "{HEAD}use crate::catalog::rows::{{ActivityRow, PermissionRow, RoleRow, SourceRow, UnlistedRow}};\nuse crate::catalog::{{ResourceKind, Source, Status}};\nuse crate::operation::Method;\nuse crate::Certainty;\n\n"
    );
    line(&mut out, format_args!("pub(crate) const DATE: &str = {:?};", catalog.date));
    line(&mut out, format_args!("pub(crate) const VERSION: &str = \"{}+{}\";\n", catalog.date, catalog.hash));
    line(&mut out, format_args!("pub(crate) static SOURCES: [SourceRow; {}] = [", catalog.sources.len()));
    for row in &catalog.sources {
        let (source, certainty) = (pascal(&row.id), pascal(&row.certainty));
        line(
            &mut out,
            format_args!(
                "    SourceRow {{ source: Source::{source}, id: {:?}, certainty: Certainty::{certainty}, title: {:?} }},",
                row.id, row.title
            ),
        );
    }
    let kinds: BTreeSet<&str> = catalog
        .operations
        .iter()
        .map(|row| row.resource.as_str())
        .chain(catalog.unlisted.iter().map(|row| row.resource.as_str()))
        .collect();
    line(
        &mut out,
        format_args!("];\n\npub(crate) static RESOURCE_KINDS: [(ResourceKind, &str); {}] = [", kinds.len()),
    );
    for kind in &kinds {
        line(&mut out, format_args!("    (ResourceKind::{}, {kind:?}),", pascal(kind)));
    }
    line(&mut out, format_args!("];\n\npub(crate) static ROLES: [RoleRow; {}] = [", catalog.roles.len()));
    for row in &catalog.roles {
        line(
            &mut out,
            format_args!(
                "    RoleRow {{ id: {:?}, assignable: {}, contested: {}, summary: {:?} }},",
                row.id, row.assignable, row.contested, row.summary
            ),
        );
    }
    line(
        &mut out,
        format_args!(
            "];\n\npub(crate) static PERMISSIONS: [PermissionRow; {}] = [",
            catalog.permissions.len()
        ),
    );
    for row in &catalog.permissions {
        line(&mut out, format_args!("    PermissionRow {{ id: {:?}, since: {:?} }},", row.id, row.since));
    }
    line(
        &mut out,
        format_args!("];\n\npub(crate) static ACTIVITIES: [ActivityRow; {}] = [", catalog.activities.len()),
    );
    for row in &catalog.activities {
        line(
            &mut out,
            format_args!(
                "    ActivityRow {{ code: {}, id: {:?}, since: {:?}, summary: {:?} }},",
                row.code, row.id, row.since, row.summary
            ),
        );
    }
    line(
        &mut out,
        format_args!("];\n\npub(crate) static UNLISTED: [UnlistedRow; {}] = [", catalog.unlisted.len()),
    );
    for row in &catalog.unlisted {
        let (method, kind) = (pascal(&row.method.to_lowercase()), pascal(&row.resource));
        line(
            &mut out,
            format_args!(
                "    UnlistedRow {{ id: {:?}, method: Method::{method}, path: {:?}, resource: ResourceKind::{kind}, status: Status::{}, source: Source::{}, since: {:?}, summary: {:?} }},",
                row.id,
                row.path,
                pascal(&row.status),
                pascal(&row.source),
                row.since,
                row.summary
            ),
        );
    }
    out.push_str("];\n");
    out
}

pub(super) fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{text}");
}

/// `workspace_members:update` and `patchWorkspaceMember` as constants: `WORKSPACE_MEMBERS_UPDATE`, `PATCH_WORKSPACE_MEMBER`.
pub(super) fn constant(name: &str) -> String {
    let name = name.replace("OAuth", "Oauth");
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (index, &char) in chars.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| chars.get(before));
        let after = chars.get(index + 1);
        let starts_word = char.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || (before.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase))
            });
        if starts_word {
            out.push('_');
        }
        out.push(if char.is_ascii_alphanumeric() { char.to_ascii_uppercase() } else { '_' });
    }
    out
}

/// `workspace_member` as a type or variant: `WorkspaceMember`.
pub(super) fn pascal(name: &str) -> String {
    name.split(['_', '-'])
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect::<String>()
        })
        .collect()
}
