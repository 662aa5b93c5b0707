//! Prints the TypeScript that the npm package is written against: `types`, the shapes of this crate's values, or
//! `catalog`, its vocabulary and routes. `cargo xtask types` writes both into `js/src/generated`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "printing is what it is for")]

use std::fmt::Display;
use std::process::ExitCode;

use instantly_rbac::api::{
    EmailAddress, Failure, FailureCode, Member, MemberId, MemberName, Page, Problem, ProblemCode, UserId,
    WorkspaceId,
};
use instantly_rbac::catalog::{self, ResourceKind};
use instantly_rbac::escalation::{Edge, Fact, Path, Premise};
use instantly_rbac::{
    AssignableRole, Certainty, Change, Code, Decision, Explanation, KnownScope, LAYOUT_VERSION, Layer,
    Method, Operation, Permission, Reason, Role,
};
use ts_rs::{Config, TS};

const NOTICE: &str = "// Written by `cargo xtask types` from the Rust crate. Do not edit.\n";

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("types") => print!("{}", types()),
        Some("catalog") => print!("{}", catalog()),
        _ => {
            eprintln!("say which file to print: `types` or `catalog`");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// The declarations, in the order in which they are best read.
fn types() -> String {
    let config = Config::default().with_large_int("number");
    let mut text = format!(
        "{NOTICE}\nimport type {{\n  AssignableRole,\n  KnownScope,\n  OperationId,\n  Permission,\n  ResourceKind,\n  Role,\n}} from './catalog.js';\n"
    );
    for declaration in [
        declaration::<Decision>(&config),
        declaration::<Code>(&config),
        declaration::<Layer>(&config),
        declaration::<Certainty>(&config),
        declaration::<Method>(&config),
        declaration::<Reason>(&config),
        declaration::<Fact>(&config),
        declaration::<Premise>(&config),
        declaration::<Edge>(&config),
        declaration::<Path>(&config),
        declaration::<Change>(&config),
        declaration::<Explanation>(&config),
        declaration::<MemberId>(&config),
        declaration::<UserId>(&config),
        declaration::<WorkspaceId>(&config),
        declaration::<EmailAddress>(&config),
        declaration::<Member>(&config),
        declaration::<MemberName>(&config),
        declaration::<Page<Member>>(&config),
        declaration::<ProblemCode>(&config),
        declaration::<Problem>(&config),
        declaration::<FailureCode>(&config),
        declaration::<Failure>(&config),
    ] {
        text.push_str(&declaration);
    }
    // The generator of the declarations leaves blanks at the ends of lines.
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn declaration<T: TS>(config: &Config) -> String {
    format!("\n{}export {}\n", T::docs().unwrap_or_default(), T::decl(config))
}

/// The vocabulary as arrays, of which the unions are the types, and every operation with its route.
fn catalog() -> String {
    let mut text = format!(
        "{NOTICE}
/** Version of the catalogue: date of the API description and a hash of the data. */
export const CATALOG_VERSION = '{}';

/** Version of the layout of a prepared key's table. */
export const LAYOUT_VERSION = {LAYOUT_VERSION};
",
        catalog::VERSION
    );
    let strings = |names: Vec<String>| names.into_iter().map(|name| format!("'{name}'")).collect();
    let operation =
        |operation: Operation| format!("['{operation}', '{}', '{}']", operation.method(), operation.path());
    for (doc, name, rows) in [
        ("Every scope of the catalogue, in its order.", "SCOPES", strings(all(KnownScope::all()))),
        ("Every documented role, most powerful first.", "ROLES", strings(all(Role::KNOWN))),
        ("The roles that a request may give.", "ASSIGNABLE_ROLES", strings(all(AssignableRole::ALL))),
        ("Every documented app permission.", "PERMISSIONS", strings(all(Permission::all()))),
        ("What operations act on.", "RESOURCE_KINDS", strings(all(ResourceKind::all()))),
        (
            "Every operation of the catalogue, in its order: id, method, path template.",
            "OPERATIONS",
            Operation::all().map(operation).collect::<Vec<_>>(),
        ),
    ] {
        text.push_str(&array(doc, name, &rows));
    }
    text.push_str(
        "
/** A scope of the catalogue. */
export type KnownScope = (typeof SCOPES)[number];

/** A documented role. Members may come with one that the catalogue does not know. */
export type Role = (typeof ROLES)[number];

/** A role that a request may give. */
export type AssignableRole = (typeof ASSIGNABLE_ROLES)[number];

/** A documented app permission. */
export type Permission = (typeof PERMISSIONS)[number];

/** What an operation acts on. */
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** The id that the API description gives to an operation. */
export type OperationId = (typeof OPERATIONS)[number][0];
",
    );
    text
}

fn all(values: impl IntoIterator<Item = impl Display>) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

fn array(doc: &str, name: &str, rows: &[String]) -> String {
    let mut text = format!("\n/** {doc} */\nexport const {name} = [\n");
    for row in rows {
        text.push_str(&format!("  {row},\n"));
    }
    text.push_str("] as const;\n");
    text
}
