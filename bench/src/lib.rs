//! Speed beside the peers: what people write by hand, other engines, and a bare lower bound, on the very same
//! questions. How it is fair and what came out stands in `bench/README.md`.
//!
//! Who wants to be measured enters a [`Contest`](contest::Contest), and nobody enters with a wrong answer.

pub mod contest;
pub mod contests;
pub mod peers;
pub mod report;
pub mod requests;
pub mod teams;
