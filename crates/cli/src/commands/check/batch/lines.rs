//! Lines of a stream, each within bounds.

use std::io::{self, BufRead, Read};

/// Bytes of the longest line that is read; a longer one is skipped.
pub(super) const LONGEST: usize = 1 << 20;

/// A line that is not blank.
pub(super) struct Line<'a> {
    /// Its number, from 1; blank lines count.
    pub(super) number: u64,
    /// Its bytes without the line's end, or `None` when there are more than [`LONGEST`].
    pub(super) bytes: Option<&'a [u8]>,
}

/// Reads lines one by one into the same memory.
pub(super) struct Lines<R> {
    reader: R,
    buffer: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(reader: R) -> Self {
        Self { reader, buffer: Vec::new(), number: 0 }
    }

    /// The next line that is not blank.
    pub(super) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        loop {
            self.buffer.clear();
            self.number += 1;
            let most = LONGEST as u64 + 1;
            if (&mut self.reader).take(most).read_until(b'\n', &mut self.buffer)? == 0 {
                return Ok(None);
            }
            if self.buffer.len() > LONGEST && !self.buffer.ends_with(b"\n") {
                self.reader.skip_until(b'\n')?;
                return Ok(Some(Line { number: self.number, bytes: None }));
            }
            if !self.buffer.trim_ascii().is_empty() {
                return Ok(Some(Line { number: self.number, bytes: Some(self.buffer.trim_ascii()) }));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(input: &[u8]) -> Vec<(u64, Option<Vec<u8>>)> {
        let mut lines = Lines::new(input);
        let mut read = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            read.push((line.number, line.bytes.map(<[u8]>::to_vec)));
        }
        read
    }

    #[test]
    fn blank_lines_are_skipped_and_counted() {
        let some = |text: &str| Some(text.as_bytes().to_vec());
        assert_eq!(read(b"\na\r\n \t\nb"), [(2, some("a")), (4, some("b"))]);
        assert_eq!(read(b""), []);
    }

    #[test]
    fn a_line_is_refused_from_the_first_byte_too_many() {
        for (length, kept) in [(LONGEST, true), (LONGEST + 1, false), (10 * LONGEST, false)] {
            let input = [vec![b'x'; length], b"\nnext\n".to_vec()].concat();
            let lines = read(&input);
            assert_eq!(lines[0].1.is_some(), kept, "{length}");
            assert_eq!(lines[1], (2, Some(b"next".to_vec())), "{length}");
        }
    }
}
