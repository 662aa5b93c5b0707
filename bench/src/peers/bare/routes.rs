//! From method and path to the operation, for well-formed requests: a tree of segments, literals by their length, and
//! anything else is a parameter. Neither query, case, encoding nor dot segments are looked at.

use anyhow::{Context as _, Result};
use instantly_rbac::{Method, Operation};

use super::bits::{self, Mask};
use crate::requests::any_of;

const BASE: &str = "/api/v2/";

/// The tree; place 0 is the root.
pub struct Routes {
    places: Vec<Place>,
    required: Vec<Mask>,
}

#[derive(Default)]
struct Place {
    /// Literal segments with the places they lead to, by length.
    literals: Vec<Vec<(&'static [u8], usize)>>,
    parameter: Option<usize>,
    /// Per method.
    operations: [Option<Operation>; 5],
}

impl Routes {
    /// The tree of all operations.
    pub fn new() -> Result<Self> {
        let required =
            Operation::all().map(|operation| bits::mask(any_of(operation))).collect::<Result<_>>()?;
        let mut routes = Self { places: vec![Place::default()], required };
        for operation in Operation::all() {
            let template = operation.path().strip_prefix(BASE).context("a template outside the API")?;
            let mut at = 0;
            for segment in template.trim_end_matches('/').split('/') {
                at = routes.grow(at, segment)?;
            }
            let end = routes.places.get_mut(at).context("a place that is not there")?;
            *end.operations.get_mut(operation.method() as usize).context("a sixth method")? = Some(operation);
        }
        Ok(routes)
    }

    fn grow(&mut self, at: usize, segment: &'static str) -> Result<usize> {
        let new = self.places.len();
        let place = self.places.get_mut(at).context("a place that is not there")?;
        let next = if segment.starts_with('{') {
            *place.parameter.get_or_insert(new)
        } else {
            let lengths = place.literals.len().max(segment.len() + 1);
            place.literals.resize_with(lengths, Vec::new);
            let alike = place.literals.get_mut(segment.len()).context("a length that is not there")?;
            match alike.iter().find(|(literal, _)| *literal == segment.as_bytes()) {
                Some((_, next)) => *next,
                None => {
                    alike.push((segment.as_bytes(), new));
                    new
                }
            }
        };
        if next == new {
            self.places.push(Place::default());
        }
        Ok(next)
    }

    /// The request's operation, and whether a key with these scopes may call it.
    #[inline]
    pub fn decide(&self, held: &Mask, method: &str, path: &str) -> Option<(Operation, bool)> {
        let operation = self.operation(method, path)?;
        Some((operation, bits::meet(held, self.required.get(operation.index())?)))
    }

    #[inline]
    fn operation(&self, method: &str, path: &str) -> Option<Operation> {
        let mut place = self.places.first()?;
        let mut rest = path.as_bytes().get(BASE.len()..)?;
        loop {
            let end = rest.iter().position(|byte| *byte == b'/').unwrap_or(rest.len());
            let (segment, tail) = rest.split_at(end);
            let literal =
                place.literals.get(end).and_then(|alike| alike.iter().find(|(own, _)| *own == segment));
            place = self.places.get(literal.map_or(place.parameter, |(_, next)| Some(*next))?)?;
            match tail.split_first() {
                Some((_, tail)) => rest = tail,
                None => return *place.operations.get(verb(method)? as usize)?,
            }
        }
    }
}

/// The method, by the letters that tell the five apart.
fn verb(method: &str) -> Option<Method> {
    Some(match method.as_bytes() {
        [b'G', ..] => Method::Get,
        [b'D', ..] => Method::Delete,
        [b'P', b'O', ..] => Method::Post,
        [b'P', b'A', ..] => Method::Patch,
        [b'P', b'U', ..] => Method::Put,
        _ => return None,
    })
}
