//! Laws that hold for any input: nothing panics, nothing dangerous gets out or is shown.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Answer, ApiError, EmailAddress, Failure, Request, excerpt, prepare};
use crate::{Operation, match_operation};

fn status() -> impl Strategy<Value = u16> {
    prop_oneof![
        prop::sample::select(vec![200, 204, 301, 400, 401, 402, 403, 404, 409, 413, 422, 429, 500, 503]),
        any::<u16>(),
    ]
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        any::<Vec<u8>>(),
        ".*".prop_map(|text| json!({ "message": text }).to_string().into_bytes()),
        "(Required: |Found: |[a-z]+:[a-z]+|, |\\. )*"
            .prop_map(|rest| json!({ "message": format!("Invalid scope. {rest}") }).to_string().into_bytes()),
        "(<html>|error code: )[0-9a-z ]*".prop_map(String::into_bytes),
    ]
}

fn parameters() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,90}".prop_map(Value::from)
    ];
    let name = prop_oneof![
        prop::sample::select(vec!["id", "role", "nickname", "email", "limit", "path", "query", "body"])
            .prop_map(str::to_owned),
        ".{0,9}"
    ];
    leaf.prop_recursive(3, 12, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(name.clone(), inner, 0..4).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn any_answer_has_a_short_harmless_failure(status in status(), body in body(), index in 0..240_usize) {
        let answer = Answer { status, body, ..Answer::default() };
        let error = ApiError::classify(&answer, Operation::all().nth(index));
        let failure = Failure::from(&error);
        prop_assert_eq!(failure.status, Some(status));
        prop_assert!(!failure.message.contains(char::is_control), "{}", failure.message);
        prop_assert!(failure.message.chars().count() < 800, "{}", failure.message);
    }

    #[test]
    fn any_accepted_path_stays_below_the_api(path in prop_oneof![".*", "/?(\\.{1,2}|%2[eE]|[a-z]{0,3}|/|\\?|%|#|\\\\)*"]) {
        if let Ok(request) = Request::raw("GET", &path, None) {
            prop_assert!(request.target().bytes().all(|byte| byte.is_ascii_graphic()));
            let rest = request.path().strip_prefix("/api/v2/");
            prop_assert!(rest.is_some_and(|rest| !rest.is_empty()));
            for segment in request.path().to_ascii_lowercase().replace("%2e", ".").split('/') {
                prop_assert!(!matches!(segment, "." | ".."), "{}", request.path());
            }
        }
    }

    #[test]
    fn a_prepared_request_means_its_operation(index in 0..240_usize, params in parameters()) {
        if let Some(operation) = Operation::all().nth(index)
            && let Ok(request) = prepare(operation, &params)
        {
            prop_assert_eq!(match_operation(operation.method().as_str(), request.path()), Some(operation));
        }
    }

    #[test]
    fn an_excerpt_is_bounded_and_on_one_line(text in ".*", most in 0..50_usize) {
        let shown = excerpt(&text, most);
        prop_assert!(shown.chars().count() <= most + 1);
        prop_assert!(!shown.contains(char::is_control));
    }

    #[test]
    fn an_accepted_address_has_no_room_for_headers_or_lists(text in prop_oneof![".*", "[a-z.@, <>\\r\\n-]{0,30}"]) {
        if EmailAddress::parse(&text).is_ok() {
            prop_assert_eq!(text.matches('@').count(), 1);
            prop_assert!(!text.contains(|char: char| char.is_whitespace() || char.is_control() || ",;<>".contains(char)));
        }
    }
}
