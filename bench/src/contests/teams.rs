//! May the key do the operation on the campaign or account, by its teams?

use std::rc::Rc;

use anyhow::{Context as _, Result};
use instantly_rbac::{Decision, Engine, Policy, PrincipalKind};

use crate::contest::{BARE, Contest, OURS};
use crate::peers::bare::teams::Bare;
use crate::peers::teams::{casbin::Casbin, cedar::Cedar, hand::Hand, regorus::Regorus};
use crate::teams::{Question, Teams, key_name, resource_name};

pub(super) fn contest(name: &'static str, teams: usize) -> Result<Contest<Question, bool>> {
    let work = Teams::new(teams);
    let mut contest = Contest::new(name, work.questions()?);

    let bare = Bare::new(&work)?;
    contest.enter(BARE, |question| Ok(*question), move |question| bare.allows(question), as_is)?;

    let mut engine = Engine::new(Policy::parse(&work.document())?);
    let keys: Vec<_> = (0..work.keys.len()).map(|key| engine.add_principal(&work.principal(key))).collect();
    let resources: Vec<_> =
        (0..work.resources.len()).map(|at| engine.add_resource(&work.resource(at))).collect();
    let engine = Rc::new(engine);
    let own = Rc::clone(&engine);
    contest.enter(
        OURS,
        |question| {
            let key = *keys.get(question.key).context("a key")?;
            Ok((key, question.operation, resources.get(question.resource).copied()))
        },
        move |(key, operation, resource)| own.check(*key, *operation, *resource),
        |verdict| verdict.decision == Decision::Allow,
    )?;
    let names = |question: &Question| {
        Ok((key_name(question.key), question.operation, resource_name(question.resource)))
    };
    contest.enter(
        "instantly-rbac, names in",
        names,
        move |(key, operation, resource)| {
            engine.check_named(PrincipalKind::Key, key, *operation, Some(resource))
        },
        |verdict| verdict.decision == Decision::Allow,
    )?;

    let hand = Hand::new(&work)?;
    contest.enter(
        "by hand",
        names,
        move |(key, operation, resource)| hand.allows(key, *operation, resource),
        as_is,
    )?;
    let mut regorus = Regorus::new(&work)?;
    let prepare = |question: &Question| Regorus::prepare(&work, question);
    contest.enter("regorus", prepare, move |question| regorus.allows(question), as_is)?;
    let cedar = Cedar::new(&work)?;
    contest.enter("cedar-policy", Cedar::prepare, move |question| cedar.allows(question), as_is)?;
    let casbin = Casbin::new(&work)?;
    let prepare = |question: &Question| Casbin::prepare(&work, question);
    contest.enter("casbin", prepare, move |question| casbin.allows(question), as_is)?;
    Ok(contest)
}

/// Everything that a policy and its keys take until the first decision.
pub(super) fn loading() -> Result<Contest<(), usize>> {
    let work = Rc::new(Teams::new(20_000));
    let document = Rc::new(work.document());
    let mut contest = Contest::new("load 20,000 teams, 100,000 keys", vec![((), work.keys.len())]);
    let principals: Rc<Vec<_>> = Rc::new((0..work.keys.len()).map(|key| work.principal(key)).collect());
    let (text, keys) = (Rc::clone(&document), principals);
    contest.enter(
        OURS,
        |()| Ok(()),
        move |()| {
            let mut engine = Engine::new(Policy::parse(&text).ok()?);
            keys.iter().for_each(|key| {
                engine.add_principal(key);
            });
            Some(engine)
        },
        |engine| engine.map_or(0, |engine| engine.principals().count()),
    )?;
    contest.enter(
        "by hand",
        |()| Ok(()),
        move |()| Hand::read(&document),
        |hand| hand.map_or(0, |hand| hand.count()),
    )?;
    Ok(contest)
}

fn as_is(allowed: bool) -> bool {
    allowed
}
