//! "Did you mean": the nearest known word to an unknown one.

use strsim::damerau_levenshtein;

/// The candidate that needs the fewest edits, if that is at most a third of its letters. Of equals the first wins.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Longer input cannot be a slip of the pen, and comparing it would cost its length.
    if word.len() > 80 {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    let near = |edits: usize, candidate: &str| edits * 3 <= candidate.len();
    candidates
        .into_iter()
        // Each letter more or less is an edit, and telling lengths apart costs nothing.
        .filter(|candidate| near(candidate.len().abs_diff(lower.chars().count()), candidate))
        .map(|candidate| (damerau_levenshtein(&lower, &candidate.to_ascii_lowercase()), candidate))
        .filter(|(edits, candidate)| near(*edits, candidate))
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, candidate)| candidate)
}

/// `; did you mean `x`?`, or nothing.
pub(crate) fn hint(suggestion: &Option<impl AsRef<str>>) -> String {
    suggestion.as_ref().map_or_else(String::new, |word| format!("; did you mean `{}`?", word.as_ref()))
}
