//! The canonical form of a document: JSON with the fields in the order of their description, lists of names sorted and
//! without repetition, short values on one line. It keeps the order of roles, teams, rules and assertions, which means
//! nothing to the engine and something to people.

use jsonc_parser::ast::{Object, ObjectProp, Value};

use super::document::parse_and_read;
use super::problem::{PolicyError, ProblemCode};
use super::reader::Problems;
use super::shape::{self, DOCUMENT, Shape};
use super::{Syntax, limits};

/// Columns of a line, where a line can be broken.
const WIDTH: usize = 100;

/// The canonical form of a document that loads.
pub(super) fn format(text: &str, syntax: Syntax) -> Result<String, PolicyError> {
    let (mut value, _) = parse_and_read(text, syntax)?;
    if let Value::Object(document) = &mut value {
        put_in_order(document, &DOCUMENT);
    }
    let mut out = String::new();
    write(&value, 0, &mut out);
    out.push('\n');
    if out.len() > limits::BYTES {
        let mut problems = Problems::default();
        let message =
            format!("its canonical form has {} bytes, and at most {} load", out.len(), limits::BYTES);
        problems.whole(0, ProblemCode::TooLarge, message);
        problems.finish(text)?;
    }
    Ok(out)
}

fn put_in_order(object: &mut Object<'_>, shape: &shape::Object) {
    object.properties.sort_by_key(|property| shape.names().position(|name| name == property.name.as_str()));
    for (property, value) in object.properties.iter_mut().map(|own| (&own.name, &mut own.value)) {
        let field = shape.fields.iter().find(|field| field.name == property.as_str());
        match (field.map(|field| &field.shape), value) {
            (Some(Shape::Object(shape)), Value::Object(object)) => put_in_order(object, shape),
            (Some(Shape::Named(shape, _)), Value::Object(named)) => {
                for ObjectProp { value, .. } in &mut named.properties {
                    if let Value::Object(object) = value {
                        put_in_order(object, shape);
                    }
                }
            }
            (Some(Shape::List(shape, _)), Value::Array(list)) => {
                for item in &mut list.elements {
                    if let Value::Object(object) = item {
                        put_in_order(object, shape);
                    }
                }
            }
            (Some(Shape::Set(_)), Value::Array(set)) => {
                set.elements.sort_by(|a, b| name(a).cmp(name(b)));
                set.elements.dedup_by(|a, b| name(a) == name(b));
            }
            _ => {}
        }
    }
}

fn name<'v>(value: &'v Value<'_>) -> &'v str {
    value.as_string_lit().map_or("", |text| text.value.as_ref())
}

/// Writes a value that begins in some column: on one line where it fits, and the document never.
fn write(value: &Value<'_>, indent: usize, out: &mut String) {
    let start = out.rfind('\n').map_or(0, |at| at + 1);
    let column = out.get(start..).map_or(0, |line| line.chars().count());
    let line = on_one_line(value);
    if indent > 0 && column + line.chars().count() < WIDTH {
        return out.push_str(&line);
    }
    match value {
        Value::Object(object) if !object.properties.is_empty() => {
            write_lines('{', object.properties.iter(), '}', indent, out, |property, out| {
                out.push_str(&quoted(property.name.as_str()));
                out.push_str(": ");
                write(&property.value, indent + 1, out);
            });
        }
        Value::Array(list) if !list.elements.is_empty() => {
            write_lines('[', list.elements.iter(), ']', indent, out, |item, out| {
                write(item, indent + 1, out)
            });
        }
        _ => out.push_str(&line),
    }
}

fn write_lines<Item>(
    open: char,
    items: impl Iterator<Item = Item>,
    close: char,
    indent: usize,
    out: &mut String,
    mut each: impl FnMut(Item, &mut String),
) {
    let line = |indent: usize| format!("\n{}", "  ".repeat(indent));
    out.push(open);
    for (at, item) in items.enumerate() {
        out.push_str(if at == 0 { "" } else { "," });
        out.push_str(&line(indent + 1));
        each(item, out);
    }
    out.push_str(&line(indent));
    out.push(close);
}

fn on_one_line(value: &Value<'_>) -> String {
    let joined = |parts: Vec<String>| parts.join(", ");
    match value {
        Value::Object(object) => {
            let field =
                |own: &ObjectProp<'_>| format!("{}: {}", quoted(own.name.as_str()), on_one_line(&own.value));
            format!("{{{}}}", joined(object.properties.iter().map(field).collect()))
        }
        Value::Array(list) => format!("[{}]", joined(list.elements.iter().map(on_one_line).collect())),
        Value::StringLit(text) => quoted(&text.value),
        Value::NumberLit(number) => number.value.to_owned(),
        // No document that loads holds any other value.
        Value::BooleanLit(_) | Value::NullKeyword(_) => "null".to_owned(),
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
