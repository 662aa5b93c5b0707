//! What the API's documents leave open, as named settings. Every default is the answer that is worse for the caller:
//! what copes with the emulator copes with the API, whichever way the API answers.

use std::num::{NonZeroU8, NonZeroU32};

use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;

/// How the emulator answers where the API's documents are silent or contradict each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The status of a request whose key lacks the scope.
    pub scope_denied: ScopeDenied,
    /// The answer to an invitation of somebody who is a member already.
    pub reinvite: Reinvite,
    /// Whether removing the owner or giving the owner another role is refused. By default the API is assumed to let it
    /// happen.
    pub protect_owner: bool,
    /// The status when `x-as-workspace` names a workspace on which the key may not act.
    pub foreign_workspace: ForeignWorkspace,
    /// Which scopes a key may give to a new one.
    pub mint: Mint,
    /// Whether a key may delete itself.
    pub self_revoke: SelfRevoke,
    /// What `key` holds in lists and removals.
    pub listed_key: ListedKey,
    /// Whether an admin workspace's key manages the keys of a sub-workspace.
    pub keys_as_workspace: KeysAsWorkspace,
    /// How many items a page holds when the request gives no `limit`. Not documented; 10 is assumed.
    pub page_size: NonZeroU8,
    /// How many bytes a body may have. Not documented; 1 MiB is assumed.
    pub max_body_bytes: usize,
    /// How many milliseconds a connection may take to say what it wants, and so also how long it may be silent between
    /// two requests. Not documented; 30 seconds are assumed.
    pub head_milliseconds: u64,
    /// How many milliseconds a body may take to arrive. Not documented; 10 seconds are assumed.
    pub body_milliseconds: u64,
    /// How many requests a workspace may send; as text also `off`.
    #[serde(deserialize_with = "limits")]
    pub limits: Limits,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            scope_denied: ScopeDenied::default(),
            reinvite: Reinvite::default(),
            protect_owner: false,
            foreign_workspace: ForeignWorkspace::default(),
            mint: Mint::default(),
            self_revoke: SelfRevoke::default(),
            listed_key: ListedKey::default(),
            keys_as_workspace: KeysAsWorkspace::default(),
            page_size: NonZeroU8::MIN.saturating_add(9),
            max_body_bytes: 1024 * 1024,
            head_milliseconds: 30_000,
            body_milliseconds: 10_000,
            limits: Limits::default(),
        }
    }
}

/// A setting that does not exist, or a value that it cannot have.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("setting `{assignment}`: {message}")]
pub struct SettingError {
    assignment: String,
    message: String,
}

impl Settings {
    /// The same settings but for one, given as `name=value`; a value is a word, a number or JSON.
    ///
    /// # Errors
    /// [`SettingError`] names the settings, or the values, that there are.
    ///
    /// ```
    /// use instantly_rbac_emulator::{Limits, Mint, Settings};
    ///
    /// let settings = Settings::default().with("mint=subset")?.with("limits=off")?;
    /// assert_eq!((settings.mint, settings.limits), (Mint::Subset, Limits::OFF));
    /// assert!(Settings::default().with("mint=some").unwrap_err().to_string().contains("`any` or `subset`"));
    /// # Ok::<(), instantly_rbac_emulator::SettingError>(())
    /// ```
    pub fn with(&self, assignment: &str) -> Result<Self, SettingError> {
        let wrong = |message: String| SettingError { assignment: assignment.to_owned(), message };
        let (name, value) =
            assignment.split_once('=').ok_or_else(|| wrong("it is not of the form name=value".to_owned()))?;
        let value = serde_json::from_str(value).unwrap_or_else(|_| value.into());
        let mut all = serde_json::to_value(self).map_err(|error| wrong(error.to_string()))?;
        if let Some(all) = all.as_object_mut() {
            all.insert(name.trim().to_owned(), value);
        }
        serde_json::from_value(all).map_err(|error| wrong(error.to_string()))
    }
}

/// Limits, or `off` for none.
fn limits<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Limits, D::Error> {
    #[derive(Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Word {
        Off,
    }

    #[derive(Deserialize)]
    #[serde(untagged, expecting = "expected `off`, or an object with `per_second` and `per_minute`")]
    enum Given {
        Word(Word),
        Limits(Limits),
    }

    Ok(match Given::deserialize(deserializer)? {
        Given::Word(Word::Off) => Limits::OFF,
        Given::Limits(limits) => limits,
    })
}

/// The status of a request whose key lacks the scope.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScopeDenied {
    /// 401, as several people report from the live API. Worse, because a bad key has the same status.
    #[default]
    Unauthorized,
    /// 403, as the API's quickstart page says.
    Forbidden,
}

/// The answer to an invitation of somebody who is a member already. Not documented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reinvite {
    /// 200 with the member as it is; the role asked for is ignored. Worse, because it looks like a success.
    #[default]
    ReturnExisting,
    /// 409.
    Conflict,
}

/// The status when `x-as-workspace` names a workspace on which the key may not act. Not documented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForeignWorkspace {
    /// 403. Worse, because the documents give a missing scope the same status.
    #[default]
    Forbidden,
    /// 404.
    NotFound,
}

/// Which scopes a key may give to a new one. Not documented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mint {
    /// Any. Worse, because who may make keys may do everything.
    #[default]
    Any,
    /// Only scopes that allow nothing which the key itself may not do; otherwise 403.
    Subset,
}

/// Whether a key may delete itself. Not documented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SelfRevoke {
    /// It may not: 400. Worse, because a rotation gets stuck at its last step.
    #[default]
    Refuse,
    /// It may.
    Allow,
}

/// What the field `key` holds in lists and removals. The documents require the field and say that a key is shown once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListedKey {
    /// The secret, where this process made or planted it. Worse, because whoever prints the answer gives it away.
    #[default]
    Secret,
    /// A mask.
    Mask,
}

/// Whether `x-as-workspace` lets an admin workspace's key manage the keys of a sub-workspace. Not documented apart from
/// the rule that the header works with any operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeysAsWorkspace {
    /// It does. Worse, because such a key can plant itself everywhere.
    #[default]
    Allow,
    /// 403.
    Refuse,
}

/// Rate limits, each counted per workspace over all its keys; `None` switches one off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Requests a second; 100 are documented.
    pub per_second: Option<NonZeroU32>,
    /// Requests a minute; 6,000 are documented.
    pub per_minute: Option<NonZeroU32>,
}

impl Limits {
    /// No rate limit at all.
    pub const OFF: Self = Self { per_second: None, per_minute: None };
}

impl Default for Limits {
    fn default() -> Self {
        Self { per_second: NonZeroU32::new(100), per_minute: NonZeroU32::new(6_000) }
    }
}
