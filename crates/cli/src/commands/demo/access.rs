//! Second step: what may each key do, and why?

use comfy_table::Cell;
use instantly_rbac::{Operation, authorize, explain};

use super::stage::{STRONG, Stage};
use crate::failure::Failure;
use crate::output::{self, faint, heading};

/// The operations on members, one that starts sending, and one for which no scope is documented.
const OPERATIONS: [Operation; 7] = [
    Operation::LIST_WORKSPACE_MEMBER,
    Operation::GET_WORKSPACE_MEMBER,
    Operation::CREATE_WORKSPACE_MEMBER,
    Operation::PATCH_WORKSPACE_MEMBER,
    Operation::DELETE_WORKSPACE_MEMBER,
    Operation::ACTIVATE_CAMPAIGN,
    Operation::TOGGLE_TAG_RESOURCE,
];

/// The answers that deserve a sentence.
const INTERESTING: [(&str, Operation); 3] = [
    ("ai-agent", Operation::ACTIVATE_CAMPAIGN),
    ("legacy", Operation::LIST_WORKSPACE_MEMBER),
    (STRONG, Operation::TOGGLE_TAG_RESOURCE),
];

pub(super) fn show(stage: &Stage) -> Result<(), Failure> {
    let keys = &stage.workspace().keys;
    let header: Vec<&str> =
        std::iter::once("operation").chain(keys.iter().map(|key| key.name.as_str())).collect();
    let rows = OPERATIONS.map(|operation| {
        let decisions = keys.iter().map(move |key| output::cell(authorize(&key.scopes, operation)));
        std::iter::once(Cell::new(operation)).chain(decisions)
    });
    output::print(format_args!(
        "{}\n{}\n{}\n",
        heading("2. What may each key do?"),
        faint("   decided here, from the scopes alone; nothing is sent"),
        output::table(&header, rows)
    ))?;
    for (key, operation) in INTERESTING {
        let sentence = explain(&stage.key(key)?.scopes, operation).sentence;
        output::print(output::paragraph(&format!("   {key:<16} "), &sentence))?;
    }
    output::print("\n")
}
