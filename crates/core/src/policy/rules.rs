//! Rules: whom a policy forbids or permits what, and when.

use super::condition::Condition;
use super::limits;
use super::names::Names;
use super::operations::{self, Selection};
use super::problem::ProblemCode;
use super::reader::{Node, Problems};
use super::teams::{Teams, principals};
use crate::OperationSet;

/// What a rule does where it applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Forbid,
    Permit,
}

/// A rule of the document.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) id: Box<str>,
    pub(crate) verb: Verb,
    /// Nobody named means everybody.
    pub(crate) who: Option<Who>,
    pub(crate) operations: OperationSet,
    pub(crate) when: Condition,
    pub(crate) unless: Option<Condition>,
}

/// Whom a rule speaks of: any of these.
#[derive(Clone, Debug, Default)]
pub(crate) struct Who {
    pub(crate) principals: Vec<u32>,
    pub(crate) teams: Vec<u32>,
}

/// What rules refer to.
pub(super) struct Context<'c> {
    pub(super) team_names: &'c Names,
    pub(super) teams: &'c mut Teams,
    pub(super) workspaces: &'c mut Names,
}

impl Context<'_> {
    /// Reads the field `rules`.
    pub(super) fn read(&mut self, node: Node<'_>, problems: &mut Problems) -> Vec<Rule> {
        let mut rules: Vec<Rule> = Vec::new();
        if node.len() > limits::RULES {
            let message = format!("a policy has at most {} rules, this one {}", limits::RULES, node.len());
            node.report(problems, ProblemCode::TooLarge, message);
            return rules;
        }
        node.items(problems, |item, problems| {
            let Some(rule) = self.read_rule(item, problems) else { return };
            if rules.iter().any(|other| other.id == rule.id) {
                let message = format!("another rule has the id `{}`", rule.id.escape_debug());
                item.report(problems, ProblemCode::Duplicate, message);
            }
            rules.push(rule);
        });
        rules
    }

    fn read_rule(&mut self, node: Node<'_>, problems: &mut Problems) -> Option<Rule> {
        let (mut id, mut said, mut when, mut unless) = (None, Vec::new(), Condition::default(), None);
        node.fields(&["id", "forbid", "permit", "when", "unless"], problems, |field, node, problems| {
            match field {
                "id" => id = node.name(problems).map(Box::from),
                "forbid" => said.push((Verb::Forbid, self.read_statement(node, problems))),
                "permit" => said.push((Verb::Permit, self.read_statement(node, problems))),
                "when" => when = Condition::read(node, &mut self.teams.tags, self.workspaces, problems),
                _ => unless = Some(Condition::read(node, &mut self.teams.tags, self.workspaces, problems)),
            }
        });
        let mut id_is_missing = true;
        node.with_field("id", |_| id_is_missing = false);
        if id_is_missing {
            node.report(problems, ProblemCode::MissingField, "a rule has an `id`, by which answers name it");
        }
        if said.len() != 1 {
            node.report(problems, ProblemCode::MissingField, "a rule has either `forbid` or `permit`");
        }
        let (verb, (who, operations)) = said.pop()?;
        Some(Rule { id: id?, verb, who, operations, when, unless })
    }

    fn read_statement(&mut self, node: Node<'_>, problems: &mut Problems) -> (Option<Who>, OperationSet) {
        let (mut who, mut selection, before) = (None, Selection::default(), problems.total());
        let fields = ["teams", "members", "keys", "agents", "operations", "resources", "effects"];
        node.fields(&fields, problems, |field, node, problems| match field {
            "operations" => selection.narrow(operations::listed(node, problems)),
            "resources" => selection.narrow(operations::of_kinds(node, problems)),
            "effects" => selection.narrow(operations::of_effects(node, problems)),
            "teams" => {
                let teams = self.teams(node, problems);
                who.get_or_insert_with(Who::default).teams.extend(teams);
            }
            _ => {
                let named = principals(field, node, &mut self.teams.principals, problems);
                who.get_or_insert_with(Who::default).principals.extend(named);
            }
        });
        let operations = selection.operations();
        if operations.is_empty() && problems.total() == before {
            node.report(problems, ProblemCode::Empty, "no operation meets all of this");
        }
        (who, operations)
    }

    fn teams(&self, node: Node<'_>, problems: &mut Problems) -> Vec<u32> {
        let mut numbers = Vec::new();
        node.items(problems, |item, problems| {
            let Some(name) = item.text(problems) else { return };
            match self.team_names.find(name) {
                Some(number) => numbers.push(number),
                None => {
                    let message = format!("there is no team `{}`", name.escape_debug());
                    let known = self.team_names.iter();
                    item.report_unknown(problems, ProblemCode::UnknownTeam, message, name, known);
                }
            }
        });
        numbers
    }
}
