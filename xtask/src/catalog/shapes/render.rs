//! The shapes as Rust text, in the order of the operations, so that they can be searched.

use super::data::{Field, Row, Values};
use crate::catalog::data::Catalog;
use crate::catalog::render::{HEAD, constant, line, pascal};

pub(in crate::catalog) fn table(catalog: &Catalog) -> String {
    let rows: Vec<&Row> = catalog
        .operations
        .iter()
        .filter_map(|operation| catalog.shapes.shapes.iter().find(|row| row.operation == operation.id))
        .collect();
    let mut out = format!(
        "{HEAD}use crate::api::shape::{{AnswerForm as A, Field as F, FieldText as T, Kind as K, Need as N, Shape, ShapeText}};\nuse crate::catalog::Source;\nuse crate::operation::Operation as O;\n\n"
    );
    line(&mut out, format_args!("pub(crate) static SHAPES: [Shape; {}] = [", rows.len()));
    for row in &rows {
        line(&mut out, format_args!("    Shape {{"));
        line(&mut out, format_args!("        operation: O::{},", constant(&row.operation)));
        line(&mut out, format_args!("        path: {},", fields(&row.path, true)));
        line(&mut out, format_args!("        query: {},", fields(&row.query, false)));
        match &row.body {
            Some(body) => line(&mut out, format_args!("        body: Some({}),", fields(body, false))),
            None => line(&mut out, format_args!("        body: None,")),
        }
        line(
            &mut out,
            format_args!(
                "        is_open: {}, needs_one: {}, answer: A::{}, hides: &{:?},",
                row.open,
                row.at_least_one,
                answer(row),
                row.hides
            ),
        );
        line(&mut out, format_args!("    }},"));
    }
    out.push_str("];\n\n");
    line(&mut out, format_args!("pub(crate) static SHAPE_TEXTS: [ShapeText; {}] = [", rows.len()));
    for row in &rows {
        line(
            &mut out,
            format_args!(
                "    ShapeText {{ response: {:?}, source: Source::{}, fields: &[",
                row.response,
                pascal(&row.source)
            ),
        );
        for (_, field) in row.fields() {
            let Field { doc, since, assumed, .. } = field;
            line(
                &mut out,
                format_args!("        T {{ doc: {doc:?}, since: {since:?}, assumed: {assumed:?} }},"),
            );
        }
        line(&mut out, format_args!("    ] }},"));
    }
    out.push_str("];\n");
    out
}

fn answer(row: &Row) -> &'static str {
    match row.response.as_str() {
        "unknown" => "Unknown",
        _ if row.page.is_some() => "Page",
        _ => "Object",
    }
}

fn fields(fields: &[Field], always: bool) -> String {
    let mut out = String::from("&[");
    for field in fields {
        let need = match &field.required_unless {
            Some(other) => format!("N::Unless({other:?})"),
            None if field.required || always => "N::Required".to_owned(),
            None => "N::Optional".to_owned(),
        };
        let Field { name, nullable, .. } = field;
        let kind = kind(field);
        out.push_str("\n            ");
        out.push_str(&format!("F {{ name: {name:?}, kind: &{kind}, need: {need}, nullable: {nullable} }},"));
    }
    if !fields.is_empty() {
        out.push_str("\n        ");
    }
    out.push(']');
    out
}

fn kind(field: &Field) -> String {
    let bound = |bound: Option<i64>, none: &str| bound.map_or(none.to_owned(), |bound| bound.to_string());
    let of = || plain(field.of.as_deref().unwrap_or_default());
    match field.kind.as_str() {
        "text" => format!(
            "K::Text {{ min: {}, max: {}, not_blank: {} }}",
            bound(field.min, "0"),
            bound(field.max, "u16::MAX"),
            field.not_blank
        ),
        "integer" => {
            format!(
                "K::Integer {{ min: {}, max: {} }}",
                bound(field.min, "i64::MIN"),
                bound(field.max, "i64::MAX")
            )
        }
        "list" => format!("K::List {{ of: &{}, min: {} }}", of(), bound(field.min, "0")),
        "joined" => format!("K::Joined(&{})", of()),
        "one_of" | "one_of_numbers" => match &field.values {
            Some(Values::Texts(values)) => format!("K::OneOf(&{values:?})"),
            Some(Values::Numbers(values)) => format!("K::OneOfNumbers(&{values:?})"),
            None => String::new(),
        },
        name => plain(name),
    }
}

fn plain(kind: &str) -> String {
    match kind {
        "text" => "K::Text { min: 0, max: u16::MAX, not_blank: false }".to_owned(),
        name => format!("K::{}", pascal(name)),
    }
}
