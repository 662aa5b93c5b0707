//! The four roles of a sales team's usual matrix, ready for use as `preset:<name>`.

use crate::catalog::{Effect, ResourceKind};
use crate::{Operation, OperationSet};

/// A ready-made local role over campaigns, leads, accounts, webhooks, API keys and members. These are an organisation's
/// roles: Instantly knows none of them. `docs/policy-presets.md` lists the operations of each cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// Everything on the six kinds.
    Admin,
    /// Creates and edits campaigns and leads, sees accounts, keys and members, creates webhooks.
    Manager,
    /// Launches and pauses campaigns, imports leads, sees accounts.
    Sdr,
    /// Sees campaigns, leads and accounts.
    Viewer,
}

use Effect::{Create, Edit, Import, Launch, View};

/// Effects of each cell in the order of [`Preset::KINDS`]. Whoever may do anything with a kind may also view it.
const MANAGER: [&[Effect]; 6] =
    [&[View, Create, Edit], &[View, Create, Edit], &[View], &[View, Create], &[View], &[View]];
const SDR: [&[Effect]; 6] = [&[View, Launch], &[View, Import], &[View], &[], &[], &[]];
const VIEWER: [&[Effect]; 6] = [&[View], &[View], &[View], &[], &[], &[]];

impl Preset {
    /// Every preset, most powerful first.
    pub const ALL: [Self; 4] = [Self::Admin, Self::Manager, Self::Sdr, Self::Viewer];

    /// The kinds of resources that the matrix speaks of.
    pub const KINDS: [ResourceKind; 6] = [
        ResourceKind::Campaign,
        ResourceKind::Lead,
        ResourceKind::Account,
        ResourceKind::Webhook,
        ResourceKind::ApiKey,
        ResourceKind::WorkspaceMember,
    ];

    /// The name by which a document refers to it, such as `preset:sdr`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "preset:admin",
            Self::Manager => "preset:manager",
            Self::Sdr => "preset:sdr",
            Self::Viewer => "preset:viewer",
        }
    }

    /// The preset of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.as_str() == name)
    }

    /// The effects it allows on a kind of resource.
    pub fn effects(self, kind: ResourceKind) -> &'static [Effect] {
        let Some(column) = Self::KINDS.iter().position(|own| *own == kind) else { return &[] };
        let row = match self {
            Self::Admin => return &Effect::ALL,
            Self::Manager => MANAGER,
            Self::Sdr => SDR,
            Self::Viewer => VIEWER,
        };
        row.get(column).copied().unwrap_or(&[])
    }

    /// The operations of all its cells.
    pub fn operations(self) -> OperationSet {
        Operation::all()
            .filter(|operation| self.effects(operation.resource()).contains(&operation.effect()))
            .collect()
    }
}
