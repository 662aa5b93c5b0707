//! The reader of policies against text that nobody would write. How many: `INSTANTLY_RBAC_FUZZ_CASES`, which
//! `cargo xtask fuzz` sets; see `fuzz/README.md`.

use std::path::Path;
use std::sync::LazyLock;

use instantly_rbac::Policy;
use instantly_rbac::policy::{PolicyError, Problem, limits};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

static SEEDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|file| std::fs::read(file).unwrap()).collect()
});

/// Pieces of the two syntaxes and of the format.
const WORDS: [&str; 34] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "'",
    "\n",
    "  ",
    "- ",
    "#",
    "&a ",
    "*a",
    "!t ",
    "|\n",
    "---\n",
    "null",
    "1e999",
    "-0",
    "\\u0000",
    "\\ud800",
    "\"version\": 1",
    "\"teams\": {}",
    "\"extends\": [\"launcher\"]",
    "preset:sdr",
    "all:all",
    "activateCampaign",
    "\u{feff}",
    "\u{85}",
    "\u{301}",
    "🙂",
    "\r\n",
];

/// One change of a text.
#[derive(Clone, Debug)]
enum Change {
    Cut(Index, Index),
    Double(Index, Index),
    Move(Index, Index, Index),
    Byte(Index, u8),
    Word(Index, &'static str, usize),
    Splice(Index, Index, Index),
}

impl Change {
    fn apply(&self, text: &mut Vec<u8>) {
        let place = |index: &Index, text: &[u8]| index.index(text.len() + 1);
        let range = |a: &Index, b: &Index, text: &[u8]| {
            let (a, b) = (place(a, text), place(b, text));
            a.min(b)..a.max(b)
        };
        match self {
            Self::Cut(a, b) => drop(text.drain(range(a, b, text))),
            Self::Double(a, b) => {
                let range = range(a, b, text);
                let (at, piece) = (range.end, text[range].to_vec());
                text.splice(at..at, piece);
            }
            Self::Move(a, b, to) => {
                let piece: Vec<u8> = text.drain(range(a, b, text)).collect();
                let at = place(to, text);
                text.splice(at..at, piece);
            }
            Self::Byte(at, byte) if !text.is_empty() => {
                let at = at.index(text.len());
                text[at] = *byte;
            }
            Self::Byte(..) => {}
            Self::Word(at, word, times) => {
                let at = place(at, text);
                text.splice(at..at, word.repeat(*times).into_bytes());
            }
            Self::Splice(seed, from, at) => {
                let other = seed.get(&SEEDS);
                let (from, at) = (place(from, other), place(at, text));
                text.splice(at.., other[from..].iter().copied());
            }
        }
    }
}

fn changes() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    prop_oneof![
        (index(), index()).prop_map(|(a, b)| Change::Cut(a, b)),
        (index(), index()).prop_map(|(a, b)| Change::Double(a, b)),
        (index(), index(), index()).prop_map(|(a, b, to)| Change::Move(a, b, to)),
        (index(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        (index(), select(WORDS.to_vec()), prop_oneof![9 => Just(1_usize), 1 => 2..700_usize])
            .prop_map(|(at, word, times)| Change::Word(at, word, times)),
        (index(), index(), index()).prop_map(|(seed, from, at)| Change::Splice(seed, from, at)),
    ]
}

fn texts() -> impl Strategy<Value = String> {
    (any::<Index>(), vec(changes(), 0..6)).prop_map(|(seed, changes)| {
        let mut text = seed.get(&SEEDS).clone();
        changes.iter().for_each(|change| change.apply(&mut text));
        String::from_utf8_lossy(&text).into_owned()
    })
}

fn problems(read: Result<Policy, PolicyError>) -> Vec<Problem> {
    read.err().map(|error| error.problems().to_vec()).unwrap_or_default()
}

fn cases() -> u32 {
    let wanted = std::env::var("INSTANTLY_RBAC_FUZZ_CASES").ok();
    wanted.map_or(2_000, |wanted| wanted.parse().unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn the_reader_says_the_same_twice_about_whatever_it_is_given(text in texts()) {
        for read in [Policy::parse, Policy::parse_yaml, Policy::read] {
            let (first, second) = (read(&text), read(&text));
            let loads = first.is_ok();
            let found = problems(first);
            prop_assert_eq!(&found, &problems(second));
            prop_assert_eq!(found.is_empty(), loads);
            prop_assert!(found.len() <= limits::PROBLEMS + 1);
            let lines: Vec<&str> = text.split('\n').collect();
            for problem in &found {
                prop_assert!(problem.line >= 1 && problem.line <= lines.len(), "{}", problem);
                let column = lines[problem.line - 1].chars().count() + 1;
                prop_assert!(problem.column >= 1 && problem.column <= column, "{}", problem);
            }
            let places: Vec<_> = found.iter().map(|problem| (problem.line, problem.column)).collect();
            prop_assert!(places.is_sorted());
        }
        if let Ok(canonical) = Policy::format(&text) {
            prop_assert_eq!(Policy::format(&canonical), Ok(canonical));
        }
    }
}

#[test]
fn seeds_load_and_fail_and_so_do_their_changes() {
    let text = |seed: &Vec<u8>| String::from_utf8(seed.clone()).unwrap();
    let loading = SEEDS.iter().filter(|seed| Policy::read(&text(seed)).is_ok()).count();
    assert!(loading >= 2 && SEEDS.len() - loading >= 3, "{loading} of {}", SEEDS.len());
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut loaded = 0;
    for _ in 0..1_000 {
        use proptest::strategy::ValueTree;
        let text = texts().new_tree(&mut runner).unwrap().current();
        loaded += usize::from(Policy::read(&text).is_ok());
    }
    assert!((50..950).contains(&loaded), "{loaded} of 1000 load");
}
