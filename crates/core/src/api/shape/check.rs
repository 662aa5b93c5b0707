//! Checks values against a shape, and makes a request of them.

use serde_json::{Map, Value};

use super::{Field, Need, Part, Shape};
use crate::api::call::plain;
use crate::api::fields::{Place, wrong_type};
use crate::api::validation::{Fault, ProblemCode, Problems};
use crate::api::{Request, ValidationError};
use crate::suggest;

const PARTS: [Part; 3] = [Part::Path, Part::Query, Part::Body];

impl Shape {
    /// The request with these parameters, an object with the fields of all parts; or everything that is wrong with them.
    pub(in crate::api) fn request(&self, params: &Value) -> Result<Request, ValidationError> {
        let params = object(params)?;
        let mut problems = Problems::default();
        for part in PARTS {
            self.check_fields(part, params, &mut problems);
        }
        if !self.is_open {
            let place = if self.has_body() { Place::Body } else { Place::Parameters };
            let known = PARTS.iter().flat_map(|part| self.fields(*part));
            strangers(place, known, params, &mut problems);
        }
        problems.finish(Some(()))?;

        let path: Vec<(&str, &str)> = given(self.path, params)
            .filter_map(|(field, value)| Some((field.name, value.as_str()?)))
            .collect();
        let mut request = Request::of(self.operation, &path)?;
        for (field, value) in given(self.query, params).filter(|(_, value)| !value.is_null()) {
            let text = plain(value).map_err(|fault| fault.at(field.name).into_error())?;
            request = request.with_query(field.name, &text);
        }
        Ok(if self.has_body() { request.with_body(self.body_of(params)) } else { request })
    }

    /// Checks the values of one part, an object.
    pub fn check(&self, part: Part, values: &Value) -> Result<(), ValidationError> {
        let values = object(values)?;
        let mut problems = Problems::default();
        self.check_fields(part, values, &mut problems);
        if !(part == Part::Body && self.is_open) {
            strangers(part.place(), self.fields(part), values, &mut problems);
        }
        problems.finish(Some(()))
    }

    fn check_fields(&self, part: Part, values: &Map<String, Value>, problems: &mut Problems) {
        for field in self.fields(part) {
            match values.get(field.name) {
                None => field.check_absence(part, values, problems),
                Some(Value::Null) if field.nullable || part == Part::Query => {}
                Some(value) => field.check(part, value, problems),
            }
        }
        if part == Part::Body && self.needs_one && self.body_properties(values).next().is_none() {
            let names: Vec<String> =
                self.fields(part).iter().map(|field| format!("`{}`", field.name)).collect();
            let message = format!("it changes nothing; give at least one of {}", names.join(", "));
            problems.push(Fault::new(ProblemCode::NothingToChange, message).at(""));
        }
    }

    /// What belongs into the body: what stands in neither path nor query.
    fn body_properties<'a>(
        &self,
        params: &'a Map<String, Value>,
    ) -> impl Iterator<Item = (&'a String, &'a Value)> {
        let elsewhere = |name: &str| self.path.iter().chain(self.query).any(|field| field.name == name);
        params.iter().filter(move |(name, _)| !elsewhere(name))
    }

    fn body_of(&self, params: &Map<String, Value>) -> Value {
        let mut body = Map::new();
        // One by one: collecting would sort them first, though they come in order.
        body.extend(self.body_properties(params).map(|(name, value)| (name.clone(), value.clone())));
        Value::Object(body)
    }
}

impl Field {
    fn check(&self, part: Part, value: &Value, problems: &mut Problems) {
        if let Err((index, fault)) = self.kind.check(value) {
            let mut at = part.place().field(self.name);
            if let (Part::Body, Some(index)) = (part, index) {
                at.push_str(&format!("/{index}"));
            }
            problems.push(fault.at(at));
        }
    }

    fn check_absence(&self, part: Part, values: &Map<String, Value>, problems: &mut Problems) {
        let message = match self.need {
            Need::Optional => return,
            Need::Required => "it is required".to_owned(),
            Need::Unless(other) if values.get(other).and_then(Value::as_bool) == Some(true) => return,
            Need::Unless(other) => format!("it is required unless `{other}` is true"),
        };
        problems.push(Fault::new(ProblemCode::Missing, message).at(part.place().field(self.name)));
    }
}

impl Part {
    const fn place(self) -> Place {
        match self {
            Self::Body => Place::Body,
            Self::Path | Self::Query => Place::Parameters,
        }
    }
}

fn object(params: &Value) -> Result<&Map<String, Value>, ValidationError> {
    params.as_object().ok_or_else(|| wrong_type("an object", params).at("").into_error())
}

fn strangers<'a>(
    place: Place,
    known: impl IntoIterator<Item = &'a Field>,
    values: &Map<String, Value>,
    problems: &mut Problems,
) {
    let known: Vec<&str> = known.into_iter().map(|field| field.name).collect();
    for name in values.keys().filter(|name| !known.contains(&name.as_str())) {
        let suggestion = suggest::nearest(name, known.iter().copied());
        let message = format!("no such property{}", suggest::hint(&suggestion));
        problems.push(place.problem(name, ProblemCode::UnknownProperty, message));
    }
}

fn given<'a>(
    fields: &'a [Field],
    params: &'a Map<String, Value>,
) -> impl Iterator<Item = (&'a Field, &'a Value)> {
    fields.iter().filter_map(|field| Some((field, params.get(field.name)?)))
}
