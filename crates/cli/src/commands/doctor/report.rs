//! What was found out, for a person.

use std::fmt::{self, Display, Formatter};

use instantly_rbac::Decision;

use super::Findings;
use super::probe::Reached;
use crate::output::{cell, heading, paragraph, printable, table};

pub(super) struct Report<'a> {
    pub(super) findings: &'a Findings,
}

impl Display for Report<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Findings { settings, workspace, probes, scopes, job, least, lacks } = self.findings;
        writeln!(out, "{}", heading("Settings"))?;
        let rows = settings
            .iter()
            .map(|setting| [setting.name.to_owned(), setting.source.clone(), printable(&setting.value)]);
        writeln!(out, "{}", table(&["setting", "from", "value"], rows))?;
        writeln!(out, "{}", heading("What the key reaches"))?;
        if let Some(workspace) = workspace {
            writeln!(out, "{}", paragraph("Workspace: ", &printable(workspace)).trim_end())?;
        }
        let rows = probes.iter().map(|probe| {
            let word = match probe.reached {
                Reached::Yes => "yes",
                Reached::MissingScope => "no, a scope is missing",
                Reached::No => "no",
            };
            [probe.operation.to_string(), word.to_owned()]
        });
        write!(out, "{}", table(&["operation", "reached"], rows))?;
        for probe in probes.iter().filter(|probe| probe.reached == Reached::No) {
            let failure = probe.failure.as_deref().unwrap_or_default();
            write!(out, "\n{}", paragraph(&format!("{}: ", probe.operation), &printable(failure)))?;
        }
        let known = scopes.as_ref().map_or_else(
            || "not known, since no refusal named them".to_owned(),
            |scopes| format!("{}, as a refusal named them (observed)", printable(&scopes.to_string())),
        );
        write!(out, "\n{}", paragraph("Scopes: ", &known))?;
        let Some(least) = least else { return Ok(()) };
        writeln!(out, "\n{}", heading("For the job"))?;
        let rows = job.iter().map(|need| [need.operation.to_string().into(), cell(need.decision)]);
        write!(out, "{}", table(&["operation", "may be called"], rows))?;
        let needed = least.scopes.to_string();
        if job.iter().any(|need| need.decision != Decision::Allow) && !needed.is_empty() {
            write!(out, "\n{}", paragraph("A key for exactly this job: ", &needed))?;
        }
        if let Some(lacks) = lacks {
            write!(out, "{}", paragraph("This key lacks: ", &lacks.to_string()))?;
        }
        Ok(())
    }
}
