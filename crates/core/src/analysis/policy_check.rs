//! What is wrong with a policy that loads: assertions that do not hold, rules that can never matter, and what has changed
//! meaning since it was written.

use std::collections::BTreeMap;
use std::iter;

use serde::Serialize;

use super::symbolic::{AnalysisError, Example, Kleene, NOWHERE, Parts, Space};
use crate::bdd::{Node, OutOfBudget};
use crate::policy::{Assertion, Claim, Drift, MeaningChange, Rule, Verb};
use crate::{Operation, OperationSet, Policy};

/// One thing that a check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PolicyFinding"))]
pub struct Finding {
    /// What, as a stable code.
    pub code: FindingCode,
    /// JSON pointer to the rule, the assertion, or what else it is about.
    pub pointer: String,
    /// Its id or name.
    pub id: String,
    /// The rules for which it cannot matter, where there are any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<String>>"))]
    pub by: Vec<String>,
    /// What, for a person.
    pub message: String,
    /// A case in which the assertion does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub counterexample: Option<Example>,
}

/// What a check can find. The texts never change; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PolicyFindingCode"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FindingCode {
    /// An assertion does not hold; there is a counterexample.
    AssertionFails,
    /// No request meets the conditions of a rule.
    NeverApplies,
    /// Whatever a permit permits is forbidden.
    Contradicted,
    /// Another rule of its kind says as much.
    Covered,
    /// What a rule says holds without it, by all the rest together.
    Redundant,
    /// The document names another catalogue than this engine has.
    OtherCatalog,
    /// A role, team or rule selects operations that are newer than the catalogue which the document names.
    ChangedMeaning,
}

impl FindingCode {
    /// The code as it stands in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AssertionFails => "assertion_fails",
            Self::NeverApplies => "never_applies",
            Self::Contradicted => "contradicted",
            Self::Covered => "covered",
            Self::Redundant => "redundant",
            Self::OtherCatalog => "other_catalog",
            Self::ChangedMeaning => "changed_meaning",
        }
    }
}

impl Policy {
    /// Proves every assertion over all cases, or shows a case in which it does not hold, and finds the rules that can never
    /// matter and the [drift](Self::drift). Nothing found means that all of it holds. What changed meaning comes first, then
    /// assertions, then rules, each in the order of the document.
    ///
    /// A rule can never matter if the policy decides every case alike without it, whoever is in the teams. All rules that
    /// are found can go at once.
    ///
    /// Each rule is held against all the rest, so the time grows with the square of how many rules there are: some
    /// milliseconds for 200, tenths of a second for the 1,024 that a policy may have. The memory is bounded by the budget of
    /// nodes, which each rule has for itself.
    ///
    /// ```
    /// use instantly_rbac::Policy;
    /// use instantly_rbac::analysis::FindingCode;
    /// let policy = Policy::parse(r#"{
    ///     "version": 1,
    ///     "rules": [
    ///         {"id": "no-deletions", "forbid": {"effects": ["delete"]}},
    ///         {"id": "ops-clean-up", "permit": {"members": ["ops"], "operations": ["deleteLead"]}}
    ///     ],
    ///     "assert": [{"id": "keys-stay-put", "never": {"effects": ["control"]}}]
    /// }"#).unwrap();
    /// let findings = policy.findings().unwrap();
    /// assert_eq!(findings[0].code, FindingCode::AssertionFails);
    /// assert!(findings[0].counterexample.is_some());
    /// assert_eq!((findings[1].code, findings[1].by[0].as_str()), (FindingCode::Contradicted, "no-deletions"));
    /// ```
    pub fn findings(&self) -> Result<Vec<Finding>, AnalysisError> {
        let mut check = Check::of(self)?;
        let mut findings = self.drift().map_or_else(Vec::new, of_drift);
        findings.extend(check.refutations()?);
        findings.extend(check.rules_that_never_matter()?);
        Ok(findings)
    }

    /// Proves every assertion over all cases: of [`findings`](Self::findings) those about assertions alone, without the
    /// look at every rule.
    pub fn refutations(&self) -> Result<Vec<Finding>, AnalysisError> {
        Check::of(self)?.refutations()
    }
}

fn of_drift(drift: &Drift) -> Vec<Finding> {
    let found = |code, pointer: &str, id: &str, message| {
        let (pointer, id) = (pointer.to_owned(), id.to_owned());
        Finding { code, pointer, id, by: Vec::new(), message, counterexample: None }
    };
    let whole = found(FindingCode::OtherCatalog, "/catalog", &drift.catalog, drift.to_string());
    let of_change = |change: &MeaningChange| {
        found(FindingCode::ChangedMeaning, &change.pointer, &change.id, change.to_string())
    };
    iter::once(whole).chain(drift.changes.iter().map(of_change)).collect()
}

fn of_assertion(at: usize, assertion: &Assertion, example: Example) -> Finding {
    let message = match assertion.verb {
        Claim::Never => format!("`{}` is not denied in every case", example.operation),
        Claim::Always => format!("the policy stands in the way of `{}`", example.operation),
    };
    Finding {
        code: FindingCode::AssertionFails,
        pointer: format!("/assert/{at}"),
        id: assertion.id.to_string(),
        by: Vec::new(),
        message,
        counterexample: Some(example),
    }
}

