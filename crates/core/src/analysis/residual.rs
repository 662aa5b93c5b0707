//! The filter that makes a list call safe.

use serde::Serialize;

use super::symbolic::{AnalysisError, Space};
use super::{TagCase, symbolic};
use crate::bdd::{Node, OutOfBudget, Variable};
use crate::{Code, Decision, Engine, Operation, Policy, Principal, Resource};

/// What a list may return to somebody, as far as the API's filter can say it.
///
/// `GET /api/v2/campaigns` and `GET /api/v2/accounts` take `tag_ids`, ids of tags of which an item must carry any; a policy
/// speaks of tags by whatever names the caller uses, so the caller turns the ones into the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Residual {
    /// The list call.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId"))]
    pub operation: Operation,
    /// The filter. Never lets anything through that is not allowed.
    pub filter: Filter,
    /// Whether it lets everything through that is allowed.
    pub complete: bool,
    /// Items that are allowed and do not pass, where there are any.
    pub missed: Option<TagCase>,
    /// Why nothing may be listed, where nothing may.
    pub code: Option<Code>,
}

/// A filter by tags.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "TagFilter"))]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Filter {
    /// None is needed.
    Everything,
    /// Items that carry any of these.
    AnyTag {
        /// As the policy names them, by their letters.
        tags: Vec<String>,
    },
    /// Nothing may be listed.
    Nothing,
}

impl Policy {
    /// The filter with which somebody may call a list: what passes it is allowed, and what is allowed passes it unless
    /// the answer says otherwise. `None` for an operation that takes no `tag_ids`.
    ///
    /// ```
    /// use instantly_rbac::analysis::Filter;
    /// use instantly_rbac::{Operation, Policy, Principal};
    /// let policy = Policy::parse(r#"{"version": 1, "teams": {"west": {"members": ["ana"], "tags": ["SDR-West"]}}}"#).unwrap();
    /// let ana: Principal = serde_json::from_str(r#"{"kind": "member", "name": "ana", "role": "editor", "accepted": true}"#).unwrap();
    /// let residual = policy.residual(&ana, Operation::LIST_CAMPAIGN).unwrap().unwrap();
    /// assert_eq!(residual.filter, Filter::AnyTag { tags: vec!["SDR-West".to_owned()] });
    /// assert!(residual.complete);
    /// ```
    pub fn residual(
        &self,
        principal: &Principal,
        operation: Operation,
    ) -> Result<Option<Residual>, AnalysisError> {
        if ![Operation::LIST_CAMPAIGN, Operation::LIST_ACCOUNT].contains(&operation) {
            return Ok(None);
        }
        let mut engine = Engine::new(self.clone());
        let own = engine.add_principal(principal);
        let verdict = |engine: &mut Engine, tags: Vec<String>| {
            let item = engine.add_resource(&Resource { tags: Some(tags), ..Resource::default() });
            engine.check(own, operation, Some(item))
        };
        let mut space = Space::of(&[self]);
        let too_complex = || AnalysisError::at(format!("the filter of `{operation}`"));
        let allowed = allowed(&mut space, principal, operation)?;
        let whole = |filter, code| Residual { operation, filter, complete: true, missed: None, code };
        if allowed == Node::FALSE {
            let code = verdict(&mut engine, Vec::new()).code;
            return Ok(Some(whole(Filter::Nothing, Some(code))));
        }
        if allowed == Node::TRUE {
            return Ok(Some(whole(Filter::Everything, None)));
        }
        let (tags, passing) = sufficient(&mut space, allowed).map_err(too_complex())?;
        let missed = space.diagram.and_not(allowed, passing).map_err(too_complex())?;
        let missed = space.diagram.way(missed).map(|way| symbolic::tag_case(&space, &way));
        let filter = if tags.is_empty() { Filter::Nothing } else { Filter::AnyTag { tags } };
        Ok(Some(Residual { operation, filter, complete: missed.is_none(), missed, code: None }))
    }
}

/// For which tags of an item the principal is allowed.
fn allowed(
    space: &mut Space<'_>,
    principal: &Principal,
    operation: Operation,
) -> Result<Node, AnalysisError> {
    let mut engine = Engine::new(Policy::default());
    let own = engine.add_principal(principal);
    if engine.check(own, operation, None).decision != Decision::Allow {
        return Ok(Node::FALSE);
    }
    let parts = space.parts(0)?;
    let governance = space.governance(0, &parts, operation)?;
    let left = space.for_principal(governance.must, principal);
    left.map_err(AnalysisError::at(format!("the filter of `{operation}`")))
}

/// The tags each of which alone suffices, whatever else an item carries, and what passes by them.
fn sufficient(space: &mut Space<'_>, allowed: Node) -> Result<(Vec<String>, Node), OutOfBudget> {
    let (mut tags, mut passing) = (Vec::new(), Vec::new());
    for variable in space.diagram.support([allowed]) {
        let with = space.diagram.settle(allowed, |own: Variable| (own == variable).then_some(true))?;
        if with == Node::TRUE {
            passing.push(space.diagram.variable(variable)?);
            tags.extend(space.tag_of(variable).map(|tag| space.tags.name(tag).to_owned()));
        }
    }
    tags.sort();
    let passing = space.diagram.any(passing)?;
    Ok((tags, passing))
}
