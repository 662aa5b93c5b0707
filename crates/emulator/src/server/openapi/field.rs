//! Fields of requests as JSON Schema.

use instantly_rbac::api::shape::{Field, FieldText, Kind, Need, Part, Shape};
use instantly_rbac::{AssignableRole, KnownScope};
use schemars::{Schema, json_schema};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// A parameter of a path or query.
#[derive(Serialize)]
pub(super) struct Parameter {
    name: &'static str,
    r#in: &'static str,
    required: bool,
    description: &'static str,
    schema: Schema,
    style: &'static str,
    /// Whether each value of an array stands alone; here they are joined by commas.
    explode: bool,
}

/// The parameters of a path or query.
pub(super) fn parameters(shape: &Shape, part: Part) -> impl Iterator<Item = Parameter> {
    let (place, style) = if part == Part::Path { ("path", "simple") } else { ("query", "form") };
    shape.texts().filter(move |(of, ..)| *of == part).map(move |(_, field, text)| Parameter {
        name: field.name,
        r#in: place,
        required: field.need == Need::Required,
        description: text.doc,
        schema: schema(*field.kind),
        style,
        explode: false,
    })
}

/// The body.
pub(super) fn body(shape: &Shape) -> Schema {
    let fields: Vec<_> = shape.texts().filter(|(part, ..)| *part == Part::Body).collect();
    let properties: Map<String, Value> =
        fields.iter().map(|(_, field, text)| (field.name.to_owned(), property(field, text).into())).collect();
    let required: Vec<&str> = fields
        .iter()
        .filter(|(_, field, _)| field.need == Need::Required)
        .map(|(_, field, _)| field.name)
        .collect();
    let either: Vec<Value> = fields.iter().filter_map(|(_, field, _)| unless(field)).collect();
    let mut body = json_schema!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": shape.is_open(),
        "minProperties": u8::from(shape.needs_one()),
    });
    if !either.is_empty() {
        body.insert("allOf".to_owned(), either.into());
    }
    body
}

/// Of a field that may be absent only where another one is `true`: that it is there, or that the other is.
fn unless(field: &Field) -> Option<Value> {
    let Need::Unless(other) = field.need else { return None };
    let mut is_true = Map::new();
    is_true.insert(other.to_owned(), json!({"const": true}));
    Some(json!({"anyOf": [{"required": [field.name]}, {"required": [other], "properties": is_true}]}))
}

fn property(field: &Field, text: &FieldText) -> Schema {
    let kind = schema(*field.kind);
    let mut property = if field.nullable { json_schema!({"anyOf": [kind, {"type": "null"}]}) } else { kind };
    property.insert("description".to_owned(), text.doc.into());
    property
}

/// Scheme in any case, then a host; neither blanks nor control characters.
const URL: &str = r"^[hH][tT][tT][pP][sS]?://[^\s\x00-\x1f\x7f-\x9f/?#:][^\s\x00-\x1f\x7f-\x9f]*$";

/// A text; a limit that is only that of the number which holds it is none to speak of.
fn text(min: u16, max: u16, not_blank: bool) -> Schema {
    let mut schema = json_schema!({"type": "string", "minLength": min});
    if max < u16::MAX {
        schema.insert("maxLength".to_owned(), max.into());
    }
    if not_blank {
        schema.insert("pattern".to_owned(), r"\S".into());
    }
    schema
}

fn schema(kind: Kind) -> Schema {
    match kind {
        Kind::Text { min, max, not_blank } => text(min, max, not_blank),
        Kind::Secret => json_schema!({"type": "string", "format": "password"}),
        Kind::Uuid => json_schema!({"type": "string", "format": "uuid"}),
        Kind::ObjectId => json_schema!({"type": "string", "pattern": "^[0-9a-fA-F]{24}$"}),
        Kind::Email => json_schema!({"type": "string", "format": "email"}),
        Kind::Url => json_schema!({"type": "string", "pattern": URL}),
        Kind::Date => json_schema!({"type": "string", "format": "date"}),
        Kind::Integer { min, max } => json_schema!({"type": "integer", "minimum": min, "maximum": max}),
        Kind::Number => json_schema!({"type": "number"}),
        Kind::Boolean => json_schema!({"type": "boolean"}),
        Kind::OneOf(names) => json_schema!({"type": "string", "enum": names}),
        Kind::OneOfNumbers(numbers) => json_schema!({"type": "integer", "enum": numbers}),
        Kind::Role => {
            json_schema!({"type": "string", "enum": AssignableRole::ALL.map(AssignableRole::as_str)})
        }
        Kind::Scope => {
            let documented = KnownScope::all().filter(|scope| scope.is_in_key_enum());
            json_schema!({"type": "string", "enum": documented.map(KnownScope::as_str).collect::<Vec<_>>()})
        }
        Kind::List { of, min } => json_schema!({"type": "array", "items": schema(*of), "minItems": min}),
        Kind::Joined(of) => {
            // A list of nothing is one empty text on the wire.
            let min = u8::from(!matches!(of, Kind::Text { min: 0, .. }));
            json_schema!({"type": "array", "items": schema(*of), "minItems": min})
        }
        Kind::TextMap => json_schema!({"type": "object", "additionalProperties": {"type": "string"}}),
        Kind::TextOrObject => json_schema!({"type": ["string", "object"]}),
        // What a name of the app's sections may be is open; of a kind that came later nothing is said.
        Kind::Permission => json_schema!({"type": "string"}),
        _ => json_schema!({}),
    }
}
