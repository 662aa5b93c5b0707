//! A policy and the platform as functions. Kleene's three values are two functions: *must*, true where the value is
//! certainly true, and *may*, true where it is not certainly false.

use std::collections::HashSet;

use super::{AGENT, AnalysisError, KEY, KIND, KIND_BITS, KINDS, NOWHERE, PLACE, Space, TAGS_GIVEN};
use crate::bdd::{Node, OutOfBudget, Variable};
use crate::engine::TAGGED;
use crate::operation::Requirement;
use crate::policy::{Condition, Kind, Verb, Who, place};
use crate::{Decision, Operation, OperationSet, Policy, Role};

/// A three-valued function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kleene {
    pub(crate) must: Node,
    pub(crate) may: Node,
}

impl Kleene {
    const TRUE: Self = Self::certain(Node::TRUE);
    pub(crate) const FALSE: Self = Self::certain(Node::FALSE);

    const fn certain(node: Node) -> Self {
        Self { must: node, may: node }
    }

    /// The two functions in each other's place.
    pub(crate) const fn swapped(self) -> Self {
        Self { must: self.may, may: self.must }
    }
}

/// A policy, taken apart: what each rule says wherever it speaks of the operation, and what the teams grant.
pub(crate) struct Parts {
    /// Where each rule applies.
    pub(crate) rules: Vec<Kleene>,
    /// Operations of a role, with what teams of this role grant.
    grants: Vec<Grant>,
    /// In no granting team, where the policy passes by default.
    by_default: Node,
}

impl Parts {
    /// Of a policy that is not there.
    pub(crate) const NONE: Self = Self { rules: Vec::new(), grants: Vec::new(), by_default: Node::TRUE };
}

/// All that bears on an operation, not joined yet. Policies of which it is equal govern the operation alike.
#[derive(PartialEq, Eq)]
pub(crate) struct Said {
    forbids: Vec<Kleene>,
    permits: Vec<Kleene>,
}

struct Grant {
    operations: OperationSet,
    /// In a team without tags.
    anywhere: Node,
    /// In a team with tags.
    somewhere: Node,
    /// In a team one of whose tags the resource carries.
    here: Node,
}

type Built<T> = Result<T, OutOfBudget>;

