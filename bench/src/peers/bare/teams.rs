//! The team work on numbers: for each key its tags with their roles, for each resource its tags.

use anyhow::Result;
use instantly_rbac::OperationSet;

use crate::teams::{Question, Teams};

/// Everything as numbers, one list after the other.
pub struct Bare {
    roles: Vec<OperationSet>,
    keys: Vec<Vec<usize>>,
    resources: Vec<Vec<usize>>,
}

impl Bare {
    /// Lays the work out.
    pub fn new(work: &Teams) -> Result<Self> {
        let roles = work.roles()?.into_iter().map(|role| role.into_iter().collect()).collect();
        Ok(Self { roles, keys: work.keys.clone(), resources: work.resources.clone() })
    }

    /// Whether the request is allowed.
    #[inline]
    pub fn allows(&self, question: &Question) -> bool {
        let (Some(teams), Some(tags)) = (self.keys.get(question.key), self.resources.get(question.resource))
        else {
            return false;
        };
        teams.iter().any(|team| {
            self.roles.get(team % 4).is_some_and(|role| role.contains(question.operation))
                && tags.contains(team)
        })
    }
}
