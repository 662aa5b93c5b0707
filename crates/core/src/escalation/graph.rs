//! Ways as a graph, for whoever draws: plain nodes and edges, and two text forms of them.

use std::fmt::Write as _;

use serde::Serialize;

use super::{Edge, Fact, Path, Premise, WorldPath};
use crate::Certainty;

/// What can be gained, and how one gain leads to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Graph {
    /// The start comes first.
    pub nodes: Vec<GraphNode>,
    /// Each once, in the order of the paths.
    pub edges: Vec<GraphEdge>,
}

/// Something that is held or gained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct GraphNode {
    /// What it is, in a few words.
    pub label: String,
    /// What is gained; `null` for the start, and for somebody who is taken over.
    pub gain: Option<Fact>,
    /// How many steps it is away from the start.
    pub distance: usize,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct GraphEdge {
    /// Place of the node it starts from.
    pub from: usize,
    /// Place of the node it leads to.
    pub to: usize,
    /// The rule's id.
    pub rule: &'static str,
    /// How certain it is that it works.
    pub certainty: Certainty,
    /// How, in one sentence.
    pub how: &'static str,
}

impl Graph {
    /// The ways of a lone key, from a start of that name.
    ///
    /// ```
    /// use instantly_rbac::ScopeSet;
    /// use instantly_rbac::escalation::{Assumptions, Graph, escalation};
    /// let found = escalation(&ScopeSet::parse("workspace_members:update"), &[], &Assumptions::default());
    /// let graph = Graph::of("key", &found.paths[..1]);
    /// assert_eq!(
    ///     graph.mermaid(),
    ///     "flowchart LR\n  n0([\"key\"])\n  n1[\"admin member\"]\n  n2[[\"every scope\"]]\n  n0 -->|\"E06\"| n1\n  n1 -->|\"E27\"| n2\n",
    /// );
    /// ```
    pub fn of(start: &str, paths: &[Path]) -> Self {
        let mut graph = Self::starting(start);
        for path in paths {
            graph.add(path.edges.iter().map(|edge| (*edge, String::new(), None)));
        }
        graph
    }

    /// The ways of somebody in a world. Gains in another workspace than the first carry its id.
    pub fn of_world(start: &str, home: &str, paths: &[WorldPath<'_>]) -> Self {
        let mut graph = Self::starting(start);
        for path in paths {
            graph.add(path.steps.iter().map(|step| {
                let place =
                    if step.workspace == home { String::new() } else { format!(" in {}", step.workspace) };
                (step.edge, place, step.takes.map(|who| format!("{} {}", who.kind.as_str(), who.name)))
            }));
        }
        graph
    }

    fn starting(label: &str) -> Self {
        let start = GraphNode { label: label.to_owned(), gain: None, distance: 0 };
        Self { nodes: vec![start], edges: Vec::new() }
    }

    /// Adds a way. Each step starts from what it asks for, as far as the way gained that; else from full control or from
    /// what was taken over last, since a step that rests on neither starts from the start.
    fn add(&mut self, steps: impl Iterator<Item = (&'static Edge, String, Option<String>)>) {
        let mut gained: Vec<(Fact, usize)> = Vec::new();
        let mut taken = 0;
        for (edge, place, takes) in steps {
            let mut from: Vec<usize> =
                edge.from.iter().filter_map(|premise| Self::source(premise, &gained)).collect();
            if from.is_empty() {
                from.push(taken);
            }
            let distance = from.iter().filter_map(|at| self.nodes.get(*at)).map(|node| node.distance).max();
            let label = match &takes {
                Some(who) => format!("{who}{place}"),
                None => format!("{}{place}", edge.to.as_str().replace('_', " ")),
            };
            let gain = takes.is_none().then_some(edge.to);
            let to = self.node(label, gain, distance.unwrap_or_default() + 1);
            for from in from {
                let step = GraphEdge { from, to, rule: edge.id, certainty: edge.certainty, how: edge.how };
                if !self.edges.contains(&step) {
                    self.edges.push(step);
                }
            }
            if takes.is_some() {
                taken = to;
            } else {
                gained.push((edge.to, to));
            }
        }
    }

    fn source(premise: &Premise, gained: &[(Fact, usize)]) -> Option<usize> {
        let wanted = match premise {
            Premise::Has(fact) => *fact,
            _ => Fact::EveryScope,
        };
        gained.iter().rev().find(|(fact, _)| *fact == wanted).map(|(_, at)| *at)
    }

    fn node(&mut self, label: String, gain: Option<Fact>, distance: usize) -> usize {
        if let Some(at) = self.nodes.iter().position(|node| node.label == label) {
            return at;
        }
        self.nodes.push(GraphNode { label, gain, distance });
        self.nodes.len() - 1
    }

    /// In the language of Graphviz. Assumed steps are dashed.
    pub fn dot(&self) -> String {
        let mut text = "digraph escalation {\n  rankdir=LR;\n  node [shape=box];\n".to_owned();
        for (at, node) in self.nodes.iter().enumerate() {
            let shape = match node.gain {
                _ if at == 0 => ", shape=oval",
                Some(Fact::EveryScope) => ", peripheries=2",
                _ => "",
            };
            let _ = writeln!(text, "  n{at} [label={}{shape}];", quoted(&node.label, "\\\""));
        }
        for edge in &self.edges {
            let style = if edge.certainty == Certainty::Documented { "" } else { ", style=dashed" };
            let GraphEdge { from, to, rule, how, .. } = edge;
            let _ = writeln!(
                text,
                "  n{from} -> n{to} [label=\"{rule}\", tooltip={}{style}];",
                quoted(how, "\\\"")
            );
        }
        text.push_str("}\n");
        text
    }

    /// In the language of Mermaid. Assumed steps are dotted.
    pub fn mermaid(&self) -> String {
        let mut text = "flowchart LR\n".to_owned();
        for (at, node) in self.nodes.iter().enumerate() {
            let label = quoted(&node.label, "#quot;");
            let _ = match node.gain {
                _ if at == 0 => writeln!(text, "  n{at}([{label}])"),
                Some(Fact::EveryScope) => writeln!(text, "  n{at}[[{label}]]"),
                _ => writeln!(text, "  n{at}[{label}]"),
            };
        }
        for edge in &self.edges {
            let arrow = if edge.certainty == Certainty::Documented { "-->" } else { "-.->" };
            let GraphEdge { from, to, rule, .. } = edge;
            let _ = writeln!(text, "  n{from} {arrow}|\"{rule}\"| n{to}");
        }
        text
    }
}

/// In quotes; those within are written as `quote`, line breaks as spaces, and a backslash stays one.
fn quoted(label: &str, quote: &str) -> String {
    let mut text = "\"".to_owned();
    for letter in label.chars() {
        match letter {
            '"' => text.push_str(quote),
            '\\' if quote.starts_with('\\') => text.push_str("\\\\"),
            letter if letter.is_control() => text.push(' '),
            letter => text.push(letter),
        }
    }
    text.push('"');
    text
}
