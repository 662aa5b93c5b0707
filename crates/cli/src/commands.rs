//! One room for each command.

pub(crate) mod catalog;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod demo;
pub(crate) mod doctor;
pub(crate) mod emulate;
pub(crate) mod explain;
pub(crate) mod matrix;
pub(crate) mod paths;
pub(crate) mod policy;
pub(crate) mod preview;
pub(crate) mod scopes;
pub(crate) mod who_can;
