//! Conditions of rules, and the three values they have.

use super::names::Names;
use super::operations;
use super::problem::ProblemCode;
use super::reader::{Node, Problems};
use super::shape::CONDITION;
use super::teams::{self, Tags};
use crate::Role;
use crate::scope::ScopeBits;

/// Kleene's three values: `min` is *and*, `max` is *or*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Truth {
    False,
    Unknown,
    True,
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }
}

/// Holds when each part that is given holds, which is when any of its list does. Lists of numbers ascend.
#[derive(Clone, Debug, Default)]
pub(crate) struct Condition {
    /// Tags of the resource.
    pub(crate) tags: Option<Box<[u32]>>,
    /// Workspaces: of the resource, else the one in which the principal acts.
    pub(crate) workspaces: Option<Box<[u32]>>,
    /// Workspace roles of a member; a key has none.
    pub(crate) roles: Option<Vec<Role>>,
    /// Scopes of a key; a member has none.
    pub(crate) scopes: Option<ScopeBits>,
}

impl Condition {
    /// Whether it depends on the principal alone.
    pub(crate) fn is_settled(&self) -> bool {
        self.tags.is_none() && self.workspaces.is_none()
    }

    pub(super) fn read(
        node: Node<'_>,
        tags: &mut Tags,
        workspaces: &mut Names,
        problems: &mut Problems,
    ) -> Self {
        let mut condition = Self::default();
        node.fields(&CONDITION, problems, |field, node, problems| match field {
            "tags" => condition.tags = Some(tags.read(node, problems)),
            "workspaces" => condition.workspaces = Some(teams::interned(node, workspaces, problems)),
            "roles" => condition.roles = Some(workspace_roles(node, problems)),
            _ => {
                let mut bits = ScopeBits::EMPTY;
                operations::scopes(node, problems).iter().for_each(|scope| bits.insert(scope.index()));
                condition.scopes = Some(bits);
            }
        });
        if node.len() == 0 {
            node.report(problems, ProblemCode::Empty, "a condition without parts says nothing; leave it out");
        }
        condition
    }
}

fn workspace_roles(node: Node<'_>, problems: &mut Problems) -> Vec<Role> {
    let mut roles = Vec::new();
    node.items(problems, |item, problems| {
        let Some(name) = item.text(problems) else { return };
        match Role::from(name) {
            Role::Unknown(_) => {
                let message = format!("no workspace role is called `{}`", name.escape_debug());
                let known = Role::KNOWN.iter().map(Role::as_str);
                item.report_unknown(problems, ProblemCode::UnknownRole, message, name, known);
            }
            role => roles.push(role),
        }
    });
    roles
}
