//! Names as small dense numbers.

use std::collections::HashMap;
use std::sync::Arc;

pub(crate) use crate::PrincipalKind as Kind;

/// Gives every name a number, in the order in which they come.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    numbers: HashMap<Arc<str>, u32>,
    names: Vec<Arc<str>>,
}

impl Names {
    /// The number of the name, a new one if need be.
    pub(crate) fn intern(&mut self, name: &str) -> u32 {
        if let Some(number) = self.find(name) {
            return number;
        }
        let name: Arc<str> = name.into();
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.numbers.insert(Arc::clone(&name), number);
        self.names.push(name);
        number
    }

    pub(crate) fn find(&self, name: &str) -> Option<u32> {
        self.numbers.get(name).copied()
    }

    /// The names, in the order of their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    pub(crate) fn name(&self, number: u32) -> &str {
        usize::try_from(number).ok().and_then(|at| self.names.get(at)).map_or("", |name| name)
    }
}

impl Kind {
    /// The field that lists principals of this kind.
    pub(super) const FIELDS: [(&'static str, Self); 3] =
        [("members", Self::Member), ("keys", Self::Key), ("agents", Self::Agent)];

    /// The name together with its kind, as [`Names`] keeps it.
    pub(crate) fn named(self, name: &str) -> String {
        let kind = match self {
            Self::Member => 'm',
            Self::Key => 'k',
            Self::Agent => 'a',
        };
        format!("{kind}:{name}")
    }

    /// The kind and the name of what [`named`](Self::named) gives.
    pub(crate) fn of(named: &str) -> Option<(Self, &str)> {
        let (kind, name) = named.split_once(':')?;
        let kind = match kind {
            "m" => Self::Member,
            "k" => Self::Key,
            "a" => Self::Agent,
            _ => return None,
        };
        Some((kind, name))
    }
}
