//! Walks a parsed document, remembers where it is, and collects what is wrong.

use hashbrown::HashSet;
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;

use super::limits;
use super::problem::{PolicyError, Problem, ProblemCode};
use super::shape::Object;

/// The way from the root of the document to a value. Kept on the stack and written out only for a problem.
pub(super) struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
}

enum Step<'p> {
    Root,
    Field(&'p str),
    Item(usize),
}

impl Place<'_> {
    pub(super) const ROOT: Place<'static> = Place { parent: None, step: Step::Root };

    pub(super) fn pointer(&self) -> String {
        let before = self.parent.map(Place::pointer).unwrap_or_default();
        match self.step {
            Step::Root => before,
            Step::Field(name) => format!("{before}/{}", name.replace('~', "~0").replace('/', "~1")),
            Step::Item(index) => format!("{before}/{index}"),
        }
    }
}

/// So many fields are compared with each other more quickly than kept in a set.
const FEW: usize = 8;

/// A value of the document and its place.
#[derive(Clone, Copy)]
pub(super) struct Node<'p> {
    pub(super) value: &'p Value<'p>,
    pub(super) place: &'p Place<'p>,
}

/// What was found wrong so far, by offset into the text.
#[derive(Default)]
pub(super) struct Problems {
    found: Vec<(usize, Problem)>,
    total: usize,
}

impl Problems {
    fn push(&mut self, start: usize, pointer: String, code: ProblemCode, message: String) {
        self.total += 1;
        if self.found.len() < limits::PROBLEMS {
            let problem = Problem { line: 0, column: 0, pointer, code, message, did_you_mean: None };
            self.found.push((start, problem));
        }
    }

    /// How many there are so far.
    pub(super) fn total(&self) -> usize {
        self.total
    }

    /// Whether a further problem is still reported: looking for a suggestion is not worth it otherwise.
    pub(super) fn has_room(&self) -> bool {
        self.found.len() < limits::PROBLEMS
    }

    /// A problem with the document as a whole, at an offset into the text.
    pub(super) fn whole(&mut self, start: usize, code: ProblemCode, message: String) {
        self.push(start, String::new(), code, message);
    }

    /// Nothing when nothing was found; else everything, with lines and columns, in the order of the text.
    pub(super) fn finish(mut self, text: &str) -> Result<(), PolicyError> {
        if self.found.is_empty() {
            return Ok(());
        }
        if self.total > self.found.len() {
            let more = self.total - self.found.len();
            self.found.push((
                text.len(),
                Problem {
                    line: 0,
                    column: 0,
                    pointer: String::new(),
                    code: ProblemCode::TooManyProblems,
                    message: format!("{more} further problems are not shown"),
                    did_you_mean: None,
                },
            ));
        }
        self.found.sort();
        let (mut line, mut column, mut at) = (1, 1, 0);
        let mut chars = text.char_indices().peekable();
        for (start, problem) in &mut self.found {
            while at < *start {
                let Some((index, char)) = chars.next() else { break };
                (line, column) = if char == '\n' { (line + 1, 1) } else { (line, column + 1) };
                at = index + char.len_utf8();
            }
            (problem.line, problem.column) = (line, column);
        }
        Err(PolicyError::new(self.found.into_iter().map(|(_, problem)| problem).collect()))
    }
}

impl<'p> Node<'p> {
    pub(super) fn report(&self, problems: &mut Problems, code: ProblemCode, message: impl Into<String>) {
        problems.push(self.value.start(), self.place.pointer(), code, message.into());
    }

