//! A denial with every minimal grant and what else each unlocks, as JSON: what an explanation costs without the way to it.

use anyhow::Result;
use instantly_rbac::{Decision, explain};

use crate::contest::{Contest, OURS};
use crate::requests::{Request, per_key, requests};

pub(super) fn contest() -> Result<Contest<Request, bool>> {
    let denied = requests()?.into_iter().filter(|(_, allowed)| !allowed).collect();
    let mut contest = Contest::new("explain a denial", denied);
    let keys = || per_key(|request| Ok(request.scope_set()));
    let (own, printed) = (keys(), keys());
    contest.enter(
        OURS,
        |request| Ok((own(request)?, request.operation)),
        |(key, operation)| explain(key, *operation),
        |explanation| explanation.decision == Decision::Allow,
    )?;
    contest.enter(
        "instantly-rbac, as JSON",
        |request| Ok((printed(request)?, request.operation)),
        |(key, operation)| serde_json::to_string(&explain(key, *operation)).unwrap_or_default(),
        |text| text.contains("\"decision\":\"allow\""),
    )?;
    Ok(contest)
}
