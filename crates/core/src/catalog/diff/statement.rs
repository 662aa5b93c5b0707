//! What the prose of an operation says about its scopes.

use serde::Serialize;

use crate::KnownScope;

/// How the API description introduces its list of scopes.
const PHRASE: &str = "Requires one of the following scopes:";

/// How many characters of a text that could not be read are handed out.
const SHOWN: usize = 300;

/// What a description says about the scopes of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "ScopeStatement"))]
#[serde(tag = "says", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Statement {
    /// One of these scopes is needed.
    OneOf {
        /// The names, in the description's order.
        scopes: Vec<String>,
    },
    /// It does not speak of scopes. Not the same as "no scope needed".
    Nothing,
    /// It speaks of scopes in a form that cannot be read.
    Unread {
        /// The scopes it names, by their letters.
        scopes: Vec<String>,
        /// Its text, shortened.
        text: String,
    },
}

impl Statement {
    /// Reads the prose of an operation. Only one sentence of the known form, with nothing else about scopes around it,
    /// is taken at its word; a second list may be an "and" as well as a repetition.
    pub fn read(prose: &str) -> Self {
        let prose = prose.split_whitespace().collect::<Vec<_>>().join(" ");
        match prose.split_once(PHRASE) {
            Some((before, after)) => match list(after) {
                Some((scopes, rest)) if !speaks_of_scopes(before) && ends_there(rest) => {
                    Self::OneOf { scopes }
                }
                _ => Self::unread(&prose),
            },
            None if speaks_of_scopes(&prose) => Self::unread(&prose),
            None => Self::Nothing,
        }
    }

    /// Every scope it names.
    pub fn scopes(&self) -> &[String] {
        match self {
            Self::OneOf { scopes } | Self::Unread { scopes, .. } => scopes,
            Self::Nothing => &[],
        }
    }

    /// Whether it names the scope.
    pub fn names(&self, scope: &str) -> bool {
        self.scopes().iter().any(|name| name == scope)
    }

    fn unread(prose: &str) -> Self {
        let mut text: String = prose.chars().take(SHOWN).collect();
        if prose.chars().nth(SHOWN).is_some() {
            text.push('…');
        }
        let mut scopes: Vec<String> = named(prose).map(str::to_owned).collect();
        scopes.sort_unstable();
        scopes.dedup();
        Self::Unread { scopes, text }
    }
}

/// `` `a:x`, `b:y` `` and what follows; `None` unless at least one name stands there.
fn list(text: &str) -> Option<(Vec<String>, &str)> {
    let mut names = Vec::new();
    let mut rest = text;
    loop {
        let (name, after) = rest.trim_start().strip_prefix('`')?.split_once('`')?;
        if !is_scope_name(name) {
            return None;
        }
        names.push(name.to_owned());
        match after.strip_prefix(',') {
            Some(more) => rest = more,
            None => return Some((names, after)),
        }
    }
}

/// Whether a list is complete where `rest` begins: the text ends, or a new sentence starts that is about other things.
fn ends_there(rest: &str) -> bool {
    let new_sentence = |rest: &str| rest.trim_start().starts_with(|first: char| first.is_uppercase());
    let ends = match rest.strip_prefix('.') {
        Some(rest) => rest.is_empty() || rest.starts_with(' '),
        None => rest.is_empty() || (rest.starts_with(' ') && new_sentence(rest)),
    };
    ends && !speaks_of_scopes(rest)
}

fn speaks_of_scopes(text: &str) -> bool {
    text.to_ascii_lowercase().contains("scope") || named(text).next().is_some()
}

/// The names in backticks that could be scopes.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2).filter(|name| is_scope_name(name))
}

/// Whether a text has the form of a scope: known, or two words of scope letters around a colon.
fn is_scope_name(text: &str) -> bool {
    let word = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte == b'-')
    };
    KnownScope::parse(text).is_some()
        || text.split_once(':').is_some_and(|(resource, action)| word(resource) && word(action))
}
