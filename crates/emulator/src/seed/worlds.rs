//! Ready worlds, and larger ones made of them. Everything is the same at every start.

use serde_json::{Map, Value, json};

use super::{Seed, SeedError, SeedKey, SeedMember, SeedWorkspace};

/// How many client workspaces the agency has.
const CLIENTS: usize = 40;

impl Seed {
    /// A small team: one workspace, three people, two narrow keys.
    pub fn team() -> Result<Self, SeedError> {
        Self::parse(include_str!("../../worlds/team.json"))
    }

    /// A workspace with everything wrong that an audit should find.
    pub fn mess() -> Result<Self, SeedError> {
        Self::parse(include_str!("../../worlds/mess.json"))
    }

    /// The agency of [`Seed::agency`], grown to 40 client workspaces.
    pub fn grown_agency() -> Result<Self, SeedError> {
        let mut seed = Self::agency()?;
        let Some(agency) = seed.workspaces.first().cloned() else { return Ok(seed) };
        for number in seed.workspaces.len()..=CLIENTS {
            seed.workspaces.push(client(&agency, number)?);
        }
        Ok(seed)
    }

    /// The same world, in which all members but owners, campaigns, accounts and leads stand `times` times.
    #[must_use]
    pub fn scaled(mut self, times: u32) -> Self {
        for workspace in &mut self.workspaces {
            let copied: Vec<SeedMember> =
                workspace.members.iter().filter(|member| member.role.as_str() != "owner").cloned().collect();
            for copy in 2..=times {
                workspace.members.extend(copied.iter().map(|member| SeedMember {
                    id: None,
                    email: numbered(&member.email, copy),
                    ..member.clone()
                }));
            }
            for list in [&mut workspace.campaigns, &mut workspace.accounts, &mut workspace.leads] {
                let copied = list.clone();
                for copy in 2..=times {
                    list.extend(copied.iter().map(|document| copy_of(document, copy)));
                }
            }
        }
        self
    }
}

fn client(agency: &SeedWorkspace, number: usize) -> Result<SeedWorkspace, SeedError> {
    let domain = format!("client{number:02}.example");
    let workspace = json!({"workspaces": [{
        "name": format!("Client {number:02}"),
        "members": [
            {"email": format!("owner@{domain}"), "role": "owner"},
            {"email": "idris.okafor@northwind.example", "role": "admin", "first_name": "Idris", "last_name": "Okafor"},
        ],
        "campaigns": [{"name": "Outreach", "status": 1}],
        "accounts": [{"email": format!("hello@{domain}")}],
        "tags": [{"label": "Outreach", "accounts": [format!("hello@{domain}")], "campaigns": ["Outreach"]}],
    }]});
    let mut made = Seed::parse(&workspace.to_string())?.workspaces;
    let mut workspace = made.remove(0);
    workspace.parent = Some(agency.name.clone());
    workspace.keys.push(SeedKey {
        name: "reporting".to_owned(),
        scopes: vec!["campaigns:read".to_owned(), "accounts:read".to_owned()],
        secret: None,
    });
    Ok(workspace)
}

fn copy_of(document: &Map<String, Value>, copy: u32) -> Map<String, Value> {
    let mut document = document.clone();
    document.remove("id");
    for (name, value) in &mut document {
        if let Value::String(text) = value {
            match name.as_str() {
                "email" => *text = numbered(text, copy),
                "name" => *text = format!("{text} ({copy})"),
                _ => {}
            }
        }
    }
    document
}

/// The address with a number before its `@`.
fn numbered(email: &str, copy: u32) -> String {
    email.split_once('@').map_or_else(|| email.to_owned(), |(name, domain)| format!("{name}+{copy}@{domain}"))
}
