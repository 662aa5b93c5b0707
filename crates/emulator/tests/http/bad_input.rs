//! Every operation against everything that can be wrong with a request: the API's own envelope, and nothing changed.

use std::path::Path;

use instantly_rbac::Method;
use instantly_rbac::api::shape::{Field, Kind, Need, Part, Shape};
use instantly_rbac_emulator::{Database, Emulator, Settings};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::RequestBuilder;
use rusqlite::Connection;
use serde_json::{Map, Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Duration, Instant, sleep, timeout};

use crate::lab::{EDITOR, Lab, MEMBERS, NOBODY, SUB, answer, member, refused, seed, unlimited};

/// Has a test do its work with a lab on a file, and compares everything that the file holds before and after.
async fn unchanged(settings: Settings, work: impl AsyncFnOnce(&Lab)) {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("world.db");
    let database = Database::File(file.clone());
    let lab = Lab::from(Emulator::builder().seed(seed()).settings(settings).database(database)).await;
    let before = dump(&file);
    work(&lab).await;
    assert_eq!(dump(&file), before);
    // A dump that misses what changes would compare well, too.
    lab.send("full", "POST", "/api/v2/custom-tags", json!({"label": "New"})).await;
    assert_ne!(dump(&file), before);
}

/// Every row of every table.
fn dump(file: &Path) -> Vec<String> {
    let database = Connection::open(file).unwrap();
    let mut tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let tables = tables.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap);
    let mut all = Vec::new();
    for table in tables {
        let mut rows = database.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<_> = (0..width).map(|cell| row.get_ref(cell).unwrap()).collect();
            all.push(format!("{table} {cells:?}"));
        }
    }
    all
}

/// Shapes of the operations that are served.
fn shapes() -> impl Iterator<Item = &'static Shape> {
    Shape::all().filter(|shape| shape.response() != "unknown")
}

/// The fields in those parts of a request.
fn fields<'a>(shape: &'a Shape, parts: &'a [Part]) -> impl Iterator<Item = (Part, &'static Field)> + use<'a> {
    parts.iter().flat_map(|part| shape.fields(*part).iter().map(|field| (*part, field)))
}

/// A value that a field takes.
fn right(kind: Kind) -> Value {
    match kind {
        Kind::Text { .. } | Kind::TextOrObject | Kind::Permission => "x".into(),
        Kind::Secret => "canary-transfer".into(),
        Kind::Uuid => NOBODY.into(),
        Kind::ObjectId => "65f0000000000000000000ff".into(),
        Kind::Email => "nobody@lab.example".into(),
        Kind::Url => "https://hook.example/x".into(),
        Kind::Date => "2026-03-01".into(),
        Kind::Integer { min, .. } => min.max(1).into(),
        Kind::Number => 1.into(),
        Kind::Boolean => true.into(),
        Kind::OneOf(names) => names[0].into(),
        Kind::OneOfNumbers(numbers) => numbers[0].into(),
        Kind::Role => "view".into(),
        Kind::Scope => "leads:read".into(),
        Kind::List { of, .. } => json!([right(*of)]),
        Kind::Joined(of) => right(*of),
        Kind::TextMap => json!({"a": "b"}),
        other => panic!("no test knows {other:?}"),
    }
}

/// Values that it does not take.
fn wrong(kind: Kind) -> Vec<Value> {
    let mut wrong = vec![json!([[]]), json!(true), json!(7.5), json!({"a": 1})];
    match kind {
        Kind::Text { min, max, .. } => {
            wrong.extend((min > 0).then(|| "".into()));
            wrong.push("x".repeat(usize::from(max) + 1).into());
        }
        Kind::Integer { min, max } => {
            wrong.extend([min.checked_sub(1), max.checked_add(1)].into_iter().flatten().map(Value::from));
        }
        Kind::List { of, min } => {
            wrong.extend((min > 0).then(|| json!([])));
            wrong.extend(self::wrong(*of).into_iter().map(|value| json!([right(*of), value])));
        }
        Kind::TextOrObject => wrong.retain(|value| !value.is_object()),
        Kind::Number => wrong.retain(|value| !value.is_number()),
        Kind::Boolean => wrong.retain(|value| !value.is_boolean()),
        Kind::Secret | Kind::Permission => {}
        _ => wrong.push("from_the_future".into()),
    }
    wrong
}

/// The same in a path or query, where everything is a text.
fn wrong_texts(field: &Field) -> Vec<String> {
    let kind = if let Kind::Joined(of) = field.kind { of } else { field.kind };
    match kind {
        Kind::Text { .. } if field.name == "starting_after" => vec!["from_the_future".to_owned()],
        Kind::Text { max, .. } if *max < 1_000 => vec!["x".repeat(usize::from(*max) + 1)],
        Kind::Text { .. } => vec![],
        Kind::Integer { min, max } => {
            let beyond = [min.checked_sub(1), max.checked_add(1)].into_iter().flatten();
            beyond
                .map(|number| number.to_string())
                .chain(["".to_owned(), "ten".to_owned(), "1.5".to_owned()])
                .collect()
        }
        _ => ["", "from_the_future", "7", "{}", "..", "\u{fffd}"].map(str::to_owned).into(),
    }
}

