//! One file under the emulator: crashes at any moment, and two processes at once.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::server::{Server, request, try_request};

const MEMBERS: &str = "/api/v2/workspace-members";
const WRITERS: usize = 4;

fn start(folder: &Path) -> Server {
    let (seed, db) = (folder.join("world.json"), folder.join("world.sqlite"));
    let key = json!({"name": "ci", "scopes": ["workspace_members:all"], "secret": "canary-durable"});
    std::fs::write(&seed, json!({"workspaces": [{"name": "Kite", "keys": [key]}]}).to_string()).unwrap();
    let (seed, db) = (seed.to_str().unwrap(), db.to_str().unwrap());
    Server::start(&["emulate", "--format", "json", "--set", "limits=off", "--world", seed, "--db", db])
}

fn url(server: &mut Server) -> String {
    let ready: Value = serde_json::from_str(&server.line()).unwrap();
    ready["url"].as_str().unwrap().to_owned()
}

/// Invites until somebody ends the emulator or there are enough; the addresses that were acknowledged.
fn invite(url: &str, name: &str, enough: usize, acknowledged: &Mutex<BTreeSet<String>>) {
    for number in 0..enough {
        let email = format!("{name}-{number}@kite.example");
        let body = json!({"email": email, "role": "view"});
        match try_request(url, "POST", MEMBERS, "canary-durable", Some(&body)) {
            Some((200, _)) => assert!(acknowledged.lock().unwrap().insert(email)),
            Some((status, answer)) => panic!("{status}: {answer}"),
            None => return,
        }
    }
}

fn members(url: &str) -> BTreeSet<String> {
    let (mut found, mut path) = (BTreeSet::new(), format!("{MEMBERS}?limit=100"));
    loop {
        let (status, page) = request(url, "GET", &path, "canary-durable", None);
        assert_eq!(status, 200, "{page}");
        for member in page["items"].as_array().unwrap() {
            assert!(found.insert(member["email"].as_str().unwrap().to_owned()), "{member} stands twice");
        }
        let Some(next) = page["next_starting_after"].as_str() else { return found };
        path = format!("{MEMBERS}?limit=100&starting_after={}", next.replace('&', "%26"));
    }
}

#[test]
fn a_crash_at_any_moment_loses_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let acknowledged = Mutex::new(BTreeSet::new());
    for round in 0..8 {
        let mut server = start(folder.path());
        let url = url(&mut server);
        let missing: Vec<_> = {
            let found = members(&url);
            acknowledged.lock().unwrap().difference(&found).cloned().collect()
        };
        assert_eq!(missing, Vec::<String>::new(), "round {round}");
        thread::scope(|scope| {
            for writer in 0..WRITERS {
                let (url, acknowledged) = (&url, &acknowledged);
                scope.spawn(move || invite(url, &format!("r{round}w{writer}"), usize::MAX, acknowledged));
            }
            thread::sleep(Duration::from_millis(20 + 37 * round));
            server.crash();
        });
    }
    let mut server = start(folder.path());
    let found = members(&url(&mut server));
    let acknowledged = acknowledged.into_inner().unwrap();
    assert!(acknowledged.len() > 50, "only {} writes were acknowledged", acknowledged.len());
    assert!(acknowledged.is_subset(&found));
}

#[test]
fn two_processes_on_one_file_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    // Both find a file that is not there yet.
    let mut servers = [start(folder.path()), start(folder.path())];
    let urls = servers.each_mut().map(url);
    let acknowledged = Mutex::new(BTreeSet::new());
    thread::scope(|scope| {
        for (process, url) in urls.iter().enumerate() {
            for writer in 0..WRITERS {
                let acknowledged = &acknowledged;
                scope.spawn(move || invite(url, &format!("p{process}w{writer}"), 25, acknowledged));
            }
        }
    });
    let acknowledged = acknowledged.into_inner().unwrap();
    assert_eq!(acknowledged.len(), 2 * WRITERS * 25);
    for url in &urls {
        assert_eq!(members(url), acknowledged);
    }
}
