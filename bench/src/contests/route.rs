//! From method and path: which operation is it, and may the key call it?

use anyhow::Result;
use instantly_rbac::{Operation, match_operation};

use crate::contest::{BARE, Contest, OURS};
use crate::peers::bare::{bits, routes::Routes};
use crate::peers::matchit::Routers;
use crate::requests::{Request, requests};

type Answer = Option<(Operation, bool)>;

pub(super) fn contest() -> Result<Contest<Request, Answer>> {
    let questions = requests()?.into_iter().map(|(request, allowed)| {
        let answer = Some((request.operation, allowed));
        (request, answer)
    });
    let routes = Routes::new()?;
    let routers = Routers::new()?;

    let mut contest = Contest::new("decide, from method and path", questions.collect());
    contest.enter(
        BARE,
        |request| {
            Ok((
                bits::mask(request.scopes.iter().map(String::as_str))?,
                method(request),
                request.path.clone(),
            ))
        },
        move |(held, method, path)| routes.decide(held, method, path),
        as_is,
    )?;
    contest.enter(
        OURS,
        |request| Ok((request.key().effective(), method(request), request.path.clone())),
        |(key, method, path)| {
            match_operation(method, path).map(|operation| (operation, key.decide(operation)))
        },
        |decided| decided.map(|(operation, decision)| (operation, decision.is_allowed())),
    )?;
    contest.enter(
        "matchit and hash set",
        |request| {
            let held = request.scopes.iter().cloned().collect();
            Ok((held, method(request), request.path.clone()))
        },
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
