//! How large a diagram gets.

use super::Space;
use crate::{Operation, Policy};

/// Nodes for all that isolated teams may do.
fn nodes(teams: usize) -> usize {
    let team =
        |at| format!(r#""team-{at}": {{"members": ["m-{at}"], "role": "preset:sdr", "tags": ["t-{at}"]}}"#);
    let teams: Vec<String> = (0..teams).map(team).collect();
    let text = format!(r#"{{"version": 1, "default": "deny", "teams": {{{}}}}}"#, teams.join(", "));
    let policy = Policy::parse(&text).unwrap();
    let mut space = Space::of(&[&policy]);
    let parts = space.parts(0).unwrap();
    for operation in Operation::all() {
        space.governance(0, &parts, operation).unwrap();
    }
    space.diagram.len()
}

#[test]
fn isolated_teams_add_up_and_do_not_multiply() {
    let counts = [125, 250, 500, 1_000].map(nodes);
    for pair in counts.windows(2) {
        assert!(pair[1] < pair[0] * 21 / 10, "{counts:?}");
    }
    assert!(counts[2] < 500 * 20, "{counts:?}");
}
