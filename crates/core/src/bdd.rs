//! A small reduced ordered binary decision diagram: functions of yes-or-no variables, of which equal ones are one node.
//!
//! It knows nothing of policies. Every walk keeps its own stack, so that a diagram may be as deep as it has variables, and
//! nothing grows past a budget. Why a diagram, and in which order the variables come: `docs/design/policy-analysis.md`.

mod walk;

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A function. Two functions of one diagram are equal if and only if their nodes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Node(u32);

impl Node {
    pub(crate) const FALSE: Self = Self(0);
    pub(crate) const TRUE: Self = Self(1);

    const fn is_constant(self) -> bool {
        self.0 < 2
    }
}

impl From<bool> for Node {
    fn from(holds: bool) -> Self {
        if holds { Self::TRUE } else { Self::FALSE }
    }
}

/// A variable, by its place in the order.
pub(crate) type Variable = u32;

/// More nodes, or more steps on the way to them, than the budget admits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OutOfBudget;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Row {
    variable: Variable,
    low: Node,
    high: Node,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Connective {
    And,
    Or,
    Xor,
    AndNot,
}

/// Steps that each node of the budget is worth.
const STEPS_PER_NODE: usize = 8;

#[derive(Debug)]
pub(crate) struct Diagram {
    // INVARIANT: the first two stand for the constants; every other row points at rows before it, whose variables come
    // after its own.
    rows: Vec<Row>,
    numbers: Map<Row, Node>,
    known: Map<(Connective, Node, Node), Node>,
    budget: usize,
    /// Stacks of the last walk, kept for the next.
    tasks: Vec<Task>,
    results: Vec<Node>,
}

/// Enough for most policies without growing on the way.
const ROOM: usize = 1 << 11;

type Map<K, V> = HashMap<K, V, BuildHasherDefault<Mixer>>;

