//! What client and emulator log, and what they are built on, at every level: something, and no secret.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code, unreachable_pub)]
mod contract_table;

use std::io;
use std::sync::{Arc, Mutex};

use contract_table::{Table, client};
use instantly_rbac_emulator::{Fault, FaultKind, Faults};
use tracing_subscriber::filter::LevelFilter;

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn nothing_that_is_logged_holds_a_secret() {
    let log = Log::default();
    let writer = log.clone();
    // Also takes what is written through the crate `log`.
    tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_writer(move || writer.clone()).init();

    let table = Table::read();
    let emulator = table.start().await;
    let clients =
        ["canary-wide", "canary-nothing", "canary-lapsed", "canary-wrong"].map(|key| client(&emulator, key));
    let mut secrets = vec!["canary".to_owned()];
    let mut answers = serde_json::Map::new();
    for call in &table.calls {
        let params = call.params(&answers);
        for client in &clients[1..] {
            let _ = client.call(call.operation, &params).await;
        }
        let answer = clients[0].call(call.operation, &params).await.unwrap();
        secrets.extend(answer["key"].as_str().map(str::to_owned));
        answers.insert(call.operation.id().to_owned(), answer);
    }
    assert!(secrets.len() > 1, "no key was made");
    for kind in [FaultKind::Reset, FaultKind::HtmlError, FaultKind::TruncatedBody, FaultKind::LostResponse] {
        emulator.set_faults(Faults { seed: 1, rules: vec![Fault::new(kind)] }).unwrap();
        for call in &table.calls {
            let _ = clients[0].call(call.operation, &call.elsewhere()).await;
        }
    }
    emulator.shutdown().await.unwrap();

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for said in ["createAPIKey", "answered", "no answer", "DEBUG", "TRACE"] {
        assert!(log.contains(said), "nothing was logged of `{said}`");
    }
    for (number, line) in log.lines().enumerate() {
        assert!(
            !secrets.iter().any(|secret| line.contains(secret)),
            "line {number} of the log shows a secret"
        );
    }
}
