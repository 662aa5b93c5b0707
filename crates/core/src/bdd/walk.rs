//! What is asked of functions that are there: their variables, ways to make them true, and what is left of them once some
//! variables are settled.

use std::collections::{BTreeSet, HashMap};

use super::{Diagram, Node, OutOfBudget, Variable};

/// Settled variables that make a function true, whatever the others are. Ascends.
pub(super) type Path = Vec<(Variable, bool)>;

impl Diagram {
    /// Every node below, itself included, without the constants; what a row points at comes before it.
    fn below(&self, node: Node) -> Vec<Node> {
        let mut found = BTreeSet::new();
        let mut open = vec![node];
        while let Some(node) = open.pop() {
            if !node.is_constant() && found.insert(node) {
                let row = self.row(node);
                open.extend([row.low, row.high]);
            }
        }
        found.into_iter().collect()
    }

    /// The variables on which one of the functions depends.
    pub(crate) fn support(&self, nodes: impl IntoIterator<Item = Node>) -> BTreeSet<Variable> {
        let below: BTreeSet<Node> = nodes.into_iter().flat_map(|node| self.below(node)).collect();
        below.into_iter().map(|node| self.row(node).variable).collect()
    }

    /// What is left of the function once the variables of which `value` tells are settled.
    pub(crate) fn settle(
        &mut self,
        node: Node,
        value: impl Fn(Variable) -> Option<bool>,
    ) -> Result<Node, OutOfBudget> {
        self.rebuild(node, |diagram, variable, low, high| match value(variable) {
            Some(true) => Ok(high),
            Some(false) => Ok(low),
            None => diagram.node(variable, low, high),
        })
    }

    /// Builds another function from the bottom up.
    fn rebuild(
        &mut self,
        node: Node,
        build: impl Fn(&mut Self, Variable, Node, Node) -> Result<Node, OutOfBudget>,
    ) -> Result<Node, OutOfBudget> {
        let mut built = HashMap::from([(Node::FALSE, Node::FALSE), (Node::TRUE, Node::TRUE)]);
        for old in self.below(node) {
            let row = self.row(old);
            let side = |node| built.get(&node).copied().ok_or(OutOfBudget);
            let new = build(self, row.variable, side(row.low)?, side(row.high)?)?;
            built.insert(old, new);
        }
        built.get(&node).copied().ok_or(OutOfBudget)
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
