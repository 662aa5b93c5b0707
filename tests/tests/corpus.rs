//! The corpus in Rust. `INSTANTLY_RBAC_BLESS=1 cargo test -p instantly-rbac-tests --test corpus` writes it anew.

use std::collections::BTreeSet;

use instantly_rbac::match_operation;
use instantly_rbac_tests::corpus::analyses::Analyses;
use instantly_rbac_tests::corpus::{Corpus, explain_case};
use instantly_rbac_tests::naive::Naive;
use instantly_rbac_tests::naive::policy::Question;
use serde_json::Value;

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

#[test]
fn engine_answers_every_analysis_to_the_byte() {
    let generated = Analyses::generate();
    if std::env::var_os("INSTANTLY_RBAC_BLESS").is_some() {
        generated.write();
    }
    assert!(
        generated == Analyses::read(),
        "tests/corpus/analyses.json is out of date; run with INSTANTLY_RBAC_BLESS=1 and review the diff"
    );
}

#[test]
fn decisions_of_the_analyses_are_those_of_the_naive_implementation() {
    let (naive, analyses) = (Naive::load(), Analyses::read());
    let documents: Vec<Option<Value>> =
        analyses.documents.iter().map(|text| serde_json::from_str(text).ok()).collect();
    let mut asked = 0;
    for row in analyses.questions.iter().filter(|row| row.ask == "check") {
        let Some(document) = row.policy.and_then(|at| documents[at].as_ref()) else { continue };
        let operation = naive.operations.iter().find(|own| row.with[1] == own.id.as_str()).unwrap();
        let resource = row.with.get(2).unwrap_or(&Value::Null);
        let question = Question { naive: &naive, document, principal: &row.with[0], operation, resource };
        let (decision, code, layer) = question.answer();
        let expected = format!(r#"{{"decision":"{decision}","code":"{code}","layer":"{layer}"}}"#);
        assert_eq!(row.answer, expected, "{row:?}");
        asked += 1;
    }
    assert!(asked > 400, "{asked}");
}

#[test]
fn every_kind_of_analysis_has_answers_that_differ() {
    let analyses = Analyses::read();
    let kinds: BTreeSet<&str> = analyses.questions.iter().map(|row| row.ask.as_str()).collect();
    for kind in kinds {
        let answers = analyses.questions.iter().filter(|row| row.ask == kind).map(|row| &row.answer);
        let answers: BTreeSet<&String> = answers.collect();
        assert!(answers.len() > 1 || kind == "matrix", "{kind}");
    }
}
