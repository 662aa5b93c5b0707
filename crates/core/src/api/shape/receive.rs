//! The other direction: what a server makes of a request that arrived, and what a client hides of an answer.

use serde_json::{Map, Value};

use super::{AnswerForm, Kind, Part, Shape};
use crate::api::Page;

/// What stands in place of a hidden value.
const HIDDEN: &str = "[hidden]";

impl Shape {
    /// The values in the decoded texts of a path or query. What a text cannot be read as stays a text, for the check to
    /// name; names that the shape does not have are left out; of one that is given twice the last counts.
    pub fn read_texts<'a>(&self, part: Part, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Value {
        let mut values = Map::new();
        for (name, text) in pairs {
            if let Some(field) = self.fields(part).iter().find(|field| field.name == name) {
                values.insert(name.to_owned(), field.kind.read(text));
            }
        }
        Value::Object(values)
    }

    /// The answer in the form that it should have, a page always as an object; or why it cannot have it. A property that
    /// is `null` is left out, since it means the same as one that is absent.
    pub(in crate::api) fn accept(&self, answer: Value) -> Result<Value, serde_json::Error> {
        type Object = Map<String, Value>;
        match self.answer {
            AnswerForm::Page => {
                let mut page: Page<Object> = serde_json::from_value(answer)?;
                page.items.iter_mut().for_each(drop_nulls);
                serde_json::to_value(page)
            }
            AnswerForm::Object => {
                let mut object: Object = serde_json::from_value(answer)?;
                drop_nulls(&mut object);
                Ok(Value::Object(object))
            }
            AnswerForm::Unknown => Ok(answer),
        }
    }

    /// Hides what the answer holds of [`hides`](Self::hides).
    pub fn hide(&self, answer: &mut Value) {
        if !self.hides.is_empty() {
            hide(self.hides, answer);
        }
    }
}

impl Kind {
    fn read(self, text: &str) -> Value {
        let read = match self {
            Self::Integer { .. } | Self::OneOfNumbers(_) => text.parse::<i64>().ok().map(Value::from),
            Self::Number => text.parse::<f64>().ok().map(Value::from),
            Self::Boolean => text.parse::<bool>().ok().map(Value::from),
            Self::Joined(_) => Some(text.split(',').map(Value::from).collect()),
            _ => None,
        };
        read.unwrap_or_else(|| text.into())
    }
}

fn drop_nulls(object: &mut Map<String, Value>) {
    object.retain(|_, value| !value.is_null());
}

fn hide(names: &[&str], value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| hide(names, item)),
        Value::Object(object) => {
            for (name, value) in object {
                if names.contains(&name.as_str()) { cover(value) } else { hide(names, value) }
            }
        }
        _ => {}
    }
}

fn cover(value: &mut Value) {
    match value {
        Value::Null => {}
        Value::Object(object) => object.values_mut().for_each(cover),
        _ => *value = HIDDEN.into(),
    }
}
