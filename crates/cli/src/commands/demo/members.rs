//! First step: who is in the workspace?

use futures_util::TryStreamExt;
use instantly_rbac::api::{ListMembers, Member};

use super::stage::{STRONG, Stage, unexpected};
use crate::failure::Failure;
use crate::output::{self, faint, heading};

/// Members on one page: few, so that the list takes several requests.
const LIMIT: u16 = 3;

pub(super) async fn show(stage: &Stage) -> Result<Vec<Member>, Failure> {
    let list = ListMembers { limit: Some(LIMIT), ..ListMembers::default() };
    let stream = stage.client(STRONG)?.members().list(list);
    let members: Vec<Member> = stream.try_collect().await.map_err(unexpected("listing the members"))?;
    let rows = members.iter().map(|member| {
        let state = if member.accepted { "" } else { "invitation pending" };
        let sections = member
            .permissions
            .as_ref()
            .map_or_else(String::new, |some| format!("{} app sections", some.len()));
        [
            name(member),
            member.email.as_str().to_owned(),
            member.role.to_string(),
            format!("{state}{sections}"),
        ]
    });
    let table = output::table(&["name", "e-mail", "role", ""], rows);
    output::print(format_args!(
        "{} {}\n{}\n{table}\n",
        heading("1. Who is in"),
        heading(&stage.workspace().name),
        faint(format!("   key `{STRONG}`: GET /api/v2/workspace-members, {LIMIT} on a page"))
    ))?;
    Ok(members)
}

/// The person's name, or a dash where the API knows none.
pub(super) fn name(member: &Member) -> String {
    let parts = member.name.iter().flat_map(|name| [&name.first, &name.last]).flatten();
    let name = parts.map(String::as_str).collect::<Vec<_>>().join(" ");
    if name.is_empty() { "-".to_owned() } else { name }
}