impl Space<'_> {
    pub(crate) fn all(&mut self, a: Kleene, b: Kleene) -> Built<Kleene> {
        Ok(Kleene { must: self.diagram.and(a.must, b.must)?, may: self.diagram.and(a.may, b.may)? })
    }

    fn either(&mut self, a: Kleene, b: Kleene) -> Built<Kleene> {
        Ok(Kleene { must: self.diagram.or(a.must, b.must)?, may: self.diagram.or(a.may, b.may)? })
    }

    pub(crate) fn all_but(&mut self, a: Kleene, b: Kleene) -> Built<Kleene> {
        Ok(Kleene { must: self.diagram.and_not(a.must, b.may)?, may: self.diagram.and_not(a.may, b.must)? })
    }

    /// Any of them.
    pub(crate) fn any<'k>(&mut self, of: impl IntoIterator<Item = &'k Kleene> + Clone) -> Built<Kleene> {
        let must = self.diagram.any(of.clone().into_iter().map(|own| own.must))?;
        Ok(Kleene { must, may: self.diagram.any(of.into_iter().map(|own| own.may))? })
    }

    /// The same where these many were never joined before.
    pub(crate) fn any_in_pairs(&mut self, of: &[Kleene]) -> Built<Kleene> {
        let must = self.diagram.any_in_pairs(of.iter().map(|own| own.must))?;
        Ok(Kleene { must, may: self.diagram.any_in_pairs(of.iter().map(|own| own.may))? })
    }

    fn variables(&mut self, variables: impl IntoIterator<Item = Variable>) -> Built<Node> {
        let mut nodes = Vec::new();
        for variable in variables {
            nodes.push(self.diagram.variable(variable)?);
        }
        self.diagram.any(nodes)
    }

    /// Where variables spell one of the values, the lowest bit first.
    fn spelled(&mut self, first: Variable, bits: u32, values: impl IntoIterator<Item = u32>) -> Built<Node> {
        let mut any = Node::FALSE;
        for value in values {
            let mut all = Node::TRUE;
            for bit in (0..bits).rev() {
                let variable = self.diagram.variable(first + bit)?;
                let literal = if value >> bit & 1 == 1 { variable } else { self.diagram.not(variable)? };
                all = self.diagram.and(literal, all)?;
            }
            any = self.diagram.or(any, all)?;
        }
        Ok(any)
    }

    fn kinds(&mut self, kinds: impl IntoIterator<Item = u32>) -> Built<Node> {
        self.spelled(KIND, KIND_BITS, kinds)
    }

    /// Where it is known in which workspace it happens, and whether the resource has which tags.
    pub(crate) fn facts_are_given(&mut self) -> Built<Node> {
        let tags = self.diagram.variable(TAGS_GIVEN)?;
        let nowhere = self.spelled(PLACE, self.place_bits, [NOWHERE])?;
        self.diagram.and_not(tags, nowhere)
    }

    /// Where a sentence of the policy applies, for the operations it speaks of.
    pub(crate) fn applies(
        &mut self,
        policy: usize,
        who: Option<&Who>,
        when: &Condition,
        unless: Option<&Condition>,
    ) -> Built<Kleene> {
        let who = match who {
            None => Kleene::TRUE,
            Some(who) => Kleene::certain(self.who(policy, who)?),
        };
        let when = self.condition(policy, when)?;
        let applies = self.all(who, when)?;
        match unless {
            None => Ok(applies),
            Some(unless) => {
                let excused = self.condition(policy, unless)?;
                self.all_but(applies, excused)
            }
        }
    }

    fn who(&mut self, policy: usize, who: &Who) -> Built<Node> {
        let Some(own) = self.policies.get(policy).copied() else { return Ok(Node::FALSE) };
        let teams: Vec<Variable> =
            who.teams.iter().filter_map(|team| self.team_variable(policy, *team)).collect();
        let mut any = vec![self.variables(teams)?];
        for name in who.principals.iter().map(|name| own.principals.name(*name)) {
            let kinds = match Kind::of(name) {
                Some((Kind::Member, _)) => 0..KEY,
                Some((Kind::Key, _)) => KEY..KINDS,
                _ => AGENT..KINDS,
            };
            let person = self
                .people
                .find(name)
                .and_then(|name| self.name_variables.get(place(name)).copied().flatten());
            let Some(person) = person else { continue };
            let (kind, person) = (self.kinds(kinds)?, self.diagram.variable(person)?);
            any.push(self.diagram.and(kind, person)?);
        }
        self.diagram.any(any)
    }

    pub(crate) fn team_variable(&self, policy: usize, team: u32) -> Option<Variable> {
        self.team_variables.get(policy)?.get(place(team)).copied().flatten()
    }

    fn condition(&mut self, policy: usize, condition: &Condition) -> Built<Kleene> {
        let Some(own) = self.policies.get(policy).copied() else { return Ok(Kleene::TRUE) };
        let mut all = Kleene::TRUE;
        if let Some(tags) = &condition.tags {
            let (any, given) = (self.tagged(own, tags)?, self.diagram.variable(TAGS_GIVEN)?);
            let absent = self.diagram.not(given)?;
            let part = Kleene { must: self.diagram.and(given, any)?, may: self.diagram.or(absent, any)? };
            all = self.all(all, part)?;
        }
        if let Some(workspaces) = &condition.workspaces {
            let found = workspaces.iter().filter_map(|id| self.workspaces.find(own.workspaces.name(*id)));
            let values: Vec<u32> = found.map(|id| id + 1).collect();
            let must = self.spelled(PLACE, self.place_bits, values.iter().copied())?;
            let may = self.spelled(PLACE, self.place_bits, values.into_iter().chain([NOWHERE]))?;
            all = self.all(all, Kleene { must, may })?;
        }
        if let Some(roles) = &condition.roles {
            let kinds = (0_u32..).zip(&Role::KNOWN).filter(|(_, role)| roles.contains(role));
            let part = self.kinds(kinds.map(|(kind, _)| kind))?;
            all = self.all(all, Kleene::certain(part))?;
        }
        if let Some(scopes) = &condition.scopes {
            let held = self.scopes.iter().enumerate().filter(|(_, scope)| scopes.contains(scope.index()));
            let held: Vec<Variable> = held.map(|(at, _)| self.scope_variable(at)).collect();
            let (held, is_key) = (self.variables(held)?, self.kinds(KEY..KINDS)?);
            let part = self.diagram.and(held, is_key)?;
            all = self.all(all, Kleene::certain(part))?;
        }
        Ok(all)
    }

    fn tagged(&mut self, policy: &Policy, tags: &[u32]) -> Built<Node> {
        let known = tags.iter().filter_map(|tag| self.tags.find(policy.tags.name(*tag)));
        let variables: Vec<Variable> = known.map(|tag| self.tag_variable(tag)).collect();
        self.variables(variables)
    }

    /// Takes a policy apart.
    pub(crate) fn parts(&mut self, policy: usize) -> Result<Parts, AnalysisError> {
        let Some(own) = self.policies.get(policy).copied() else {
            return Ok(Parts::NONE);
        };
        let mut rules = Vec::new();
        for rule in &own.rules {
            let applies = self.applies(policy, rule.who.as_ref(), &rule.when, rule.unless.as_ref());
            rules.push(applies.map_err(AnalysisError::at(format!("the rule `{}`", rule.id)))?);
        }
        let (grants, by_default) =
            self.teams(policy, own).map_err(AnalysisError::at("what the teams grant"))?;
        Ok(Parts { rules, grants, by_default })
    }

    fn teams(&mut self, policy: usize, own: &Policy) -> Built<(Vec<Grant>, Node)> {
        let granting: Vec<(u32, &crate::policy::Team)> =
            (0_u32..).zip(&own.teams).filter(|(_, team)| team.grants()).collect();
        let roles: HashSet<Option<usize>> = granting.iter().map(|(_, team)| team.role).collect();
        let (mut grants, mut anybody) = (Vec::new(), Vec::new());
        for role in roles {
            let operations = own.operations_of(role);
            let (mut anywhere, mut somewhere, mut here) = (Vec::new(), Vec::new(), Vec::new());
            for (at, team) in granting.iter().filter(|(_, team)| team.role == role) {
                let Some(member) = self.team_variable(policy, *at) else { continue };
                let member = self.diagram.variable(member)?;
                match &team.tags {
                    None => anywhere.push(member),
                    Some(tags) => {
                        let tagged = self.tagged(own, tags)?;
                        somewhere.push(member);
                        here.push(self.diagram.and(member, tagged)?);
                    }
                }
            }
            let (anywhere, somewhere) = (self.diagram.any(anywhere)?, self.diagram.any(somewhere)?);
            anybody.extend([anywhere, somewhere]);
            grants.push(Grant { operations, anywhere, somewhere, here: self.diagram.any(here)? });
        }
        let anybody = self.diagram.any(anybody)?;
        let nobody = self.diagram.not(anybody)?;
        Ok((grants, if own.passes_by_default { nobody } else { Node::FALSE }))
    }

    /// What the teams grant of an operation.
    fn granted(&mut self, parts: &Parts, operation: Operation) -> Built<Kleene> {
        let given = self.diagram.variable(TAGS_GIVEN)?;
        let mut all = Vec::new();
        for grant in parts.grants.iter().filter(|grant| grant.operations.contains(operation)) {
            all.push(Kleene::certain(grant.anywhere));
            all.push(if TAGGED.contains(operation) {
                let (must, open) =
                    (self.diagram.and(given, grant.here)?, self.diagram.and_not(grant.somewhere, given)?);
                Kleene { must, may: self.diagram.or(must, open)? }
            } else {
                Kleene::certain(grant.somewhere)
            });
        }
        self.any(&all)
    }

    /// The rules with a verb that speak of an operation, by their places.
    pub(crate) fn rules_of(policy: &Policy, verb: Verb, operation: Operation) -> impl Iterator<Item = usize> {
        let rules = policy.rules.iter().enumerate();
        rules
            .filter(move |(_, rule)| rule.verb == verb && rule.operations.contains(operation))
            .map(|(at, _)| at)
    }

    /// What is permitted where these rules permit.
    pub(crate) fn permitted(
        &mut self,
        parts: &Parts,
        operation: Operation,
        permits: &[Kleene],
    ) -> Built<Kleene> {
        let permitted = self.any(permits)?;
        let granted = self.granted(parts, operation)?;
        let permitted = self.either(permitted, granted)?;
        self.either(permitted, Kleene::certain(parts.by_default))
    }

    /// What bears on an operation.
    pub(crate) fn said(&mut self, policy: usize, parts: &Parts, operation: Operation) -> Built<Said> {
        let own = self.policies.get(policy).copied();
        let of = |verb| -> Vec<Kleene> {
            let rules = own.into_iter().flat_map(|own| Self::rules_of(own, verb, operation));
            rules.filter_map(|at| parts.rules.get(at).copied()).collect()
        };
        let (forbids, mut permits) = (of(Verb::Forbid), of(Verb::Permit));
        permits.extend([self.granted(parts, operation)?, Kleene::certain(parts.by_default)]);
        Ok(Said { forbids, permits })
    }

    /// What a policy says of an operation.
    pub(crate) fn governance(
        &mut self,
        policy: usize,
        parts: &Parts,
        operation: Operation,
    ) -> Result<Kleene, AnalysisError> {
        let said = self.said(policy, parts, operation);
        let governed = said.and_then(|said| self.governed(&said));
        governed.map_err(|_| self.culprit(policy, parts, operation))
    }

    /// What a policy says of an operation by all that bears on it.
    fn governed(&mut self, said: &Said) -> Built<Kleene> {
        let forbidden = self.any(&said.forbids)?;
        let permitted = self.any(&said.permits)?;
        self.all_but(permitted, forbidden)
    }

    /// The rule with which joining them one by one outgrows the budget; found by doing it again.
    fn culprit(&mut self, policy: usize, parts: &Parts, operation: Operation) -> AnalysisError {
        let own = self.policies.get(policy).copied();
        for verb in [Verb::Forbid, Verb::Permit] {
            let mut joined = Node::FALSE;
            for at in own.into_iter().flat_map(|own| Self::rules_of(own, verb, operation)) {
                let applies = parts.rules.get(at).copied().unwrap_or(Kleene::FALSE);
                match self.diagram.or(joined, applies.may) {
                    Ok(node) => joined = node,
                    Err(_) => {
                        let id = own.and_then(|own| own.rules.get(at)).map_or("", |rule| &rule.id);
                        return AnalysisError::TooComplex { at: format!("the rule `{id}`") };
                    }
                }
            }
        }
        AnalysisError::TooComplex { at: format!("all that is said of `{operation}` together") }
    }

    /// What the platform says of an operation to a principal about whom all is known. Scopes on which no rule depends
    /// are held as need be.
    pub(crate) fn platform(&mut self, operation: Operation) -> Built<Kleene> {
        let holding = (0_u32..)
            .zip(&Role::KNOWN)
            .filter(|(_, role)| role.operations().is_some_and(|operations| operations.contains(operation)));
        let members = self.kinds(holding.map(|(kind, _)| kind))?;
        let other = self.kinds([super::OTHER_ROLE])?;
        let mut keys = self.kinds(KEY..KINDS)?;
        let mut must = members;
        if let Requirement::Documented(groups) = operation.requirement() {
            for group in groups {
                let places = group.iter().map(|scope| self.scopes.iter().position(|own| own == scope));
                let Some(places) = places.collect::<Option<Vec<usize>>>() else { continue };
                let variables: Vec<Variable> = places.into_iter().map(|at| self.scope_variable(at)).collect();
                let held = self.variables(variables)?;
                keys = self.diagram.and(keys, held)?;
            }
            must = self.diagram.or(must, keys)?;
        }
        let may = self.diagram.any([members, other, keys])?;
        Ok(Kleene { must, may })
    }

    /// Where two three-valued functions differ.
    pub(crate) fn difference(&mut self, a: Kleene, b: Kleene) -> Built<Node> {
        let (must, may) = (self.diagram.xor(a.must, b.must)?, self.diagram.xor(a.may, b.may)?);
        self.diagram.or(must, may)
    }

    /// Where, of the cases given, a three-valued function takes a value.
    pub(crate) fn taking(&mut self, of: Node, decision: Decision, function: Kleene) -> Built<Node> {
        match decision {
            Decision::Allow => self.diagram.and(of, function.must),
            Decision::Unknown => {
                let open = self.diagram.and(of, function.may)?;
                self.diagram.and_not(open, function.must)
            }
            Decision::Deny => self.diagram.and_not(of, function.may),
        }
    }

    /// All operations, in classes whose members the policies treat alike.
    pub(crate) fn classes(&self) -> Vec<OperationSet> {
        let mut sets: HashSet<OperationSet> = HashSet::from([TAGGED]);
        for policy in &self.policies {
            sets.extend(policy.rules.iter().map(|rule| rule.operations));
            sets.extend(policy.assertions.iter().map(|assertion| assertion.operations));
            let used = policy.teams.iter().filter_map(|team| policy.roles.get(team.role?));
            sets.extend(used.map(|role| role.operations));
        }
        let mut classes = vec![Operation::all().collect::<OperationSet>()];
        for set in sets {
            let split = classes.iter().flat_map(|class| [class.intersection(set), class.difference(set)]);
            classes = split.filter(|class| !class.is_empty()).collect();
        }
        classes.sort_by_key(|class| class.iter().next().map(Operation::index));
        classes
    }
}
