//! What the workspace pays for. No field of these answers is required.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};

use super::WorkspaceId;
use super::endpoint::endpoints;

/// The plans of the workspace. Subscriptions and add-ons are kept as they come. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct PlanDetails {
    /// The workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<WorkspaceId>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
    /// The plan of each product: `outreach`, `credits`, `bundle`, `crm`, `website_visitors`, `inbox_placement`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, unknown>", optional))]
    pub subscriptions: Option<Map<String, Value>>,
    /// The add-ons of each product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, unknown>", optional))]
    pub addons: Option<Map<String, Value>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// The subscriptions of the workspace. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct SubscriptionDetails {
    /// Each of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<Subscription>>,
    /// Whether all of them are cancelled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_subs_cancelled: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// One subscription. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Subscription {
    /// The workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<WorkspaceId>,
    /// `month` or `year`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<String>,
    /// How many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub quantity: Option<Number>,
    /// The product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<String>,
    /// `prt_outreach` or `prt_leadfinder`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_type: Option<String>,
    /// `plt_addon` or `plt_primary`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_type: Option<String>,
    /// When the paid period ends: Unix seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub current_period_end: Option<Number>,
    /// When it is cancelled: Unix seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub cancel_at_time: Option<Number>,
    /// Its price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "number", optional))]
    pub price_in_dollars: Option<Number>,
    /// Which price that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// Reads the plans.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetPlanDetails {}

/// Reads the subscriptions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetSubscriptionDetails {}

endpoints! {
    GetPlanDetails => PlanDetails, GET_WORKSPACE_PLAN_DETAILS;
    GetSubscriptionDetails => SubscriptionDetails, GET_WORKSPACE_SUBSCRIPTION_DETAILS;
}
