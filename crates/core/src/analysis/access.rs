//! What somebody may do, and who may do something.

use serde::Serialize;

use crate::{Decision, Effective, Engine, Operation, PrincipalId, PrincipalName, ResourceId, Verdict};

/// What the principal may do on the resource: the operations that [`Engine::check`] allows, and those that it does not
/// deny.
///
/// ```
/// use instantly_rbac::{Engine, Key, Operation, Policy, Principal, ScopeSet, analysis::effective};
/// let mut engine = Engine::new(Policy::parse(r#"{"version": 1}"#).unwrap());
/// let key = engine.add_principal(&Principal::Key(Key {
///     name: "n8n".to_owned(),
///     scopes: ScopeSet::parse("campaigns:read"),
///     workspace: None,
///     situation: None,
///     acting_as: None,
/// }));
/// let may = effective(&engine, key, None);
/// assert!(may.can(Operation::LIST_CAMPAIGN) && !may.can(Operation::PATCH_CAMPAIGN));
/// ```
pub fn effective(engine: &Engine, principal: PrincipalId, resource: Option<ResourceId>) -> Effective {
    engine.check_all(principal, resource)
}

/// Everybody who may do something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct WhoCan<'e> {
    /// What is to be done.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId"))]
    pub operation: Operation,
    /// Those to whom it is allowed or of whom it is unknown, in the order in which they were added.
    pub principals: Vec<Candidate<'e>>,
}

/// Somebody who may do it, or perhaps may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Candidate<'e> {
    /// Who.
    #[serde(flatten)]
    pub principal: PrincipalName<'e>,
    /// The decision, which is not a denial, and its code and layer.
    #[serde(flatten)]
    pub verdict: Verdict,
}

/// Everybody to whom the operation on the resource is not denied.
pub fn who_can(engine: &Engine, operation: Operation, resource: Option<ResourceId>) -> WhoCan<'_> {
    let candidate = |principal| {
        let verdict = engine.check(principal, operation, resource);
        let name = engine.name(principal)?;
        (verdict.decision != Decision::Deny).then_some(Candidate { principal: name, verdict })
    };
    WhoCan { operation, principals: engine.principals().filter_map(candidate).collect() }
}
