//! `docs/policy-presets.md` says of every cell of the matrix what it stands for, and follows from the engine.
//! `INSTANTLY_RBAC_BLESS=1` writes its second part anew.

use std::fs;
use std::path::Path;

use instantly_rbac::analysis::minimal_scopes;
use instantly_rbac::catalog::{Effect, ResourceKind};
use instantly_rbac::policy::Preset;
use instantly_rbac::{Operation, OperationSet, Policy};

/// Everything after this line is written by the test.
const MARK: &str = "<!-- The rest follows from the engine; a test compares it. -->\n";

fn cell(preset: Preset, kind: ResourceKind) -> OperationSet {
    preset.operations().iter().filter(|operation| operation.resource() == kind).collect()
}

fn ids(operations: OperationSet) -> String {
    let ids: Vec<String> = operations.iter().map(|operation| format!("`{operation}`")).collect();
    if ids.is_empty() { "none".to_owned() } else { ids.join(", ") }
}

fn rendered() -> String {
    let mut text = String::new();
    for preset in Preset::ALL {
        text.push_str(&format!("\n## `{}`\n", preset.as_str()));
        for kind in Preset::KINDS {
            let operations = cell(preset, kind);
            text.push_str(&format!("\n### `{kind}`\n\n"));
            if operations.is_empty() {
                text.push_str("Nothing.\n");
                continue;
            }
            let effects: Vec<&str> = if preset == Preset::Admin {
                vec!["every effect"]
            } else {
                preset.effects(kind).iter().map(|effect| effect.as_str()).collect()
            };
            let least = minimal_scopes(operations);
            text.push_str(&format!("- effects: {}\n", effects.join(", ")));
            text.push_str(&format!("- operations ({}): {}\n", operations.len(), ids(operations)));
            if !least.undocumented.is_empty() {
                text.push_str(&format!(
                    "- of these, without a documented scope, so that no key is known to be allowed: {}\n",
                    ids(least.undocumented)
                ));
            }
            text.push_str(&format!("- narrowest scopes: `{}`\n", least.scopes));
            text.push_str(&format!("- what these scopes unlock besides: {}\n", ids(least.extra_operations)));
        }
    }
    text
}

#[test]
fn the_document_says_what_the_presets_hold() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/policy-presets.md");
    let text = fs::read_to_string(&path).unwrap();
    let (head, rest) = text.split_once(MARK).unwrap();
    if std::env::var_os("INSTANTLY_RBAC_BLESS").is_some() {
        fs::write(&path, format!("{head}{MARK}{}", rendered())).unwrap();
    } else {
        assert!(rest == rendered(), "run with INSTANTLY_RBAC_BLESS=1 and review the diff");
    }
}

#[test]
fn the_matrix_cell_by_cell() {
    let expected = [
        (Preset::Admin, [19, 13, 16, 8, 3, 5]),
        (Preset::Manager, [13, 8, 6, 4, 1, 2]),
        (Preset::Sdr, [11, 3, 6, 0, 0, 0]),
        (Preset::Viewer, [9, 2, 6, 0, 0, 0]),
    ];
    for (preset, counts) in expected {
        assert_eq!(Preset::KINDS.map(|kind| cell(preset, kind).len()), counts, "{preset:?}");
    }
}

#[test]
fn launching_is_held_without_editing_which_no_scope_can_say() {
    let sdr = Preset::Sdr.operations();
    assert!(sdr.contains(Operation::ACTIVATE_CAMPAIGN) && sdr.contains(Operation::PAUSE_CAMPAIGN));
    assert!(!sdr.contains(Operation::PATCH_CAMPAIGN));
    let launch = [Operation::ACTIVATE_CAMPAIGN, Operation::PAUSE_CAMPAIGN].into_iter().collect();
    assert!(minimal_scopes(launch).extra_operations.contains(Operation::PATCH_CAMPAIGN));
}

#[test]
fn a_document_uses_and_extends_presets() {
    let policy = Policy::parse(
        r#"{"version": 1, "roles": {"lead": {"extends": ["preset:sdr"], "operations": ["deleteCampaign"]}}}"#,
    )
    .unwrap();
    let mut expected = Preset::Sdr.operations();
    expected.insert(Operation::DELETE_CAMPAIGN);
    assert_eq!(policy.role("lead"), Some(expected));
    assert_eq!(policy.role("preset:sdr"), Some(Preset::Sdr.operations()));
    assert_eq!(policy.role("preset:owner"), None);
    for preset in Preset::ALL {
        assert_eq!(Preset::parse(preset.as_str()), Some(preset));
    }
    assert_eq!(Effect::parse("launch"), Some(Effect::Launch));
}
