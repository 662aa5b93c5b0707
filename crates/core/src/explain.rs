//! Explanations: a decision with its reasons, everything that would change it, and one plain sentence.

mod change;
mod governed;
mod request;
mod sentence;

use serde::Serialize;

use crate::catalog::{self, ResourceKind};
use crate::operation::Requirement;
use crate::{
    Certainty, Code, Decision, KnownScope, Layer, Method, Operation, ScopeSet, authorize, match_operation,
};

pub use change::Change;

/// A decision and why. One JSON shape in Rust, Node, WebAssembly and on the command line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Explanation {
    /// The decision.
    pub decision: Decision,
    /// Why, as a stable code.
    pub code: Code,
    /// Which layer decided.
    pub layer: Layer,
    /// How far the facts behind it can be relied on.
    pub certainty: Certainty,
    /// The operation; `null` when none matches.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId | null"))]
    pub operation: Option<Operation>,
    /// Its HTTP method; `null` when no operation matches.
    pub method: Option<Method>,
    /// Its path template; `null` when no operation matches.
    pub template: Option<&'static str>,
    /// What it acts on; `null` when no operation matches.
    #[cfg_attr(feature = "typescript", ts(type = "ResourceKind | null"))]
    pub resource: Option<ResourceKind>,
    /// All of [any of scopes]; `null` when nothing is documented, which is not the same as "no scope needed".
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope[][] | null"))]
    pub requires: Option<&'static [&'static [KnownScope]]>,
    /// Everything the decision rests on.
    pub because: Vec<Reason>,
    /// Every minimal change that would make it allowed, narrowest first. Empty when it is allowed, and when no change
    /// can be shown to help.
    pub would_allow: Vec<Change>,
    /// All of it in one plain sentence.
    pub sentence: String,
    /// Version of the catalogue that decided.
    pub catalog: &'static str,
}

/// One thing a decision rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "reason", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reason {
    /// Held scopes that meet one group of the requirement.
    HoldsScope {
        /// Every held scope of the group.
        #[cfg_attr(feature = "typescript", ts(type = "KnownScope[]"))]
        scopes: Vec<KnownScope>,
    },
    /// A group of the requirement that no held scope meets.
    LacksScope {
        /// Any of these would meet it.
        #[cfg_attr(feature = "typescript", ts(type = "KnownScope[]"))]
        any_of: &'static [KnownScope],
    },
    /// Held scopes that the documents do not name, but that probably suffice.
    MaySuffice {
        /// The scopes.
        #[cfg_attr(feature = "typescript", ts(type = "KnownScope[]"))]
        scopes: Vec<KnownScope>,
    },
    /// No scope is documented for the operation.
    Undocumented {
        /// Scopes of which one probably suffices; a guess never allows.
        #[cfg_attr(feature = "typescript", ts(type = "KnownScope[]"))]
        guess: &'static [KnownScope],
        /// What the guess rests on.
        because: Option<&'static str>,
    },
    /// A name among the held scopes that the catalogue does not know. It grants nothing.
    UnknownScope {
        /// The name.
        scope: String,
        /// The nearest scope of the catalogue, if one is near.
        #[cfg_attr(feature = "typescript", ts(type = "KnownScope | null"))]
        did_you_mean: Option<KnownScope>,
    },
    /// What the member's workspace role says of the operation.
    Role {
        /// The role.
        role: String,
        /// Whether it holds the operation; `null` where nothing says.
        holds: Option<bool>,
        /// The role in a few words, from which that is assumed.
        says: Option<&'static str>,
        /// Whether official sources contradict each other about the role.
        contested: bool,
    },
    /// The member has not accepted the invitation.
    InvitationPending,
    /// The resource is of a kind on which the operation does not act, so nothing is known of what it does act on.
    OtherKind {
        /// On what it acts.
        #[cfg_attr(feature = "typescript", ts(type = "ResourceKind"))]
        acts_on: ResourceKind,
        /// What the resource is.
        #[cfg_attr(feature = "typescript", ts(type = "ResourceKind"))]
        given: ResourceKind,
    },
    /// The resource is in another workspace than the one in which the principal acts, or can act.
    OtherWorkspace {
        /// Where the principal acts.
        acts_in: Option<String>,
        /// Where the resource is, if that was said.
        resource_in: Option<String>,
    },
    /// The answer depends on a fact that was not given.
    MissingFact {
        /// Which: `tags`, `workspace`, `situation`, `role` or `permissions`.
        fact: &'static str,
    },
    /// A rule of the policy forbids it.
    ForbiddenBy {
        /// The rule's id.
        rule: String,
    },
    /// A rule of the policy permits it.
    PermittedBy {
        /// The rule's id.
        rule: String,
    },
    /// A team's role and tags allow it.
    TeamAllows {
        /// The team.
        team: String,
    },
    /// A team's role does not hold the operation.
    TeamRoleLacks {
        /// The team.
        team: String,
    },
    /// A team's role holds the operation, but the resource carries none of the team's tags.
    TeamTagsDiffer {
        /// The team.
        team: String,
        /// Any of these would do.
        any_of: Vec<String>,
    },
    /// The policy denies what nothing in it permits.
    DeniedByDefault,
    /// No operation of the catalogue has this method and path.
    NoSuchRoute {
        /// The method as given.
        method: String,
        /// The path as given, without query and with control characters escaped.
        path: String,
        /// What is known of the route all the same: `removed` from the API description, or `undocumented`.
        listed_as: Option<&'static str>,
    },
}

