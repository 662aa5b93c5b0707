//! Accounts and campaigns, chosen by name and tags.

use instantly_rbac::api::WorkspaceId;

use super::select::{Select, list, text};
use super::tag_mappings::Taggable;

/// Which resources are wanted.
#[derive(Default)]
pub(crate) struct Wanted<'a> {
    /// Part of the name, or of an account's address.
    pub(crate) search: Option<&'a str>,
    /// Those with any of these tags.
    pub(crate) any: Option<Vec<&'a str>>,
    /// Those with all of these tags.
    pub(crate) all: Option<Vec<&'a str>>,
}

/// The resources of a workspace that are wanted.
pub(crate) fn select(workspace_id: &WorkspaceId, what: Taggable, wanted: &Wanted<'_>) -> Select {
    let ids = |ids: &Option<Vec<&str>>| ids.as_ref().map(|ids| list(ids.iter().copied()));
    let select = Select::of_workspace(what.kind().table(), workspace_id.as_str());
    match what {
        Taggable::Account => select
            .only_if("instr(lower(concat_ws(' ', id, name)), lower(?))", wanted.search.map(text))
            .only_if(
                "id IN (SELECT resource_id FROM custom_tag_mapping JOIN json_each(?) ON tag_id = value
                        WHERE resource_type = 1)",
                ids(&wanted.any),
            )
            .only_if(
                "NOT EXISTS (SELECT 1 FROM json_each(?) WHERE NOT EXISTS (
                    SELECT 1 FROM custom_tag_mapping
                    WHERE tag_id = value AND resource_type = 1 AND resource_id = account.id))",
                ids(&wanted.all),
            ),
        Taggable::Campaign => select
            .only_if("instr(lower(name), lower(?))", wanted.search.map(text))
            .only_if(
                "id IN (SELECT resource_id FROM custom_tag_mapping JOIN json_each(?) ON tag_id = value
                        WHERE resource_type = 2)",
                ids(&wanted.any),
            )
            .only_if(
                "NOT EXISTS (SELECT 1 FROM json_each(?) WHERE NOT EXISTS (
                    SELECT 1 FROM custom_tag_mapping
                    WHERE tag_id = value AND resource_type = 2 AND resource_id = campaign.id))",
                ids(&wanted.all),
            ),
    }
}
