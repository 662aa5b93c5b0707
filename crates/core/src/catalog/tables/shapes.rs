// Written by `cargo xtask catalog` from the files in crates/core/catalog. Do not edit.

use crate::api::shape::{AnswerForm as A, Field as F, FieldText as T, Kind as K, Need as N, Shape, ShapeText};
use crate::catalog::Source;
use crate::operation::Operation as O;

pub(crate) static SHAPES: [Shape; 62] = [
    Shape {
        operation: O::LIST_ACCOUNT,
        path: &[],
        query: &[
            F { name: "limit", kind: &K::Integer { min: 1, max: 100 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "search", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "status", kind: &K::OneOfNumbers(&[1, 2, 3, -1, -2, -3]), need: N::Optional, nullable: false },
            F { name: "provider_code", kind: &K::OneOfNumbers(&[1, 2, 3, 4, 8, 11]), need: N::Optional, nullable: false },
            F { name: "tag_ids", kind: &K::Joined(&K::Uuid), need: N::Optional, nullable: false },
            F { name: "tag_ids_all", kind: &K::Joined(&K::Uuid), need: N::Optional, nullable: false },
            F { name: "include_tags", kind: &K::Boolean, need: N::Optional, nullable: false },
            F { name: "filter", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "sort_by", kind: &K::OneOf(&["timestamp_created", "email", "stat_warmup_score", "status"]), need: N::Optional, nullable: false },
            F { name: "sort_order", kind: &K::OneOf(&["asc", "desc"]), need: N::Optional, nullable: false },
            F { name: "skip", kind: &K::Integer { min: 0, max: i64::MAX }, need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Page, hides: &[],
    },
    Shape {
        operation: O::DELETE_ACCOUNT,
        path: &[
            F { name: "email", kind: &K::Email, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::GET_ACCOUNT,
        path: &[
            F { name: "email", kind: &K::Email, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::PATCH_ACCOUNT,
        path: &[
            F { name: "email", kind: &K::Email, need: N::Required, nullable: false },
        ],
        query: &[],
        body: Some(&[
            F { name: "reply_to", kind: &K::Email, need: N::Optional, nullable: true },
        ]),
        is_open: true, needs_one: true, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::PAUSE_ACCOUNT,
        path: &[
            F { name: "email", kind: &K::Email, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::RESUME_ACCOUNT,
        path: &[
            F { name: "email", kind: &K::Email, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::LIST_API_KEY,
        path: &[],
        query: &[
            F { name: "limit", kind: &K::Integer { min: 1, max: 100 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Page, hides: &["key"],
    },
    Shape {
        operation: O::CREATE_API_KEY,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "name", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Required, nullable: false },
            F { name: "scopes", kind: &K::List { of: &K::Scope, min: 0 }, need: N::Required, nullable: false },
        ]),
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::DELETE_API_KEY,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &["key"],
    },
    Shape {
        operation: O::LIST_AUDIT_LOG,
        path: &[],
        query: &[
            F { name: "limit", kind: &K::Integer { min: 1, max: 1000 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "activity_type", kind: &K::Integer { min: i64::MIN, max: i64::MAX }, need: N::Optional, nullable: false },
            F { name: "search", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "start_date", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "end_date", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Page, hides: &[],
    },
    Shape {
        operation: O::LIST_BACKGROUND_JOB,
        path: &[],
        query: &[
            F { name: "limit", kind: &K::Integer { min: 1, max: 100 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "ids", kind: &K::Joined(&K::ObjectId), need: N::Optional, nullable: false },
            F { name: "included_ids", kind: &K::Joined(&K::ObjectId), need: N::Optional, nullable: false },
            F { name: "excluded_ids", kind: &K::Joined(&K::ObjectId), need: N::Optional, nullable: false },
            F { name: "type", kind: &K::OneOf(&["move-leads", "import-leads", "export-leads", "update-warmup-accounts", "rename-variable", "broadcast-ai-generate", "broadcast-website-scrape", "import-subscribers-from-crm", "resync-subscriber-crm-tags"]), need: N::Optional, nullable: false },
            F { name: "entity_type", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "entity_id", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "status", kind: &K::OneOf(&["pending", "in-progress", "success", "failed", "draining", "paused", "cancelled"]), need: N::Optional, nullable: false },
            F { name: "sort_column", kind: &K::OneOf(&["created_at", "updated_at"]), need: N::Optional, nullable: false },
            F { name: "sort_order", kind: &K::OneOf(&["asc", "desc"]), need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Page, hides: &[],
    },
    Shape {
        operation: O::GET_BACKGROUND_JOB,
        path: &[
            F { name: "id", kind: &K::ObjectId, need: N::Required, nullable: false },
        ],
        query: &[
            F { name: "data_fields", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::LIST_CAMPAIGN,
        path: &[],
        query: &[
            F { name: "limit", kind: &K::Integer { min: 1, max: 100 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "search", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "tag_ids", kind: &K::Joined(&K::Uuid), need: N::Optional, nullable: false },
            F { name: "ai_sales_agent_id", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "status", kind: &K::OneOfNumbers(&[-99, -2, -1, 0, 1, 2, 3, 4]), need: N::Optional, nullable: false },
            F { name: "exclude_status", kind: &K::OneOfNumbers(&[-99, -2, -1, 0, 1, 2, 3, 4]), need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Page, hides: &[],
    },
    Shape {
        operation: O::CREATE_CAMPAIGN,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "name", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Required, nullable: false },
        ]),
        is_open: true, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::DELETE_CAMPAIGN,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::GET_CAMPAIGN,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::PATCH_CAMPAIGN,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: Some(&[
            F { name: "name", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
        ]),
        is_open: true, needs_one: true, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::ACTIVATE_CAMPAIGN,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::PAUSE_CAMPAIGN,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::LIST_CUSTOM_TAG_MAPPING,
        path: &[],
        query: &[
            F { name: "limit", kind: &K::Integer { min: 1, max: 100 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "resource_ids", kind: &K::Joined(&K::Text { min: 0, max: u16::MAX, not_blank: false }), need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Page, hides: &[],
    },
    Shape {
        operation: O::LIST_CUSTOM_TAG,
        path: &[],
        query: &[
            F { name: "limit", kind: &K::Integer { min: 1, max: 100 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "search", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "resource_ids", kind: &K::Joined(&K::Text { min: 0, max: u16::MAX, not_blank: false }), need: N::Optional, nullable: false },
            F { name: "tag_ids", kind: &K::Joined(&K::Uuid), need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Page, hides: &[],
    },
    Shape {
        operation: O::CREATE_CUSTOM_TAG,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "label", kind: &K::Text { min: 1, max: u16::MAX, not_blank: true }, need: N::Required, nullable: false },
            F { name: "description", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: true },
        ]),
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::TOGGLE_TAG_RESOURCE,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "tag_ids", kind: &K::List { of: &K::Uuid, min: 1 }, need: N::Required, nullable: false },
            F { name: "resource_type", kind: &K::OneOfNumbers(&[1, 2]), need: N::Required, nullable: false },
            F { name: "assign", kind: &K::Boolean, need: N::Required, nullable: false },
            F { name: "resource_ids", kind: &K::List { of: &K::Text { min: 0, max: u16::MAX, not_blank: false }, min: 1 }, need: N::Unless("selected_all"), nullable: false },
            F { name: "selected_all", kind: &K::Boolean, need: N::Optional, nullable: false },
            F { name: "excluded_resource_ids", kind: &K::List { of: &K::Text { min: 0, max: u16::MAX, not_blank: false }, min: 1 }, need: N::Optional, nullable: false },
            F { name: "filter", kind: &K::TextOrObject, need: N::Optional, nullable: false },
            F { name: "search", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
        ]),
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::DELETE_CUSTOM_TAG,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::GET_CUSTOM_TAG,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::PATCH_CUSTOM_TAG,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: Some(&[
            F { name: "label", kind: &K::Text { min: 1, max: u16::MAX, not_blank: true }, need: N::Optional, nullable: false },
            F { name: "description", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: true },
        ]),
        is_open: false, needs_one: true, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::CREATE_LEAD,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "email", kind: &K::Email, need: N::Optional, nullable: false },
            F { name: "campaign", kind: &K::Uuid, need: N::Optional, nullable: false },
        ]),
        is_open: true, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::LIST_LEADS,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "limit", kind: &K::Integer { min: 1, max: 100 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
        ]),
        is_open: true, needs_one: false, answer: A::Page, hides: &[],
    },
    Shape {
        operation: O::DELETE_LEAD,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::GET_LEAD,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::LIST_WEBHOOK_EVENT,
        path: &[],
        query: &[
            F { name: "limit", kind: &K::Integer { min: 1, max: 100 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "success", kind: &K::Boolean, need: N::Optional, nullable: false },
            F { name: "from", kind: &K::Date, need: N::Optional, nullable: false },
            F { name: "to", kind: &K::Date, need: N::Optional, nullable: false },
            F { name: "search", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Page, hides: &[],
    },
    Shape {
        operation: O::GET_WEBHOOK_EVENTS_SUMMARY,
        path: &[],
        query: &[
            F { name: "from", kind: &K::Date, need: N::Optional, nullable: false },
            F { name: "to", kind: &K::Date, need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Unknown, hides: &[],
    },
    Shape {
        operation: O::GET_WEBHOOK_EVENTS_SUMMARY_BY_DATE,
        path: &[],
        query: &[
            F { name: "from", kind: &K::Date, need: N::Optional, nullable: false },
            F { name: "to", kind: &K::Date, need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Unknown, hides: &[],
    },
    Shape {
        operation: O::GET_WEBHOOK_EVENT,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::LIST_WEBHOOK,
        path: &[],
        query: &[
            F { name: "limit", kind: &K::Integer { min: 1, max: 100 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "campaign", kind: &K::Uuid, need: N::Optional, nullable: false },
            F { name: "event_type", kind: &K::OneOf(&["all_events", "email_sent", "email_opened", "email_link_clicked", "reply_received", "email_bounced", "lead_unsubscribed", "campaign_completed", "account_error", "lead_neutral", "lead_interested", "lead_not_interested", "lead_meeting_booked", "lead_meeting_completed", "lead_closed", "lead_out_of_office", "lead_wrong_person"]), need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Page, hides: &["headers"],
    },
    Shape {
        operation: O::CREATE_WEBHOOK,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "target_hook_url", kind: &K::Url, need: N::Required, nullable: false },
            F { name: "event_type", kind: &K::OneOf(&["all_events", "email_sent", "email_opened", "email_link_clicked", "reply_received", "email_bounced", "lead_unsubscribed", "campaign_completed", "account_error", "lead_neutral", "lead_interested", "lead_not_interested", "lead_meeting_booked", "lead_meeting_completed", "lead_closed", "lead_out_of_office", "lead_wrong_person", "lead_no_show", "supersearch_enrichment_completed"]), need: N::Optional, nullable: true },
            F { name: "campaign", kind: &K::Uuid, need: N::Optional, nullable: true },
            F { name: "name", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: true },
            F { name: "custom_interest_value", kind: &K::Number, need: N::Optional, nullable: true },
            F { name: "headers", kind: &K::TextMap, need: N::Optional, nullable: true },
        ]),
        is_open: false, needs_one: false, answer: A::Object, hides: &["headers"],
    },
    Shape {
        operation: O::LIST_WEBHOOK_EVENT_TYPES,
        path: &[],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::DELETE_WEBHOOK,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &["headers"],
    },
    Shape {
        operation: O::GET_WEBHOOK,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &["headers"],
    },
    Shape {
        operation: O::PATCH_WEBHOOK,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: Some(&[
            F { name: "target_hook_url", kind: &K::Url, need: N::Optional, nullable: false },
            F { name: "event_type", kind: &K::OneOf(&["all_events", "email_sent", "email_opened", "email_link_clicked", "reply_received", "email_bounced", "lead_unsubscribed", "campaign_completed", "account_error", "lead_neutral", "lead_interested", "lead_not_interested", "lead_meeting_booked", "lead_meeting_completed", "lead_closed", "lead_out_of_office", "lead_wrong_person", "lead_no_show", "supersearch_enrichment_completed"]), need: N::Optional, nullable: true },
            F { name: "campaign", kind: &K::Uuid, need: N::Optional, nullable: true },
            F { name: "name", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: true },
            F { name: "custom_interest_value", kind: &K::Number, need: N::Optional, nullable: true },
            F { name: "headers", kind: &K::TextMap, need: N::Optional, nullable: true },
        ]),
        is_open: false, needs_one: true, answer: A::Object, hides: &["headers"],
    },
    Shape {
        operation: O::RESUME_WEBHOOK,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &["headers"],
    },
    Shape {
        operation: O::TEST_WEBHOOK,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::GET_WORKSPACE_PLAN_DETAILS,
        path: &[],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::GET_WORKSPACE_SUBSCRIPTION_DETAILS,
        path: &[],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::LIST_WORKSPACE_GROUP_MEMBER,
        path: &[],
        query: &[
            F { name: "limit", kind: &K::Integer { min: 1, max: 100 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Page, hides: &[],
    },
    Shape {
        operation: O::CREATE_WORKSPACE_GROUP_MEMBER,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "sub_workspace_id", kind: &K::Uuid, need: N::Required, nullable: false },
        ]),
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::GET_ADMIN_WORKSPACE_GROUP_MEMBER,
        path: &[],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::DELETE_WORKSPACE_GROUP_MEMBER,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::GET_WORKSPACE_GROUP_MEMBER,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::LIST_WORKSPACE_MEMBER,
        path: &[],
        query: &[
            F { name: "limit", kind: &K::Integer { min: 1, max: 100 }, need: N::Optional, nullable: false },
            F { name: "starting_after", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "accepted", kind: &K::Boolean, need: N::Optional, nullable: false },
            F { name: "search", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
        ],
        body: None,
        is_open: false, needs_one: false, answer: A::Page, hides: &[],
    },
    Shape {
        operation: O::CREATE_WORKSPACE_MEMBER,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "email", kind: &K::Email, need: N::Required, nullable: false },
            F { name: "role", kind: &K::Role, need: N::Required, nullable: false },
            F { name: "user_email", kind: &K::Email, need: N::Optional, nullable: true },
            F { name: "nickname", kind: &K::Text { min: 0, max: 80, not_blank: false }, need: N::Optional, nullable: true },
            F { name: "permissions", kind: &K::List { of: &K::Permission, min: 0 }, need: N::Optional, nullable: true },
        ]),
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::DELETE_WORKSPACE_MEMBER,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::GET_WORKSPACE_MEMBER,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::PATCH_WORKSPACE_MEMBER,
        path: &[
            F { name: "id", kind: &K::Uuid, need: N::Required, nullable: false },
        ],
        query: &[],
        body: Some(&[
            F { name: "role", kind: &K::Role, need: N::Optional, nullable: false },
            F { name: "nickname", kind: &K::Text { min: 0, max: 80, not_blank: false }, need: N::Optional, nullable: true },
        ]),
        is_open: false, needs_one: true, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::GET_WORKSPACE,
        path: &[],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::PATCH_WORKSPACE,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "name", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: false },
            F { name: "org_logo_url", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Optional, nullable: true },
        ]),
        is_open: false, needs_one: true, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::CHANGE_WORKSPACE_OWNER,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "email", kind: &K::Email, need: N::Required, nullable: false },
            F { name: "sec", kind: &K::Secret, need: N::Required, nullable: false },
        ]),
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::CANCEL_CURRENT_WORKSPACE_REMOVAL,
        path: &[],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::SCHEDULE_CURRENT_WORKSPACE_REMOVAL,
        path: &[],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::DELETE_WORKSPACE_DOMAIN,
        path: &[],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::GET_WORKSPACE_DOMAIN_INFO,
        path: &[],
        query: &[],
        body: None,
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
    Shape {
        operation: O::ADD_WORKSPACE_AGENCY_DOMAIN,
        path: &[],
        query: &[],
        body: Some(&[
            F { name: "domain", kind: &K::Text { min: 0, max: u16::MAX, not_blank: false }, need: N::Required, nullable: false },
        ]),
        is_open: false, needs_one: false, answer: A::Object, hides: &[],
    },
];

pub(crate) static SHAPE_TEXTS: [ShapeText; 62] = [
    ShapeText { response: "Page<Account>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 100. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
        T { doc: "Only those that match.", since: None, assumed: None },
        T { doc: "Only those with this status: 1 active, 2 paused, 3 maintenance, -1 connection error, -2 soft bounces, -3 sending error.", since: None, assumed: None },
        T { doc: "Only those of this provider: 1 custom, 2 Google, 3 Microsoft, 4 AWS, 8 AirMail, 11 Airmail Instant.", since: None, assumed: None },
        T { doc: "Only those with any of these tags.", since: None, assumed: None },
        T { doc: "Only those with all of these tags.", since: Some("2026-04-22"), assumed: None },
        T { doc: "Whether each account comes with its tags; in which shape is not documented.", since: Some("2026-05-27"), assumed: None },
        T { doc: "One of the filters `ACC_FILTER_*`.", since: None, assumed: None },
        T { doc: "Order of the list; with it, pages go by `skip`.", since: Some("2026-06-26"), assumed: None },
        T { doc: "Direction of the order.", since: Some("2026-06-26"), assumed: None },
        T { doc: "How many accounts to pass over, with `sort_by`.", since: Some("2026-06-26"), assumed: None },
    ] },
    ShapeText { response: "Account", source: Source::Openapi, fields: &[
        T { doc: "The account's address, which is its id.", since: None, assumed: None },
    ] },
    ShapeText { response: "Account", source: Source::Openapi, fields: &[
        T { doc: "The account's address, which is its id.", since: None, assumed: None },
    ] },
    ShapeText { response: "Account", source: Source::Openapi, fields: &[
        T { doc: "The account's address, which is its id.", since: None, assumed: None },
        T { doc: "Where replies go. Other properties are sent as they are.", since: None, assumed: Some("the property is documented, that `null` takes it away is not") },
    ] },
    ShapeText { response: "Account", source: Source::Openapi, fields: &[
        T { doc: "The account's address, which is its id.", since: None, assumed: None },
    ] },
    ShapeText { response: "Account", source: Source::Openapi, fields: &[
        T { doc: "The account's address, which is its id.", since: None, assumed: None },
    ] },
    ShapeText { response: "Page<ApiKey>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 100. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
    ] },
    ShapeText { response: "NewApiKey", source: Source::Openapi, fields: &[
        T { doc: "What the key is called; names need not be unique.", since: None, assumed: None },
        T { doc: "What the key may do. Scopes cannot be changed later.", since: None, assumed: None },
    ] },
    ShapeText { response: "ApiKey", source: Source::Openapi, fields: &[
        T { doc: "Which key.", since: None, assumed: None },
    ] },
    ShapeText { response: "Page<AuditRecord>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 1000. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
        T { doc: "Only records of this type. Types are open: the API has added some several times.", since: None, assumed: None },
        T { doc: "Only records that match; in which fields is not documented.", since: None, assumed: None },
        T { doc: "From this day on, such as `2024-01-01`.", since: None, assumed: None },
        T { doc: "Until this day; whether it is included is not documented.", since: None, assumed: None },
    ] },
    ShapeText { response: "Page<BackgroundJob>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 100. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
        T { doc: "Only these jobs.", since: None, assumed: None },
        T { doc: "These jobs as well; how it differs from `ids` is not documented.", since: None, assumed: None },
        T { doc: "All but these jobs.", since: None, assumed: None },
        T { doc: "Only jobs of this type.", since: None, assumed: None },
        T { doc: "Only jobs on this kind of thing.", since: None, assumed: None },
        T { doc: "Only jobs on this thing.", since: None, assumed: None },
        T { doc: "Only jobs with this status.", since: None, assumed: None },
        T { doc: "Order of the list.", since: None, assumed: None },
        T { doc: "Direction of the order.", since: None, assumed: None },
    ] },
    ShapeText { response: "BackgroundJob", source: Source::Openapi, fields: &[
        T { doc: "Which job: 24 hexadecimal characters.", since: None, assumed: None },
        T { doc: "Which fields of `data` to answer; its form is not documented.", since: None, assumed: None },
    ] },
    ShapeText { response: "Page<Campaign>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 100. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
        T { doc: "Only those whose name matches.", since: None, assumed: None },
        T { doc: "Only those with any of these tags.", since: None, assumed: None },
        T { doc: "Only those of this agent.", since: Some("2026-03-25"), assumed: None },
        T { doc: "Only those with this status: -99 account suspended, -2 bounce protect, -1 accounts unhealthy, 0 draft, 1 active, 2 paused, 3 completed, 4 running subsequences.", since: None, assumed: None },
        T { doc: "Only those without this status.", since: Some("2026-07-23"), assumed: None },
    ] },
    ShapeText { response: "Campaign", source: Source::Openapi, fields: &[
        T { doc: "What the campaign is called. Other properties are sent as they are.", since: None, assumed: Some("the field is documented, that it is required follows from the message `body must have required property 'name'`") },
    ] },
    ShapeText { response: "Campaign", source: Source::Openapi, fields: &[
        T { doc: "Which campaign.", since: None, assumed: None },
    ] },
    ShapeText { response: "Campaign", source: Source::Openapi, fields: &[
        T { doc: "Which campaign.", since: None, assumed: None },
    ] },
    ShapeText { response: "Campaign", source: Source::Openapi, fields: &[
        T { doc: "Which campaign.", since: None, assumed: None },
        T { doc: "The new name. Other properties are sent as they are.", since: None, assumed: None },
    ] },
    ShapeText { response: "Campaign", source: Source::Openapi, fields: &[
        T { doc: "Which campaign.", since: None, assumed: None },
    ] },
    ShapeText { response: "Campaign", source: Source::Openapi, fields: &[
        T { doc: "Which campaign.", since: None, assumed: None },
    ] },
    ShapeText { response: "Page<TagMapping>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 100. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
        T { doc: "Only mappings of these resources: ids of campaigns, addresses of accounts. There is no filter by tag.", since: None, assumed: None },
    ] },
    ShapeText { response: "Page<Tag>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 100. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
        T { doc: "Only tags whose label matches.", since: None, assumed: None },
        T { doc: "Only tags of these resources: ids of campaigns, addresses of accounts.", since: None, assumed: None },
        T { doc: "Only these tags.", since: None, assumed: None },
    ] },
    ShapeText { response: "Tag", source: Source::Openapi, fields: &[
        T { doc: "The label, unique in the workspace.", since: None, assumed: None },
        T { doc: "What the tag is for.", since: None, assumed: None },
    ] },
    ShapeText { response: "TagsSet", source: Source::Openapi, fields: &[
        T { doc: "The tags.", since: None, assumed: None },
        T { doc: "1 sending account, 2 campaign.", since: None, assumed: None },
        T { doc: "Whether the tags are attached or taken off. It sets, it does not flip.", since: None, assumed: None },
        T { doc: "Ids of campaigns, addresses of accounts; all that match where `selected_all` is true.", since: None, assumed: None },
        T { doc: "Every resource of the workspace that matches `filter` and `search`.", since: None, assumed: None },
        T { doc: "All but these, with `selected_all`.", since: Some("2026-05-27"), assumed: None },
        T { doc: "Which resources match, with `selected_all`: `ACC_FILTER_*`, or an object with `tag_id`, `tag_ids`, `tag_ids_all`, `filter`, `search`.", since: None, assumed: None },
        T { doc: "Which resources match, with `selected_all`.", since: Some("2026-05-27"), assumed: None },
    ] },
    ShapeText { response: "Tag", source: Source::Openapi, fields: &[
        T { doc: "Which tag.", since: None, assumed: None },
    ] },
    ShapeText { response: "Tag", source: Source::Openapi, fields: &[
        T { doc: "Which tag.", since: None, assumed: None },
    ] },
    ShapeText { response: "Tag", source: Source::Openapi, fields: &[
        T { doc: "Which tag.", since: None, assumed: None },
        T { doc: "The new label, unique in the workspace.", since: None, assumed: None },
        T { doc: "What the tag is for; `null` takes it away.", since: None, assumed: None },
    ] },
    ShapeText { response: "Lead", source: Source::Openapi, fields: &[
        T { doc: "The lead's address. Other properties are sent as they are.", since: None, assumed: Some("the properties of a lead are not among the facts kept here") },
        T { doc: "The campaign that the lead is added to.", since: None, assumed: Some("the properties of a lead are not among the facts kept here") },
    ] },
    ShapeText { response: "Page<Lead>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 100. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
    ] },
    ShapeText { response: "Lead", source: Source::Openapi, fields: &[
        T { doc: "Which lead.", since: None, assumed: None },
    ] },
    ShapeText { response: "Lead", source: Source::Openapi, fields: &[
        T { doc: "Which lead.", since: None, assumed: None },
    ] },
    ShapeText { response: "Page<WebhookEvent>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 100. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
        T { doc: "Only deliveries that succeeded, or only those that failed.", since: None, assumed: None },
        T { doc: "From this day on, inclusive.", since: None, assumed: None },
        T { doc: "Until this day, inclusive.", since: None, assumed: None },
        T { doc: "Exactly this address of a webhook, or of a lead.", since: None, assumed: None },
    ] },
    ShapeText { response: "unknown", source: Source::Openapi, fields: &[
        T { doc: "From this day on, inclusive.", since: None, assumed: None },
        T { doc: "Until this day, inclusive.", since: None, assumed: None },
    ] },
    ShapeText { response: "unknown", source: Source::Openapi, fields: &[
        T { doc: "From this day on, inclusive.", since: None, assumed: None },
        T { doc: "Until this day, inclusive.", since: None, assumed: None },
    ] },
    ShapeText { response: "WebhookEvent", source: Source::Openapi, fields: &[
        T { doc: "Which delivery.", since: None, assumed: None },
    ] },
    ShapeText { response: "Page<Webhook>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 100. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
        T { doc: "Only those of this campaign.", since: None, assumed: None },
        T { doc: "Only those for this kind of event.", since: None, assumed: None },
    ] },
    ShapeText { response: "Webhook", source: Source::Openapi, fields: &[
        T { doc: "Where events are sent: http or https.", since: None, assumed: None },
        T { doc: "Which events; `null` for a label of your own, with `custom_interest_value`.", since: None, assumed: None },
        T { doc: "Only events of this campaign; `null` for all.", since: None, assumed: None },
        T { doc: "What the webhook is called.", since: None, assumed: None },
        T { doc: "Value of a lead label of your own.", since: None, assumed: Some("its type is not among the facts kept here; the API names numbers as interest values elsewhere") },
        T { doc: "Headers that the receiver expects; they may hold its credentials.", since: None, assumed: None },
    ] },
    ShapeText { response: "WebhookEventTypes", source: Source::Openapi, fields: &[
    ] },
    ShapeText { response: "Webhook", source: Source::Openapi, fields: &[
        T { doc: "Which webhook.", since: None, assumed: None },
    ] },
    ShapeText { response: "Webhook", source: Source::Openapi, fields: &[
        T { doc: "Which webhook.", since: None, assumed: None },
    ] },
    ShapeText { response: "Webhook", source: Source::Openapi, fields: &[
        T { doc: "Which webhook.", since: None, assumed: None },
        T { doc: "Where events are sent: http or https.", since: None, assumed: None },
        T { doc: "Which events; `null` for a label of your own, with `custom_interest_value`.", since: None, assumed: None },
        T { doc: "Only events of this campaign; `null` for all.", since: None, assumed: None },
        T { doc: "What the webhook is called.", since: None, assumed: None },
        T { doc: "Value of a lead label of your own.", since: None, assumed: Some("its type is not among the facts kept here; the API names numbers as interest values elsewhere") },
        T { doc: "Headers that the receiver expects; they may hold its credentials.", since: None, assumed: None },
    ] },
    ShapeText { response: "Webhook", source: Source::Openapi, fields: &[
        T { doc: "Which webhook.", since: None, assumed: None },
    ] },
    ShapeText { response: "WebhookTest", source: Source::Openapi, fields: &[
        T { doc: "Which webhook.", since: None, assumed: None },
    ] },
    ShapeText { response: "PlanDetails", source: Source::Openapi, fields: &[
    ] },
    ShapeText { response: "SubscriptionDetails", source: Source::Openapi, fields: &[
    ] },
    ShapeText { response: "Page<GroupLink>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 100. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
    ] },
    ShapeText { response: "GroupLink", source: Source::Openapi, fields: &[
        T { doc: "The workspace to invite; its owner must accept.", since: None, assumed: None },
    ] },
    ShapeText { response: "AdminWorkspace", source: Source::Openapi, fields: &[
    ] },
    ShapeText { response: "GroupLink", source: Source::Openapi, fields: &[
        T { doc: "Which link.", since: None, assumed: None },
    ] },
    ShapeText { response: "GroupLink", source: Source::Openapi, fields: &[
        T { doc: "Which link.", since: None, assumed: None },
    ] },
    ShapeText { response: "Page<Member>", source: Source::Openapi, fields: &[
        T { doc: "Items on one page, 1 to 100. The API documents no default.", since: None, assumed: None },
        T { doc: "Cursor of the page before, from its `next_starting_after`.", since: None, assumed: None },
        T { doc: "Only those who accepted, or only those who did not yet.", since: Some("2026-06-03"), assumed: None },
        T { doc: "Only those whose name or e-mail address matches.", since: Some("2026-06-05"), assumed: None },
    ] },
    ShapeText { response: "Member", source: Source::Openapi, fields: &[
        T { doc: "Where the invitation goes.", since: None, assumed: None },
        T { doc: "The role. There is no default: nobody gets access by omission.", since: None, assumed: None },
        T { doc: "Address of the person's account, where it differs.", since: None, assumed: None },
        T { doc: "What the owner calls the member; at most 80 characters.", since: Some("2026-07-01"), assumed: None },
        T { doc: "Sections of the app that the member may use. They can be set here only, not changed later.", since: None, assumed: None },
    ] },
    ShapeText { response: "Member", source: Source::Openapi, fields: &[
        T { doc: "Which membership.", since: None, assumed: None },
    ] },
    ShapeText { response: "Member", source: Source::Openapi, fields: &[
        T { doc: "Which membership.", since: None, assumed: None },
    ] },
    ShapeText { response: "Member", source: Source::Openapi, fields: &[
        T { doc: "Which membership.", since: None, assumed: None },
        T { doc: "The new role.", since: None, assumed: None },
        T { doc: "What the owner calls the member; `null` takes it away.", since: Some("2026-07-01"), assumed: None },
    ] },
    ShapeText { response: "Workspace", source: Source::Openapi, fields: &[
    ] },
    ShapeText { response: "Workspace", source: Source::Openapi, fields: &[
        T { doc: "The new name.", since: None, assumed: None },
        T { doc: "Address of the logo; `null` takes it away.", since: None, assumed: None },
    ] },
    ShapeText { response: "Workspace", source: Source::Openapi, fields: &[
        T { doc: "Who is to own the workspace.", since: None, assumed: None },
        T { doc: "The secret of the transfer; how to obtain it is not documented.", since: None, assumed: None },
    ] },
    ShapeText { response: "Workspace", source: Source::Openapi, fields: &[
    ] },
    ShapeText { response: "Workspace", source: Source::Openapi, fields: &[
    ] },
    ShapeText { response: "Workspace", source: Source::Openapi, fields: &[
    ] },
    ShapeText { response: "WhitelabelDomain", source: Source::Openapi, fields: &[
    ] },
    ShapeText { response: "Workspace", source: Source::Openapi, fields: &[
        T { doc: "The domain under which clients see the workspace.", since: None, assumed: None },
    ] },
];