    /// Reports a name that is not known, with the nearest one that is.
    pub(super) fn report_unknown<'n>(
        &self,
        problems: &mut Problems,
        code: ProblemCode,
        message: String,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        let suggestion = if problems.has_room() { crate::suggest::nearest(name, known) } else { None };
        self.report(problems, code, message);
        if let (Some(suggestion), Some((_, problem))) = (suggestion, problems.found.last_mut()) {
            problem.did_you_mean = Some(suggestion.to_owned());
        }
    }

    fn wrong_type(&self, problems: &mut Problems, expected: &str) {
        self.report(problems, ProblemCode::WrongType, format!("expected {expected}"));
    }

    pub(super) fn text(&self, problems: &mut Problems) -> Option<&'p str> {
        match self.value {
            Value::StringLit(text) => Some(text.value.as_ref()),
            _ => {
                self.wrong_type(problems, "a string");
                None
            }
        }
    }

    /// A string of a sensible length, which names something.
    pub(super) fn name(&self, problems: &mut Problems) -> Option<&'p str> {
        let name = self.text(problems)?;
        self.is_name(name, problems).then_some(name)
    }

    pub(super) fn is_name(&self, name: &str, problems: &mut Problems) -> bool {
        let right = !name.is_empty() && name.len() <= limits::NAME && !name.contains(char::is_control);
        if !right {
            let message = format!("a name has 1 to {} bytes, none of them a control character", limits::NAME);
            self.report(problems, ProblemCode::BadName, message);
        }
        right
    }

    /// The items of a list that must hold at least one.
    pub(super) fn items(&self, problems: &mut Problems, mut each: impl FnMut(Node<'_>, &mut Problems)) {
        let Value::Array(array) = self.value else { return self.wrong_type(problems, "a list") };
        if array.elements.is_empty() {
            self.report(problems, ProblemCode::Empty, "an empty list is never meant; leave the field out");
        }
        for (index, value) in array.elements.iter().enumerate() {
            let place = Place { parent: Some(self.place), step: Step::Item(index) };
            each(Node { value, place: &place }, problems);
        }
    }

    /// How many fields or items it has.
    pub(super) fn len(&self) -> usize {
        match self.value {
            Value::Object(object) => object.properties.len(),
            Value::Array(array) => array.elements.len(),
            _ => 0,
        }
    }

    /// The fields of an object, each once.
    pub(super) fn entries(
        &self,
        problems: &mut Problems,
        mut each: impl FnMut(&'p str, Node<'_>, &mut Problems),
    ) {
        let Value::Object(object) = self.value else { return self.wrong_type(problems, "an object") };
        let fields = &object.properties;
        let mut seen = HashSet::with_capacity(if fields.len() > FEW { fields.len() } else { 0 });
        for (at, property) in fields.iter().enumerate() {
            let name = property.name.as_str();
            let is_new = if fields.len() > FEW {
                seen.insert(name)
            } else {
                fields.iter().take(at).all(|before| before.name.as_str() != name)
            };
            let place = Place { parent: Some(self.place), step: Step::Field(name) };
            let node = Node { value: &property.value, place: &place };
            if is_new {
                each(name, node, problems);
            } else {
                node.report(
                    problems,
                    ProblemCode::Duplicate,
                    format!("`{}` occurs already", name.escape_debug()),
                );
            }
        }
    }

    /// The fields of an object that may have just these.
    pub(super) fn fields(
        &self,
        object: &Object,
        problems: &mut Problems,
        mut each: impl FnMut(&'static str, Node<'_>, &mut Problems),
    ) {
        self.entries(problems, |name, node, problems| match object.names().find(|own| *own == name) {
            Some(field) => each(field, node, problems),
            None => {
                let message = format!("there is no field `{}` here", name.escape_debug());
                node.report_unknown(problems, ProblemCode::UnknownField, message, name, object.names());
            }
        });
    }

    /// The field of that name, for those who need it before the rest.
    pub(super) fn with_field(&self, name: &'static str, then: impl FnOnce(Node<'_>)) {
        let Value::Object(object) = self.value else { return };
        if let Some(property) = object.properties.iter().find(|property| property.name.as_str() == name) {
            let place = Place { parent: Some(self.place), step: Step::Field(name) };
            then(Node { value: &property.value, place: &place });
        }
    }
}
