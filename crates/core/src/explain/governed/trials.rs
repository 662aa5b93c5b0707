//! Trying out what could make a request allowed.

use super::Question;
use super::step::Step;
use crate::OperationSet;
use crate::engine::{Facts, applies, decide_all};
use crate::policy::Truth;

/// A minimal change, and what it would allow besides.
pub(super) type Found = (Vec<Step>, OperationSet);

/// The trials of one denied request.
pub(super) struct Trials<'q> {
    question: Question<'q>,
    /// The facts that lead to the denial.
    given: &'q Facts,
    /// What is allowed on the resource as it is.
    before: OperationSet,
    pub(super) found: Vec<Found>,
}

impl<'q> Trials<'q> {
    pub(super) fn of(question: Question<'q>, given: &'q Facts) -> Self {
        Self { question, given, before: allowed(question, given), found: Vec::new() }
    }

    /// Finds those proposals that turn out to be minimal changes, if need be together with the rules that must then be
    /// dropped. Answers the proposals that do not suffice as they are. No two of all proposals are the same.
    pub(super) fn run(&mut self, mut proposals: Vec<Vec<Step>>) -> Vec<Vec<Step>> {
        proposals.retain(|steps| !self.suffices(steps));
        proposals
    }

    fn suffices(&mut self, steps: &[Step]) -> bool {
        let changed;
        let facts = if steps.is_empty() {
            self.given
        } else {
            changed = self.question.facts_after(steps);
            &changed
        };
        let drops = self.forbidding(facts);
        if drops.is_empty() {
            return self.note(steps, facts);
        }
        let steps = [steps, &drops].concat();
        self.note(&steps, &self.question.facts_after(&steps));
        false
    }

    /// Notes the steps that lead to these facts where they are a minimal change.
    fn note(&mut self, steps: &[Step], facts: &Facts) -> bool {
        let is_minimal = self.is_allowed(facts) && !self.can_do_without_one(steps);
        if is_minimal {
            self.found.push((steps.to_vec(), self.gained(facts)));
        }
        is_minimal
    }

    /// Whether one of the steps can stay away. Without any it is denied.
    fn can_do_without_one(&self, steps: &[Step]) -> bool {
        let without = |left_out: usize| {
            let others = steps.iter().enumerate().filter(|(at, _)| *at != left_out);
            self.question.facts_after(others.map(|(_, step)| step))
        };
        steps.len() > 1 && (0..steps.len()).any(|step| self.is_allowed(&without(step)))
    }

    fn is_allowed(&self, facts: &Facts) -> bool {
        self.question.verdict(facts).decision.is_allowed()
    }

    /// The rules that forbid it, or may, dropped.
    fn forbidding(&self, facts: &Facts) -> Vec<Step> {
        let Question { policy, operation, .. } = self.question;
        let (subject, target) = (facts.subject(), facts.target());
        let forbids = |rule| applies(policy, rule, subject, operation, target) != Truth::False;
        let forbidding = subject.forbids().iter().filter(|rule| forbids(rule));
        forbidding.map(|bound| Step::Drop(bound.rule)).collect()
    }

    /// What one step alone would allow besides.
    pub(super) fn gained_by(&self, step: &Step) -> OperationSet {
        self.gained(&self.question.facts_after([step]))
    }

    /// What is allowed besides, and was not before.
    fn gained(&self, facts: &Facts) -> OperationSet {
        let mut gained = allowed(self.question, facts).difference(self.before);
        gained.remove(self.question.operation);
        gained
    }
}

/// Every operation that is allowed on the resource.
fn allowed(question: Question<'_>, facts: &Facts) -> OperationSet {
    decide_all(question.policy, facts.subject(), facts.target()).must()
}
