//! `check --batch`: a stream of questions, one JSON line each, and a stream of answers.
//!
//! A bad line is answered by an error line, and the others go on. Memory does not grow with the input.

mod lines;
mod question;

use std::io::{self, BufRead, BufWriter, Write};

use instantly_rbac::Policy;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::Input;
use crate::output;
use lines::Lines;
use question::Question;

/// The answer to a line that cannot be answered.
#[derive(Serialize)]
struct BadLine<'a> {
    line: u64,
    id: Option<&'a RawValue>,
    error: String,
}

/// How many lines there were.
#[derive(Default)]
struct Tally {
    lines: u64,
    bad: u64,
}

pub(super) fn run(input: &Input, policy: Option<&Policy>) -> Result<Exit, Failure> {
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let tally = match answer_all(Lines::new(input.open()?), policy, &mut out) {
        Ok(tally) => tally,
        Err(Stopped::Reading(error)) => {
            // What was answered before stays answered.
            output::unless_closed(out.flush())?;
            return Err(input.unreadable(&error));
        }
        Err(Stopped::Writing(error)) => return output::unless_closed(Err(error)).map(|()| Exit::Done),
    };
    output::unless_closed(out.flush())?;
    if tally.bad == 0 {
        return Ok(Exit::Done);
    }
    output::note(format_args!(
        "{} of {} lines could not be answered; each has an `error` line",
        tally.bad, tally.lines
    ));
    Ok(Exit::Partial)
}

enum Stopped {
    Reading(io::Error),
    Writing(io::Error),
}

fn answer_all(
    mut lines: Lines<impl BufRead>,
    policy: Option<&Policy>,
    out: &mut impl Write,
) -> Result<Tally, Stopped> {
    let mut tally = Tally::default();
    while let Some(line) = lines.next().map_err(Stopped::Reading)? {
        tally.lines += 1;
        let written = match Question::read(line.bytes) {
            Ok(question) => write_line(out, &question.answer(policy)),
            Err(error) => {
                tally.bad += 1;
                write_line(out, &BadLine { line: line.number, id: question::id(line.bytes), error })
            }
        };
        written.map_err(Stopped::Writing)?;
    }
    Ok(tally)
}

fn write_line(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value).map_err(io::Error::from)?;
    out.write_all(b"\n")
}
