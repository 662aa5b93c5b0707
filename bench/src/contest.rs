//! One task, and everybody who does it.

use std::fmt::Debug;
use std::hint::black_box;

use anyhow::{Result, ensure};
use criterion::{BenchmarkGroup, measurement::WallTime};

/// The entrant that does nothing beyond what the answer needs; see [`peers::bare`](crate::peers::bare).
pub const BARE: &str = "bare lower bound";

/// The engine of this repository, as one is meant to use it.
pub const OURS: &str = "instantly-rbac";

/// A task: questions with their right answers, and the entrants that gave them.
pub struct Contest<Question, Answer> {
    name: &'static str,
    questions: Vec<(Question, Answer)>,
    entrants: Vec<Entrant>,
}

/// Somebody whose answers are right.
struct Entrant {
    name: &'static str,
    /// Answers every question once.
    pass: Box<dyn FnMut()>,
}

/// A contest that is ready to be measured, whatever it asks.
pub trait Measurable {
    /// Its name: also that of criterion's group.
    fn name(&self) -> &'static str;

    /// The entrants' names, in the order in which they run.
    fn entrants(&self) -> Vec<&'static str>;

    /// How many questions a measured pass answers.
    fn questions(&self) -> usize;

    /// Measures everybody.
    fn measure(&mut self, group: &mut BenchmarkGroup<'_, WallTime>);
}

impl<Question, Answer: PartialEq + Debug> Contest<Question, Answer> {
    /// A contest over these questions, each with its right answer.
    pub fn new(name: &'static str, questions: Vec<(Question, Answer)>) -> Self {
        Self { name, questions, entrants: Vec::new() }
    }

    /// Lets somebody take part whose answers are all right, and fails for anybody else.
    ///
    /// Only `answer` is measured: `prepare` puts a question into the entrant's own form beforehand, and `read` turns
    /// what it answered into what is compared.
    pub fn enter<Prepared: 'static, Raw>(
        &mut self,
        name: &'static str,
        prepare: impl Fn(&Question) -> Result<Prepared>,
        mut answer: impl FnMut(&Prepared) -> Raw + 'static,
        read: impl Fn(Raw) -> Answer,
    ) -> Result<()> {
        let mut prepared = Vec::with_capacity(self.questions.len());
        for (at, (question, right)) in self.questions.iter().enumerate() {
            let own = prepare(question)?;
            let given = read(answer(&own));
            ensure!(
                given == *right,
                "{}: `{name}` answers question {at} with {given:?}, not {right:?}",
                self.name
            );
            prepared.push(own);
        }
        let pass = Box::new(move || {
            for question in &prepared {
                black_box(answer(black_box(question)));
            }
        });
        self.entrants.push(Entrant { name, pass });
        Ok(())
    }
}

impl<Question, Answer> Measurable for Contest<Question, Answer> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn entrants(&self) -> Vec<&'static str> {
        self.entrants.iter().map(|entrant| entrant.name).collect()
    }

    fn questions(&self) -> usize {
        self.questions.len()
    }

    fn measure(&mut self, group: &mut BenchmarkGroup<'_, WallTime>) {
        for Entrant { name, pass } in &mut self.entrants {
            group.bench_function(*name, |bencher| bencher.iter(&mut *pass));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_enters_with_a_wrong_answer() {
        let mut contest = Contest::new("double", vec![(1, 2), (2, 4)]);
        contest.enter("adds", |number| Ok(*number), |number| number + number, |sum| sum).unwrap();
        let error =
            contest.enter("squares", |number| Ok(*number), |number| number * number, |sum| sum).unwrap_err();
        assert_eq!(error.to_string(), "double: `squares` answers question 0 with 1, not 2");
        assert_eq!(contest.entrants(), ["adds"]);
    }
}