struct Check<'p> {
    space: Space<'p>,
    policy: &'p Policy,
    parts: Parts,
    /// How many nodes there were when the policy was taken apart.
    of_parts: usize,
    classes: Vec<OperationSet>,
}

/// Nodes that are built over those of the policy's parts before they are forgotten.
const FORGET: usize = 1 << 16;

impl<'p> Check<'p> {
    fn of(policy: &'p Policy) -> Result<Self, AnalysisError> {
        let mut space = Space::of(&[policy]);
        let parts = space.parts(0)?;
        let (of_parts, classes) = (space.diagram.len(), space.classes());
        Ok(Self { space, policy, parts, of_parts, classes })
    }

    fn refutations(&mut self) -> Result<Vec<Finding>, AnalysisError> {
        let mut findings = Vec::new();
        for (at, assertion) in self.policy.assertions.iter().enumerate() {
            if let Some(example) = self.refuted(assertion)? {
                findings.push(of_assertion(at, assertion, example));
            }
        }
        Ok(findings)
    }

    /// A case in which an assertion does not hold.
    fn refuted(&mut self, assertion: &Assertion) -> Result<Option<Example>, AnalysisError> {
        let Assertion { who, when, unless, .. } = assertion;
        let too_complex = || AnalysisError::at(format!("the assertion `{}`", assertion.id));
        let applies = self.space.applies(0, who.as_ref(), when, unless.as_ref()).map_err(too_complex())?;
        for class in self.classes.clone() {
            let class = class.intersection(assertion.operations);
            let Some(first) = class.iter().next() else { continue };
            let governance = self.space.governance(0, &self.parts, first)?;
            for operation in class.iter() {
                let refuted =
                    self.refuting(assertion.verb, applies, governance, operation).map_err(too_complex())?;
                if let Some(example) = self.witness(refuted, operation)? {
                    return Ok(Some(example));
                }
            }
        }
        Ok(None)
    }

    /// Where all facts are given, the assertion applies, and the policy does not decide as it says.
    fn refuting(
        &mut self,
        claim: Claim,
        applies: Kleene,
        governance: Kleene,
        operation: Operation,
    ) -> Result<Node, OutOfBudget> {
        let (given, platform) = (self.space.facts_are_given()?, self.space.platform(operation)?);
        let diagram = &mut self.space.diagram;
        let possible = diagram.and(applies.must, given)?;
        let possible = diagram.and(possible, platform.may)?;
        match claim {
            Claim::Never => diagram.and(possible, governance.may),
            Claim::Always => diagram.and_not(possible, governance.must),
        }
    }

    /// One who exists, for whom a function is true.
    fn witness(&mut self, node: Node, operation: Operation) -> Result<Option<Example>, AnalysisError> {
        let too_complex = || AnalysisError::at("the search for a counterexample");
        if node == Node::FALSE {
            return Ok(None);
        }
        let everybody = self.space.everybody(&[node])?;
        for at in self.space.concerned([node].into_iter(), &everybody).into_iter().flatten() {
            let Some(who) = everybody.get(at) else { continue };
            let left = self.space.for_somebody(node, who).map_err(too_complex())?;
            for kind in who.kinds() {
                let left = self.space.settled(left, Some(kind), None).map_err(too_complex())?;
                for at in NOWHERE + 1..self.space.places() {
                    let left = self.space.settled(left, None, Some(at)).map_err(too_complex())?;
                    if let Some(way) = self.space.diagram.way(left) {
                        return Ok(Some(self.space.example(who, (kind, at), operation, &way)));
                    }
                }
            }
        }
        Ok(None)
    }

    /// From the last rule to the first, so that of two that say the same the first stays; each is judged without those
    /// that were found before it. A rule may matter only for one that is found after it, so this is repeated until nothing
    /// more is found.
    fn rules_that_never_matter(&mut self) -> Result<Vec<Finding>, AnalysisError> {
        let mut kept: Vec<bool> = vec![true; self.policy.rules.len()];
        let mut findings = BTreeMap::new();
        loop {
            let before = findings.len();
            self.find_more(&mut kept, &mut findings)?;
            if findings.len() == before {
                return Ok(findings.into_values().collect());
            }
        }
    }

    fn find_more(
        &mut self,
        kept: &mut [bool],
        findings: &mut BTreeMap<usize, Finding>,
    ) -> Result<(), AnalysisError> {
        for (at, rule) in self.policy.rules.iter().enumerate().rev() {
            if findings.contains_key(&at) {
                continue;
            }
            let matters =
                self.matters(at, rule, kept).map_err(AnalysisError::at(format!("the rule `{}`", rule.id)))?;
            if matters {
                continue;
            }
            kept.get_mut(at).into_iter().for_each(|kept| *kept = false);
            let why =
                self.why(at, rule, kept).map_err(AnalysisError::at(format!("the rule `{}`", rule.id)))?;
            let (code, by, message) = why;
            let (pointer, id) = (format!("/rules/{at}"), rule.id.to_string());
            findings.insert(at, Finding { code, pointer, id, by, message, counterexample: None });
        }
        Ok(())
    }