/// Explains whether a key with these scopes may call the operation.
///
/// ```
/// use instantly_rbac::{Operation, ScopeSet, explain};
/// let key = ScopeSet::parse("campaigns:read");
/// let answer = explain(&key, Operation::PATCH_WORKSPACE_MEMBER);
/// assert_eq!(answer.would_allow[0].scopes().to_string(), "workspace_members:update");
/// assert!(answer.sentence.starts_with("Denied: "));
/// ```
pub fn explain(scopes: &ScopeSet, operation: Operation) -> Explanation {
    let decision = authorize(scopes, operation);
    let code = match (operation.requirement(), decision) {
        (Requirement::Undocumented { .. }, _) => Code::UndocumentedOperation,
        (_, Decision::Allow) => Code::Allowed,
        _ => Code::MissingScope,
    };
    let because = of_scopes(scopes, operation);
    let would_allow =
        if decision == Decision::Deny { change::minimal(scopes, operation) } else { Vec::new() };
    let sentence = sentence::of_operation(scopes, operation, decision, &because, &would_allow);
    Explanation {
        decision,
        code,
        layer: Layer::Platform,
        certainty: operation.certainty(),
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

/// Explains whether a key with these scopes may send a request, by its method and concrete path.
pub fn explain_request(scopes: &ScopeSet, method: &str, path: &str) -> Explanation {
    match match_operation(method, path) {
        Some(operation) => explain(scopes, operation),
        None => request::unroutable(method, path),
    }
}

/// What scopes say of an operation.
fn of_scopes(scopes: &ScopeSet, operation: Operation) -> Vec<Reason> {
    let decision = authorize(scopes, operation);
    let mut because = match operation.requirement() {
        Requirement::Undocumented { guess, because } => vec![Reason::Undocumented { guess, because }],
        Requirement::Documented(groups) => groups_met_or_not(scopes, groups),
    };
    if decision == Decision::Deny {
        let held: Vec<KnownScope> =
            operation.guess().iter().copied().filter(|scope| scopes.contains(*scope)).collect();
        if !held.is_empty() {
            because.push(Reason::MaySuffice { scopes: held });
        }
    }
    if !decision.is_allowed() {
        because.extend(unknown_scopes(scopes));
    }
    because
}

fn groups_met_or_not(scopes: &ScopeSet, groups: &[&'static [KnownScope]]) -> Vec<Reason> {
    let reason = |any_of: &&'static [KnownScope]| {
        let held: Vec<KnownScope> = any_of.iter().copied().filter(|scope| scopes.contains(*scope)).collect();
        if held.is_empty() { Reason::LacksScope { any_of } } else { Reason::HoldsScope { scopes: held } }
    };
    groups.iter().map(reason).collect()
}

fn unknown_scopes(scopes: &ScopeSet) -> impl Iterator<Item = Reason> {
    scopes.unknown().iter().map(|scope| Reason::UnknownScope {
        scope: scope.as_str().escape_debug().to_string(),
        did_you_mean: scope.did_you_mean(),
    })
}
