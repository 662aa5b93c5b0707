//! The access control of a workspace from end to end: members, scoped keys, groups, tags, the audit log, ownership.
//!
//! `enterprise_rbac <base URL> <sub-workspace to invite>`; the key of the admin workspace comes from
//! `INSTANTLY_API_KEY`, the secret of the transfer from `INSTANTLY_TRANSFER_SECRET`. It changes the workspace, so let it
//! meet an emulator.

#![allow(missing_docs, clippy::print_stdout)]

use std::error::Error;

use futures_util::TryStreamExt;
use instantly_rbac::api::accounts::ListAccounts;
use instantly_rbac::api::api_keys::{ApiKey, CreateApiKey, ListApiKeys};
use instantly_rbac::api::audit_logs::ListAuditLogs;
use instantly_rbac::api::campaigns::ListCampaigns;
use instantly_rbac::api::groups::ListGroupLinks;
use instantly_rbac::api::tags::{CreateTag, TaggedKind};
use instantly_rbac::api::workspace::ChangeOwner;
use instantly_rbac::api::{EmailAddress, InviteMember, ListMembers, MemberPatch, Secret, TagId, WorkspaceId};
use instantly_rbac::{AssignableRole, Operation, ScopeSet, authorize};
use instantly_rbac_client::{ApiKey as Key, Client, ClientError};

type Outcome = Result<(), Box<dyn Error>>;

/// What the tour needs to know.
#[derive(Debug)]
pub struct Settings {
    pub base_url: String,
    pub key: Key,
    pub sub_workspace: WorkspaceId,
    pub transfer_secret: Secret,
}

/// Least-privilege keys for three teams. Launching cannot be separated from editing by scopes.
const PRESETS: [(&str, &str); 3] = [
    ("Marketing", "campaigns:read, accounts:read"),
    ("SDR", "campaigns:read, campaigns:update, leads:create, leads:read"),
    ("Integration", "webhooks:create, webhooks:read, webhook_events:read"),
];

/// The whole tour. Everything it has to say goes to `say`, line by line.
pub async fn tour(settings: Settings, say: &mut dyn FnMut(String)) -> Outcome {
    let client = Client::builder(settings.key.clone()).base_url(&settings.base_url).build()?;
    members(&client, say).await?;
    keys(&client, &settings.base_url, say).await?;
    groups(&client, settings.sub_workspace, say).await?;
    tags(&client, say).await?;
    audit_log(&client, say).await?;
    matrix(say);
    transfer(&client, settings.transfer_secret, say).await
}

async fn members(client: &Client, say: &mut dyn FnMut(String)) -> Outcome {
    let members: Vec<_> = client.members().list(ListMembers::default()).try_collect().await?;
    for member in members {
        say(format!("member {} is {}", member.email, member.role));
    }
    let email = EmailAddress::parse("new.hire@lab.example")?;
    let invited = client.members().invite(&InviteMember::new(email, AssignableRole::View)).await?;
    say(format!("invited {}, accepted: {}", invited.email, invited.accepted));
    let promotion = MemberPatch { role: Some(AssignableRole::Editor), ..MemberPatch::default() };
    let changed = client.members().patch(invited.id.clone(), promotion).await?;
    say(format!("changed {} to {}", changed.email, changed.role));
    let removed = client.members().remove(invited.id.clone()).await?;
    say(format!("removed {}", removed.email));
    // Removing again finds nobody, which is what was wanted.
    if let Err(ClientError::Api(error)) = client.members().remove(invited.id).await {
        say(format!("removing again: {}", error.code().as_str()));
    }
    Ok(())
}

async fn keys(client: &Client, base_url: &str, say: &mut dyn FnMut(String)) -> Outcome {
    let mut created = Vec::new();
    for (name, scopes) in PRESETS {
        let request = CreateApiKey { name: name.to_owned(), scopes: ScopeSet::parse(scopes) };
        let key = client.api_keys().create(&request).await?;
        say(format!("key {} may {}", key.name, names(&key.scopes)));
        created.push(key);
    }
    let keys: Vec<ApiKey> = client.api_keys().list(ListApiKeys::default()).try_collect().await?;
    for key in keys.iter().filter(|key| is_broad(&key.scopes)) {
        say(format!("broad key {}: {}", key.name, names(&key.scopes)));
    }
    // What a narrow key may not do is an error that says what it lacks.
    if let Some(narrow) = created.first() {
        let narrow = Client::builder(Key::parse(narrow.key.expose())?).base_url(base_url).build()?;
        if let Err(error) = narrow.members().list_page(&ListMembers::default()).await {
            say(format!("key Marketing on members: {}", error.code().as_str()));
        }
    }
    for key in created {
        let revoked = client.api_keys().revoke(key.id).await?;
        say(format!("revoked {}", revoked.name));
    }
    Ok(())
}

