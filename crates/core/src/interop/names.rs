//! Escalation of a key from names alone, for bindings that hand over texts and nothing else.

use serde::Deserialize as _;
use serde::de::IntoDeserializer as _;
use serde::de::value::Error;

use crate::escalation::{Assumptions, Escalation, Fact, escalation, known_rules};
use crate::{Certainty, ScopeSet};

/// [`escalation`] with facts and [`Assumptions`] that are given by their names. The error names the one that there is not.
pub fn escalation_by_names(
    scopes: &ScopeSet,
    given: Vec<String>,
    weakest: Option<String>,
    refuted: Vec<String>,
) -> Result<Escalation, Error> {
    let given = Vec::<Fact>::deserialize(given.into_deserializer())?;
    let mut assumptions =
        Assumptions { refuted: known_rules(refuted.into_deserializer())?, ..Assumptions::default() };
    if let Some(weakest) = weakest {
        assumptions.weakest = Certainty::deserialize(weakest.into_deserializer())?;
    }
    Ok(escalation(scopes, &given, &assumptions))
}
