//! Explanations by both layers: who asks, what it is about, and what the policy says of it.

mod changes;
mod phrases;
mod reasons;
mod step;
mod trials;

use super::Explanation;
use super::request::unroutable;
use crate::catalog::{self, ResourceKind};
use crate::engine::{Facts, decide};
use crate::{
    Certainty, Code, Decision, Layer, Operation, Policy, Principal, Resource, Verdict, match_operation,
};

/// One question, and a policy to answer it by.
#[derive(Clone, Copy)]
struct Question<'q> {
    policy: &'q Policy,
    principal: &'q Principal,
    operation: Operation,
    /// What it is about, as far as the operation acts on that.
    resource: Option<&'q Resource>,
    /// The kind of what was given, where the operation does not act on that.
    other_kind: Option<ResourceKind>,
}

impl Policy {
    /// Decides about one request. For many, an [`Engine`](crate::Engine) prepares principals and resources once.
    pub fn check(&self, principal: &Principal, operation: Operation, resource: Option<&Resource>) -> Verdict {
        let question = Question::of(self, principal, operation, resource);
        question.verdict(&question.facts())
    }

    /// Explains whether the principal may do the operation on the resource, by what Instantly enforces and by this policy.
    /// `None` stands for a request about no resource in particular, or one that is not known.
    ///
    /// ```
    /// use instantly_rbac::{Code, Member, Operation, Policy, Principal, Role};
    /// let policy = Policy::parse(r#"{"version": 1, "rules": [
    ///     {"id": "no-deletions", "forbid": {"effects": ["delete"]}, "unless": {"roles": ["owner"]}}
    /// ]}"#).unwrap();
    /// let member = |role| Principal::Member(Member {
    ///     name: "ana@example.com".to_owned(), role, accepted: true, workspace: None, permissions: None,
    /// });
    /// let answer = policy.explain(&member(Role::Admin), Operation::DELETE_CAMPAIGN, None);
    /// assert_eq!(answer.code, Code::ForbiddenByRule);
    /// assert!(answer.sentence.contains("`no-deletions`"));
    /// assert!(policy.explain(&member(Role::Owner), Operation::DELETE_CAMPAIGN, None).decision.is_allowed());
    /// ```
    pub fn explain(
        &self,
        principal: &Principal,
        operation: Operation,
        resource: Option<&Resource>,
    ) -> Explanation {
        let question = Question::of(self, principal, operation, resource);
        let facts = question.facts();
        let verdict = question.verdict(&facts);
        let because = question.reasons(&facts, verdict);
        let would_allow =
            if verdict.decision == Decision::Deny { question.changes(&facts, verdict) } else { Vec::new() };
        let sentence = phrases::sentence(operation, verdict.decision, &because, &would_allow);
        Explanation {
            decision: verdict.decision,
            code: verdict.code,
            layer: verdict.layer,
            certainty: question.certainty(verdict),
            operation: Some(operation),
            method: Some(operation.method()),
            template: Some(operation.path()),
            resource: Some(operation.resource()),
            requires: operation.requirement().documented(),
            because,
            would_allow,
            sentence,
            catalog: catalog::VERSION,
        }
    }

    /// Explains whether the principal may send a request about the resource, by its method and concrete path.
    pub fn explain_request(
        &self,
        principal: &Principal,
        method: &str,
        path: &str,
        resource: Option<&Resource>,
    ) -> Explanation {
        match match_operation(method, path) {
            Some(operation) => self.explain(principal, operation, resource),
            None => unroutable(method, path),
        }
    }
}

impl<'q> Question<'q> {
    fn of(
        policy: &'q Policy,
        principal: &'q Principal,
        operation: Operation,
        resource: Option<&'q Resource>,
    ) -> Self {
        let kind = resource.and_then(|resource| resource.kind);
        let other_kind = kind.filter(|kind| !operation.acts_on(*kind));
        let resource = resource.filter(|_| other_kind.is_none());
        Self { policy, principal, operation, resource, other_kind }
    }

    fn facts(&self) -> Facts<'q> {
        Facts::of(self.policy, self.principal, self.resource)
    }

    fn verdict(&self, facts: &Facts<'_>) -> Verdict {
        let verdict = decide(self.policy, facts.subject(), self.operation, facts.target());
        if self.other_kind.is_some() { verdict.of_other_kind() } else { verdict }
    }

    /// How far the deciding layer's facts can be relied on. What a policy says is certain.
    fn certainty(&self, verdict: Verdict) -> Certainty {
        match (verdict.decision, verdict.code, self.principal.key()) {
            (Decision::Unknown, ..) => Certainty::Assumed,
            (Decision::Deny, _, _) if verdict.layer == Layer::Governance => Certainty::Documented,
            (_, Code::WrongWorkspace, _) => Certainty::Documented,
            (_, _, Some(_)) => self.operation.certainty(),
            (_, _, None) => Certainty::Assumed,
        }
    }
}
