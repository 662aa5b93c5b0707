//! An explanation, laid out for a person.

use std::fmt::{self, Display, Formatter};

use instantly_rbac::catalog;
use instantly_rbac::{Change, Explanation, Operation, Reason, ScopeSet};

use crate::output::{faint, heading, paragraph, printable, table, word};

/// How many of the operations that a change also unlocks are named unless all are asked for.
const NAMED: usize = 3;

pub(super) struct Report<'a> {
    pub(super) answer: &'a Explanation,
    pub(super) scopes: &'a ScopeSet,
    pub(super) all: bool,
}

impl Display for Report<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let answer = self.answer;
        writeln!(out, "{} {}", word(answer.decision), faint(answer.code.as_str()))?;
        writeln!(out, "{}", paragraph("", &answer.sentence))?;
        if let Some(operation) = answer.operation {
            self.operation(operation, out)?;
        }
        self.because(out)?;
        self.changes(out)?;
        let rests = format!("Catalogue {}, certainty: {}", catalog::VERSION, answer.certainty.as_str());
        writeln!(out, "{}", faint(rests))
    }
}

impl Report<'_> {
    fn operation(&self, operation: Operation, out: &mut Formatter<'_>) -> fmt::Result {
        let source = operation.source();
        writeln!(out, "{}", heading("Operation"))?;
        writeln!(out, "  {operation}: {}", operation.summary())?;
        writeln!(out, "  request   {} {}", operation.method(), operation.path())?;
        writeln!(out, "  acts on   {}", operation.resource())?;
        writeln!(out, "  source    {}", source.title())?;
        if let Some(note) = operation.note() {
            writeln!(out, "  note      {note}")?;
        }
        writeln!(out)
    }

    fn because(&self, out: &mut Formatter<'_>) -> fmt::Result {
        writeln!(out, "{}", heading("Because"))?;
        let held = if self.scopes.is_empty() { "no scope".to_owned() } else { listed(self.scopes.iter()) };
        writeln!(out, "  the key holds         {}", printable(&held))?;
        for scope in self.scopes.unknown() {
            let meant =
                scope.did_you_mean().map_or_else(String::new, |near| format!("; did you mean {near}?"));
            let name = printable(scope.as_str());
            writeln!(out, "  no known scope        {name}: it grants nothing{meant}")?;
        }
        for reason in &self.answer.because {
            line(reason, out)?;
        }
        writeln!(out)
    }

    fn changes(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let changes = &self.answer.would_allow;
        if changes.is_empty() {
            return Ok(());
        }
        writeln!(out, "{}", heading("What would allow it, narrowest first"))?;
        let header = ["grant", "a new key may hold it", "way to full control", "also unlocks", "such as"];
        writeln!(out, "{}", table(&header, changes.iter().map(row)))?;
        for (change, way) in changes.iter().filter_map(|change| Some((change, change.escalates()?))) {
            let how: Vec<&str> = way.edges.iter().map(|edge| edge.how).collect();
            let label = format!("{} can lead to full control ({})", change.scopes(), way.certainty.as_str());
            writeln!(out, "{}", paragraph("  ", &format!("{label}: {}.", how.join("; then "))))?;
        }
        if self.all {
            for change in changes {
                let names = listed(change.also_unlocks().iter());
                writeln!(out, "{} also unlocks", heading(listed(change.scopes().known())))?;
                writeln!(out, "{}", paragraph("  ", &names))?;
            }
        }
        Ok(())
    }
}

/// A change as a row: what to grant, whether a new key may hold it, whether it can lead to full control of the workspace,
/// and what else it unlocks.
fn row(change: &Change) -> [String; 5] {
    let also = change.also_unlocks();
    let mintable = matches!(change, Change::GrantScopes { mintable: true, .. });
    let some: Vec<&str> = also.iter().take(NAMED).map(Operation::id).collect();
    let more = if also.len() > NAMED { ", …" } else { "" };
    [
        listed(change.scopes().known()),
        (if mintable { "yes" } else { "only from the dashboard" }).to_owned(),
        change.escalates().map_or_else(String::new, |way| way.certainty.as_str().to_owned()),
        count(also.len()),
        format!("{}{more}", some.join(", ")),
    ]
}

fn line(reason: &Reason, out: &mut Formatter<'_>) -> fmt::Result {
    match reason {
        Reason::HoldsScope { scopes } => writeln!(out, "  which suffices        {}", listed(scopes)),
        Reason::LacksScope { any_of } => writeln!(out, "  it lacks one of       {}", listed(*any_of)),
        Reason::MaySuffice { scopes } => {
            writeln!(out, "  which may suffice     {} (assumed, not documented)", listed(scopes))
        }
        Reason::Undocumented { guess, because } => {
            writeln!(out, "  nothing is documented")?;
            writeln!(out, "  a guess               one of {}", listed(guess.iter()))?;
            because.map_or(Ok(()), |why| writeln!(out, "  the guess rests on    {why}"))
        }
        // Listed with the scopes of the key, whatever the decision.
        Reason::UnknownScope { .. } => Ok(()),
        Reason::NoSuchRoute { method, path, listed_as } => {
            writeln!(out, "  no operation          {method} {path}")?;
            listed_as.map_or(Ok(()), |status| writeln!(out, "  it is listed as       {status}"))
        }
        other => writeln!(out, "  {}", serde_json::to_string(other).map_err(|_| fmt::Error)?),
    }
}

fn count(operations: usize) -> String {
    match operations {
        0 => "nothing".to_owned(),
        1 => "1 operation".to_owned(),
        many => format!("{many} operations"),
    }
}

fn listed<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}
