//! Nicknames: what the owner of a workspace calls a member.

use serde_json::Value;

use crate::api::fields::text;
use crate::api::validation::{Fault, ProblemCode};

/// Characters (Unicode scalar values) that a nickname may have.
const LONGEST: usize = 80;

pub(super) fn check(nickname: &str) -> Result<(), Fault> {
    let length = nickname.chars().count();
    if length <= LONGEST {
        return Ok(());
    }
    Err(Fault::new(ProblemCode::TooLong, format!("{length} characters, of which {LONGEST} are allowed")))
}

pub(super) fn read(value: &Value) -> Result<String, Fault> {
    let nickname = text(value)?;
    check(nickname)?;
    Ok(nickname.to_owned())
}
