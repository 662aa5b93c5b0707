//! What an operation takes, as data: its fields in path, query and body, each with its kind. The table follows from
//! `crates/core/catalog/shapes.json`; the client checks requests against it before they are sent, a server when they
//! arrive, and documents and types are written from it.
//!
//! An operation with a shape takes one flat object of parameters, whatever part of the request each belongs to. One
//! without a shape is not described here, which says nothing about the API.

mod check;
mod kind;
mod receive;
#[cfg(test)]
mod tests;

use crate::catalog::{SHAPE_TEXTS, SHAPES, Source};
use crate::{Certainty, Operation};

pub use kind::Kind;

/// Where a field stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A parameter of the path.
    Path,
    /// A parameter of the query.
    Query,
    /// A property of the JSON body.
    Body,
}

/// One field of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Its name on the wire, unique in the request.
    pub name: &'static str,
    /// What its value may be.
    pub kind: &'static Kind,
    /// Whether it may be absent.
    pub need: Need,
    /// Whether it may be `null`. In a query `null` is the same as absent.
    pub nullable: bool,
}

/// Whether a field may be absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It may.
    Optional,
    /// It may not.
    Required,
    /// It may where the field of this name is `true`.
    Unless(&'static str),
}

/// What is said about a field, for people and documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldText {
    /// What it is.
    pub doc: &'static str,
    /// Date (`YYYY-MM-DD`) of the first API description that has it, where it is younger than its operation.
    pub since: Option<&'static str>,
    /// Why it is taken to be so, where that is not documented.
    pub assumed: Option<&'static str>,
}

/// What a successful answer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerForm {
    /// A page of a list.
    Page,
    /// One object.
    Object,
    /// Not known.
    Unknown,
}

/// What an operation takes.
#[derive(Debug, PartialEq)]
pub struct Shape {
    pub(crate) operation: Operation,
    pub(crate) path: &'static [Field],
    pub(crate) query: &'static [Field],
    pub(crate) body: Option<&'static [Field]>,
    pub(crate) is_open: bool,
    pub(crate) needs_one: bool,
    pub(crate) answer: AnswerForm,
    pub(crate) hides: &'static [&'static str],
}

/// What no check needs, in a table of its own.
pub(crate) struct ShapeText {
    pub(crate) response: &'static str,
    pub(crate) source: Source,
    /// In the order of path, query and body.
    pub(crate) fields: &'static [FieldText],
}

impl Shape {
    /// The shape of an operation, where one is described.
    pub fn of(operation: Operation) -> Option<&'static Self> {
        let index = SHAPES.binary_search_by_key(&operation, |shape| shape.operation).ok()?;
        SHAPES.get(index)
    }

    /// Every shape, in the order of the operations.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        SHAPES.iter()
    }

    /// The operation.
    pub const fn operation(&self) -> Operation {
        self.operation
    }

    /// The fields of one part, in the order in which they are sent.
    pub fn fields(&self, part: Part) -> &'static [Field] {
        match part {
            Part::Path => self.path,
            Part::Query => self.query,
            Part::Body => self.body.unwrap_or_default(),
        }
    }

    /// Whether the request has a body. One that has not must not send any.
    pub const fn has_body(&self) -> bool {
        self.body.is_some()
    }

    /// Whether the body may have properties that are not described here.
    pub const fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether a body without any property is refused.
    pub const fn needs_one(&self) -> bool {
        self.needs_one
    }

    /// What a successful answer holds.
    pub const fn answer(&self) -> AnswerForm {
        self.answer
    }

    /// Names of the answer's fields that hold secrets and are of no use to a reader. Values are hidden wherever a field
    /// of that name stands; of an object, the values of its properties.
    pub const fn hides(&self) -> &'static [&'static str] {
        self.hides
    }

    /// Every field with its part and what is said about it.
    pub fn texts(&self) -> impl Iterator<Item = (Part, &'static Field, &'static FieldText)> {
        let parts = [Part::Path, Part::Query, Part::Body];
        let fields =
            parts.into_iter().flat_map(|part| self.fields(part).iter().map(move |field| (part, field)));
        let texts = self.text().map_or(&[][..], |text| text.fields);
        fields.zip(texts).map(|((part, field), text)| (part, field, text))
    }

    /// Name of the answer's type, `Page<…>` for a page and `unknown` where nothing is known of it.
    pub fn response(&self) -> &'static str {
        self.text().map_or("unknown", |text| text.response)
    }

    /// Where the shape comes from. A field with an assumption is less certain than its shape.
    pub fn source(&self) -> Option<Source> {
        self.text().map(|text| text.source)
    }

    fn text(&self) -> Option<&'static ShapeText> {
        let index = SHAPES.binary_search_by_key(&self.operation, |shape| shape.operation).ok()?;
        SHAPE_TEXTS.get(index)
    }
}

impl FieldText {
    /// How certain it is that the field is as described, in a shape of that source.
    pub fn certainty(&self, source: Source) -> Certainty {
        if self.assumed.is_some() { Certainty::Assumed } else { source.certainty() }
    }
}
