//! Path templates folded into a tree of segments, numbered so that it can stand in a flat table.

use std::collections::BTreeMap;

use super::data::Catalog;

/// One place in the tree: what may follow, and which operations end here.
#[derive(Default)]
pub(super) struct Node {
    /// Children by literal segment, shortest first, then by letters: the order the table is searched in.
    pub(super) literals: BTreeMap<(usize, String), usize>,
    /// The child that takes any segment.
    pub(super) parameter: Option<usize>,
    /// `(method, operation id)` of the operations that end here.
    pub(super) operations: Vec<(String, String)>,
}

/// The tree of all current operations below `/api/v2`; node 0 is the root.
pub(super) fn tree(catalog: &Catalog) -> Vec<Node> {
    let mut nodes = vec![Node::default()];
    for operation in &catalog.operations {
        let path = operation.path.trim_start_matches("/api/v2/").trim_end_matches('/');
        let end = path.split('/').fold(0, |at, segment| child(&mut nodes, at, segment));
        if let Some(node) = nodes.get_mut(end) {
            node.operations.push((operation.method.clone(), operation.id.clone()));
        }
    }
    nodes
}

fn child(nodes: &mut Vec<Node>, at: usize, segment: &str) -> usize {
    let next = nodes.len();
    let Some(node) = nodes.get_mut(at) else { return at };
    let child = if segment.starts_with('{') {
        *node.parameter.get_or_insert(next)
    } else {
        *node.literals.entry((segment.len(), segment.to_owned())).or_insert(next)
    };
    if child == next {
        nodes.push(Node::default());
    }
    child
}
