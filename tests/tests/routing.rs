//! Routing against the naive implementation, and on anything at all.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a failed expectation is the point of a test"
)]

use std::sync::LazyLock;

use instantly_rbac::{Decision, KnownScope, ScopeSet, explain_request, match_operation};
use instantly_rbac_tests::naive::{Naive, Operation};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

static NAIVE: LazyLock<Naive> = LazyLock::new(Naive::load);

const METHODS: [&str; 7] = ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "get"];

fn row() -> impl Strategy<Value = &'static Operation> {
    (0..NAIVE.operations.len()).prop_map(|index| &NAIVE.operations[index])
}

/// Segments that make trouble, and ones that do not.
fn segment() -> impl Strategy<Value = String> {
    let odd = select(vec![
        "",
        ".",
        "..",
        "%2e",
        "%2F",
        "%5c",
        "%00",
        "%25",
        "%",
        "%4",
        "%zz",
        "a b",
        "a;b",
        "a\\b",
        "\u{0}",
        "é",
        "{id}",
        "1",
        "019e0000-0000-7000-8000-000000000001",
        "a%40b.example",
        "Analytics",
        "ADMIN",
        "%61nalytics",
        "?",
        "#",
    ]);
    let literal = row().prop_flat_map(|row| {
        let segments: Vec<&str> = row.path.split('/').collect();
        (0..segments.len()).prop_map(move |index| segments[index].to_owned())
    });
    prop_oneof![2 => odd.prop_map(str::to_owned), 1 => literal, 1 => "[ -~]{0,8}"]
}

/// A template, filled in and then changed here and there.
fn request() -> impl Strategy<Value = (String, String)> {
    let method = prop_oneof![4 => Just(None), 1 => select(METHODS.to_vec()).prop_map(Some)];
    let edits = vec((any::<prop::sample::Index>(), segment()), 0..2);
    let fill = vec(segment(), 4);
    (row(), method, fill, edits, any::<bool>()).prop_map(|(row, method, fill, edits, slash)| {
        let mut fill = fill.into_iter().cycle();
        let mut segments: Vec<String> = row
            .path
            .split('/')
            .map(|segment| if segment.starts_with('{') { fill.next().unwrap() } else { segment.to_owned() })
            .collect();
        for (at, segment) in edits {
            let at = at.index(segments.len());
            if let Some(place) = segments.get_mut(at) {
                *place = segment;
            }
        }
        let slash = if slash && segments.len().is_multiple_of(5) { "/" } else { "" };
        (method.unwrap_or(&row.method).to_owned(), format!("{}{slash}", segments.join("/")))
    })
}

#[test]
fn every_template_routes_to_its_own_operation() {
    for row in &NAIVE.operations {
        let path = instantly_rbac_tests::corpus::concrete(&row.path);
        assert_eq!(match_operation(&row.method, &path).unwrap().id(), row.id, "{path}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn changed_requests_route_as_the_naive_implementation_says((method, path) in request()) {
        let expected = NAIVE.route(&method, &path).map(|row| row.id.as_str());
        prop_assert_eq!(match_operation(&method, &path).map(|operation| operation.id()), expected, "{} {}", method, path);
    }

    #[test]
    fn no_input_panics_and_no_nonsense_is_allowed(method in ".{0,8}", path in ".{0,60}") {
        let answer = explain_request(&KnownScope::all().collect::<ScopeSet>(), &method, &path);
        if NAIVE.route(&method, &path).is_none() {
            prop_assert_eq!(answer.decision, Decision::Unknown);
            prop_assert!(!answer.sentence.chars().any(char::is_control));
        }
    }

    #[test]
    fn any_list_of_scopes_parses_and_shows_itself(list in ".{0,80}") {
        let scopes = ScopeSet::parse(&list);
        prop_assert_eq!(&ScopeSet::parse(&scopes.to_string()), &scopes);
        for scope in scopes.unknown() {
            scope.did_you_mean();
        }
    }
}
