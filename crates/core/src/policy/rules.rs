//! Rules, whom a policy forbids or permits what, and when; and assertions, which say the same of what must hold.

use super::condition::Condition;
use super::limits;
use super::names::Names;
use super::operations::{self, Selection};
use super::problem::ProblemCode;
use super::reader::{Node, Problems};
use super::shape::{ASSERTION, Object, RULE, STATEMENT};
use super::teams::{Teams, principals};
use crate::OperationSet;

/// What a rule does where it applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Forbid,
    Permit,
}

/// What an assertion says of its cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Claim {
    /// None is allowed or left open.
    Never,
    /// The policy denies none.
    Always,
}

/// Rules and assertions have one form: something is said of whom, of which operations, and when.
#[derive(Clone, Debug)]
pub(crate) struct Sentence<Word> {
    pub(crate) id: Box<str>,
    pub(crate) verb: Word,
    /// Nobody named means everybody.
    pub(crate) who: Option<Who>,
    pub(crate) operations: OperationSet,
    pub(crate) when: Condition,
    pub(crate) unless: Option<Condition>,
}

/// A rule of the document.
pub(crate) type Rule = Sentence<Verb>;

/// An assertion of the document.
pub(crate) type Assertion = Sentence<Claim>;

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
    pub(super) fn rules(&mut self, node: Node<'_>, problems: &mut Problems) -> Vec<Rule> {
        let words = [("forbid", Verb::Forbid), ("permit", Verb::Permit)];
        self.sentences(node, ("rule", limits::RULES), &RULE, words, problems)
    }

    /// Reads the field `assert`.
    pub(super) fn assertions(&mut self, node: Node<'_>, problems: &mut Problems) -> Vec<Assertion> {
        let words = [("never", Claim::Never), ("always", Claim::Always)];
        self.sentences(node, ("assertion", limits::ASSERTIONS), &ASSERTION, words, problems)
    }

    fn sentences<Word: Copy>(
        &mut self,
        node: Node<'_>,
        (kind, most): (&str, usize),
        object: &Object,
        words: [(&'static str, Word); 2],
        problems: &mut Problems,
    ) -> Vec<Sentence<Word>> {
        let mut sentences: Vec<Sentence<Word>> = Vec::new();
        if node.len() > most {
            let message = format!("a policy has at most {most} {kind}s, this one {}", node.len());
            node.report(problems, ProblemCode::TooLarge, message);
            return sentences;
        }
        node.items(problems, |item, problems| {
            let Some(sentence) = self.sentence(item, kind, object, words, problems) else { return };
            if sentences.iter().any(|other| other.id == sentence.id) {
                let message = format!("another {kind} has the id `{}`", sentence.id.escape_debug());
                item.report(problems, ProblemCode::Duplicate, message);
            }
            sentences.push(sentence);
        });
        sentences
    }

    fn sentence<Word: Copy>(
        &mut self,
        node: Node<'_>,
        kind: &str,
        object: &Object,
        words: [(&'static str, Word); 2],
        problems: &mut Problems,
    ) -> Option<Sentence<Word>> {
        let (mut id, mut said, mut when, mut unless) = (None, Vec::new(), Condition::default(), None);
        node.fields(object, problems, |field, node, problems| match field {
            "id" => id = node.name(problems).map(Box::from),
            "when" => when = Condition::read(node, &mut self.teams.tags, self.workspaces, problems),
            "unless" => unless = Some(Condition::read(node, &mut self.teams.tags, self.workspaces, problems)),
            _ => {
                let statement = self.read_statement(node, problems);
                said.extend(words.iter().find(|(own, _)| *own == field).map(|(_, word)| (*word, statement)));
            }
        });
        let mut id_is_missing = true;
        node.with_field("id", |_| id_is_missing = false);
        if id_is_missing {
            let message = format!("{} {kind} has an `id`, by which answers name it", article(kind));
            node.report(problems, ProblemCode::MissingField, message);
        }
        if said.len() != 1 {
            let [(one, _), (other, _)] = words;
            let message = format!("{} {kind} has either `{one}` or `{other}`", article(kind));
            node.report(problems, ProblemCode::MissingField, message);
        }
        let (verb, (who, operations)) = said.pop()?;
        Some(Sentence { id: id?, verb, who, operations, when, unless })
    }

    fn read_statement(&mut self, node: Node<'_>, problems: &mut Problems) -> (Option<Who>, OperationSet) {
        let (mut who, mut selection, before) = (None, Selection::default(), problems.total());
        node.fields(&STATEMENT, problems, |field, node, problems| match field {
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

fn article(noun: &str) -> &'static str {
    if noun.starts_with('a') { "an" } else { "a" }
}
