//! The corpus in Rust. `INSTANTLY_RBAC_BLESS=1 cargo test -p instantly-rbac-tests --test corpus` writes it anew.

use std::collections::BTreeSet;

use instantly_rbac::match_operation;
use instantly_rbac_tests::corpus::{Corpus, explain_case};

#[test]
fn corpus_follows_from_the_naive_implementation() {
    let generated = Corpus::generate();
    if std::env::var_os("INSTANTLY_RBAC_BLESS").is_some() {
        generated.write();
    }
    assert!(
        generated == Corpus::read(),
        "tests/corpus is out of date; run with INSTANTLY_RBAC_BLESS=1 and review the diff"
    );
}

#[test]
fn engine_decides_every_case_as_the_corpus_says() {
    let corpus = Corpus::read();
    for case in corpus.decisions.iter().chain(&corpus.routing) {
        let answer = explain_case(&case.scopes, &case.method, &case.path);
        assert_eq!(answer.decision.as_str(), case.decision, "{case:?}");
        assert_eq!(answer.code.as_str(), case.code, "{case:?}");
        assert_eq!(answer.operation.map(|operation| operation.id()), case.operation.as_deref(), "{case:?}");
        let routed = match_operation(&case.method, &case.path);
        assert_eq!(routed.map(|operation| operation.id()), case.operation.as_deref(), "{case:?}");
    }
}

#[test]
fn engine_writes_every_explanation_to_the_byte() {
    for row in Corpus::read().explanations {
        let text = serde_json::to_string(&explain_case(&row.scopes, &row.method, &row.path)).unwrap();
        assert_eq!(text, row.explanation);
    }
}

#[test]
fn every_code_and_every_operation_occurs() {
    let corpus = Corpus::read();
    let cases = || corpus.decisions.iter().chain(&corpus.routing);
    let codes: BTreeSet<&str> = cases().map(|case| case.code.as_str()).collect();
    assert_eq!(codes, BTreeSet::from(["allowed", "missing_scope", "no_operation", "undocumented_operation"]));
    let operations: BTreeSet<&str> = cases().filter_map(|case| case.operation.as_deref()).collect();
    assert_eq!(operations.len(), instantly_rbac::Operation::all().count());
}
