//! Documents that do not load: every problem at once, each with its place, and never a panic.

use instantly_rbac::analysis::FindingCode;
use instantly_rbac::policy::{Age, ProblemCode, limits};
use instantly_rbac::{Operation, OperationSet, Policy};
use proptest::prelude::*;

use super::generate::documents;

fn problems(text: &str) -> Vec<String> {
    match Policy::parse(text) {
        Ok(_) => Vec::new(),
        Err(error) => error.problems().iter().map(ToString::to_string).collect(),
    }
}

fn codes(text: &str) -> Vec<ProblemCode> {
    Policy::parse(text)
        .err()
        .map(|error| error.problems().iter().map(|problem| problem.code).collect())
        .unwrap_or_default()
}

#[test]
fn every_problem_is_reported_at_once_in_the_order_of_the_text() {
    let text = r#"{
  "version": 2,
  "defualt": "deny",
  "roles": {
    "launcher": {"operations": ["activateCampain"], "scopes": ["campaign:read"]},
    "a": {"extends": ["b"]},
    "b": {"extends": ["a", "lancher"]}
  },
  "teams": {"west/1": {"role": "lancher", "tags": []}},
  "rules": [
    {"id": "r", "forbid": {"teams": ["wset/1"], "effects": ["luanch"]}},
    {"id": "r", "permit": {"resources": ["lead"], "operations": ["listCampaign"]}, "when": {}},
    {"permit": {}, "forbid": {}}
  ],
  "assert": []
}"#;
    let expected = [
        "2:14 /version: this engine reads version 1, not 2",
        "3:14 /defualt: there is no field `defualt` here; did you mean `default`?",
        "5:33 /roles/launcher/operations/0: no operation has the id `activateCampain`; did you mean `activateCampaign`?",
        "5:64 /roles/launcher/scopes/0: no scope is called `campaign:read`; did you mean `campaigns:read`?",
        "6:10 /roles/a: extends itself: a → b → a",
        "7:28 /roles/b/extends/1: there is no role `lancher`; did you mean `launcher`?",
        "9:32 /teams/west~11/role: there is no role `lancher`; did you mean `launcher`?",
        "9:51 /teams/west~11/tags: an empty list is never meant; leave the field out",
        "11:38 /rules/0/forbid/teams/0: there is no team `wset/1`; did you mean `west/1`?",
        "11:61 /rules/0/forbid/effects/0: no effect is called `luanch`; did you mean `launch`?",
        "12:5 /rules/1: another rule has the id `r`",
        "12:27 /rules/1/permit: no operation meets all of this",
        "12:92 /rules/1/when: a condition without parts says nothing; leave it out",
        "13:5 /rules/2: a rule has an `id`, by which answers name it",
        "13:5 /rules/2: a rule has either `forbid` or `permit`",
        "15:13 /assert: an empty list is never meant; leave the field out",
    ];
    assert_eq!(problems(text), expected);
    assert_eq!(problems(text), problems(text));
}

#[test]
fn what_is_not_a_policy_says_so() {
    for (text, code) in [
        ("", ProblemCode::Syntax),
        ("{", ProblemCode::Syntax),
        ("{\"version\": 1,}", ProblemCode::Syntax),
        ("{\"version\": 1} // and more", ProblemCode::Syntax),
        ("{'version': 1}", ProblemCode::Syntax),
        ("[]", ProblemCode::WrongType),
        ("{}", ProblemCode::MissingField),
        ("{\"version\": 1, \"version\": 1}", ProblemCode::Duplicate),
        ("{\"version\": \"1\"}", ProblemCode::WrongType),
        ("{\"version\": 1, \"catalog\": \"latest\"}", ProblemCode::UnknownValue),
        ("{\"version\": 1, \"default\": \"allow\"}", ProblemCode::UnknownValue),
        ("{\"version\": 1, \"roles\": {\"preset:mine\": {}}}", ProblemCode::BadName),
        ("{\"version\": 1, \"teams\": {\"\": {}}}", ProblemCode::BadName),
        ("{\"version\": 1, \"teams\": {\"t\": {\"members\": [\"a\\u0000b\"]}}}", ProblemCode::BadName),
        (
            "{\"version\": 1, \"roles\": {\"r\": {\"grants\": [{\"effects\": [\"view\"]}]}}}",
            ProblemCode::MissingField,
        ),
        ("{\"version\": 1, \"roles\": {\"r\": {\"extends\": [\"r\"]}}}", ProblemCode::CyclicExtends),
        (
            "{\"version\": 1, \"roles\": {\"r\": {\"grants\": [{\"resources\": [\"leads\"], \"effects\": [\"view\"]}]}}}",
            ProblemCode::UnknownResource,
        ),
        (
            "{\"version\": 1, \"rules\": [{\"id\": \"r\", \"forbid\": {}, \"when\": {\"roles\": [\"manager\"]}}]}",
            ProblemCode::UnknownRole,
        ),
    ] {
        assert_eq!(codes(text), [code], "{text}");
    }
}

