//! Questions about many decisions at once, answered exactly: the domain is finite.

mod least;

pub use least::{LeastScopes, least_scopes};
