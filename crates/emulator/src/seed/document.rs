//! The text of a seed, in JSON or YAML, which tell the same problems at their places.

use serde_saphyr::{MessageFormatter, UserMessageFormatter, with_deserializer_from_str_with_options};

use super::{Seed, SeedError};

/// The seed that the text holds: in JSON where it begins with a bracket, otherwise in YAML.
pub(super) fn read(text: &str) -> Result<Seed, SeedError> {
    match text.trim_start().as_bytes().first() {
        Some(b'{' | b'[') | None => json(text),
        Some(_) => yaml(text),
    }
}

fn json(text: &str) -> Result<Seed, SeedError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let seed = serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| from_json(error.inner(), place(error.path())))?;
    reader.end().map_err(|error| from_json(&error, String::new()))?;
    Ok(seed)
}

fn from_json(error: &serde_json::Error, path: String) -> SeedError {
    let message = error.to_string();
    // The position has fields of its own.
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    SeedError::Malformed { path, line: error.line(), column: error.column(), message: message.to_owned() }
}

fn yaml(text: &str) -> Result<Seed, SeedError> {
    let mut path = String::new();
    // `off` is a word here; and an error quotes no lines of the text, since there are secrets in it.
    let options = serde_saphyr::options! { strict_booleans: true, with_snippet: false };
    let seed = with_deserializer_from_str_with_options(text, options, |reader| {
        serde_path_to_error::deserialize(reader).map_err(|error| {
            path = place(error.path());
            error.into_inner()
        })
    });
    seed.map_err(|error| {
        // The position has fields of its own.
        let message = UserMessageFormatter.format_message(&error).into_owned();
        let (line, column) = error.location().map_or((1, 1), |place| (place.line(), place.column()));
        let number = |number| usize::try_from(number).unwrap_or(usize::MAX);
        SeedError::Malformed { path, line: number(line), column: number(column), message }
    })
}

fn place(path: &serde_path_to_error::Path) -> String {
    let path = path.to_string();
    // A place that is not known yet is a question mark, the whole document a full stop.
    path.trim_end_matches(".?").trim_matches(['.', '?']).to_owned()
}
