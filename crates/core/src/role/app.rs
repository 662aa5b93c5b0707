//! What a role may do through the app. Instantly describes each role in a few words and lists no operations: all of this
//! is assumed from those words.

use super::Role;
use crate::catalog::{Effect, ResourceKind};
use crate::{Operation, OperationSet};

/// What only administrators see to, taken for "the settings of the workspace".
const SETTINGS: [ResourceKind; 5] = [
    ResourceKind::Workspace,
    ResourceKind::WorkspaceBilling,
    ResourceKind::WorkspaceGroupMember,
    ResourceKind::WorkspaceMember,
    ResourceKind::ApiKey,
];

impl Role {
    /// The operations whose counterpart in the app the role may use; `None` for a role that the catalogue does not know.
    /// [Assumed](crate::Certainty::Assumed) from the role's documented words: the owner everything, an admin everything
    /// but deleting the workspace, an editor everything but the settings of the workspace and whatever decides who holds
    /// power, a viewer what only views (the help centre grants viewers more, see [`Role::is_contested`]), a client nothing
    /// that the API has.
    pub fn operations(&self) -> Option<OperationSet> {
        let may: fn(Operation) -> bool = match self {
            Self::Owner => |_| true,
            Self::Admin => |operation| operation != Operation::SCHEDULE_CURRENT_WORKSPACE_REMOVAL,
            Self::Editor => |operation| {
                operation.effect() == Effect::View
                    || (operation.effect() != Effect::Control && !SETTINGS.contains(&operation.resource()))
            },
            Self::View => |operation| operation.effect() == Effect::View,
            Self::Client => |_| false,
            Self::Unknown(_) => return None,
        };
        Some(Operation::all().filter(|operation| may(*operation)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_holds_what_the_next_lower_one_holds_and_more() {
        let reach = Role::KNOWN.map(|role| role.operations().unwrap());
        for (higher, lower) in reach.iter().zip(reach.iter().skip(1)) {
            assert!(lower.is_subset(*higher) && lower != higher);
        }
        assert_eq!(reach.map(|operations| operations.len()), [240, 239, 226, 114, 0]);
        assert_eq!(Role::from("auditor").operations(), None);
    }

    #[test]
    fn an_editor_neither_renames_the_workspace_nor_promotes_anybody() {
        let editor = Role::Editor.operations().unwrap();
        assert!(
            editor.contains(Operation::PATCH_CAMPAIGN) && editor.contains(Operation::LIST_WORKSPACE_MEMBER)
        );
        assert!(
            !editor.contains(Operation::PATCH_WORKSPACE)
                && !editor.contains(Operation::PATCH_WORKSPACE_MEMBER)
        );
    }
}
