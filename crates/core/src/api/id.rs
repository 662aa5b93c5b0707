//! Identifiers. Those of one kind do not compare with those of another.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::excerpt::excerpt;
use super::validation::{Fault, ProblemCode};

/// A text that is not a UUID.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{given}` is not a UUID, which looks like 019e0000-0000-7000-8000-000000000001")]
pub struct IdError {
    given: String,
}

impl IdError {
    pub(super) fn of(given: &str) -> Self {
        Self { given: excerpt(given, 60) }
    }

    /// `not_a_uuid`.
    pub const fn code(&self) -> ProblemCode {
        ProblemCode::NotAUuid
    }
}

impl From<IdError> for Fault {
    fn from(error: IdError) -> Self {
        Self::new(error.code(), error.to_string())
    }
}

/// Entity ids are UUIDs in their text form: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident;)+) => {$(
        $(#[$doc])+
        ///
        /// [`parse`](Self::parse) accepts UUIDs only. An id that an answer brings is kept as it came, and checked when a
        /// request wants to use it.
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
        #[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(Box<str>);

        impl $name {
            /// The id of that text, which must be a UUID.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                Self(text.into()).checked()
            }

            /// The id as it stands in JSON.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The id itself if it is a UUID.
            pub fn checked(self) -> Result<Self, IdError> {
                if is_uuid(&self.0) { Ok(self) } else { Err(IdError::of(&self.0)) }
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.pad(&self.0)
            }
        }
    )+};
}

ids! {
    /// Id of a membership: one person in one workspace.
    MemberId;
    /// Id of a workspace, which other entities call `workspace_id`, `organization_id` or `organization`.
    WorkspaceId;
    /// Id of a person's account, the same in every workspace.
    UserId;
    /// Id of the link between an admin workspace and a sub-workspace.
    GroupLinkId;
    /// Id of an API key, which is not the key.
    ApiKeyId;
    /// Id of a tag.
    TagId;
    /// Id of a campaign.
    CampaignId;
    /// Id of a webhook.
    WebhookId;
    /// Id of a delivery to a webhook.
    WebhookEventId;
    /// Id of a lead.
    LeadId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_uuids_parse() {
        for (text, valid) in [
            ("019e0000-0000-7000-8000-000000000001", true),
            ("019E0000-ABCD-7000-8000-00000000000F", true),
            ("", false),
            ("019e0000-0000-7000-8000-00000000000", false),
            ("019e0000-0000-7000-8000-0000000000011", false),
            ("019e0000-0000-7000-8000-00000000000g", false),
            ("019e00000-000-7000-8000-000000000001", false),
            ("{019e0000-0000-7000-8000-00000000000}", false),
            ("ana@example.com", false),
        ] {
            assert_eq!(MemberId::parse(text).is_ok(), valid, "{text}");
        }
    }

    #[test]
    fn an_id_of_an_answer_is_kept_and_checked_later() {
        let id: UserId = serde_json::from_str("\"legacy-7\"").unwrap();
        assert_eq!(serde_json::to_string(&id).unwrap(), "\"legacy-7\"");
        assert!(id.checked().unwrap_err().to_string().starts_with("`legacy-7` is not a UUID"));
    }
}
