//! Questions about many decisions at once, answered exactly: the domain is finite.
//!
//! | question | answered by |
//! | --- | --- |
//! | what may somebody do? | [`effective`] |
//! | who may do this? | [`who_can`], the same turned round |
//! | who may do what? | [`matrix`], and its [`summary`](Matrix::summary) |
//! | what does a job need at least? | [`minimal_scopes`] |
//! | which scopes of a key do nothing? | [`review_scopes`] |
//! | what has a key beyond what it needs? | [`excess`] |
//! | what changes if a key is replaced? | [`diff_keys`] |
//! | what changes if a policy is replaced? | [`Policy::diff`](crate::Policy::diff), and whether anything does |
//! | does a policy hold what it asserts, and do all of its rules matter? | [`Policy::findings`](crate::Policy::findings) |
//! | can a team reach what is another's, even by tagging it anew? | [`Policy::isolation`](crate::Policy::isolation) |
//! | which filter makes a list safe? | [`Policy::residual`](crate::Policy::residual) |

mod access;
mod excess;
mod isolation;
mod key_diff;
mod matrix;
mod minimal;
mod policy_check;
mod policy_diff;
mod residual;
mod review;
mod symbolic;

pub use access::{Candidate, WhoCan, effective, who_can};
pub use excess::{Excess, excess};
pub use isolation::{Isolation, IsolationError, IsolationStep};
pub use key_diff::{KeyDiff, diff_keys};
pub use matrix::{Cell, Column, Matrix, MatrixSummary, OperationMatrix, OperationRow, SummaryRow, matrix};
pub use minimal::{MinimalScopes, minimal_scopes};
pub use policy_check::{Finding, FindingCode};
pub use policy_diff::{CASES, Case, PolicyDiff, TagCase, Who, WorkspaceCase};
pub use residual::{Filter, Residual};
pub use review::{ScopeReview, review_scopes};
pub use symbolic::{AnalysisError, Example, Named};
