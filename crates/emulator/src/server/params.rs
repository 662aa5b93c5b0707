//! The parameters of a request, checked by the operation's shape part after part: path, query, body.

use std::borrow::Cow;

use instantly_rbac::Method;
use instantly_rbac::api::shape::{Part, Shape};
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::Admitted;
use super::refusal::Refusal;

/// Path, query and body as one object, in which every value has the kind that its shape says.
pub(super) struct Params(Map<String, Value>);

impl Admitted<'_> {
    /// The parameters, or the refusal of the first part that is not valid.
    pub(super) fn params(&self) -> Result<Params, Refusal> {
        let shape = Shape::of(self.operation).ok_or_else(|| Refusal::not_emulated(self.operation))?;
        let mut params = Params(Map::new());

        let path: Vec<_> = shape
            .fields(Part::Path)
            .iter()
            .map(|field| (field.name, decode(self.call.path_parameter(self.operation, field.name))))
            .collect();
        let path = path.iter().map(|(name, value)| (*name, value.as_ref()));
        params.take(shape, Part::Path, shape.read_texts(Part::Path, path))?;

        let query: Vec<_> = self.call.query().collect();
        let query = query.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
        params.take(shape, Part::Query, shape.read_texts(Part::Query, query))?;

        if shape.has_body() {
            params.take(shape, Part::Body, self.call.body.json()?)?;
        } else if self.operation.method() != Method::Get {
            self.call.body.none()?;
        }
        Ok(params)
    }
}

impl Params {
    fn take(&mut self, shape: &Shape, part: Part, values: Value) -> Result<(), Refusal> {
        shape.check(part, &values).map_err(|error| Refusal::invalid(part, &error))?;
        if let Value::Object(values) = values {
            self.0.extend(values);
        }
        Ok(())
    }

    /// The request as the type that the core has for it.
    pub(super) fn typed<T: DeserializeOwned>(self) -> Result<T, Refusal> {
        serde_json::from_value(Value::Object(self.0)).map_err(|error| Refusal::internal(error.to_string()))
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// A text that the shape requires.
    pub(super) fn required(&self, name: &str) -> Result<&str, Refusal> {
        self.text(name).ok_or_else(|| Refusal::internal(format!("no shape requires `{name}`")))
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.0.get(name)?.as_i64()
    }

    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.0.get(name)?.as_bool()
    }

    /// A list of texts.
    pub(super) fn texts(&self, name: &str) -> Option<Vec<&str>> {
        self.0.get(name)?.as_array().map(|list| list.iter().filter_map(Value::as_str).collect())
    }

    /// Any value, also `null`.
    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// All of them.
    pub(super) fn all(self) -> Map<String, Value> {
        self.0
    }

    /// All but the parameter that is in the path.
    pub(super) fn without(mut self, path_parameter: &str) -> Map<String, Value> {
        self.0.remove(path_parameter);
        self.0
    }
}

fn decode(segment: &str) -> Cow<'_, str> {
    percent_decode_str(segment).decode_utf8_lossy()
}
