//! The peers of the team work.

pub mod casbin;
pub mod cedar;
pub mod hand;
pub mod regorus;
