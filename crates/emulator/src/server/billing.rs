//! What the workspace pays for. The emulator sells nothing: it shows what its seed says.

use instantly_rbac::api::billing::{GetPlanDetails, GetSubscriptionDetails};
use serde_json::json;

use super::refusal::Refusal;
use super::{Admitted, Entry, Reply, read};
use crate::store::workspaces;

pub(super) static OPERATIONS: [Entry; 2] =
    [read::<GetPlanDetails>(plan), read::<GetSubscriptionDetails>(subscriptions)];

fn plan(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.params()?;
    let own = &request.workspace;
    let empty = || {
        json!({
            "organization_id": own.id.as_str(), "organization_name": own.name, "subscriptions": {}, "addons": {},
        })
        .to_string()
    };
    let given = workspaces::profile(request.transaction, &own.id)?.plan_details;
    Ok(Reply(given.unwrap_or_else(empty)))
}

fn subscriptions(request: &Admitted<'_>) -> Result<Reply, Refusal> {
    request.params()?;
    let empty = || json!({"subscriptions": [], "all_subs_cancelled": false}).to_string();
    let given = workspaces::profile(request.transaction, &request.workspace.id)?.subscription_details;
    Ok(Reply(given.unwrap_or_else(empty)))
}
