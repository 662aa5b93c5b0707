//! A hunt for secrets where none may be.

use std::fs;

use instantly_rbac_emulator::{Database, Emulator, Secrets, Seed};
use serde_json::json;

use crate::lab::{Lab, MEMBERS, answer, member, seed, unlimited};

fn holds(bytes: &[u8], secret: &str) -> bool {
    bytes.windows(secret.len()).any(|window| window == secret.as_bytes())
}

#[tokio::test]
async fn no_secret_is_shown_or_stored() {
    let directory = tempfile::tempdir().unwrap();
    let database = Database::File(directory.path().join("world.db"));
    let builder = Emulator::builder().seed(seed()).settings(unlimited()).database(database);
    let before = format!("{builder:?} {builder:#?}");
    let lab = Lab::from(builder).await;
    let mut seen = vec![before, format!("{:?} {:#?}", lab.emulator, lab.emulator)];

    let unknown = lab.bare("GET", MEMBERS).bearer_auth("canary-unknown");
    for request in [
        unknown,
        lab.request("none", "GET", MEMBERS),
        lab.request("full", "GET", MEMBERS),
        lab.request("full", "GET", &member("canary")),
        lab.request("full", "POST", MEMBERS).json(&json!({"email": "new@lab.example", "role": "view"})),
        lab.request("full", "GET", "/api/v2/campaigns"),
        lab.request("full", "GET", "/nowhere"),
    ] {
        seen.push(answer(request).await.1.to_string());
    }
    for text in &seen {
        assert!(!text.contains("canary-"), "{text}");
    }

    // While it runs the log of writes is a file of its own, afterwards it is part of the database.
    let mut files = 0;
    let mut hunt = || {
        for entry in fs::read_dir(directory.path()).unwrap() {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            assert!(!holds(&bytes, "canary-"), "{}", path.display());
            files += usize::from(holds(&bytes, "olga@lab.example"));
        }
    };
    hunt();
    lab.emulator.shutdown().await.unwrap();
    hunt();
    assert!(files >= 2, "the hunt found no state at all");
}

#[tokio::test]
async fn made_up_secrets_open_the_door_and_are_not_stored() {
    let directory = tempfile::tempdir().unwrap();
    let database = Database::File(directory.path().join("world.db"));
    let agency = Seed::agency().unwrap();
    let builder = Emulator::builder().seed(agency).database(database).secrets(Secrets::Reproducible(7));
    let lab = Lab::from(builder).await;
    let mut secrets = Vec::new();
    for workspace in lab.emulator.workspaces() {
        for key in &workspace.keys {
            let secret = key.secret.as_ref().unwrap().reveal();
            let (status, _) = answer(lab.bare("GET", MEMBERS).bearer_auth(secret)).await;
            let readable = key.scopes.operations().contains(instantly_rbac::Operation::LIST_WORKSPACE_MEMBER);
            let expected = if !workspace.paid {
                402
            } else if readable {
                200
            } else {
                401
            };
            assert_eq!(status, expected, "{} {}", workspace.name, key.name);
            secrets.push(secret.to_owned());
        }
    }
    assert_eq!(secrets.len(), 8);
    lab.emulator.shutdown().await.unwrap();
    let bytes = fs::read(directory.path().join("world.db")).unwrap();
    assert!(secrets.iter().all(|secret| !holds(&bytes, secret)));
}
