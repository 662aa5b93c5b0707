//! The database: concurrent writes, restarts, and files of others.

use std::collections::BTreeSet;
use std::sync::Arc;

use instantly_rbac_emulator::{Database, Emulator, EmulatorError, Secrets, Seed};
use serde_json::json;

use crate::lab::{ADMIN, EDITOR, Lab, MEMBERS, NOBODY, OWNER, SUB, member, seed, unlimited};

const TASKS: usize = 32;
const INVITES: usize = 4;

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_writes_lose_nothing() {
    let directory = tempfile::tempdir().unwrap();
    for database in [Database::Memory, Database::File(directory.path().join("world.db"))] {
        let builder = Emulator::builder().seed(seed()).settings(unlimited()).database(database);
        let lab = Arc::new(Lab::from(builder).await);
        let tasks: Vec<_> = (0..TASKS)
            .map(|task| {
                let lab = Arc::clone(&lab);
                tokio::spawn(async move {
                    for number in 0..INVITES {
                        let email = format!("t{task}-{number}@lab.example");
                        let body = json!({"email": email, "role": "view"});
                        let (status, invited) = lab.send("full", "POST", MEMBERS, body).await;
                        assert_eq!(status, 200, "{invited}");
                        let path = member(invited["id"].as_str().unwrap());
                        let role = lab.send("full", "PATCH", &path, json!({"role": "editor"}));
                        let nickname = lab.send("full", "PATCH", &path, json!({"nickname": email}));
                        let (role, nickname) = tokio::join!(role, nickname);
                        assert_eq!((role.0, nickname.0), (200, 200));
                    }
                    // Everybody also wants the same member and the same address.
                    let body = json!({"email": "wanted@lab.example", "role": "view"});
                    assert_eq!(lab.send("full", "POST", MEMBERS, body).await.0, 200);
                    assert_eq!(
                        lab.send("full", "PATCH", &member(EDITOR), json!({"nickname": "x"})).await.0,
                        200
                    );
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        let (mut found, mut cursor) = (BTreeSet::new(), String::new());
        loop {
            let request =
                lab.request("full", "GET", MEMBERS).query(&[("limit", "100"), ("search", "@lab.example")]);
            let request =
                if cursor.is_empty() { request } else { request.query(&[("starting_after", &cursor)]) };
            let page: serde_json::Value = request.send().await.unwrap().json().await.unwrap();
            for item in page["items"].as_array().unwrap() {
                let email = item["email"].as_str().unwrap().to_owned();
                if email.starts_with('t') {
                    assert_eq!((&item["role"], &item["nickname"]), (&json!("editor"), &json!(email)));
                }
                assert!(found.insert(email));
            }
            let Some(next) = page["next_starting_after"].as_str() else { break };
            next.clone_into(&mut cursor);
        }
        assert_eq!(found.len(), 3 + TASKS * INVITES + 1);
    }
}

#[tokio::test]
async fn a_restart_on_the_same_file_keeps_the_state_and_plants_nothing_twice() {
    let directory = tempfile::tempdir().unwrap();
    let database = Database::File(directory.path().join("world.db"));
    let builder = Emulator::builder().seed(seed()).settings(unlimited()).database(database);

    let lab = Lab::from(builder.clone()).await;
    assert_eq!(lab.send("full", "PATCH", &member(EDITOR), json!({"role": "admin"})).await.0, 200);
    assert_eq!(
        lab.send("full", "POST", MEMBERS, json!({"email": "new@lab.example", "role": "view"})).await.0,
        200
    );
    let (_, before) = lab.call("full", "GET", MEMBERS).await;
    assert_eq!(before["items"].as_array().unwrap().len(), 4);
    lab.emulator.shutdown().await.unwrap();

    let lab = Lab::from(builder.clone()).await;
    assert_eq!(lab.call("full", "GET", MEMBERS).await, (200, before));
    assert_eq!(lab.emulator.workspaces().len(), 4);
    lab.emulator.shutdown().await.unwrap();

    // Another world joins the one in the file.
    let more = r#"{"workspaces": [{"name": "More", "keys": [{"name": "k", "scopes": ["all:all"], "secret": "canary-more"}]}]}"#;
    let lab = Lab::from(builder.seed(Seed::parse(more).unwrap())).await;
    assert_eq!(lab.emulator.workspaces().len(), 5);
    assert_eq!(lab.call("more", "GET", MEMBERS).await.0, 200);
    assert_eq!(lab.call("full", "GET", MEMBERS).await.0, 200);
}

#[tokio::test]
async fn a_restart_knows_only_the_secrets_that_it_can_make_again() {
    let directory = tempfile::tempdir().unwrap();
    let known = |emulator: &instantly_rbac_emulator::Running| {
        let keys = emulator.workspaces().iter().flat_map(|workspace| &workspace.keys);
        keys.filter(|key| key.secret.is_some()).count()
    };
    for (secrets, again) in [(Secrets::Random, 0), (Secrets::Reproducible(7), 8)] {
        let database = Database::File(directory.path().join(format!("{again}.db")));
        let builder = Emulator::builder().seed(Seed::agency().unwrap()).database(database).secrets(secrets);
        let emulator = builder.clone().start().await.unwrap();
        assert_eq!(known(&emulator), 8);
        emulator.shutdown().await.unwrap();
        let emulator = builder.start().await.unwrap();
        assert_eq!((emulator.workspaces().len(), known(&emulator)), (4, again));
    }
}

#[tokio::test]
async fn files_of_others_are_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    let start =
        |name: &str| Emulator::builder().database(Database::File(directory.path().join(name))).start();

    let foreign = rusqlite::Connection::open(directory.path().join("foreign.db")).unwrap();
    foreign.execute_batch("CREATE TABLE notes (text TEXT)").unwrap();
    assert!(matches!(start("foreign.db").await, Err(EmulatorError::ForeignDatabase { .. })));
    let tables: i64 = foreign.query_one("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    assert_eq!(tables, 1);

    start("newer.db").await.unwrap().shutdown().await.unwrap();
    let newer = rusqlite::Connection::open(directory.path().join("newer.db")).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    let error = start("newer.db").await.unwrap_err();
    assert!(matches!(error, EmulatorError::NewerDatabase { found: 99, known: 2, .. }), "{error}");

    std::fs::write(directory.path().join("text.db"), "no database at all, only words".repeat(40)).unwrap();
    assert_eq!(start("text.db").await.unwrap_err().code(), "database_failed");
    assert_eq!(start("no/such/folder/world.db").await.unwrap_err().code(), "database_failed");
}

#[tokio::test]
async fn a_taken_address_is_named() {
    let lab = Lab::start().await;
    let address: std::net::SocketAddr = lab.emulator.url().trim_start_matches("http://").parse().unwrap();
    let error = Emulator::builder().address(address).start().await.unwrap_err();
    assert_eq!(error.code(), "address_unavailable");
    assert!(error.to_string().contains(&address.to_string()), "{error}");
}

#[tokio::test]
async fn a_stopped_emulator_answers_nobody() {
    let lab = Lab::start().await;
    let url = lab.emulator.url();
    assert_eq!(lab.call("full", "GET", MEMBERS).await.0, 200);
    lab.emulator.shutdown().await.unwrap();
    assert!(reqwest::get(url).await.unwrap_err().is_connect());
}

#[tokio::test]
async fn a_file_of_the_first_layout_is_brought_up_to_date() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("old.db");
    let old = rusqlite::Connection::open(&path).unwrap();
    old.execute_batch(include_str!("../../src/store/layouts/1.sql")).unwrap();
    old.execute_batch(&format!(
        "PRAGMA application_id = 0x49524241; PRAGMA user_version = 1;
         INSERT INTO workspace VALUES ('{ADMIN}', 'Admin', true, NULL), ('{SUB}', 'Sub', true, '{ADMIN}');
         INSERT INTO member (id, workspace_id, email, user_id, role, accepted)
         VALUES ('{OWNER}', '{ADMIN}', 'olga@lab.example', '{NOBODY}', 'owner', true);"
    ))
    .unwrap();
    let digest = <sha2::Sha256 as sha2::Digest>::digest("canary-old");
    let key = "INSERT INTO api_key VALUES (?1, ?2, 'old', '[\"all:all\"]')";
    old.execute(key, rusqlite::params![digest.as_slice(), ADMIN]).unwrap();
    drop(old);

    for _ in 0..2 {
        let database = Database::File(path.clone());
        let lab = Lab::from(Emulator::builder().settings(unlimited()).database(database)).await;
        let (status, workspace) = lab.call("old", "GET", "/api/v2/workspaces/current").await;
        assert_eq!((status, &workspace["owner"]), (200, &json!(NOBODY)));
        assert_eq!(lab.call("old", "GET", &member(OWNER)).await.1["email"], "olga@lab.example");
        let (_, links) = lab.call("old", "GET", "/api/v2/workspace-group-members").await;
        let link = &links["items"][0];
        assert_eq!((&link["sub_workspace_id"], &link["status"]), (&json!(SUB), &json!("accepted")));
        let sub = lab.request("old", "GET", MEMBERS).header("x-as-workspace", SUB);
        assert_eq!(sub.send().await.unwrap().status(), 200);
        lab.emulator.shutdown().await.unwrap();
    }
    let new = rusqlite::Connection::open(&path).unwrap();
    let broken = new.query_one("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0));
    assert_eq!(broken, Ok(0_i64));
}

#[tokio::test]
async fn every_ready_world_can_be_planted() {
    for (seed, workspaces) in [(Seed::team(), 1), (Seed::grown_agency(), 41), (Seed::mess(), 4)] {
        let emulator = Emulator::builder().seed(seed.unwrap().scaled(3)).start().await.unwrap();
        assert_eq!(emulator.workspaces().len(), workspaces);
        emulator.shutdown().await.unwrap();
    }
}
