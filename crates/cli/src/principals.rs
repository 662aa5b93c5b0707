//! Everybody about whom a command asks at once, as its options say it.

use clap::Args;
use instantly_rbac::{Engine, Principal, ResourceId, ScopeSet};

use crate::failure::Failure;
use crate::input::{self, Input};
use crate::output::{note_unknown_scopes, printable};
use crate::policy_file::policy;
use crate::question;
use crate::resource::ResourceArgs;

#[derive(Debug, Args)]
pub(crate) struct PrincipalsArgs {
    /// A key, with its scopes separated by commas; may be given several times
    #[arg(long, value_name = "NAME=SCOPES", required_unless_present_any = ["principals", "policy"])]
    key: Vec<String>,
    /// Principals, as a JSON array or as a file with it; docs/cli.md shows what each consists of
    #[arg(long, value_name = "JSON|FILE")]
    principals: Option<String>,
    /// Decide also by this policy, and about everybody whom it lists; what is not said of them is not known
    #[arg(long, value_name = "FILE", help_heading = "Policy")]
    policy: Option<Input>,
    #[command(flatten)]
    resource: ResourceArgs,
}

impl PrincipalsArgs {
    /// An engine with all of them: as given, then as the policy lists them; and what is asked about.
    pub(crate) fn engine(&self) -> Result<(Engine, Option<ResourceId>), Failure> {
        let mut engine = Engine::new(self.policy.as_ref().map(policy).transpose()?.unwrap_or_default());
        for key in &self.key {
            engine.add_principal(&key_of(key)?);
        }
        let given: Option<Vec<Principal>> =
            self.principals.as_ref().map(|given| input::json("principals", given)).transpose()?;
        for principal in given.iter().flatten() {
            engine.add_principal(principal);
        }
        engine.add_listed();
        let resource = self.resource.read()?.map(|resource| engine.add_resource(&resource));
        Ok((engine, resource))
    }
}

fn key_of(given: &str) -> Result<Principal, Failure> {
    let (name, scopes) = given.split_once('=').ok_or_else(|| {
        Failure::usage(format!("`{}` is no key", printable(given)))
            .next("give its name and its scopes, as in `--key n8n=campaigns:read,leads:all`")
    })?;
    let scopes = ScopeSet::parse(scopes);
    note_unknown_scopes(&scopes);
    Ok(question::key(name.to_owned(), scopes))
}
