//! The JSON Schema of the document, written from the tables that the reader reads by. `cargo xtask schema` puts it into
//! `schema/policy.schema.json`.

#![expect(clippy::indexing_slicing, reason = "an object of JSON takes any field")]

use serde_json::{Map, Value, json};

use super::shape::{DOCUMENT, Object, PARTS, Shape, Words};
use super::{Preset, limits};
use crate::catalog::{Effect, ResourceKind};
use crate::{KnownScope, Operation, Role};

/// The schema, as it is published.
pub fn schema() -> Value {
    let parts = PARTS.into_iter();
    let mut own: Map<String, Value> =
        parts.map(|object| (object.name.to_owned(), of_object(object))).collect();
    own.extend(words());
    let mut document = of_object(&DOCUMENT);
    document["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    document["title"] = json!("Policy of instantly-rbac");
    document["description"] =
        json!("What an organisation wants on top of what Instantly enforces. It can only narrow.");
    document["$defs"] = Value::Object(own);
    document
}

fn of_object(object: &Object) -> Value {
    let fields: Map<String, Value> = object
        .fields
        .iter()
        .map(|field| {
            let mut schema = of_shape(&field.shape);
            schema["description"] = json!(field.about);
            (field.name.to_owned(), schema)
        })
        .collect();
    let mut schema = json!({"type": "object", "properties": fields, "additionalProperties": false});
    if !object.required.is_empty() {
        schema["required"] = json!(object.required);
    }
    if !object.either.is_empty() {
        schema["oneOf"] = object.either.iter().map(|name| json!({"required": [name]})).collect();
    }
    if object.says_something {
        schema["minProperties"] = json!(1);
    }
    schema
}

fn of_shape(shape: &Shape) -> Value {
    match shape {
        Shape::Version => json!({"const": 1}),
        Shape::One(words) => reference(words.name()),
        Shape::Set(words) => json!({"type": "array", "minItems": 1, "items": reference(words.name())}),
        Shape::Object(object) => reference(object.name),
        Shape::Named(object, most) => json!({
            "type": "object",
            "propertyNames": reference("name"),
            "additionalProperties": reference(object.name),
            "maxProperties": most,
        }),
        Shape::List(object, most) => {
            let mut list = json!({"type": "array", "minItems": 1, "items": reference(object.name)});
            if *most < usize::MAX {
                list["maxItems"] = json!(most);
            }
            list
        }
    }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

/// A definition for each kind of word.
fn words() -> Map<String, Value> {
    let one_of = |words: Vec<&str>| json!({"enum": words});
    let definitions = [
        (
            Words::Name,
            json!({"type": "string", "minLength": 1, "maxLength": limits::NAME, "pattern": "^[^\\p{Cc}]*$"}),
        ),
        (Words::CatalogVersion, json!({"type": "string"})),
        (Words::Default, one_of(super::DEFAULTS.to_vec())),
        (
            Words::LocalRole,
            json!({"anyOf": [
                one_of(Preset::ALL.map(Preset::as_str).to_vec()),
                {"type": "string", "description": "A role of this document."},
            ]}),
        ),
        (Words::WorkspaceRole, one_of(Role::KNOWN.iter().map(Role::as_str).collect())),
        (Words::Operation, one_of(Operation::all().map(Operation::id).collect())),
        (Words::Resource, one_of(ResourceKind::all().map(ResourceKind::as_str).collect())),
        (Words::Effect, one_of(Effect::ALL.map(Effect::as_str).to_vec())),
        (Words::Scope, one_of(KnownScope::all().map(KnownScope::as_str).collect())),
    ];
    definitions.into_iter().map(|(words, schema)| (words.name().to_owned(), schema)).collect()
}

impl Words {
    fn name(&self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::CatalogVersion => "catalog_version",
            Self::Default => "default",
            Self::LocalRole => "local_role",
            Self::WorkspaceRole => "workspace_role",
            Self::Operation => "operation",
            Self::Resource => "resource_kind",
            Self::Effect => "effect",
            Self::Scope => "scope",
        }
    }
}
