//! Those we are compared with, each as fast as its own interface lets it be. One file each; none knows the contests.

pub mod bare;
pub mod cedar;
pub mod matchit;
pub mod regorus;
pub mod strings;
pub mod teams;
