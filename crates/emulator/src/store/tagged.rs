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

/// Each stands for a list of tags and the number of the resources' kind.
const WITH_ANY: &str = "id IN (
    SELECT resource_id FROM custom_tag_mapping JOIN json_each(?) ON tag_id = value WHERE resource_type = ?)";
const WITH_ALL: &str = "NOT EXISTS (
    SELECT 1 FROM json_each(?) WHERE NOT EXISTS (
        SELECT 1 FROM custom_tag_mapping
        WHERE tag_id = value AND resource_type = ? AND resource_id = this.id))";

/// The resources of a workspace that are wanted.
pub(crate) fn select(workspace_id: &WorkspaceId, what: Taggable, wanted: &Wanted<'_>) -> Select {
    let search = match what {
        Taggable::Account => "instr(lower(concat_ws(' ', id, name)), lower(?))",
        Taggable::Campaign => "instr(lower(name), lower(?))",
    };
    let mut select = Select::of_workspace(what.kind().table(), workspace_id.as_str())
        .only_if(search, wanted.search.map(text));
    for (condition, ids) in [(WITH_ANY, &wanted.any), (WITH_ALL, &wanted.all)] {
        if let Some(ids) = ids {
            select = select.only(condition, [list(ids.iter().copied()), what.number().into()]);
        }
    }
    select
}
