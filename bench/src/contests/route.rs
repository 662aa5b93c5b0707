//! From method and path: which operation is it, and may the key call it?

use anyhow::Result;
use instantly_rbac::{Operation, match_operation};

use crate::contest::{BARE, Contest, OURS};
use crate::peers::bare::{bits, routes::Routes};
use crate::peers::matchit::Routers;
use crate::peers::strings;
use crate::requests::{Request, per_key, requests};

type Answer = Option<(Operation, bool)>;

pub(super) fn contest() -> Result<Contest<Request, Answer>> {
    let questions = requests()?.into_iter().map(|(request, allowed)| {
        let answer = Some((request.operation, allowed));
        (request, answer)
    });
    let routes = Routes::new()?;
    let routers = Routers::new()?;

    let mut contest = Contest::new("decide, from method and path", questions.collect());
    let masks = per_key(|request| bits::mask(request.scopes.iter().map(String::as_str)));
    contest.enter(
        BARE,
        |request| Ok((masks(request)?, method(request), request.path.clone())),
        move |(held, method, path)| routes.decide(held, method, path),
        as_is,
    )?;
    let effective = per_key(|request| Ok(request.scope_set().effective()));
    contest.enter(
        OURS,
        |request| Ok((effective(request)?, method(request), request.path.clone())),
        |(key, method, path)| {
            match_operation(method, path).map(|operation| (operation, key.decide(operation)))
        },
        |decided| decided.map(|(operation, decision)| (operation, decision.is_allowed())),
    )?;
    let sets = per_key(strings::set);
    contest.enter(
        "matchit and hash set",
        |request| Ok((sets(request)?, method(request), request.path.clone())),
        move |(held, method, path)| routers.decide(held, method, path),
        as_is,
    )?;
    Ok(contest)
}

fn method(request: &Request) -> String {
    request.operation.method().to_string()
}

fn as_is(answer: Answer) -> Answer {
    answer
}
