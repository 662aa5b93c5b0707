//! The diagram against truth tables.

use proptest::prelude::*;

use super::walk::Path;
use super::*;

const VARIABLES: u32 = 5;

#[derive(Clone, Debug)]
enum Formula {
    Variable(u32),
    Not(Box<Formula>),
    And(Box<Formula>, Box<Formula>),
    Or(Box<Formula>, Box<Formula>),
    AndNot(Box<Formula>, Box<Formula>),
}

impl Formula {
    fn holds(&self, values: u32) -> bool {
        match self {
            Self::Variable(variable) => values >> variable & 1 == 1,
            Self::Not(a) => !a.holds(values),
            Self::And(a, b) => a.holds(values) && b.holds(values),
            Self::Or(a, b) => a.holds(values) || b.holds(values),
            Self::AndNot(a, b) => a.holds(values) && !b.holds(values),
        }
    }

    fn build(&self, diagram: &mut Diagram) -> Result<Node, OutOfBudget> {
        Ok(match self {
            Self::Variable(variable) => diagram.variable(*variable)?,
            Self::Not(a) => {
                let a = a.build(diagram)?;
                diagram.not(a)?
            }
            Self::And(a, b) => {
                let (a, b) = (a.build(diagram)?, b.build(diagram)?);
                diagram.and(a, b)?
            }
            Self::Or(a, b) => {
                let (a, b) = (a.build(diagram)?, b.build(diagram)?);
                diagram.or(a, b)?
            }
            Self::AndNot(a, b) => {
                let (a, b) = (a.build(diagram)?, b.build(diagram)?);
                diagram.and_not(a, b)?
            }
        })
    }
}

fn formulas() -> impl Strategy<Value = Formula> {
    (0..VARIABLES).prop_map(Formula::Variable).prop_recursive(5, 40, 2, |inner| {
        let two = || (inner.clone(), inner.clone()).prop_map(|(a, b)| (Box::new(a), Box::new(b)));
        prop_oneof![
            inner.clone().prop_map(|a| Formula::Not(Box::new(a))),
            two().prop_map(|(a, b)| Formula::And(a, b)),
            two().prop_map(|(a, b)| Formula::Or(a, b)),
            two().prop_map(|(a, b)| Formula::AndNot(a, b)),
        ]
    })
}

fn worlds() -> std::ops::Range<u32> {
    0..1 << VARIABLES
}

fn is_set(values: u32) -> impl Fn(Variable) -> bool {
    move |variable| values >> variable & 1 == 1
}

proptest! {
    #[test]
    fn equal_functions_are_one_node(a in formulas(), b in formulas()) {
        let mut diagram = Diagram::new(1 << 16);
        let (a_node, b_node) = (a.build(&mut diagram).unwrap(), b.build(&mut diagram).unwrap());
        prop_assert_eq!(a_node == b_node, worlds().all(|values| a.holds(values) == b.holds(values)));
        for values in worlds() {
            prop_assert_eq!(diagram.holds(a_node, is_set(values)), a.holds(values));
        }
    }

    #[test]
    fn ways_cover_each_world_in_which_it_holds_once(a in formulas()) {
        let mut diagram = Diagram::new(1 << 16);
        let node = a.build(&mut diagram).unwrap();
        let ways: Vec<Path> = diagram.ways(node).collect();
        prop_assert_eq!(diagram.way(node).is_some(), !ways.is_empty());
        for values in worlds() {
            let fits = |way: &&Path| way.iter().all(|(variable, holds)| is_set(values)(*variable) == *holds);
            prop_assert_eq!(ways.iter().filter(fits).count(), usize::from(a.holds(values)));
        }
    }

    #[test]
    fn settling_and_depending_are_what_they_say(a in formulas(), settled in 0..1_u32 << VARIABLES, to in 0..1_u32 << VARIABLES) {
        let mut diagram = Diagram::new(1 << 16);
        let node = a.build(&mut diagram).unwrap();
        let value = |variable| is_set(settled)(variable).then(|| is_set(to)(variable));
        let left = diagram.settle(node, value).unwrap();
        for values in worlds() {
            let forced = (values & !settled) | (to & settled);
            prop_assert_eq!(diagram.holds(left, is_set(values)), a.holds(forced));
        }
        let depends = |variable: u32| worlds().any(|values| a.holds(values) != a.holds(values ^ (1 << variable)));
        let support: Vec<u32> = (0..VARIABLES).filter(|variable| depends(*variable)).collect();
        prop_assert_eq!(diagram.support([node]).into_iter().collect::<Vec<_>>(), support);
    }

    #[test]
    fn what_is_forgotten_leaves_the_rest_as_it_was(kept in formulas(), forgotten in formulas(), new in formulas()) {
        let mut diagram = Diagram::new(1 << 16);
        let node = kept.build(&mut diagram).unwrap();
        let size = diagram.len();
        forgotten.build(&mut diagram).unwrap();
        diagram.forget(size);
        prop_assert_eq!(diagram.len(), size);
        let after = new.build(&mut diagram).unwrap();
        prop_assert_eq!(kept.build(&mut diagram).unwrap(), node);
        for values in worlds() {
            prop_assert_eq!(diagram.holds(node, is_set(values)), kept.holds(values));
            prop_assert_eq!(diagram.holds(after, is_set(values)), new.holds(values));
        }
    }
}

