//! The operation is known and the key prepared: does it hold one of four scopes?

use anyhow::Result;
use instantly_rbac::{Decision, authorize};

use crate::contest::{BARE, Contest, OURS};
use crate::peers::bare::bits;
use crate::peers::cedar::{self, Cedar};
use crate::peers::regorus::{self, Regorus};
use crate::peers::strings;
use crate::requests::{Request, per_key, requests};

pub(super) fn contest() -> Result<Contest<Request, bool>> {
    let requests = requests()?;
    let cedar = Cedar::new(requests.iter().map(|(request, _)| request))?;
    let mut regorus = Regorus::new()?;

    let mut contest = Contest::new("decide, key prepared", requests);
    let masks = per_key(|request| bits::mask(request.scopes.iter().map(String::as_str)));
    contest.enter(
        BARE,
        |request| Ok((masks(request)?, bits::mask(request.required())?)),
        |(held, required)| bits::meet(held, required),
        as_is,
    )?;
    let effective = per_key(|request| Ok(request.scope_set().effective()));
    contest.enter(
        OURS,
        |request| Ok((effective(request)?, request.operation)),
        |(key, operation)| key.decide(*operation),
        Decision::is_allowed,
    )?;
    let scope_sets = per_key(|request| Ok(request.scope_set()));
    contest.enter(
        "instantly-rbac, not prepared",
        |request| Ok((scope_sets(request)?, request.operation)),
        |(key, operation)| authorize(key, *operation),
        Decision::is_allowed,
    )?;
    let lists = per_key(|request| Ok(request.scopes.to_vec()));
    contest.enter(
        "list of strings",
        |request| Ok((lists(request)?, request.required())),
        |(held, required)| strings::list_holds_any(held, required),
        as_is,
    )?;
    let sets = per_key(strings::set);
    contest.enter(
        "hash set of strings",
        |request| Ok((sets(request)?, request.required())),
        |(held, required)| strings::set_holds_any(held, required),
        as_is,
    )?;
    contest.enter("cedar-policy", cedar::prepare, move |request| cedar.allows(request), as_is)?;
    contest.enter("regorus", regorus::prepare, move |request| regorus.allows(request), as_is)?;
    Ok(contest)
}

fn as_is(allowed: bool) -> bool {
    allowed
}
