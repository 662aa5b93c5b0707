//! Ways of escalation in words.

use instantly_rbac::escalation::{Edge, Fact, Path};

/// The gain in a word or two.
pub(crate) fn gain(fact: Fact) -> String {
    fact.as_str().replace('_', " ")
}

/// The steps as one sentence.
pub(crate) fn how(edges: &[&Edge]) -> String {
    edges.iter().map(|edge| edge.how).collect::<Vec<_>>().join("; then ")
}

/// Whether the way says something beside that to full control: whoever has that has the rest as well.
pub(crate) fn is_news(way: &Path) -> bool {
    way.gain == Fact::EveryScope || way.edges.iter().all(|edge| edge.to != Fact::EveryScope)
}