async fn groups(client: &Client, sub: WorkspaceId, say: &mut dyn FnMut(String)) -> Outcome {
    let link = client.groups().invite(sub).await?;
    say(format!("link to {}: {}", link.sub_workspace_name.unwrap_or_default(), link.status));
    let links: Vec<_> = client.groups().list(ListGroupLinks::default()).try_collect().await?;
    say(format!("links: {}", links.len()));
    let parent = client.groups().parent().await?;
    say(format!("parent: {}", parent.map_or("none".to_owned(), |parent| parent.workspace_name)));
    Ok(())
}

async fn tags(client: &Client, say: &mut dyn FnMut(String)) -> Outcome {
    let label = CreateTag { label: "SDR-West".to_owned(), description: Some("Owned by SDR-West".to_owned()) };
    let tag = client.tags().create(&label).await?;
    let campaigns: Vec<_> = client.campaigns().list(ListCampaigns::default()).try_collect().await?;
    let accounts: Vec<_> = client.accounts().list(ListAccounts::default()).try_collect().await?;
    let campaigns = campaigns.into_iter().take(1).map(|campaign| campaign.id.to_string()).collect();
    let accounts = accounts.into_iter().take(2).map(|account| account.email.to_string()).collect();
    client.tags().assign(vec![tag.id.clone()], TaggedKind::Campaign, campaigns).await?;
    client.tags().assign(vec![tag.id.clone()], TaggedKind::Account, accounts).await?;
    team(client, &tag.id, say).await?;
    // Labels are unique, so a second tag of that name collides.
    if let Err(error) = client.tags().create(&label).await {
        say(format!("the same label again: {}", error.code().as_str()));
    }
    Ok(())
}

/// What belongs to a team. Tags are labels: they filter lists and restrict nobody.
async fn team(client: &Client, tag: &TagId, say: &mut dyn FnMut(String)) -> Outcome {
    let tag_ids = Some(vec![tag.clone()]);
    let filter = ListCampaigns { tag_ids: tag_ids.clone(), ..ListCampaigns::default() };
    let campaigns: Vec<_> = client.campaigns().list(filter).try_collect().await?;
    let filter = ListAccounts { tag_ids, ..ListAccounts::default() };
    let accounts: Vec<_> = client.accounts().list(filter).try_collect().await?;
    say(format!("SDR-West has {} campaign and {} accounts", campaigns.len(), accounts.len()));
    Ok(())
}

async fn audit_log(client: &Client, say: &mut dyn FnMut(String)) -> Outcome {
    let filter = ListAuditLogs { limit: Some(1000), ..ListAuditLogs::default() };
    let records: Vec<_> = client.audit_logs().list(filter).try_collect().await?;
    let count =
        |name: &str| records.iter().filter(|record| record.activity_type.name() == Some(name)).count();
    say(format!("keys created: {}, deleted: {}", count("api_key_created"), count("api_key_deleted")));
    // The log has no record type for members, roles or tags.
    say("members and tags leave no record".to_owned());
    Ok(())
}

/// What each preset may do, decided here, without a request.
fn matrix(say: &mut dyn FnMut(String)) {
    for (name, scopes) in PRESETS {
        let scopes = ScopeSet::parse(scopes);
        let decisions = [
            Operation::LIST_CAMPAIGN,
            Operation::ACTIVATE_CAMPAIGN,
            Operation::DELETE_CAMPAIGN,
            Operation::CREATE_LEAD,
            Operation::CREATE_WEBHOOK,
        ]
        .map(|operation| format!("{operation} {}", authorize(&scopes, operation).as_str()));
        say(format!("{name}: {}", decisions.join(", ")));
    }
}

async fn transfer(client: &Client, sec: Secret, say: &mut dyn FnMut(String)) -> Outcome {
    let email = EmailAddress::parse("ed@lab.example")?;
    let workspace = client.workspace().change_owner(&ChangeOwner { email, sec }).await?;
    say(format!("{} has another owner", workspace.name));
    Ok(())
}

/// Whether a key holds a wildcard that is more than reading.
fn is_broad(scopes: &ScopeSet) -> bool {
    scopes.iter().any(|scope| scope.as_str().starts_with("all:") && scope.as_str() != "all:read")
}

fn names(scopes: &ScopeSet) -> String {
    scopes.iter().map(|scope| scope.as_str().to_owned()).collect::<Vec<_>>().join(", ")
}

#[allow(dead_code, reason = "a test takes the tour without a terminal")]
#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let (Some(base_url), Some(sub)) = (arguments.next(), arguments.next()) else {
        return Err("say the base URL and the id of the sub-workspace".into());
    };
    let settings = Settings {
        base_url,
        key: Key::parse(&std::env::var("INSTANTLY_API_KEY")?)?,
        sub_workspace: WorkspaceId::parse(&sub)?,
        transfer_secret: std::env::var("INSTANTLY_TRANSFER_SECRET")?.into(),
    };
    tour(settings, &mut |line| println!("{line}")).await
}
