//! Reads a JSON object field by field and collects every problem, where a plain deserialiser would stop at the first.

use serde_json::{Map, Value};

use super::ValidationError;
use super::excerpt::excerpt;
use super::validation::{Fault, Problem, ProblemCode, Problems};
use crate::suggest;

/// What the fields of an object are, and so how a problem names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Properties of a JSON body, named by JSON pointers.
    Body,
    /// Parameters of path or query, named as they are.
    Parameters,
}

/// The fields of an object that have not been read yet.
pub(super) struct Fields<'a> {
    place: Place,
    object: &'a Map<String, Value>,
    known: Vec<&'static str>,
    problems: Problems,
}

impl<'a> Fields<'a> {
    pub(super) fn of(place: Place, value: &'a Value) -> Result<Self, ValidationError> {
        let object = value.as_object().ok_or_else(|| wrong_type("an object", value).at("").into_error())?;
        Ok(Self { place, object, known: Vec::new(), problems: Problems::default() })
    }

    /// A field that may be absent or `null`, which mean the same.
    pub(super) fn nullable<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&Value) -> Result<T, Fault>,
    ) -> Option<T> {
        let value = self.take(name).filter(|value| !value.is_null())?;
        self.problems.check(self.place.field(name), read(value))
    }

    fn take(&mut self, name: &'static str) -> Option<&'a Value> {
        self.known.push(name);
        self.object.get(name)
    }

    /// What was made of the fields, if there was no problem. Fields that nobody asked for are problems too.
    pub(super) fn finish<T>(mut self, made: Option<T>) -> Result<T, ValidationError> {
        for name in self.object.keys().filter(|name| !self.known.contains(&name.as_str())) {
            let suggestion = suggest::nearest(name, self.known.iter().copied());
            let message = format!("no such property{}", suggest::hint(&suggestion));
            self.problems.push(self.place.problem(name, ProblemCode::UnknownProperty, message));
        }
        self.problems.finish(made)
    }
}

impl Place {
    /// How a problem names a field; RFC 6901 for bodies.
    pub(super) fn field(self, name: &str) -> String {
        match self {
            Self::Body => format!("/{}", name.replace('~', "~0").replace('/', "~1")),
            Self::Parameters => name.to_owned(),
        }
    }

    /// A problem with a field whose name the caller chose.
    pub(super) fn problem(self, name: &str, code: ProblemCode, message: String) -> Problem {
        Fault::new(code, message).at(self.field(&excerpt(name, 60)))
    }
}

/// Reads a text.
pub(super) fn text(value: &Value) -> Result<&str, Fault> {
    value.as_str().ok_or_else(|| wrong_type("a string", value))
}

/// Reads a truth value.
pub(super) fn boolean(value: &Value) -> Result<bool, Fault> {
    value.as_bool().ok_or_else(|| wrong_type("a boolean", value))
}

/// Says which type was expected and which one came.
pub(super) fn wrong_type(expected: &str, value: &Value) -> Fault {
    let came = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    };
    Fault::new(ProblemCode::WrongType, format!("expected {expected}, not {came}"))
}