#[test]
fn functions_that_begin_alike_are_joined_in_pairs_to_the_same_with_far_fewer_nodes() {
    const MANY: u32 = 500;
    let joined = |join: fn(&mut Diagram, Vec<Node>) -> Result<Node, OutOfBudget>| {
        let mut diagram = Diagram::new(1 << 20);
        let first = diagram.variable(0).unwrap();
        // From the first variable to the last, the worse way round for a fold.
        let functions: Vec<Node> = (1..=MANY)
            .map(|at| {
                let own = diagram.variable(at).unwrap();
                diagram.and(first, own).unwrap()
            })
            .collect();
        let any = join(&mut diagram, functions).unwrap();
        let expected = (1..=MANY).rev().try_fold(Node::FALSE, |any, at| {
            let own = diagram.variable(at)?;
            diagram.or(own, any)
        });
        let expected = diagram.and(first, expected.unwrap());
        (Ok(any) == expected, diagram.len())
    };
    let (in_a_row, in_pairs) =
        (joined(|diagram, nodes| diagram.any(nodes)), joined(|diagram, nodes| diagram.any_in_pairs(nodes)));
    assert!(in_a_row.0 && in_pairs.0);
    assert!(in_pairs.1 * 5 < in_a_row.1, "{} and {}", in_pairs.1, in_a_row.1);
}

#[test]
fn a_diagram_may_be_deep_and_stays_linear_where_neighbours_belong_together() {
    const PAIRS: u32 = 100_000;
    let mut diagram = Diagram::new(1 << 20);
    let pairs: Vec<Node> = (0..PAIRS)
        .map(|at| {
            let (a, b) = (diagram.variable(2 * at).unwrap(), diagram.variable(2 * at + 1).unwrap());
            diagram.and(a, b).unwrap()
        })
        .collect();
    let any = diagram.any(pairs).unwrap();
    let none = diagram.not(any).unwrap();
    assert_eq!(diagram.and(any, none), Ok(Node::FALSE));
    assert!(diagram.len() < 12 * PAIRS as usize, "{}", diagram.len());
}

#[test]
fn what_would_outgrow_the_budget_is_refused() {
    let mut diagram = Diagram::new(1 << 10);
    // In this order the pairs are far apart, which takes a node for every subset.
    let built = (0..30).try_fold(Node::FALSE, |any, at| {
        let (a, b) = (diagram.variable(at)?, diagram.variable(at + 30)?);
        let both = diagram.and(a, b)?;
        diagram.or(any, both)
    });
    assert_eq!(built, Err(OutOfBudget));
    assert!(diagram.len() <= 1 << 10);
}
