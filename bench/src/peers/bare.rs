//! The lower bound: only the work without which there is no answer, on data laid out for it. It checks nothing, so it
//! is no access control; it shows what the checking costs.

pub mod bits;
pub mod routes;
pub mod teams;
