//! Examples of `docs/policy.md`: each document loads from its file, each command is run, and answers as the page says.
//! `INSTANTLY_RBAC_BLESS=1` writes the answers anew.

use std::fs;
use std::path::Path;

use crate::running::{finish, program};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/policy.md");

/// A fenced block: what stands after the fence, and its text.
struct Block<'p> {
    label: &'p str,
    text: &'p str,
}

fn blocks(page: &str) -> impl Iterator<Item = Block<'_>> {
    page.split("\n```").skip(1).step_by(2).map(|block| {
        let (label, text) = block.split_once('\n').unwrap();
        Block { label, text }
    })
}

/// The commands of a block, with what the program answers to each.
fn answered(commands: &str, folder: &Path) -> String {
    let mut text = String::new();
    for command in commands.lines().filter_map(|line| line.strip_prefix("$ instantly-rbac ")) {
        let run = finish(program().args(command.split_whitespace()).current_dir(folder));
        assert!(run.code != 1 && run.code != 2, "{command}: {}", run.stderr);
        text += &format!("$ instantly-rbac {command}\n{}", run.stdout);
    }
    text.trim_end().to_owned()
}

#[test]
fn the_page_about_policies_is_true() {
    let page = fs::read_to_string(PAGE).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for Block { label, text } in blocks(&page) {
        if let Some(file) = label.strip_prefix("json ") {
            instantly_rbac::Policy::parse(text).unwrap();
            fs::write(folder.path().join(file), text).unwrap();
        }
    }
    let mut written = page.clone();
    let mut asked = 0;
    for Block { text, .. } in blocks(&page).filter(|block| block.label == "console") {
        let answer = answered(text, folder.path());
        written =
            written.replace(&format!("\n```console\n{text}\n```"), &format!("\n```console\n{answer}\n```"));
        asked += 1;
    }
    assert!(asked > 5);
    if std::env::var_os("INSTANTLY_RBAC_BLESS").is_some() {
        fs::write(PAGE, &written).unwrap();
    }
    assert_eq!(written, fs::read_to_string(PAGE).unwrap());
}
