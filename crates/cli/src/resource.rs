//! What a request is about, as the options of a command say it.

use clap::Args;
use instantly_rbac::Resource;
use instantly_rbac::api::WorkspaceId;
use instantly_rbac::catalog::ResourceKind;

use crate::failure::Failure;
use crate::input;
use crate::output::printable;

#[derive(Debug, Args)]
pub(crate) struct ResourceArgs {
    /// What the request is about, as JSON or as a file with it: {"kind", "id", "workspace", "tags"}, each where known
    #[arg(long, value_name = "JSON|FILE", help_heading = "Policy")]
    resource: Option<String>,
    /// What the resource is, such as campaign; without it, whatever the operation acts on
    #[arg(long, value_name = "KIND", conflicts_with = "resource", help_heading = "Policy")]
    kind: Option<String>,
    /// A tag of the resource; may be given several times; '' says that it has none
    #[arg(long, value_name = "NAME", conflicts_with = "resource", help_heading = "Policy")]
    tag: Vec<String>,
    /// The workspace of the resource
    #[arg(long, value_name = "ID", conflicts_with = "resource", help_heading = "Policy")]
    workspace: Option<String>,
}

impl ResourceArgs {
    pub(crate) fn read(&self) -> Result<Option<Resource>, Failure> {
        if let Some(given) = &self.resource {
            return input::json("resource", given).map(Some);
        }
        let kind = self.kind.as_deref().map(kind).transpose()?;
        let id = |id: &String| {
            WorkspaceId::parse(id).map_err(|error| Failure::usage(printable(&error.to_string())))
        };
        let workspace = self.workspace.as_ref().map(id).transpose()?;
        let tags =
            (!self.tag.is_empty()).then(|| self.tag.iter().filter(|tag| !tag.is_empty()).cloned().collect());
        let given = kind.is_some() || workspace.is_some() || tags.is_some();
        Ok(given.then_some(Resource { kind, id: None, workspace, tags }))
    }
}

/// The kind of that name.
pub(crate) fn kind(name: &str) -> Result<ResourceKind, Failure> {
    ResourceKind::try_from(name.to_owned()).map_err(|error| {
        Failure::usage(error.to_string()).next("`instantly-rbac catalog show` names them all")
    })
}