#[test]
fn where_tags_are_listed_another_one_is_refused_with_the_nearest() {
    let text = r#"{
  "version": 1,
  "teams": {"west": {"keys": ["k"], "tags": ["West", "Est"]}},
  "rules": [{"id": "r", "forbid": {}, "when": {"tags": ["Frozn"]}, "unless": {"tags": ["East"]}}],
  "tags": ["West", "East", "Frozen"]
}"#;
    assert_eq!(
        problems(text),
        [
            "3:54 /teams/west/tags/1: the list of tags has no `Est`; did you mean `West`?",
            "4:57 /rules/0/when/tags/0: the list of tags has no `Frozn`; did you mean `Frozen`?",
        ]
    );
    assert_eq!(codes(text), [ProblemCode::UnknownTag; 2]);
    let corrected = text.replace("Frozn", "Frozen").replace("Est", "East");
    let listed = Policy::parse(&corrected).unwrap();
    let unlisted = Policy::parse(&corrected.replace(
        r#",
  "tags": ["West", "East", "Frozen"]"#,
        "",
    ))
    .unwrap();
    assert!(listed.equivalent(&unlisted).unwrap());
}

#[test]
fn a_pin_to_this_catalogue_has_not_drifted() {
    let text = format!("{{\"version\": 1, \"catalog\": \"{}\"}}", instantly_rbac::catalog::VERSION);
    assert_eq!(Policy::parse(&text).unwrap().drift(), None);
}

#[test]
fn a_pin_to_another_catalogue_loads_as_a_diff_that_says_what_changed_meaning() {
    let text = |version: &str| {
        format!(
            r#"{{"version": 1, "catalog": "{version}",
  "roles": {{
    "by-id": {{"operations": ["pauseDeliverabilityAffectedAccounts"]}},
    "by-kind": {{"grants": [{{"resources": ["deliverability_agent"], "effects": ["launch"]}}]}},
    "by-scope": {{"scopes": ["leads:read"]}}
  }},
  "rules": [{{"id": "r", "forbid": {{"resources": ["deliverability_agent"], "effects": ["launch"]}}}}]
}}"#
        )
    };
    let drifted = |version: &str| Policy::parse(&text(version)).unwrap().drift().unwrap().clone();
    let old = drifted("2026-08-01+00000000");
    assert_eq!((old.catalog.as_str(), old.age), ("2026-08-01+00000000", Age::Earlier));
    let launches: OperationSet = [
        "pauseDeliverabilityAffectedAccounts",
        "pauseDeliverabilityCampaignSending",
        "runDeliverabilityAgentNow",
    ]
    .map(|id| Operation::parse(id).unwrap())
    .into_iter()
    .collect();
    let changed: Vec<_> = old
        .changes
        .iter()
        .map(|change| (change.pointer.as_str(), change.id.as_str(), change.gained))
        .collect();
    assert_eq!(
        changed,
        [("/roles/by-kind/grants", "by-kind", launches), ("/rules/0/forbid", "r", launches)],
        "what is named by its id means what it meant"
    );
    let found: Vec<_> = Policy::parse(&text("2026-08-01+00000000")).unwrap().findings().unwrap();
    let codes: Vec<_> = found.iter().map(|finding| (finding.code, finding.pointer.as_str())).collect();
    assert_eq!(
        codes,
        [
            (FindingCode::OtherCatalog, "/catalog"),
            (FindingCode::ChangedMeaning, "/roles/by-kind/grants"),
            (FindingCode::ChangedMeaning, "/rules/0/forbid"),
        ]
    );
    let later = drifted("2999-01-01+00000000");
    assert_eq!((later.age, later.changes), (Age::Later, Vec::new()));
    let own = instantly_rbac::catalog::VERSION;
    assert_eq!(drifted(&own.replace('+', "+0")).age, Age::Corrected);
}

#[test]
fn a_policy_decides_alike_for_whichever_catalogue_it_was_written() {
    let pinned = |version: &str| {
        let text = format!(
            r#"{{"version": 1, "catalog": "{version}", "rules": [{{"id": "r", "forbid": {{"effects": ["launch"]}}}}]}}"#
        );
        Policy::parse(&text).unwrap()
    };
    let own = pinned(instantly_rbac::catalog::VERSION);
    assert!(own.equivalent(&pinned("2026-08-01+00000000")).unwrap());
}

