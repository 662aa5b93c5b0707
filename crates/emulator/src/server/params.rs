//! The checked parameters of a request, by name.

use serde_json::{Map, Value};

use super::Admitted;
use super::refusal::Refusal;

/// Path, query and body as one object, in which every value has the kind that its shape says.
pub(super) struct Params(Map<String, Value>);

impl Admitted<'_> {
    /// The parameters, or the refusal of the first part that is not valid.
    pub(super) fn checked(&self) -> Result<Params, Refusal> {
        self.params().map(Params)
    }
}

impl Params {
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

    /// All but the parameter that is in the path.
    pub(super) fn without(mut self, path_parameter: &str) -> Map<String, Value> {
        self.0.remove(path_parameter);
        self.0
    }
}
