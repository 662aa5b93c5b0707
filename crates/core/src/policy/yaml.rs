//! The text of a document in YAML, as the same values that JSON gives, so that one reader walks both.
//!
//! Only what JSON can say is taken: anchors, aliases and tags are refused, so that no text stands for more than it shows.

use std::borrow::Cow;
use std::iter::Peekable;
use std::str::CharIndices;

use jsonc_parser::ast::{
    Array, BooleanLit, NullKeyword, NumberLit, Object, ObjectProp, ObjectPropName, StringLit, Value,
};
use jsonc_parser::common::Range;
use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::limits;
use super::problem::ProblemCode;
use super::reader::Problems;

/// The value of the text; nothing after a problem, or where there is none.
pub(super) fn parse<'t>(text: &'t str, problems: &mut Problems) -> Option<Value<'t>> {
    let mut offsets = Offsets { text, chars: text.char_indices().peekable(), passed: 0 };
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let (start, step) = match event {
            Ok((event, span)) => {
                let start = offsets.byte(span.start.index());
                (start, builder.take(event, start, || source(text, start, span)))
            }
            Err(error) => {
                let message = format!("not YAML: {}", error.info());
                (offsets.byte(error.marker().index()), Err((ProblemCode::Syntax, message)))
            }
        };
        if let Err((code, message)) = step {
            problems.whole(start, code, message);
            return None;
        }
    }
    builder.root
}

/// Turns numbers of characters, which never get smaller, into offsets.
struct Offsets<'t> {
    text: &'t str,
    chars: Peekable<CharIndices<'t>>,
    passed: usize,
}

impl Offsets<'_> {
    fn byte(&mut self, index: usize) -> usize {
        while self.passed < index && self.chars.next().is_some() {
            self.passed += 1;
        }
        self.chars.peek().map_or(self.text.len(), |(at, _)| *at)
    }
}

/// How a scalar is written.
fn source(text: &str, start: usize, span: Span) -> &str {
    let written = text.get(start..).unwrap_or_default();
    let length = span.end.index().saturating_sub(span.start.index());
    let end = written.char_indices().nth(length).map_or(written.len(), |(at, _)| at);
    written.get(..end).unwrap_or_default().trim_end()
}

/// A list or an object whose end is still to come.
enum Open<'t> {
    List(Array<'t>),
    Object(Object<'t>, Option<StringLit<'t>>),
}

#[derive(Default)]
struct Builder<'t> {
    open: Vec<Open<'t>>,
    root: Option<Value<'t>>,
    values: usize,
}

type Step = Result<(), (ProblemCode, String)>;

fn refuse(message: &str) -> Step {
    Err((ProblemCode::Syntax, message.to_owned()))
}

impl<'t> Builder<'t> {
    fn take(&mut self, event: Event<'t>, start: usize, source: impl FnOnce() -> &'t str) -> Step {
        match event {
            Event::Alias(_) => refuse("aliases are not supported; write the value out"),
            Event::Scalar(_, _, anchor, _)
            | Event::SequenceStart(anchor, _)
            | Event::MappingStart(anchor, _)
                if anchor > 0 =>
            {
                refuse("anchors are not supported; write the value out where it is needed")
            }
            Event::Scalar(_, _, _, Some(_))
            | Event::SequenceStart(_, Some(_))
            | Event::MappingStart(_, Some(_)) => refuse("tags are not supported"),
            Event::Scalar(value, style, _, None) => self.scalar(value, style, start, source),
            Event::SequenceStart(_, None) => {
                self.open(Open::List(Array { range: Range::new(start, start), elements: Vec::new() }))
            }
            Event::MappingStart(_, None) => {
                let object = Object { range: Range::new(start, start), properties: Vec::new() };
                self.open(Open::Object(object, None))
            }
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open::List(list)) => self.close(Value::Array(list)),
                Some(Open::Object(object, _)) => self.close(Value::Object(object)),
                None => Ok(()),
            },
            Event::DocumentStart(_) if self.root.is_some() => refuse("a policy is one document, not several"),
            Event::DocumentStart(_)
            | Event::DocumentEnd
            | Event::StreamStart
            | Event::StreamEnd
            | Event::Nothing => Ok(()),
        }
    }

    fn scalar(
        &mut self,
        value: Cow<'t, str>,
        style: ScalarStyle,
        start: usize,
        source: impl FnOnce() -> &'t str,
    ) -> Step {
        let range = Range::new(start, start);
        if let Some(Open::Object(_, key @ None)) = self.open.last_mut() {
            *key = Some(StringLit { range, value });
            return Ok(());
        }
        self.close(match (style, &*value) {
            (ScalarStyle::Plain, "" | "~" | "null" | "Null" | "NULL") => {
                Value::NullKeyword(NullKeyword { range })
            }
            (ScalarStyle::Plain, "true" | "True" | "TRUE" | "false" | "False" | "FALSE") => {
                Value::BooleanLit(BooleanLit { range, value: value.eq_ignore_ascii_case("true") })
            }
            (ScalarStyle::Plain, plain) if is_number(plain) => {
                Value::NumberLit(NumberLit { range, value: source() })
            }
            _ => Value::StringLit(StringLit { range, value }),
        })
    }

    fn open(&mut self, opened: Open<'t>) -> Step {
        if let Some(Open::Object(_, None)) = self.open.last() {
            return refuse("the name of a field is a string");
        }
        if self.open.len() >= limits::DEPTH {
            return Err((ProblemCode::TooLarge, limits::too_deep()));
        }
        self.open.push(opened);
        Ok(())
    }

    /// Puts a whole value where it belongs.
    fn close(&mut self, value: Value<'t>) -> Step {
        self.values += 1;
        if self.values > limits::VALUES {
            return Err((ProblemCode::TooLarge, limits::too_many()));
        }
        match self.open.last_mut() {
            None => self.root = Some(value),
            Some(Open::List(list)) => list.elements.push(value),
            Some(Open::Object(object, key)) => {
                if let Some(name) = key.take() {
                    let name = ObjectPropName::String(name);
                    object.properties.push(ObjectProp { range: object.range, name, value });
                }
            }
        }
        Ok(())
    }
}

/// Numbers of YAML's core schema.
fn is_number(plain: &str) -> bool {
    let digits = plain.trim_start_matches(['+', '-']);
    let based = |prefix, radix| {
        digits
            .strip_prefix(prefix)
            .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|digit| char::is_digit(digit, radix)))
    };
    let is_decimal = || digits.starts_with(|first: char| first.is_ascii_digit() || first == '.');
    based("0x", 16)
        || based("0o", 8)
        || matches!(digits, ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN")
        || (is_decimal() && plain.parse::<f64>().is_ok())
}
