//! `demo`: the whole story, and what it must not show.

use insta::assert_snapshot;

use crate::running::run;
#[cfg(unix)]
use crate::server::{Server, request};

/// Replaces what differs from run to run: the port, the id of the member, the time it took.
fn steady(text: &str) -> String {
    let mut steady = String::new();
    let mut rest = text;
    for (before, mark) in
        [("127.0.0.1:", "[port]"), ("/workspace-members/0", "[id]"), ("real decisions, ", "[time]")]
    {
        let start = rest.find(before).unwrap() + before.trim_end_matches('0').len();
        let length = rest[start..].find([' ', '\n']).unwrap();
        steady += &rest[..start];
        steady += mark;
        rest = &rest[start + length..];
    }
    steady + rest
}

#[test]
fn the_story_is_told_without_a_secret() {
    let run = run(&["demo"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    assert!(run.stdout.lines().count() <= 70);
    let secret = |word: &&str| word.len() > 50 && word.ends_with("==");
    assert_eq!(run.stdout.split_whitespace().find(secret), None);
    assert_snapshot!("demo", steady(&run.stdout));
}

#[cfg(unix)]
#[test]
fn serve_keeps_the_emulator_and_says_how_to_use_it() {
    let mut server = Server::start(&["demo", "--serve"]);
    let mut curl = String::new();
    loop {
        let line = server.line();
        if line.starts_with("Try: curl") {
            curl = line;
        } else if line.contains("Ctrl-C") {
            break;
        }
    }
    let words: Vec<&str> = curl.split(['\'', ' ']).collect();
    let secret = words.iter().find(|word| word.ends_with("==")).unwrap();
    let (url, path) = words.last().unwrap().split_at(words.last().unwrap().find("/api").unwrap());
    let (status, page) = request(url, "GET", path, secret, None);
    assert_eq!(status, 200);
    let promoted = page["items"].as_array().unwrap().iter().find(|member| member["name"]["last"] == "Brandt");
    assert_eq!(promoted.unwrap()["role"], "admin", "the emulator is the one of the story");
    assert_eq!(server.signal("INT").1, Some(0));
}
