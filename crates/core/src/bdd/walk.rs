//! What is asked of functions that are there: their variables, ways to make them true, and what is left of them once some
//! variables are settled.

use std::collections::BTreeSet;

use super::{Diagram, Map, Node, OutOfBudget, Variable};

/// Settled variables that make a function true, whatever the others are. Ascends.
pub(super) type Path = Vec<(Variable, bool)>;

impl Diagram {
    /// Every node below, those given included, without the constants; what a row points at comes before it.
    fn below(&self, nodes: impl IntoIterator<Item = Node>) -> Vec<u32> {
        let (mut found, mut seen) = (Vec::new(), Map::<Node, Node>::default());
        let mut open: Vec<Node> = nodes.into_iter().collect();
        while let Some(node) = open.pop() {
            if !node.is_constant() && seen.insert(node, node).is_none() {
                found.push(node.0);
                let row = self.row(node);
                open.extend([row.low, row.high]);
            }
        }
        found.sort_unstable();
        found
    }

    /// The variables on which one of the functions depends.
    pub(crate) fn support(&self, nodes: impl IntoIterator<Item = Node>) -> BTreeSet<Variable> {
        self.below(nodes).into_iter().map(|node| self.row(Node(node)).variable).collect()
    }

    /// A value of a function from those of its two sides, from the constants up: `join` takes the variable, the value
    /// where it is false and the value where it is true.
    pub(crate) fn fold<T>(
        &self,
        node: Node,
        (no, yes): (T, T),
        join: impl Fn(Variable, &T, &T) -> T,
    ) -> Option<T> {
        let below = self.below([node]);
        let mut values: Vec<T> = Vec::with_capacity(below.len());
        for own in &below {
            let row = self.row(Node(*own));
            let side = |node: Node| match node {
                Node::FALSE => Some(&no),
                Node::TRUE => Some(&yes),
                Node(number) => values.get(below.binary_search(&number).ok()?),
            };
            let value = join(row.variable, side(row.low)?, side(row.high)?);
            values.push(value);
        }
        // The function itself was made after whatever is below it.
        values.pop().or(Some(if node == Node::TRUE { yes } else { no }))
    }

    /// What is left of the function once the variables of which `value` tells are settled.
    pub(crate) fn settle(
        &mut self,
        node: Node,
        value: impl Fn(Variable) -> Option<bool>,
    ) -> Result<Node, OutOfBudget> {
        let mut built: Map<Node, Node> = Map::default();
        let known = |built: &Map<Node, Node>, node: Node| {
            if node.is_constant() { Some(node) } else { built.get(&node).copied() }
        };
        let mut open = vec![node];
        while let Some(node) = open.last().copied() {
            if known(&built, node).is_some() {
                open.pop();
                continue;
            }
            let row = self.row(node);
            let (low, high) = match value(row.variable) {
                Some(true) => (row.high, row.high),
                Some(false) => (row.low, row.low),
                None => (row.low, row.high),
            };
            if let (Some(low), Some(high)) = (known(&built, low), known(&built, high)) {
                let left = self.node(row.variable, low, high)?;
                built.insert(node, left);
                open.pop();
            } else {
                open.extend([high, low]);
            }
        }
        known(&built, node).ok_or(OutOfBudget)
    }

    /// Whether the function is true under these values.
    #[cfg(test)]
    pub(crate) fn holds(&self, mut node: Node, value: impl Fn(Variable) -> bool) -> bool {
        while !node.is_constant() {
            let row = self.row(node);
            node = if value(row.variable) { row.high } else { row.low };
        }
        node == Node::TRUE
    }

    /// A way to make the function true, with as few variables set as one walk finds; none for the function that never is.
    pub(crate) fn way(&self, node: Node) -> Option<Path> {
        self.ways(node).next()
    }

    /// Every way to make the function true, no two of them at once, one after the other.
    pub(crate) fn ways(&self, node: Node) -> impl Iterator<Item = Path> {
        let mut open = vec![(node, Path::new())];
        std::iter::from_fn(move || {
            while let Some((node, way)) = open.pop() {
                match node {
                    Node::FALSE => {}
                    Node::TRUE => return Some(way),
                    node => {
                        let row = self.row(node);
                        let step = |holds| way.iter().copied().chain([(row.variable, holds)]).collect();
                        open.extend([(row.high, step(true)), (row.low, step(false))]);
                    }
                }
            }
            None
        })
    }
}
