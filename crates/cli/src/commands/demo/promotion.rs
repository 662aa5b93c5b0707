//! Third and fourth step: a promotion that is forbidden to one key, and allowed to another.

use instantly_rbac::api::{ApiError, Member, MemberPatch};
use instantly_rbac::{AssignableRole, Change, Explanation, Role};
use instantly_rbac_client::ClientError;

use super::members::name;
use super::stage::{STRONG, Stage, WEAK, unexpected};
use crate::failure::Failure;
use crate::output::{self, faint, heading};

pub(super) async fn show(stage: &Stage, members: &[Member]) -> Result<(), Failure> {
    let someone = members.iter().find(|member| member.accepted && member.role == Role::Editor);
    let someone = someone.ok_or_else(|| surprise("the workspace has no editor to promote"))?;
    refused(stage, someone).await?;
    done(stage, someone).await
}

fn promotion() -> MemberPatch {
    MemberPatch { role: Some(AssignableRole::Admin), ..MemberPatch::default() }
}

async fn refused(stage: &Stage, member: &Member) -> Result<(), Failure> {
    let request = format!("PATCH /api/v2/workspace-members/{} {{\"role\": \"admin\"}}", member.id.as_str());
    output::print(format_args!(
        "{}\n{}\n",
        heading(format!("3. {WEAK} tries to make {} an admin", name(member))),
        faint(format!("   key `{WEAK}`: {request}"))
    ))?;
    let sent = stage.client(WEAK)?.members().patch(member.id.clone(), promotion()).await;
    let Err(ClientError::Api(ApiError::MissingScope(refusal))) = sent else {
        return Err(surprise("the emulator did not refuse the promotion for want of a scope"));
    };
    let said = refusal.evidence.said.as_deref().unwrap_or_default();
    let said = format!("{} {said}", refusal.evidence.status);
    output::print(output::paragraph("   the API says     ", &said))?;
    let why = refusal.explanation.ok_or_else(|| surprise("the refusal could not be explained"))?;
    output::print(output::paragraph("   which means      ", &why.sentence))?;
    print_grants(&why)?;
    let kept = stage.careful_client(WEAK)?.members().patch(member.id.clone(), promotion()).await;
    match kept {
        Err(ClientError::Refused(same)) if same.would_allow == why.would_allow => {
            let text = "a client that knows the key's scopes refuses with the same reasons; nothing goes out";
            output::print(output::paragraph("   before sending   ", text) + "\n")
        }
        _ => Err(surprise("a client that knows the key's scopes did not refuse the promotion")),
    }
}

/// Every grant that would help, the narrowest first.
fn print_grants(why: &Explanation) -> Result<(), Failure> {
    for (index, change) in why.would_allow.iter().enumerate() {
        let label = if index == 0 { "would allow it" } else { "" };
        output::print(format_args!("   {label:<15}  {}\n", grant(change)))?;
    }
    Ok(())
}

fn grant(change: &Change) -> String {
    let also = match change.also_unlocks().len() {
        0 => "and nothing else".to_owned(),
        1 => "and 1 other operation".to_owned(),
        more => format!("and {more} other operations"),
    };
    let control = if change.escalates().is_some() { "; can lead to full control" } else { "" };
    format!("{:<25}  {also}{control}", change.scopes().to_string())
}

async fn done(stage: &Stage, member: &Member) -> Result<(), Failure> {
    let client = stage.client(STRONG)?;
    let doing = "promoting the member";
    let patched = client.members().patch(member.id.clone(), promotion()).await.map_err(unexpected(doing))?;
    let read_back =
        client.members().get(member.id.clone()).await.map_err(unexpected("reading the member back"))?;
    if read_back.role != Role::Admin || read_back != patched {
        return Err(surprise("the member that was read back is not the one that was changed"));
    }
    let rows = [("before", member), ("after", &read_back)].map(|(when, member)| {
        [when.to_owned(), name(member), member.email.as_str().to_owned(), member.role.to_string()]
    });
    output::print(format_args!(
        "{}\n{}\n{}\n",
        heading(format!("4. {STRONG} does it")),
        faint(format!("   key `{STRONG}`: the same request, then a read")),
        output::table(&["", "name", "e-mail", "role"], rows)
    ))
}

fn surprise(what: &str) -> Failure {
    Failure::outside("the demonstration did not go as it should").evidence(what)
}