/// What must be encoded in a path; to encode more makes another path of it.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request that is right but for what a test makes wrong.
#[derive(Clone)]
struct Draft {
    shape: &'static Shape,
    path: Map<String, Value>,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl Draft {
    fn of(shape: &'static Shape) -> Self {
        let values = |part| -> Map<String, Value> {
            let needed = |field: &&Field| field.need != Need::Optional || shape.needs_one();
            let fields = shape.fields(part).iter().filter(needed);
            fields.map(|field| (field.name.to_owned(), right(*field.kind))).collect()
        };
        let body = shape.has_body().then(|| values(Part::Body).into());
        Self { shape, path: values(Part::Path), query: Vec::new(), body }
    }

    fn path(&self) -> String {
        let encode = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
        let segments = self.shape.operation().path().split('/').map(|segment| {
            match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                Some(name) => encode(self.path[name].as_str().unwrap()),
                None => segment.to_owned(),
            }
        });
        segments.collect::<Vec<_>>().join("/")
    }

    /// Without the body.
    fn bare(&self, lab: &Lab) -> RequestBuilder {
        lab.request("full", self.shape.operation().method().as_str(), &self.path()).query(&self.query)
    }

    fn request(&self, lab: &Lab) -> RequestBuilder {
        match &self.body {
            Some(body) => self.bare(lab).json(body),
            None => self.bare(lab),
        }
    }

    fn with_body(&self, change: impl FnOnce(&mut Map<String, Value>)) -> Self {
        let mut draft = self.clone();
        change(draft.body.as_mut().unwrap().as_object_mut().unwrap());
        draft
    }
}

/// The message of a 400 that names the field.
async fn names(request: RequestBuilder, field: &str, case: &str) {
    let message = refused(request, 400).await;
    assert!(message.contains(field), "{case}: {message}");
}

#[tokio::test]
async fn drafts_are_right_before_they_are_made_wrong() {
    let lab = Lab::start().await;
    for shape in shapes() {
        let (status, body) = answer(Draft::of(shape).request(&lab)).await;
        assert!([200, 404].contains(&status), "{}: {body}", shape.operation());
    }
}

