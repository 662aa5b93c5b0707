//! An explanation, laid out for a person.

use std::fmt::{self, Display, Formatter};

use instantly_rbac::catalog;
use instantly_rbac::{Change, Explanation, Key, Operation, Principal, Reason};

use crate::output::{faint, heading, paragraph, printable, table, word};

/// How many of the operations that a change also unlocks are named unless all are asked for.
const NAMED: usize = 3;

pub(super) struct Report<'a> {
    pub(super) answer: &'a Explanation,
    pub(super) principal: &'a Principal,
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
        match self.principal {
            Principal::Key(key) => holds(key, out)?,
            Principal::Agent(agent) => {
                writeln!(out, "  the agent             {}", printable(&agent.identity))?;
                holds(&agent.key, out)?;
            }
            Principal::Member(member) => {
                writeln!(out, "  the member            {}", printable(&member.name))?;
            }
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
        let first = if changes.iter().all(is_grant) { "grant" } else { "change" };
        let header = [first, "a new key may hold it", "way to full control", "also unlocks", "such as"];
        writeln!(out, "{}", table(&header, changes.iter().map(row)))?;
        for (change, way) in changes.iter().filter_map(|change| Some((change, change.escalates()?))) {
            let how: Vec<&str> = way.edges.iter().map(|edge| edge.how).collect();
            let label = format!("{} can lead to full control ({})", deed(change), way.certainty.as_str());
            writeln!(out, "{}", paragraph("  ", &format!("{label}: {}.", how.join("; then "))))?;
        }
        if self.all {
            for change in changes {
                let names = listed(change.also_unlocks().iter());
                writeln!(out, "{} also unlocks", heading(deed(change)))?;
                writeln!(out, "{}", paragraph("  ", &names))?;
            }
        }
        Ok(())
    }
}

fn is_grant(change: &Change) -> bool {
    matches!(change, Change::GrantScopes { .. })
}

/// What to do; scopes that are to be granted stand alone.
pub(super) fn deed(change: &Change) -> String {
    match change {
        Change::GrantScopes { scopes, .. } => listed(scopes),
        Change::RaiseRole { role, .. } => format!("role {role}"),
        Change::JoinTeam { team, .. } => format!("join team {}", printable(team)),
        Change::TagResource { tag, .. } => format!("tag the resource {}", printable(tag)),
        Change::DropRule { rule, .. } => format!("drop rule {}", printable(rule)),
        Change::Together { changes, .. } => changes.iter().map(deed).collect::<Vec<_>>().join(" and "),
        other => raw(other),
    }
}

/// The value itself, for what this version has no words for.
fn raw(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A change as a row: what to do, whether a new key may hold it, whether it can lead to full control of the workspace,
/// and what else it unlocks.
fn row(change: &Change) -> [String; 5] {
    let also = change.also_unlocks();
    let mintable = match change {
        Change::GrantScopes { mintable: true, .. } => "yes",
        Change::GrantScopes { .. } => "only from the dashboard",
        _ => "",
    };
    let some: Vec<&str> = also.iter().take(NAMED).map(Operation::id).collect();
    let more = if also.len() > NAMED { ", …" } else { "" };
    [
        deed(change),
        mintable.to_owned(),
        change.escalates().map_or_else(String::new, |way| way.certainty.as_str().to_owned()),
        count(also.len()),
        format!("{}{more}", some.join(", ")),
    ]
}

/// What the key holds, and what of it is no known scope.
fn holds(key: &Key, out: &mut Formatter<'_>) -> fmt::Result {
    let held = if key.scopes.is_empty() { "no scope".to_owned() } else { listed(key.scopes.iter()) };
    writeln!(out, "  the key holds         {}", printable(&held))?;
    for scope in key.scopes.unknown() {
        let meant = scope.did_you_mean().map_or_else(String::new, |near| format!("; did you mean {near}?"));
        let name = printable(scope.as_str());
        writeln!(out, "  no known scope        {name}: it grants nothing{meant}")?;
    }
    Ok(())
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
        Reason::Role { role, holds, says, .. } => {
            let holds = match holds {
                Some(true) => "includes it (assumed)",
                Some(false) => "does not include it (assumed)",
                None => "may do what nobody knows",
            };
            writeln!(out, "  the role              {role} {holds}")?;
            says.map_or(Ok(()), |says| writeln!(out, "  the role in words     {says}"))
        }
        Reason::InvitationPending => writeln!(out, "  the invitation        is not accepted yet"),
        Reason::OtherKind { acts_on, given } => {
            writeln!(out, "  it acts on            {acts_on}, and the resource is of the kind {given}")
        }
        Reason::OtherWorkspace { acts_in, resource_in } => {
            let name = |id: &Option<String>| id.as_deref().map_or("an unknown one".to_owned(), printable);
            writeln!(out, "  workspaces differ     {}, and {}", name(acts_in), name(resource_in))
        }
        Reason::MissingFact { fact } => writeln!(out, "  not given             {fact}"),
        Reason::ForbiddenBy { rule } => writeln!(out, "  forbidden by rule     {}", printable(rule)),
        Reason::PermittedBy { rule } => writeln!(out, "  permitted by rule     {}", printable(rule)),
        Reason::TeamAllows { team } => writeln!(out, "  permitted by team     {}", printable(team)),
        Reason::TeamRoleLacks { team } => {
            writeln!(out, "  the role lacks it     of team {}", printable(team))
        }
        Reason::TeamTagsDiffer { team, any_of } => {
            let tags = printable(&any_of.join(", "));
            writeln!(out, "  the tags differ       team {} has {tags}", printable(team))
        }
        Reason::DeniedByDefault => writeln!(out, "  by default            the policy denies it"),
        other => writeln!(out, "  {}", raw(other)),
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
