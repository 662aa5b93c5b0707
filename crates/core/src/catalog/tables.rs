//! Written by `cargo xtask catalog`; the rows' shapes are in [`super::rows`].

pub(crate) mod operations;
pub(crate) mod routes;
pub(crate) mod scopes;
pub(crate) mod shapes;
pub(crate) mod vocabulary;
