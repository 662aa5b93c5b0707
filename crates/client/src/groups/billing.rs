//! What the workspace pays for.

use instantly_rbac::api::billing::{
    GetPlanDetails, GetSubscriptionDetails, PlanDetails, SubscriptionDetails,
};

use crate::{Client, ClientError};

/// Reads plans and subscriptions.
#[derive(Clone, Debug)]
pub struct Billing {
    client: Client,
}

impl Billing {
    pub(crate) const fn of(client: Client) -> Self {
        Self { client }
    }

    /// Reads the plans.
    pub async fn plans(&self) -> Result<PlanDetails, ClientError> {
        self.client.send(&GetPlanDetails {}).await
    }

    /// Reads the subscriptions.
    pub async fn subscriptions(&self) -> Result<SubscriptionDetails, ClientError> {
        self.client.send(&GetSubscriptionDetails {}).await
    }
}
