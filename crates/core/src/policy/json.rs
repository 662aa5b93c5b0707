//! The text of a document in JSON.

use jsonc_parser::ast::Value;
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::limits;
use super::problem::ProblemCode;
use super::reader::Problems;

/// JSON and nothing else: the parser could forgive much more.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The value of the text; nothing after a problem, or where there is none.
pub(super) fn parse<'t>(text: &'t str, problems: &mut Problems) -> Option<Value<'t>> {
    // Each takes some hundred bytes once it is read, so they are counted before.
    if text.bytes().filter(|byte| matches!(byte, b',' | b'[' | b'{')).count() > limits::VALUES {
        problems.whole(0, ProblemCode::TooLarge, limits::too_many());
        return None;
    }
    let error = match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
        Ok(parsed) => return parsed.value,
        Err(error) => error,
    };
    let (code, message) = match error.kind() {
        ParseErrorKind::NestingDepthExceeded => (ProblemCode::TooLarge, limits::too_deep()),
        kind => (ProblemCode::Syntax, format!("not JSON: {kind}")),
    };
    problems.whole(error.range().start, code, message);
    None
}
