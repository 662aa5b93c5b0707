//! Questions about many decisions at once, answered exactly: the domain is finite.
//!
//! | question | answered by |
//! | --- | --- |
//! | what may somebody do? | [`effective`] |
//! | who may do this? | [`who_can`], the same turned round |
//! | who may do what? | [`matrix`], and its [`summary`](Matrix::summary) |
//! | what does a job need at least? | [`least_scopes`] |
//! | which scopes of a key do nothing? | [`review_scopes`] |
//! | what has a key beyond what it needs? | [`excess`] |
//! | what changes if a key is replaced? | [`diff_keys`] |

mod access;
mod excess;
mod key_diff;
mod least;
mod matrix;
mod review;

pub use access::{Candidate, WhoCan, effective, who_can};
pub use excess::{Excess, excess};
pub use key_diff::{KeyDiff, diff_keys};
pub use least::{LeastScopes, least_scopes};
pub use matrix::{Cell, Column, Matrix, MatrixSummary, SummaryRow, matrix};
pub use review::{ScopeReview, review_scopes};
