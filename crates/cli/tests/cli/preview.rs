//! `preview`: what it serves, with which headers, and how it ends.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::Value;

use crate::running::run;
use crate::server::Server;

/// Status, head in lower case, and body of a file.
fn get(url: &str, path: &str) -> (u16, String, String) {
    let mut stream = TcpStream::connect(url.trim_start_matches("http://").trim_end_matches('/')).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: preview\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), head.to_lowercase(), body.to_owned())
}

#[cfg(unix)]
#[test]
fn files_come_with_their_types_and_a_strict_policy() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page");
    fs::create_dir_all(page.join("assets")).unwrap();
    fs::write(folder.path().join("outside.txt"), "outside").unwrap();
    fs::write(page.join("index.html"), "<!doctype html>the page").unwrap();
    fs::write(page.join("assets/engine.wasm"), "\0asm").unwrap();
    let mut server = Server::start(&["preview", "--format", "json", "--dir", page.to_str().unwrap()]);
    let ready: Value = serde_json::from_str(&server.line()).unwrap();
    let url = ready["url"].as_str().unwrap();
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");

    let (status, head, body) = get(url, "/");
    assert_eq!((status, body.as_str()), (200, "<!doctype html>the page"));
    for said in [
        "content-type: text/html",
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "x-content-type-options: nosniff",
    ] {
        assert!(head.contains(said), "{said}: {head}");
    }
    assert!(get(url, "/assets/engine.wasm").1.contains("content-type: application/wasm"));
    for path in ["/nothing", "/../outside.txt", "/%2e%2e/outside.txt", "/..%2foutside.txt"] {
        assert_eq!(get(url, path).0, 404, "{path}");
    }
    assert_eq!(server.signal("TERM"), (String::new(), Some(0)));
}

#[test]
fn a_folder_without_the_page_and_a_taken_port_are_clear_errors() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().to_str().unwrap();
    let missing = run(&["preview", "--dir", dir]);
    assert_eq!((missing.code, missing.stdout.as_str()), (1, ""));
    assert!(missing.stderr.contains("does not hold the preview page"), "{}", missing.stderr);
    assert!(missing.stderr.contains("cargo xtask build"), "{}", missing.stderr);

    fs::write(folder.path().join("index.html"), "").unwrap();
    let mut server = Server::start(&["preview", "--format", "json", "--dir", dir]);
    let ready: Value = serde_json::from_str(&server.line()).unwrap();
    let port = ready["url"].as_str().unwrap().trim_end_matches('/').rsplit(':').next().unwrap().to_owned();
    let taken = run(&["preview", "--dir", dir, "--port", &port]);
    assert_eq!(taken.code, 1);
    assert!(taken.stderr.contains("the preview did not start"), "{}", taken.stderr);
}
