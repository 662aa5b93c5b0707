#![doc = include_str!("../README.md")]

pub mod analysis;
pub mod api;
pub mod catalog;
pub mod escalation;
pub mod interop;
pub mod policy;

mod bdd;
mod bits;
mod decision;
mod effective;
mod engine;
mod explain;
mod operation;
mod permission;
mod principal;
mod resource;
mod role;
mod route;
mod scope;
mod snapshot;
mod suggest;

pub use decision::{Certainty, Code, Decision, Layer};
pub use effective::{Effective, authorize};
pub use engine::{Engine, NO_TAGS, POLICY_LAYOUT_VERSION, PolicySnapshot, PrincipalId, ResourceId, Verdict};
pub use explain::{Change, Explanation, Reason, explain, explain_request};
pub use operation::{Method, Operation, OperationSet, Requirement, UnknownMethod, UnknownOperation};
pub use permission::Permission;
pub use policy::Policy;
pub use principal::{Agent, Key, Member, Principal, PrincipalKind, PrincipalName, Situation};
pub use resource::Resource;
pub use role::{AssignableRole, NotAssignable, Role};
pub use route::match_operation;
pub use scope::{Action, KnownScope, Scope, ScopeSet, UnknownScope};
pub use snapshot::{LAYOUT_VERSION, snapshot};