#[tokio::test]
async fn a_wrong_path_or_query_is_named_and_changes_nothing() {
    unchanged(unlimited(), async |lab| {
        for shape in shapes() {
            for (part, field) in fields(shape, &[Part::Path, Part::Query]) {
                for text in wrong_texts(field) {
                    let mut draft = Draft::of(shape);
                    let case = format!("{} {} {text:?}", shape.operation(), field.name);
                    if part == Part::Query {
                        draft.query.push((field.name.to_owned(), text));
                    } else if !["", ".."].contains(&text.as_str()) {
                        draft.path.insert(field.name.to_owned(), text.into());
                    } else {
                        // That would be another path.
                        continue;
                    }
                    names(draft.request(lab), field.name, &case).await;
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_wrong_property_is_named_and_changes_nothing() {
    unchanged(unlimited(), async |lab| {
        for shape in shapes().filter(|shape| shape.has_body()) {
            let draft = Draft::of(shape);
            for (_, field) in fields(shape, &[Part::Body]) {
                let mut wrong = wrong(*field.kind);
                wrong.extend((!field.nullable).then_some(Value::Null));
                wrong.extend((field.name == "starting_after").then(|| "from_the_future".into()));
                for value in wrong {
                    let case = format!("{} {} {value}", shape.operation(), field.name);
                    let draft = draft.with_body(|body| drop(body.insert(field.name.to_owned(), value)));
                    names(draft.request(lab), field.name, &case).await;
                }
                if field.need != Need::Optional {
                    let draft = draft.with_body(|body| drop(body.remove(field.name)));
                    let words = format!("body must have required property '{}'", field.name);
                    names(draft.request(lab), &words, shape.operation().id()).await;
                }
            }
            if !shape.is_open() {
                let more =
                    draft.with_body(|body| drop(body.insert("from_the_future".to_owned(), true.into())));
                names(more.request(lab), "from_the_future", shape.operation().id()).await;
            }
            if shape.needs_one() {
                let none = draft.with_body(Map::clear);
                names(none.request(lab), "it changes nothing", shape.operation().id()).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_body_in_the_wrong_form_or_place_changes_nothing() {
    let json = |request: RequestBuilder| request.header("content-type", "application/json");
    unchanged(unlimited(), async |lab| {
        for shape in shapes().filter(|shape| shape.operation().method() != Method::Get) {
            let (draft, case) = (Draft::of(shape), shape.operation().id());
            let bare = || draft.bare(lab);
            names(json(bare()), "the body cannot be empty", case).await;
            let huge = vec![b' '; 1024 * 1024 + 1];
            names(json(bare()).body(huge), "the body has more than 1048576 bytes", case).await;
            let no_json =
                [b"{".to_vec(), b"{} {}".to_vec(), b"{\"a\": \"\xff\"}".to_vec(), b"\xef\xbb\xbf{}".to_vec()];
            for bytes in no_json {
                names(json(bare()).body(bytes), "body is not JSON", case).await;
            }
            if shape.has_body() {
                names(bare(), "body must be object", case).await;
                names(bare().body("{}"), "Content-Type: application/json", case).await;
                for other in [Value::Null, json!([]), json!("x"), json!(7)] {
                    names(bare().json(&other), "body: expected an object", case).await;
                }
            } else {
                for other in [json!({}), json!([]), json!({"id": NOBODY})] {
                    names(bare().json(&other), "body must be null", case).await;
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn fifty_megabytes_are_refused_and_change_nothing() {
    unchanged(unlimited(), async |lab| {
        let huge = json!({"label": "n".repeat(50 * 1024 * 1024)}).to_string();
        for (method, path) in [("POST", "/api/v2/custom-tags".to_owned()), ("DELETE", member(EDITOR))] {
            let request = lab.request("full", method, &path).header("content-type", "application/json");
            names(request.body(huge.clone()), "the body has more than 1048576 bytes", method).await;
        }
    })
    .await;
}

#[tokio::test]
async fn headers_that_are_wrong_or_stand_twice_open_nothing() {
    unchanged(unlimited(), async |lab| {
        for shape in shapes() {
            let request = || Draft::of(shape).request(lab);
            refused(request().header("authorization", "Bearer canary-full"), 401).await;
            refused(request().header("authorization", "Bearer canary-none"), 401).await;
            refused(request().header("x-as-workspace", SUB).header("x-as-workspace", SUB), 403).await;
            for id in [NOBODY, "x", ""] {
                refused(request().header("x-as-workspace", id), 403).await;
            }
            let anonymous = || lab.bare(shape.operation().method().as_str(), &Draft::of(shape).path());
            refused(anonymous(), 401).await;
            for key in
                [&b"Bearer \xff"[..], b"Bearer", b"Basic canary-full", b"Bearer canary-full canary-full"]
            {
                refused(anonymous().header("authorization", key), 401).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn slow_clients_are_given_up_and_keep_nobody_waiting() {
    let settings = Settings { head_milliseconds: 400, body_milliseconds: 400, ..unlimited() };
    unchanged(settings, async |lab| {
        let address = lab.emulator.url().replace("http://", "");
        let head = format!("POST {MEMBERS} HTTP/1.1\r\nhost: lab\r\nauthorization: Bearer canary-full\r\n");
        let body =
            format!("{head}content-type: application/json\r\ncontent-length: 1000\r\n\r\n{{\"email\": \"");
        let clients: Vec<_> = [head, body]
            .into_iter()
            .cycle()
            .take(100)
            .map(|beginning| tokio::spawn(trickle(address.clone(), beginning)))
            .collect();
        let start = Instant::now();
        while !clients.iter().all(tokio::task::JoinHandle::is_finished) {
            let answer = timeout(Duration::from_secs(2), lab.call("full", "GET", MEMBERS)).await;
            assert_eq!(answer.expect("somebody else has to wait").0, 200);
            assert!(start.elapsed() < Duration::from_secs(20), "slow clients are never given up");
        }
        for (index, client) in clients.into_iter().enumerate() {
            let answer = client.await.unwrap();
            if index % 2 == 0 {
                assert_eq!(answer, "", "nothing was asked");
            } else {
                assert!(
                    answer.starts_with("HTTP/1.1 408") && answer.contains("\"statusCode\":408"),
                    "{answer}"
                );
            }
        }
    })
    .await;
}

/// Sends a beginning, then byte after byte; answers what comes back before the connection ends.
async fn trickle(address: String, beginning: String) -> String {
    let (mut reader, mut writer) = TcpStream::connect(address).await.unwrap().into_split();
    let dripping = tokio::spawn(async move {
        writer.write_all(beginning.as_bytes()).await.unwrap();
        while writer.write_all(b"x").await.is_ok() {
            sleep(Duration::from_millis(20)).await;
        }
    });
    let mut answer = Vec::new();
    // A connection that is given up while bytes arrive may end with a reset.
    let _ = reader.read_to_end(&mut answer).await;
    dripping.abort();
    String::from_utf8(answer).unwrap()
}
