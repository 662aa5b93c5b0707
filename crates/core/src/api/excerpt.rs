//! A short, safe look at text that somebody else wrote.

/// At most `most` characters of a text on one line, without anything that a terminal would act on: control characters
/// and marks that change the direction of writing become spaces, and runs of white space become one space. A text that
/// was cut ends in `…`.
pub fn excerpt(text: &str, most: usize) -> String {
    let mut shown = String::new();
    let mut left = most;
    for word in
        text.split(|char: char| char.is_whitespace() || is_active(char)).filter(|word| !word.is_empty())
    {
        let gap = if shown.is_empty() { "" } else { " " };
        for char in gap.chars().chain(word.chars()) {
            if left == 0 {
                shown.push('…');
                return shown;
            }
            shown.push(char);
            left -= 1;
        }
    }
    shown
}

/// Control characters, and the marks of Unicode that hide text or turn it around.
fn is_active(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_one_short_harmless_line() {
        for (text, shown) in [
            ("", ""),
            (" plain  text\n", "plain text"),
            ("a\u{1b}[31mred\u{7}", "a [31mred"),
            ("left\u{202e}right", "left right"),
            ("exactly ten", "exactly te…"),
            ("ten chars.", "ten chars."),
            ("ten chars. more", "ten chars.…"),
        ] {
            assert_eq!(excerpt(text, 10), shown, "{text:?}");
        }
        assert_eq!(excerpt(&"é".repeat(500), 200).chars().count(), 201);
    }
}
