//! A function made concrete again: somebody, something, and what for, for which it is true.

use serde::Serialize;
use serde::de::value::StrDeserializer;
use serde::de::{Deserialize as _, IntoDeserializer as _};

use super::{NOWHERE, Named, Somebody, Space, TAGS_GIVEN, role_of};
use crate::api::WorkspaceId;
use crate::bdd::Variable;
use crate::operation::Requirement;
use crate::policy::place;
use crate::{Agent, Key, Member, Operation, Principal, PrincipalKind, Resource, ScopeSet};

/// A workspace that no policy names.
const ELSEWHERE: &str = "019e0000-0000-7000-8000-00000000ffff";

/// One case, as [`Engine::check`](crate::Engine::check) takes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "ExampleRequest"))]
pub struct Example {
    /// Who asks.
    pub principal: Principal,
    /// What for.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId"))]
    pub operation: Operation,
    /// About what; its tags may be left open.
    pub resource: Resource,
}

impl Space<'_> {
    /// The case in which somebody of this kind in this workspace asks, with the variables of the way set, and the others
    /// unset.
    pub(crate) fn example(
        &self,
        who: &Somebody,
        (kind, at): (u32, u32),
        operation: Operation,
        way: &[(Variable, bool)],
    ) -> Example {
        let is_set = |variable| way.contains(&(variable, true));
        let workspace = self.workspace(at);
        let named = who.names.first().cloned().unwrap_or_default();
        let or_unlisted = |name: Option<String>, kind| name.unwrap_or_else(|| self.unlisted(kind));
        let key = |name: Option<String>| Key {
            name: or_unlisted(name, PrincipalKind::Key),
            scopes: self.scopes_for(operation, is_set),
            workspace: workspace.clone(),
            situation: None,
            acting_as: None,
        };
        let Named { name, key: through } = named;
        let principal = match (who.kind, role_of(kind)) {
            (PrincipalKind::Member, Some(role)) => Principal::Member(Member {
                name: or_unlisted(name, PrincipalKind::Member),
                role,
                accepted: true,
                workspace: workspace.clone(),
                permissions: None,
            }),
            (PrincipalKind::Agent, _) => Principal::Agent(Agent {
                identity: or_unlisted(name, PrincipalKind::Agent),
                key: key(through),
            }),
            _ => Principal::Key(key(name)),
        };
        let tags = is_set(TAGS_GIVEN).then(|| {
            let set =
                way.iter().filter(|(_, holds)| *holds).filter_map(|(variable, _)| self.tag_of(*variable));
            set.map(|tag| self.tags.name(tag).to_owned()).collect()
        });
        Example { principal, operation, resource: Resource { tags, ..Resource::default() } }
    }

    fn workspace(&self, at: u32) -> Option<WorkspaceId> {
        if at == NOWHERE {
            return None;
        }
        let named = self.workspaces.iter().nth(place(at - 1));
        // Ids in a policy are kept as they came, as those in an answer of the API are.
        let text: StrDeserializer<'_, serde::de::value::Error> =
            named.unwrap_or(ELSEWHERE).into_deserializer();
        WorkspaceId::deserialize(text).ok()
    }

    /// The scopes that are set, and what else the operation requires.
    fn scopes_for(&self, operation: Operation, is_set: impl Fn(Variable) -> bool) -> ScopeSet {
        let held = self.scopes.iter().enumerate().filter(|(at, _)| is_set(self.scope_variable(*at)));
        let mut scopes: ScopeSet = held.map(|(_, scope)| *scope).collect();
        if let Requirement::Documented(groups) = operation.requirement() {
            for group in groups {
                let is_held = group.iter().any(|scope| scopes.contains(*scope));
                let free = group.iter().find(|scope| !self.scopes.contains(scope));
                if let Some(scope) = free.filter(|_| !is_held) {
                    scopes.insert(*scope);
                }
            }
        }
        scopes
    }
}