#[test]
fn documents_beyond_the_limits_are_refused_before_they_are_read() {
    let huge = format!("{{\"version\": 1, \"note\": \"{}\"}}", "x".repeat(limits::BYTES));
    assert_eq!(codes(&huge), [ProblemCode::TooLarge]);
    let deep = format!("{}1{}", "{\"a\":".repeat(100_000), "}".repeat(100_000));
    assert_eq!(codes(&deep), [ProblemCode::TooLarge]);
    for (field, most) in [("roles", limits::ROLES), ("teams", limits::TEAMS)] {
        let entries: Vec<String> = (0..=most).map(|at| format!("\"n{at}\": {{}}")).collect();
        let text = format!("{{\"version\": 1, \"{field}\": {{{}}}}}", entries.join(","));
        assert_eq!(codes(&text), [ProblemCode::TooLarge], "{field}");
    }
    let rules = vec!["{}"; limits::RULES + 1].join(",");
    assert_eq!(codes(&format!("{{\"version\": 1, \"rules\": [{rules}]}}")), [ProblemCode::TooLarge]);
}

#[test]
fn documents_at_the_limits_load() {
    for (field, most) in [("roles", limits::ROLES), ("teams", limits::TEAMS)] {
        let entries: Vec<String> = (0..most).map(|at| format!("\"n{at}\": {{}}")).collect();
        let text = format!("{{\"version\": 1, \"{field}\": {{{}}}}}", entries.join(","));
        assert_eq!(problems(&text), Vec::<String>::new(), "{field}");
    }
    for (field, word, most) in [("rules", "forbid", limits::RULES), ("assert", "never", limits::ASSERTIONS)] {
        let sentences: Vec<String> =
            (0..most).map(|at| format!("{{\"id\": \"n{at}\", \"{word}\": {{}}}}")).collect();
        let text = format!("{{\"version\": 1, \"{field}\": [{}]}}", sentences.join(","));
        assert_eq!(problems(&text), Vec::<String>::new(), "{field}");
    }
}

#[test]
fn an_assertion_that_is_none_says_what_it_lacks() {
    let expected = [
        "1:27 /assert/0: an assertion has an `id`, by which answers name it",
        "1:27 /assert/0: an assertion has either `never` or `always`",
    ];
    assert_eq!(problems(r#"{"version": 1, "assert": [{"when": {"tags": ["t"]}}]}"#), expected);
}

#[test]
fn more_problems_than_are_shown_are_counted() {
    let wrong = vec!["\"listCampain\""; limits::PROBLEMS + 7].join(",");
    let text = format!("{{\"version\": 1, \"roles\": {{\"r\": {{\"operations\": [{wrong}]}}}}}}");
    let found = problems(&text);
    assert_eq!(found.len(), limits::PROBLEMS + 1);
    assert!(found.last().unwrap().ends_with(": 7 further problems are not shown"), "{:?}", found.last());
}

/// Any JSON, with the words of policies in it now and then.
pub(crate) fn json() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        proptest::sample::select(vec![
            "version",
            "roles",
            "teams",
            "rules",
            "forbid",
            "permit",
            "when",
            "unless",
            "tags",
            "id",
            "extends",
            "operations",
            "resources",
            "effects",
            "members",
            "default",
            "deny",
            "launch",
            "campaign",
            "r",
        ])
        .prop_map(str::to_owned),
        "[^\"\\\\\\x00-\\x1f]{0,6}",
    ];
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("1".to_owned()),
        word.clone().prop_map(|word| format!("\"{word}\""))
    ];
    leaf.prop_recursive(6, 64, 6, move |inner| {
        let fields = proptest::collection::vec((word.clone(), inner.clone()), 0..6);
        prop_oneof![
            proptest::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            fields.prop_map(|fields| {
                let fields: Vec<String> =
                    fields.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
                format!("{{{}}}", fields.join(","))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_json_loads_or_says_why_and_always_the_same(text in json()) {
        prop_assert_eq!(problems(&text), problems(&text));
    }

    #[test]
    fn any_text_loads_or_says_why(text in "\\PC{0,60}") {
        let _ = problems(&text);
    }

    #[test]
    fn a_damaged_document_says_where_inside_itself(document in documents(), cut in 0.0..1.0_f64, graft in json()) {
        let text = serde_json::to_string_pretty(&document).unwrap();
        let at = (0..=text.len()).rev().find(|at| *at as f64 <= cut * text.len() as f64 && text.is_char_boundary(*at)).unwrap();
        let damaged = format!("{}{graft}{}", &text[..at], &text[at..]);
        if let Err(error) = Policy::parse(&damaged) {
            prop_assert!(!error.problems().is_empty());
            let lines = damaged.lines().count();
            for problem in error.problems() {
                prop_assert!((1..=lines).contains(&problem.line) && problem.column >= 1, "{}", problem);
            }
            let places: Vec<_> = error.problems().iter().map(|problem| (problem.line, problem.column)).collect();
            prop_assert!(places.is_sorted());
        }
    }
}
