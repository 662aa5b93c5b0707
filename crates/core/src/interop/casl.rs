//! A policy in [CASL](https://casl.js.org)'s words: the rules of one principal, as CASL packs them, for a page or a
//! server that asks CASL already.
//!
//! CASL answers yes or no. Its yes is exactly the allow of [`Engine::check`](crate::Engine::check); `docs/interop.md` tells
//! how to ask. Rules that permit come first, then those that forbid, then the one about other workspaces: CASL goes by the
//! last rule that matches.

use serde::ser::SerializeSeq as _;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use crate::engine::{Clause, Reach};
use crate::policy::Truth;
use crate::{OperationSet, Policy, Principal};

/// A rule for CASL. In JSON it has the form that `unpackRules` reads: actions, subject, conditions, and 1 for a rule that
/// forbids.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "typescript",
    derive(ts_rs::TS),
    ts(type = "[actions: string, subject: string, conditions?: object | 0, inverted?: 1]")
)]
#[non_exhaustive]
pub struct CaslRule {
    /// The actions, which are operations; `None` stands for all.
    pub operations: Option<OperationSet>,
    /// Conditions on the resource's fields `tags` and `workspace`, in the form of MongoDB's; `None` for none.
    pub conditions: Option<Value>,
    /// Whether it forbids.
    pub inverted: bool,
}

impl Serialize for CaslRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let actions = self.operations.map_or_else(
            || "manage".to_owned(),
            |operations| {
                let ids: Vec<&str> = operations.iter().map(|operation| operation.id()).collect();
                ids.join(",")
            },
        );
        let mut packed = serializer.serialize_seq(None)?;
        packed.serialize_element(&actions)?;
        packed.serialize_element("all")?;
        match (&self.conditions, self.inverted) {
            (Some(conditions), _) => packed.serialize_element(conditions)?,
            (None, true) => packed.serialize_element(&0)?,
            (None, false) => {}
        }
        if self.inverted {
            packed.serialize_element(&1)?;
        }
        packed.end()
    }
}

impl Policy {
    /// What a principal may do, as rules for CASL. The actions are operations and the subject is any; conditions read the
    /// fields `tags`, an array of names, and `workspace` of the object that is asked about.
    ///
    /// ```
    /// use instantly_rbac::{Key, Policy, Principal, ScopeSet};
    /// let policy = Policy::parse(r#"{
    ///     "version": 1,
    ///     "teams": {"west": {"keys": ["n8n"], "role": "preset:sdr", "tags": ["West"]}}
    /// }"#).unwrap();
    /// let rules = policy.to_casl(&Principal::Key(Key {
    ///     name: "n8n".to_owned(),
    ///     scopes: ScopeSet::parse("campaigns:update"),
    ///     workspace: None,
    ///     situation: None,
    ///     acting_as: None,
    /// }));
    /// assert_eq!(
    ///     serde_json::to_string(&rules).unwrap(),
    ///     r#"[["activateCampaign,pauseCampaign","all",{"tags":{"$all":[],"$in":["West"]}}],"#.to_owned()
    ///         + r#"["manage","all",{"workspace":{"$exists":true,"$ne":null}},1]]"#
    /// );
    /// ```
    pub fn to_casl(&self, principal: &Principal) -> Vec<CaslRule> {
        let reach = self.reach(principal);
        let mut rules = whatever_the_tags(&reach);
        let (permits, forbids): (Vec<&Clause<'_>>, _) =
            reach.clauses.iter().partition(|clause| clause.permits);
        rules.extend(permits.into_iter().filter_map(|clause| self.permit(&reach, clause)));
        // What nothing permits needs no rule that forbids.
        let permitted = rules.iter().filter_map(|rule| rule.operations);
        let permitted = permitted.fold(OperationSet::EMPTY, OperationSet::union);
        rules.extend(forbids.into_iter().filter_map(|clause| self.forbid(permitted, clause)));
        if !permitted.is_empty() {
            rules.push(elsewhere(principal));
        }
        rules
    }

    fn permit(&self, reach: &Reach<'_>, clause: &Clause<'_>) -> Option<CaslRule> {
        let is_excused = clause.unless.0 != Truth::False && clause.unless.1.is_none();
        if clause.when.0 != Truth::True || is_excused {
            return None;
        }
        let mut tags = given();
        self.carries(&mut tags, "$in", clause.when.1);
        self.carries(&mut tags, "$nin", clause.unless.1.filter(|_| clause.unless.0 != Truth::False));
        let possible = reach.platform.must().difference(reach.forbidden.perhaps);
        rule(clause.operations.intersection(possible), Some(tags), false)
    }

    fn forbid(&self, permitted: OperationSet, clause: &Clause<'_>) -> Option<CaslRule> {
        let is_excused = clause.unless.0 == Truth::True && clause.unless.1.is_none();
        if clause.when.0 == Truth::False || is_excused {
            return None;
        }
        let mut tags = Map::new();
        self.carries(&mut tags, "$in", clause.when.1);
        self.carries(&mut tags, "$nin", clause.unless.1.filter(|_| clause.unless.0 == Truth::True));
        rule(clause.operations.intersection(permitted), Some(tags).filter(|tags| !tags.is_empty()), true)
    }

    fn carries(&self, conditions: &mut Map<String, Value>, operator: &str, tags: Option<&[u32]>) {
        if let Some(tags) = tags {
            let names = tags.iter().map(|tag| self.tags.name(*tag));
            conditions.insert(operator.to_owned(), names.collect());
        }
    }
}

/// What is permitted whatever the tags; where tags may still forbid it, they must have been given.
fn whatever_the_tags(reach: &Reach<'_>) -> Vec<CaslRule> {
    let permitted =
        reach.platform.must().intersection(reach.permitted.surely).difference(reach.forbidden.perhaps);
    let (open, rest) = (permitted.intersection(reach.open.must()), permitted.difference(reach.open.must()));
    rule(open, None, false).into_iter().chain(rule(rest, Some(given()), false)).collect()
}

/// A resource of another workspace than the one in which the principal acts; while that is not known, one whose workspace
/// is given at all.
fn elsewhere(principal: &Principal) -> CaslRule {
    let here = principal.acts_in().map(|id| id.as_str());
    let workspace = match here {
        Some(here) => json!({"$exists": true, "$nin": [here, null]}),
        None => json!({"$exists": true, "$ne": null}),
    };
    CaslRule { operations: None, conditions: Some(json!({"workspace": workspace})), inverted: true }
}

/// Holds for arrays only, the empty one among them: tags that are missing are not the same as none.
fn given() -> Map<String, Value> {
    Map::from_iter([("$all".to_owned(), json!([]))])
}

fn rule(operations: OperationSet, tags: Option<Map<String, Value>>, inverted: bool) -> Option<CaslRule> {
    let conditions = tags.map(|tags| json!({"tags": tags}));
    (!operations.is_empty()).then_some(CaslRule { operations: Some(operations), conditions, inverted })
}
