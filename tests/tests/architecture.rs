//! The workspace is as `docs/architecture.md` draws it, and the check that says so can fail.
#![expect(clippy::unwrap_used, reason = "a test stops where the workspace cannot be read")]

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use cargo_metadata::MetadataCommand;
use instantly_rbac_tests::architecture::{
    BANNED_IN_CORE, MAP, Map, MapError, Room, Violation, banned, rooms,
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn map() -> Map {
    Map::parse(&fs::read_to_string(root().join(MAP)).unwrap()).unwrap()
}

fn room(name: &str, knows: &[&str]) -> Room {
    Room { name: name.to_owned(), knows: knows.iter().map(|&name| name.to_owned()).collect() }
}

fn explained(violations: &[Violation]) -> String {
    violations.iter().map(|violation| format!("\n  {violation}")).collect()
}

#[test]
fn crates_know_only_whom_the_map_lets_them_know() {
    let metadata = MetadataCommand::new().current_dir(root()).no_deps().exec().unwrap();
    let rooms = rooms(&metadata);
    assert!(rooms.iter().any(|room| room.name == "cli" && room.knows.contains("core")), "{rooms:?}");
    let violations = map().violations(&rooms);
    assert!(violations.is_empty(), "{}", explained(&violations));
}

#[test]
fn the_core_carries_no_clock_chance_runtime_or_network() {
    let output = Command::new(env::var("CARGO").unwrap())
        .args(["tree", "--package", "instantly-rbac", "--edges", "normal", "--target", "all"])
        .args(["--prefix", "none", "--format", "{p}"])
        .current_dir(root())
        .output()
        .unwrap();
    let listing = String::from_utf8(output.stdout).unwrap();
    assert!(
        listing.lines().any(|line| line.starts_with("serde ")),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let violations = banned(&listing);
    assert!(violations.is_empty(), "{}", explained(&violations));
}

#[test]
fn a_planted_arrow_is_caught_and_named_with_the_place_of_the_drawing() {
    let house = [room("core", &["client"]), room("client", &["core"]), room("cli", &["emulator", "xtask"])];
    let violations = map().violations(&house);
    let arrow = |from: &str, to: &str| Violation::Arrow { from: from.to_owned(), to: to.to_owned() };
    assert_eq!(violations, [arrow("core", "client"), arrow("cli", "xtask")]);
    let message = explained(&violations);
    assert!(message.contains("`core -> client` is not drawn in docs/architecture.md"), "{message}");
}

#[test]
fn a_crate_that_is_not_on_the_map_is_caught() {
    assert_eq!(map().violations(&[room("cellar", &["core"])]), [Violation::Unmapped("cellar".to_owned())]);
}

#[test]
fn a_planted_runtime_in_the_core_is_caught() {
    let listing = "instantly-rbac v0.1.0 (crates/core)\nserde v1.0.229\ntokio v1.54.1\ntime-core v0.1.8\n";
    assert_eq!(banned(listing), [Violation::Banned("tokio".to_owned())]);
}

#[test]
fn the_document_names_every_banned_crate() {
    let document = fs::read_to_string(root().join(MAP)).unwrap();
    for name in BANNED_IN_CORE {
        assert!(
            document.contains(&format!("`{name}`")),
            "{MAP} does not say that the core must not carry {name}"
        );
    }
}

#[test]
fn a_map_without_arrows_is_refused() {
    assert_eq!(Map::parse("# Architecture").unwrap_err(), MapError::NoArrows);
    let error = Map::parse("```arrows\ncore client\n```").unwrap_err();
    assert_eq!(error, MapError::NotAnArrow { line: "core client".to_owned() });
}
