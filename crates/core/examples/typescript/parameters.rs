//! What each operation takes and answers, from the shapes of the catalogue.

use std::collections::BTreeSet;

use instantly_rbac::api::shape::{Field, FieldText, Kind, Need, Part, Shape};

/// The file.
pub(super) fn print(notice: &str) -> String {
    let names = |name: &str| Shape::all().any(|shape| uses(shape, name));
    let vocabulary: Vec<&str> =
        ["AssignableRole", "KnownScope", "Permission"].into_iter().filter(|name| names(name)).collect();
    let answers: BTreeSet<&str> =
        Shape::all().map(|shape| item(shape.response())).filter(|name| *name != "unknown").collect();
    let mut text = format!(
        "{notice}\nimport type {{ {} }} from './catalog.js';\nimport type {{ {}, Page }} from './types.js';\n",
        vocabulary.join(", "),
        answers.into_iter().collect::<Vec<_>>().join(", ")
    );
    text.push_str("\n/** What each operation that is described takes: one flat object, whatever part of the request its fields belong to. */\nexport interface OperationParameters {\n");
    for shape in Shape::all() {
        text.push_str(&format!("  {}: {{\n", shape.operation()));
        for (part, field, said) in shape.texts() {
            text.push_str(&property(part, field, said));
        }
        if shape.is_open() {
            text.push_str("    [property: string]: unknown;\n");
        }
        text.push_str("  };\n");
    }
    text.push_str("}\n\n/** What each of them answers. */\nexport interface OperationAnswers {\n");
    for shape in Shape::all() {
        text.push_str(&format!("  {}: {};\n", shape.operation(), shape.response()));
    }
    text.push_str("}\n");
    text
}

/// The name inside `Page<…>`, or the whole.
fn item(response: &str) -> &str {
    response.strip_prefix("Page<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(response)
}

fn uses(shape: &Shape, name: &str) -> bool {
    shape.texts().any(|(_, field, _)| kind(*field.kind).contains(name))
}

fn property(part: Part, field: &Field, said: &FieldText) -> String {
    let optional = if field.need == Need::Required { "" } else { "?" };
    // Without `undefined`, a program that passes on an optional value would not compile under strict settings.
    let absent = if field.need == Need::Required { "" } else { " | undefined" };
    let null = if field.nullable && part == Part::Body { " | null" } else { "" };
    let doubt = said.assumed.map_or_else(String::new, |why| format!(" Assumed: {why}."));
    format!(
        "    /** {}{doubt} */\n    {}{optional}: {}{null}{absent};\n",
        said.doc,
        field.name,
        kind(*field.kind)
    )
}

fn kind(kind: Kind) -> String {
    match kind {
        Kind::Integer { .. } | Kind::Number => "number".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::OneOf(names) => names.iter().map(|name| format!("'{name}'")).collect::<Vec<_>>().join(" | "),
        Kind::OneOfNumbers(numbers) => numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(" | "),
        Kind::Role => "AssignableRole".to_owned(),
        Kind::Permission => "(Permission | (string & {}))".to_owned(),
        Kind::Scope => "KnownScope".to_owned(),
        Kind::List { of, .. } | Kind::Joined(of) => format!("readonly {}[]", self::kind(*of)),
        Kind::TextMap => "Readonly<Record<string, string>>".to_owned(),
        Kind::TextOrObject => "string | object".to_owned(),
        _ => "string".to_owned(),
    }
}