/// Keys are small numbers that nobody chooses to collide, and hashing them is most of the work.
#[derive(Debug, Default)]
struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u32(u32::from(*byte)));
    }

    fn write_u32(&mut self, number: u32) {
        self.0 = (self.0.rotate_left(5) ^ u64::from(number)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn write_isize(&mut self, number: isize) {
        self.0 = (self.0.rotate_left(5) ^ number.cast_unsigned() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Diagram {
    pub(crate) fn new(budget: usize) -> Self {
        let constant = Row { variable: Variable::MAX, low: Node::FALSE, high: Node::FALSE };
        Self {
            rows: vec![constant; 2],
            numbers: Map::with_capacity_and_hasher(ROOM, BuildHasherDefault::default()),
            known: Map::with_capacity_and_hasher(ROOM, BuildHasherDefault::default()),
            budget,
            tasks: Vec::new(),
            results: Vec::new(),
        }
    }

    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    fn row(&self, node: Node) -> Row {
        #[expect(clippy::indexing_slicing, reason = "only this diagram makes its nodes")]
        self.rows[node.0 as usize]
    }

    /// The function that is the variable itself.
    pub(crate) fn variable(&mut self, variable: Variable) -> Result<Node, OutOfBudget> {
        self.node(variable, Node::FALSE, Node::TRUE)
    }

    /// The function that is `low` where the variable is false, else `high`.
    fn node(&mut self, variable: Variable, low: Node, high: Node) -> Result<Node, OutOfBudget> {
        if low == high {
            return Ok(low);
        }
        let row = Row { variable, low, high };
        if let Some(node) = self.numbers.get(&row) {
            return Ok(*node);
        }
        if self.rows.len() >= self.budget {
            return Err(OutOfBudget);
        }
        let node = Node(u32::try_from(self.rows.len()).map_err(|_| OutOfBudget)?);
        self.rows.push(row);
        self.numbers.insert(row, node);
        Ok(node)
    }

    pub(crate) fn and(&mut self, a: Node, b: Node) -> Result<Node, OutOfBudget> {
        self.apply(Connective::And, a, b)
    }

    pub(crate) fn or(&mut self, a: Node, b: Node) -> Result<Node, OutOfBudget> {
        self.apply(Connective::Or, a, b)
    }

    /// `a`, and not `b`.
    pub(crate) fn and_not(&mut self, a: Node, b: Node) -> Result<Node, OutOfBudget> {
        self.apply(Connective::AndNot, a, b)
    }

    /// Where they differ.
    pub(crate) fn xor(&mut self, a: Node, b: Node) -> Result<Node, OutOfBudget> {
        self.apply(Connective::Xor, a, b)
    }

    /// Forgets every node but the first so many; the others must not be used again.
    pub(crate) fn forget(&mut self, but: usize) {
        let is_kept = |node: &Node| (node.0 as usize) < but;
        self.rows.truncate(but.max(2));
        self.numbers.retain(|_, node| is_kept(node));
        self.known.retain(|(_, a, b), node| is_kept(a) && is_kept(b) && is_kept(node));
    }

    pub(crate) fn not(&mut self, a: Node) -> Result<Node, OutOfBudget> {
        self.apply(Connective::Xor, a, Node::TRUE)
    }

    /// Any of them. Taken from the last variable to the first, so that functions of neighbouring variables are joined
    /// without walking through those that were joined before.
    pub(crate) fn any(&mut self, nodes: impl IntoIterator<Item = Node>) -> Result<Node, OutOfBudget> {
        let mut nodes: Vec<Node> = nodes.into_iter().collect();
        nodes.sort_unstable_by_key(|node| (std::cmp::Reverse(self.row(*node).variable), *node));
        nodes.dedup();
        nodes.into_iter().try_fold(Node::FALSE, |all, node| self.or(node, all))
    }

    /// Any of them, in pairs, then in pairs of pairs. Where many begin with one variable, each step of [`any`](Self::any) walks
    /// through all that were joined before; it is still the better one where most of its steps were taken before.
    pub(crate) fn any_in_pairs(
        &mut self,
        nodes: impl IntoIterator<Item = Node>,
    ) -> Result<Node, OutOfBudget> {
        let mut nodes: Vec<Node> = nodes.into_iter().collect();
        while nodes.len() > 1 {
            nodes = nodes.chunks(2).map(|pair| self.any(pair.iter().copied())).collect::<Result<_, _>>()?;
        }
        Ok(nodes.first().copied().unwrap_or(Node::FALSE))
    }

    fn apply(&mut self, connective: Connective, a: Node, b: Node) -> Result<Node, OutOfBudget> {
        if let Some(node) = simplified(connective, a, b) {
            return Ok(node);
        }
        let key = ordered(connective, a, b);
        if let Some(node) = self.known.get(&key) {
            return Ok(*node);
        }
        let (mut tasks, mut results) = (std::mem::take(&mut self.tasks), std::mem::take(&mut self.results));
        tasks.clear();
        results.clear();
        tasks.push(Task::Apply(a, b));
        while let Some(task) = tasks.pop() {
            match task {
                Task::Apply(a, b) => {
                    if let Some(node) = simplified(connective, a, b) {
                        results.push(node);
                        continue;
                    }
                    let key = ordered(connective, a, b);
                    if let Some(node) = self.known.get(&key) {
                        results.push(*node);
                        continue;
                    }
                    let (left, right) = (self.row(a), self.row(b));
                    let variable = left.variable.min(right.variable);
                    let split = |node, row: Row| {
                        if row.variable == variable { (row.low, row.high) } else { (node, node) }
                    };
                    let ((a_low, a_high), (b_low, b_high)) = (split(a, left), split(b, right));
                    tasks.push(Task::Join(variable, key));
                    tasks.push(Task::Apply(a_high, b_high));
                    tasks.push(Task::Apply(a_low, b_low));
                }
                Task::Join(variable, key) => {
                    let (high, low) = (results.pop(), results.pop());
                    let (Some(low), Some(high)) = (low, high) else { return Err(OutOfBudget) };
                    let node = self.node(variable, low, high)?;
                    if self.known.len() >= self.budget.saturating_mul(STEPS_PER_NODE) {
                        return Err(OutOfBudget);
                    }
                    self.known.insert(key, node);
                    results.push(node);
                }
            }
        }
        let node = results.pop().ok_or(OutOfBudget);
        (self.tasks, self.results) = (tasks, results);
        node
    }
}

#[derive(Debug)]
enum Task {
    Apply(Node, Node),
    /// Take the last two results as the two sides of a node.
    Join(Variable, (Connective, Node, Node)),
}

/// The result where it can be told without looking into the diagram.
fn simplified(connective: Connective, a: Node, b: Node) -> Option<Node> {
    use Connective::{And, AndNot, Or, Xor};
    let (no, yes) = (Node::FALSE, Node::TRUE);
    match connective {
        And if a == no || b == no => Some(no),
        And if a == yes || a == b => Some(b),
        And if b == yes => Some(a),
        Or if a == yes || b == yes => Some(yes),
        Or if a == no || a == b => Some(b),
        Or if b == no => Some(a),
        Xor if a == b => Some(no),
        Xor if a == no => Some(b),
        Xor if b == no => Some(a),
        AndNot if a == no || b == yes || a == b => Some(no),
        AndNot if b == no => Some(a),
        _ => None,
    }
}

/// The same question always under one key.
fn ordered(connective: Connective, a: Node, b: Node) -> (Connective, Node, Node) {
    let keeps_order = connective == Connective::AndNot || a <= b;
    if keeps_order { (connective, a, b) } else { (connective, b, a) }
}

#[cfg(test)]
mod tests;
