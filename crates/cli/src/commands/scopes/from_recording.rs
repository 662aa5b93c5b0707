//! `scopes from-recording`: the least scopes for what a program really called, by a client's recording or a browser's
//! HTTP archive (HAR).

use clap::Args;
use har::{Har, Spec};
use instantly_rbac::OperationSet;
use instantly_rbac::analysis::{MinimalScopes, minimal_scopes};
use instantly_rbac_client::{Recorded, Recording};
use serde::Serialize;

use super::minimal::{Report, note_undocumented};
use crate::args::Format;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::Input;
use crate::output::{note, print, print_json, printable};

const EXAMPLES: &str = "\
Examples:
  instantly-rbac scopes from-recording calls.jsonl
  instantly-rbac scopes from-recording browser.har --format json
";

/// Below this path the API is, whatever the host: a recording may have been made through a gateway or an emulator.
const API: &str = "/api/v2/";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(super) struct FromRecordingArgs {
    /// The recording: JSONL as the clients write it, or a HAR file; `-` is stdin
    #[arg(value_name = "FILE")]
    file: Input,
    /// Form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

/// The answer for a program.
#[derive(Serialize)]
struct Answer {
    /// What was called.
    operations: OperationSet,
    /// Calls that the catalogue does not know.
    unmatched: Vec<Recorded>,
    /// Calls that were refused, whatever else they did.
    refused: Vec<Recorded>,
    /// The least scopes for it.
    least: MinimalScopes,
}

pub(super) fn run(args: &FromRecordingArgs) -> Result<Exit, Failure> {
    let recording = read(&args.file)?;
    let operations = recording.operations();
    if operations.is_empty() {
        return Err(Failure::usage(format!("{} holds no call of a known operation", args.file)).next(
            "record a run of the program: the client's option `recording`, or the HAR export of a browser",
        ));
    }
    let lines = recording.recorded();
    let (known, unmatched): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.operation.is_some());
    let refused: Vec<_> = known.iter().filter(|line| line.refused > 0).cloned().collect();
    let answer = Answer { operations, unmatched, refused, least: minimal_scopes(operations) };
    match args.format {
        Format::Json => print_json(&answer)?,
        Format::Text => print(Report { least: &answer.least })?,
    }
    for line in &answer.unmatched {
        note(format_args!(
            "{} {} is in no catalogue; what it needs is unknown",
            printable(&line.method),
            printable(&line.path)
        ));
    }
    for line in &answer.refused {
        let (id, refused, calls) = (line.operation.as_deref().unwrap_or_default(), line.refused, line.calls);
        note(format_args!(
            "{refused} of {calls} calls of {id} were refused; its scopes are counted all the same"
        ));
    }
    note_undocumented(&answer.least);
    note("a recording shows what was called, not what the program may call another day");
    Ok(Exit::Done)
}

fn read(file: &Input) -> Result<Recording, Failure> {
    let bytes = file.read()?;
    let text =
        String::from_utf8(bytes).map_err(|_| Failure::usage(format!("{file} is not text in UTF-8")))?;
    // A line of a recording never holds this, and an archive begins with it.
    let is_archive = text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
        && serde_json::from_str::<serde_json::Value>(&text).is_ok_and(|value| value.get("log").is_some());
    if !is_archive {
        return Recording::parse(&text).map_err(|error| {
            Failure::usage(format!("{file} is neither a recording nor a HAR file"))
                .evidence(printable(&error.to_string()))
        });
    }
    // The reason stays here: it may repeat what stands in the archive, which is full of keys.
    let archive = har::from_str(&text).map_err(|_| {
        Failure::usage(format!("{file} is not a whole HAR file of version 1.2 or 1.3"))
            .next("export it anew, with content or without")
    })?;
    Ok(of_archive(&archive))
}

fn of_archive(Har { log }: &Har) -> Recording {
    let recording = Recording::new();
    let note_entry = |method: &str, url: &str, status: i64| {
        let path = url.split_once("://").and_then(|(_, rest)| rest.find('/').and_then(|at| rest.get(at..)));
        let path = path.and_then(|path| path.split(['?', '#']).next()).unwrap_or_default();
        // What stands before the API's own path is a gateway's.
        if let Some(path) = path.find(API).and_then(|at| path.get(at..)) {
            recording.note(method, path, matches!(status, 401 | 403));
        }
    };
    match log {
        Spec::V1_2(log) => {
            for entry in &log.entries {
                note_entry(&entry.request.method, &entry.request.url, entry.response.status);
            }
        }
        Spec::V1_3(log) => {
            for entry in &log.entries {
                note_entry(&entry.request.method, &entry.request.url, entry.response.status);
            }
        }
    }
    recording
}
