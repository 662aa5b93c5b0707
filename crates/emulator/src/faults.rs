//! What goes wrong on demand: per operation, by seeded chance, a number of times. The same seed and the same order of
//! requests give the same faults.

use std::str::FromStr;

use instantly_rbac::Operation;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;

/// The faults of an emulator.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Faults {
    /// What chance is drawn from.
    pub seed: u64,
    /// The rules. Every rule that strikes a request delays it; of the others the first does its harm.
    pub rules: Vec<Fault>,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// What happens.
    pub kind: FaultKind,
    /// Id of the operation to which it happens; every one when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// How probable it is, from 0 to 1.
    #[serde(default = "certain")]
    pub chance: f64,
    /// How often it happens at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
    /// Of a `delay`: how long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milliseconds: Option<u64>,
    /// Of `too_many_requests`: seconds in `Retry-After`; no such header when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
}

/// What can go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultKind {
    /// The answer comes later.
    Delay,
    /// The connection is reset; nothing was done.
    Reset,
    /// It is done, and the connection breaks in the middle of the answer.
    TruncatedBody,
    /// It is done, and the answer is 500.
    ErrorAfterCommit,
    /// It is done, and the connection is closed without an answer.
    LostResponse,
    /// A list gives a page for the second time, and a cursor that leads on.
    DuplicatePage,
    /// A list gives the cursor that it was asked with.
    CursorLoop,
    /// 429; nothing was done.
    TooManyRequests,
    /// 403 of the network before the API, in its own words; nothing was done.
    #[serde(rename = "cloudflare_1010")]
    Cloudflare1010,
    /// 502 with a page of HTML; nothing was done.
    HtmlError,
    /// Objects have fields that nobody documented.
    UnknownFields,
    /// Roles, statuses, activities and events are ones that nobody documented.
    UnknownValues,
}

/// A fault that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("fault `{text}`: {message}")]
pub struct FaultError {
    text: String,
    message: String,
}

fn certain() -> f64 {
    1.0
}

impl Faults {
    /// Checks what the shape of the document cannot say.
    pub(crate) fn check(&self) -> Result<(), FaultError> {
        self.rules.iter().try_for_each(Fault::check)
    }
}

impl Fault {
    /// A fault that strikes every request.
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, on: None, chance: 1.0, times: None, milliseconds: None, retry_after: None }
    }

    /// The same fault, for one operation only.
    pub fn on(mut self, operation: Operation) -> Self {
        self.on = Some(operation.id().to_owned());
        self
    }

    /// The same fault, so many times at most.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    fn check(&self) -> Result<(), FaultError> {
        let wrong = |message: String| Err(FaultError { text: self.name(), message });
        if let Some(on) = self.on.as_deref().filter(|on| on.parse::<Operation>().is_err()) {
            return wrong(format!("no operation has the id `{on}`"));
        }
        if !(0.0..=1.0).contains(&self.chance) {
            return wrong(format!("a chance of {} is not between 0 and 1", self.chance));
        }
        Ok(())
    }

    fn name(&self) -> String {
        serde_json::to_value(self.kind)
            .ok()
            .and_then(|name| name.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// Whether its `count`th candidate, from 0, is struck.
    pub(crate) fn strikes(&self, seed: u64, rule: usize, count: u64) -> bool {
        let digest = Sha256::new()
            .chain_update(seed.to_be_bytes())
            .chain_update(rule.to_be_bytes())
            .chain_update(count.to_be_bytes())
            .finalize();
        let draw = digest.iter().take(4).fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
        f64::from(draw) < self.chance * (f64::from(u32::MAX) + 1.0)
    }
}

impl FromStr for Fault {
    type Err = FaultError;

    /// Reads `KIND[,on=OPERATION][,chance=0.1][,times=3][,milliseconds=200][,retry_after=1]`.
    fn from_str(text: &str) -> Result<Self, FaultError> {
        let wrong = |message: String| FaultError { text: text.to_owned(), message };
        let mut parts = text.split(',').map(str::trim);
        let mut object = serde_json::Map::new();
        object.insert("kind".to_owned(), parts.next().unwrap_or_default().into());
        for part in parts {
            let (name, value) = part
                .split_once('=')
                .ok_or_else(|| wrong(format!("`{part}` is not of the form name=value")))?;
            let value = serde_json::from_str(value).unwrap_or_else(|_| value.into());
            object.insert(name.to_owned(), value);
        }
        let fault: Self = serde_json::from_value(object.into()).map_err(|error| wrong(error.to_string()))?;
        fault.check()?;
        Ok(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_the_same_for_the_same_seed_and_about_as_often_as_it_says() {
        let fault: Fault = "reset,chance=0.25".parse().unwrap();
        let draws = |seed| (0..4_000).map(|count| fault.strikes(seed, 0, count)).collect::<Vec<_>>();
        assert_eq!(draws(1), draws(1));
        assert_ne!(draws(1), draws(2));
        let struck = draws(1).iter().filter(|struck| **struck).count();
        assert!((900..1_100).contains(&struck), "{struck}");
        for (chance, expected) in [("0", 0), ("1", 4_000)] {
            let fault: Fault = format!("reset,chance={chance}").parse().unwrap();
            assert_eq!((0..4_000).filter(|count| fault.strikes(7, 3, *count)).count(), expected);
        }
    }

    #[test]
    fn the_text_form_says_what_is_wrong_with_it() {
        let fault: Fault = "delay, on=listWorkspaceMember, milliseconds=20, times=2".parse().unwrap();
        assert_eq!((fault.kind, fault.milliseconds, fault.times), (FaultKind::Delay, Some(20), Some(2)));
        for (text, said) in [
            ("fire", "unknown variant `fire`"),
            ("reset,on=flyHome", "no operation has the id `flyHome`"),
            ("reset,chance=2", "a chance of 2 is not between 0 and 1"),
            ("reset,often", "`often` is not of the form name=value"),
            ("reset,colour=1", "unknown field `colour`"),
        ] {
            let error = text.parse::<Fault>().unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
    }
}
