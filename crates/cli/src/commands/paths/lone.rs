//! The answer about a lone key.

use std::fmt::{self, Display, Formatter};

use instantly_rbac::escalation::{Escalation, Fact, Path};

use super::PathRow;
use crate::output::{heading, paragraph};
use crate::way::{gain, how, is_news};

/// The answer for a person.
pub(super) struct Report<'a>(pub(super) &'a Escalation);

impl Display for Report<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Escalation { certainty, paths, cut, .. } = self.0;
        match certainty {
            Some(certainty) => {
                let verdict = format!("This key amounts to full control ({}).", certainty.as_str());
                writeln!(out, "{}", heading(verdict))?;
                if !cut.is_empty() {
                    write!(out, "{}", paragraph("Without it: take away ", &format!("{cut}.")))?;
                }
            }
            None => writeln!(out, "{}", heading("This key does not lead to full control."))?,
        }
        let (root, rest): (Vec<&Path>, Vec<&Path>) =
            paths.iter().partition(|path| path.gain == Fact::EveryScope);
        section(out, "Ways to full control", &root)?;
        let own: Vec<&Path> = rest.into_iter().filter(|path| is_news(path)).collect();
        section(out, "Gains by itself", &own)
    }
}

fn section(out: &mut Formatter<'_>, title: &str, paths: &[&Path]) -> fmt::Result {
    if paths.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", heading(title))?;
    for path in paths {
        let ids: Vec<&str> = path.edges.iter().map(|edge| edge.id).collect();
        let label = format!("  {:<18}", gain(path.gain));
        let text = format!("{} [{}, {}]", how(&path.edges), ids.join(" → "), path.certainty.as_str());
        write!(out, "{}", paragraph(&label, &text))?;
    }
    Ok(())
}

pub(super) fn rows(found: &Escalation) -> Vec<PathRow> {
    let row = |path: &Path| PathRow {
        gain: path.gain.as_str(),
        workspace: None,
        certainty: path.certainty.as_str(),
        rules: path.edges.iter().map(|edge| edge.id).collect(),
        how: how(&path.edges),
    };
    found.paths.iter().map(row).collect()
}
