//! A request as its typed form, checked by the operation's shape part after part: path, query, body.

use std::borrow::Cow;

use instantly_rbac::Method;
use instantly_rbac::api::shape::{Part, Shape};
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::Admitted;
use super::refusal::Refusal;

impl Admitted<'_> {
    /// The typed request, or the refusal of the first part that is not valid.
    pub(super) fn typed<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        serde_json::from_value(Value::Object(self.params()?))
            .map_err(|error| Refusal::internal(error.to_string()))
    }

    /// The parameters of path, query and body as one object.
    pub(super) fn params(&self) -> Result<Map<String, Value>, Refusal> {
        let shape = Shape::of(self.operation).ok_or_else(|| Refusal::not_emulated(self.operation))?;
        let mut params = Map::new();

        let path: Vec<_> = shape
            .fields(Part::Path)
            .iter()
            .map(|field| (field.name, decode(self.call.path_parameter(self.operation, field.name))))
            .collect();
        let path = path.iter().map(|(name, value)| (*name, value.as_ref()));
        take(shape, Part::Path, shape.read_texts(Part::Path, path), &mut params)?;

        let query: Vec<_> = self.call.query().collect();
        let query = query.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
        take(shape, Part::Query, shape.read_texts(Part::Query, query), &mut params)?;

        if shape.has_body() {
            take(shape, Part::Body, self.call.body.json()?, &mut params)?;
        } else if self.operation.method() != Method::Get {
            self.call.body.none()?;
        }
        Ok(params)
    }
}

fn decode(segment: &str) -> Cow<'_, str> {
    percent_decode_str(segment).decode_utf8_lossy()
}

fn take(shape: &Shape, part: Part, values: Value, params: &mut Map<String, Value>) -> Result<(), Refusal> {
    shape.check(part, &values).map_err(|error| Refusal::invalid(part, &error))?;
    if let Value::Object(values) = values {
        params.extend(values);
    }
    Ok(())
}
