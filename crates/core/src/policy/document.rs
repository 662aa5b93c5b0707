//! The document as a whole: its limits, its text, its fields.

use jsonc_parser::ast::Value;

use super::grant::Grants;
use super::memberships::Memberships;
use super::problem::{PolicyError, ProblemCode};
use super::reader::{Node, Place, Problems};
use super::roles::Roles;
use super::rules::Context;
use super::shape::DOCUMENT;
use super::teams::Teams;
use super::{DEFAULTS, Names, Policy, Syntax, drift, limits};

pub(super) fn read(text: &str, syntax: Syntax) -> Result<Policy, PolicyError> {
    parse_and_read(text, syntax).map(|(_, policy)| policy)
}

/// The policy, together with the value that it was read from.
pub(super) fn parse_and_read(text: &str, syntax: Syntax) -> Result<(Value<'_>, Policy), PolicyError> {
    let mut problems = Problems::default();
    let read = parse(text, syntax, &mut problems).map(|value| {
        let policy = read_document(Node { value: &value, place: &Place::ROOT }, &mut problems);
        (value, policy)
    });
    problems.finish(text)?;
    read.ok_or_else(|| PolicyError::new(Vec::new()))
}

/// The value of the text; nothing after a problem.
fn parse<'t>(text: &'t str, syntax: Syntax, problems: &mut Problems) -> Option<Value<'t>> {
    if text.len() > limits::BYTES {
        let message = format!("a policy has at most {} bytes, this one {}", limits::BYTES, text.len());
        problems.whole(0, ProblemCode::TooLarge, message);
        return None;
    }
    let value = match syntax {
        Syntax::Json => super::json::parse(text, problems),
        #[cfg(feature = "yaml")]
        Syntax::Yaml => super::yaml::parse(text, problems),
        #[cfg(not(feature = "yaml"))]
        Syntax::Yaml => {
            problems.whole(0, ProblemCode::Syntax, "not JSON, and this build reads no YAML".to_owned());
            None
        }
    };
    if value.is_none() && problems.total() == 0 {
        problems.whole(0, ProblemCode::Syntax, "the document is empty".to_owned());
    }
    value
}

fn read_document(root: Node<'_>, problems: &mut Problems) -> Policy {
    let role_names = names_of(root, "roles");
    let mut team_names = Names::default();
    // Nobody else speaks of teams, of which there can be many.
    for field in ["rules", "assert"] {
        root.with_field(field, |_| team_names = names_of(root, "teams"));
    }
    let role_names: Vec<&str> = role_names.iter().collect();
    let mut roles = Roles::named(role_names);
    let mut teams = Teams::default();
    let (mut rules, mut assertions) = (Vec::new(), Vec::new());
    let (mut workspaces, mut passes_by_default) = (Names::default(), true);

    root.with_field("roles", |node| roles.read(node, problems));
    root.with_field("tags", |node| teams.tags.list(node, problems));
    root.with_field("teams", |node| teams.read(node, &roles, problems));
    root.with_field("rules", |node| {
        let mut context = Context { team_names: &team_names, teams: &mut teams, workspaces: &mut workspaces };
        rules = context.rules(node, problems);
    });
    root.with_field("assert", |node| {
        let mut context = Context { team_names: &team_names, teams: &mut teams, workspaces: &mut workspaces };
        assertions = context.assertions(node, problems);
    });
    let (mut has_version, mut drift) = (false, None);
    root.fields(&DOCUMENT, problems, |field, node, problems| match field {
        "version" => {
            has_version = true;
            version(node, problems);
        }
        "catalog" => drift = drift::read(root, node, problems),
        "default" => passes_by_default = passes(node, problems),
        // Read above, in the order in which they need each other.
        _ => {}
    });
    if !has_version && matches!(root.value, Value::Object(_)) {
        root.report(
            problems,
            ProblemCode::MissingField,
            "the field `version` is missing; write `\"version\": 1`",
        );
    }
    let Teams { teams, principals, pairs, tags } = teams;
    let roles = roles.finish();
    let grants = Grants::of(&teams, &roles);
    Policy {
        passes_by_default,
        roles,
        teams,
        grants,
        rules,
        assertions,
        principals,
        memberships: Memberships::of_pairs(&pairs),
        tags: tags.names,
        workspaces,
        drift,
    }
}

/// The names of the fields of one field.
fn names_of(root: Node<'_>, field: &'static str) -> Names {
    let mut names = Names::default();
    root.with_field(field, |node| {
        // What is wrong with them is reported when they are read.
        node.entries(&mut Problems::default(), |name, _, _| {
            names.intern(name);
        });
    });
    names
}

fn version(node: Node<'_>, problems: &mut Problems) {
    match node.value {
        Value::NumberLit(number) if number.value == "1" => {}
        Value::NumberLit(number) => {
            let message = format!("this engine reads version 1, not {}", number.value);
            node.report(problems, ProblemCode::UnsupportedVersion, message);
        }
        _ => node.report(problems, ProblemCode::WrongType, "expected the number 1"),
    }
}

fn passes(node: Node<'_>, problems: &mut Problems) -> bool {
    match node.text(problems) {
        Some("pass") | None => true,
        Some("deny") => false,
        Some(other) => {
            let message = format!("`{}` is neither `pass` nor `deny`", other.escape_debug());
            node.report_unknown(problems, ProblemCode::UnknownValue, message, other, DEFAULTS);
            true
        }
    }
}
