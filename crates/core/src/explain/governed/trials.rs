//! Trying out what could make a request allowed.

use super::Question;
use super::step::{Step, changes_of};
use crate::OperationSet;
use crate::engine::{Facts, applies, decide_all};
use crate::escalation::way_to_root;
use crate::policy::Truth;

/// A minimal change, and what it would allow besides.
pub(super) type Found = (Vec<Step>, OperationSet);

/// The trials of one denied request.
pub(super) struct Trials<'q> {
    question: Question<'q>,
    /// The facts that lead to the denial.
    given: &'q Facts<'q>,
    /// What is allowed on the resource as it is.
    before: OperationSet,
    /// Whether the principal is a key that has a way to full control already.
    pub(super) is_root: bool,
    pub(super) found: Vec<Found>,
}

impl<'q> Trials<'q> {
    pub(super) fn of(question: Question<'q>, given: &'q Facts<'q>) -> Self {
        let key = question.principal.key();
        let is_root = key.is_some_and(|key| way_to_root(key.scopes.bits()).is_some());
        Self { question, given, before: allowed(question, given), is_root, found: Vec::new() }
    }

    /// Finds those proposals that turn out to be minimal changes, if need be together with the rules that must then be
    /// dropped. Answers the proposals that do not suffice as they are. No two of all proposals are the same.
    pub(super) fn run(&mut self, proposals: Vec<Vec<Step>>) -> Vec<Vec<Step>> {
        proposals.into_iter().filter_map(|steps| self.attempt(steps)).collect()
    }

    fn attempt(&mut self, steps: Vec<Step>) -> Option<Vec<Step>> {
        let changed;
        let facts = if steps.is_empty() {
            self.given
        } else {
            changed = self.after(&steps);
            &changed
        };
        let steps = self.note(steps, facts)?;
        let drops = self.forbidding(facts);
        if !drops.is_empty() {
            let steps = [steps.as_slice(), &drops].concat();
            let facts = self.after(&steps);
            self.note(steps, &facts);
        }
        Some(steps)
    }

    /// Notes the steps that lead to these facts where they are a minimal change, and answers them where they are not.
    fn note(&mut self, steps: Vec<Step>, facts: &Facts<'_>) -> Option<Vec<Step>> {
        if !self.is_allowed(facts) || self.can_do_without_one(&steps) {
            return Some(steps);
        }
        self.found.push((steps, self.gained(facts)));
        None
    }

    /// Whether one of the steps can stay away. Without any it is denied.
    fn can_do_without_one(&self, steps: &[Step]) -> bool {
        let without = |left_out: usize| {
            let others = steps.iter().enumerate().filter(|(at, _)| *at != left_out);
            self.after(others.map(|(_, step)| step))
        };
        steps.len() > 1 && (0..steps.len()).any(|step| self.is_allowed(&without(step)))
    }

    fn after<'s>(&self, steps: impl IntoIterator<Item = &'s Step>) -> Facts<'q> {
        let Question { policy, principal, .. } = self.question;
        self.given.after(policy, principal, &changes_of(steps))
    }

    fn is_allowed(&self, facts: &Facts<'_>) -> bool {
        self.question.verdict(facts).decision.is_allowed()
    }

    /// The rules that forbid it, or may, dropped.
    fn forbidding(&self, facts: &Facts<'_>) -> Vec<Step> {
        let Question { policy, operation, .. } = self.question;
        let (subject, target) = (facts.subject(), facts.target());
        let forbids = |rule| applies(policy, rule, subject, operation, target) != Truth::False;
        let forbidding = subject.forbids().iter().filter(|rule| forbids(rule));
        forbidding.map(|bound| Step::Drop(bound.rule)).collect()
    }

    /// What one step alone would allow besides.
    pub(super) fn gained_by(&self, step: &Step) -> OperationSet {
        self.gained(&self.after([step]))
    }

    /// What is allowed besides, and was not before.
    fn gained(&self, facts: &Facts<'_>) -> OperationSet {
        let mut gained = allowed(self.question, facts).difference(self.before);
        gained.remove(self.question.operation);
        gained
    }
}

/// Every operation that is allowed on the resource.
fn allowed(question: Question<'_>, facts: &Facts<'_>) -> OperationSet {
    decide_all(question.policy, facts.subject(), facts.target()).must()
}