    fn applies(&self, at: usize) -> Kleene {
        self.parts.rules.get(at).copied().unwrap_or(Kleene::FALSE)
    }

    /// Whether the policy decides any case otherwise without the rule. What is built on the way is forgotten once it is
    /// much, so that the budget is for one rule and not for all of them.
    fn matters(&mut self, at: usize, rule: &Rule, kept: &[bool]) -> Result<bool, OutOfBudget> {
        let applies = self.applies(at);
        if applies.may == Node::FALSE {
            return Ok(false);
        }
        if self.space.diagram.len() > self.of_parts + FORGET {
            self.space.diagram.forget(self.of_parts);
        }
        for class in &self.classes {
            let Some(operation) = class.intersection(rule.operations).iter().next() else { continue };
            let others = |verb: Verb| -> Vec<Kleene> {
                let own = Space::rules_of(self.policy, verb, operation);
                let others = own.filter(|own| kept.get(*own) == Some(&true) && *own != at);
                others.map(|own| self.applies(own)).collect()
            };
            let (forbids, permits) = (others(Verb::Forbid), others(Verb::Permit));
            let space = &mut self.space;
            let permitted = space.any_in_pairs(&permits)?;
            let permitted = space.permitted(&self.parts, operation, &[permitted])?;
            let forbidden = space.any_in_pairs(&forbids)?;
            // What the rule says, and nothing else does.
            let (said, open) = match rule.verb {
                Verb::Forbid => (space.all(applies.swapped(), permitted)?, forbidden.swapped()),
                Verb::Permit => (space.all_but(applies, forbidden)?, permitted),
            };
            let must = space.diagram.and_not(said.must, open.must)?;
            if must != Node::FALSE || space.diagram.and_not(said.may, open.may)? != Node::FALSE {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Why a rule never matters: the first reason that is true, the simplest first.
    fn why(
        &mut self,
        at: usize,
        rule: &Rule,
        kept: &[bool],
    ) -> Result<(FindingCode, Vec<String>, String), OutOfBudget> {
        let applies = self.applies(at);
        if applies.may == Node::FALSE {
            return Ok((FindingCode::NeverApplies, Vec::new(), "no request meets its conditions".to_owned()));
        }
        let others = |verb: Verb| -> Vec<(usize, &Rule)> {
            let rules = self.policy.rules.iter().enumerate();
            rules.filter(|(own, other)| other.verb == verb && kept.get(*own) == Some(&true)).collect()
        };
        for (own, other) in others(rule.verb) {
            if !rule.operations.is_subset(other.operations) {
                continue;
            }
            let wider = self.applies(own);
            let diagram = &mut self.space.diagram;
            let must = diagram.and_not(applies.must, wider.must)? == Node::FALSE;
            let may = diagram.and_not(applies.may, wider.may)? == Node::FALSE;
            if must && may {
                let message = format!("the rule `{}` says as much", other.id);
                return Ok((FindingCode::Covered, vec![other.id.to_string()], message));
            }
        }
        let forbids = others(Verb::Forbid);
        if rule.verb == Verb::Permit
            && let Some(by) = self.contradicting(applies, rule, &forbids)?
        {
            let message = format!("whatever it permits is forbidden by {}", quoted(&by));
            return Ok((FindingCode::Contradicted, by, message));
        }
        let message = match rule.verb {
            Verb::Forbid => "whatever it forbids is forbidden or not permitted without it",
            Verb::Permit => "whatever it permits is permitted or forbidden without it",
        };
        Ok((FindingCode::Redundant, Vec::new(), message.to_owned()))
    }

    /// The forbidding rules that together forbid all that a rule permits: one, if one does, else all that take part.
    fn contradicting(
        &mut self,
        applies: Kleene,
        rule: &Rule,
        forbids: &[(usize, &Rule)],
    ) -> Result<Option<Vec<String>>, OutOfBudget> {
        let mut taking_part = Vec::new();
        for (own, other) in forbids {
            if rule.operations.intersection(other.operations).is_empty() {
                continue;
            }
            let forbidden = self.applies(*own);
            let diagram = &mut self.space.diagram;
            let left = diagram.and_not(applies.may, forbidden.must)?;
            if left == Node::FALSE && rule.operations.is_subset(other.operations) {
                return Ok(Some(vec![other.id.to_string()]));
            }
            if left != applies.may {
                taking_part.push((*own, *other));
            }
        }
        for operation in rule.operations.iter() {
            let speaking = taking_part.iter().filter(|(_, other)| other.operations.contains(operation));
            let all: Vec<Node> = speaking.map(|(own, _)| self.applies(*own).must).collect();
            let all = self.space.diagram.any(all)?;
            if self.space.diagram.and_not(applies.may, all)? != Node::FALSE {
                return Ok(None);
            }
        }
        Ok(Some(taking_part.into_iter().map(|(_, other)| other.id.to_string()).collect()))
    }
}

fn quoted(ids: &[String]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
    ids.join(", ")
}
