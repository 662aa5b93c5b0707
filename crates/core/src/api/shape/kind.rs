//! Kinds of values, each with its one check.

use serde_json::Value;

use crate::api::excerpt;
use crate::api::fields::{boolean, text, wrong_type};
use crate::api::id::is_uuid;
use crate::api::validation::{Fault, ProblemCode};
use crate::api::{EmailAddress, IdError};
use crate::{AssignableRole, KnownScope, Scope, UnknownScope, suggest};

/// What a value may be.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// A text of so many characters (Unicode scalar values), on request not of white space alone.
    Text {
        /// Fewest characters.
        min: u16,
        /// Most characters.
        max: u16,
        /// Whether white space alone is refused.
        not_blank: bool,
    },
    /// A text that is shown nowhere.
    Secret,
    /// The text form of a UUID.
    Uuid,
    /// 24 hexadecimal digits, as the ids of background jobs are.
    ObjectId,
    /// An e-mail address.
    Email,
    /// An address that begins with `http://` or `https://`.
    Url,
    /// A day as `YYYY-MM-DD`.
    Date,
    /// A whole number between two limits.
    Integer {
        /// Lowest.
        min: i64,
        /// Highest.
        max: i64,
    },
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// One of these numbers.
    OneOfNumbers(&'static [i64]),
    /// A role that a request may give.
    Role,
    /// An app permission. The list is open: a name that is not known may be one that is newer.
    Permission,
    /// A scope that the creation of keys documents.
    Scope,
    /// An array of so many values at least.
    List {
        /// What each value is.
        of: &'static Self,
        /// Fewest values.
        min: u16,
    },
    /// In a query: an array whose values are joined by commas. A text stands for itself.
    Joined(&'static Self),
    /// An object of texts.
    TextMap,
    /// A text, or an object of any properties.
    TextOrObject,
}

impl Kind {
    /// Checks one value. Of an array the first bad value counts; a fault says where in it, if so.
    pub(super) fn check(self, value: &Value) -> Result<(), (Option<usize>, Fault)> {
        match self {
            Self::List { of, min } => {
                let items = value.as_array().ok_or_else(|| (None, wrong_type("an array", value)))?;
                if items.len() < usize::from(min) {
                    return Err((None, too_few(items.len(), min, "values")));
                }
                each(of, items)
            }
            Self::Joined(of) => match value {
                Value::Array(items) => each(of, items),
                _ => text(value).map(|_| ()).map_err(|fault| (None, fault)),
            },
            _ => self.check_one(value).map_err(|fault| (None, fault)),
        }
    }

    fn check_one(self, value: &Value) -> Result<(), Fault> {
        match self {
            Self::Text { min, max, not_blank } => check_text(text(value)?, min, max, not_blank),
            Self::Secret | Self::Permission => text(value).map(|_| ()),
            Self::Uuid => {
                let text = text(value)?;
                if is_uuid(text) { Ok(()) } else { Err(IdError::of(text).into()) }
            }
            Self::ObjectId => {
                let is_id =
                    |text: &str| text.len() == 24 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
                matching(value, is_id, ProblemCode::NotAnObjectId, "24 hexadecimal digits")
            }
            Self::Email => Ok(EmailAddress::parse(text(value)?).map(|_| ())?),
            Self::Url => {
                matching(value, is_url, ProblemCode::NotAUrl, "a URL that begins with http:// or https://")
            }
            Self::Date => matching(value, is_date, ProblemCode::NotADate, "a day such as 2026-08-21"),
            Self::Integer { min, max } => check_integer(value, min, max),
            Self::Number if value.is_number() => Ok(()),
            Self::Number => Err(wrong_type("a number", value)),
            Self::Boolean => boolean(value).map(|_| ()),
            Self::OneOf(names) => {
                let given = text(value)?;
                if names.contains(&given) { Ok(()) } else { Err(none_of(given, names)) }
            }
            Self::OneOfNumbers(numbers) => {
                let given = integer(value)?;
                if numbers.contains(&given) {
                    return Ok(());
                }
                let all: Vec<String> = numbers.iter().map(i64::to_string).collect();
                Err(Fault::new(ProblemCode::NotOneOf, format!("{given} is none of {}", all.join(", "))))
            }
            Self::Role => AssignableRole::try_from(text(value)?)
                .map(|_| ())
                .map_err(|refusal| Fault::new(ProblemCode::NotAssignable, refusal.to_string())),
            Self::Scope => check_scope(text(value)?),
            Self::TextMap => match value.as_object() {
                Some(object) if object.values().all(Value::is_string) => Ok(()),
                Some(_) => {
                    Err(Fault::new(ProblemCode::WrongType, "expected strings as the values of the object"))
                }
                None => Err(wrong_type("an object", value)),
            },
            Self::TextOrObject if value.is_string() || value.is_object() => Ok(()),
            Self::TextOrObject => Err(wrong_type("a string or an object", value)),
            // Arrays have been taken apart before.
            Self::List { .. } | Self::Joined(_) => Err(wrong_type("a single value", value)),
        }
    }
}

fn each(of: &Kind, items: &[Value]) -> Result<(), (Option<usize>, Fault)> {
    for (index, item) in items.iter().enumerate() {
        of.check_one(item).map_err(|fault| (Some(index), fault))?;
    }
    Ok(())
}

fn check_text(text: &str, min: u16, max: u16, not_blank: bool) -> Result<(), Fault> {
    let length = text.chars().count();
    if length > usize::from(max) {
        return Err(Fault::new(
            ProblemCode::TooLong,
            format!("{length} characters, of which {max} are allowed"),
        ));
    }
    if length < usize::from(min) {
        return Err(too_few(length, min, "characters"));
    }
    if not_blank && text.trim().is_empty() {
        return Err(Fault::new(ProblemCode::TooShort, "it is white space alone"));
    }
    Ok(())
}

fn too_few(given: usize, min: u16, what: &str) -> Fault {
    Fault::new(ProblemCode::TooShort, format!("{given} {what}, of which {min} or more are needed"))
}

fn integer(value: &Value) -> Result<i64, Fault> {
    value.as_i64().ok_or_else(|| wrong_type("a whole number", value))
}

fn check_integer(value: &Value, min: i64, max: i64) -> Result<(), Fault> {
    let given = integer(value)?;
    if (min..=max).contains(&given) {
        return Ok(());
    }
    let message = if max == i64::MAX {
        format!("{given} is below {min}")
    } else {
        format!("{given} is not between {min} and {max}")
    };
    Err(Fault::new(ProblemCode::OutOfRange, message))
}

fn none_of(given: &str, names: &'static [&'static str]) -> Fault {
    let suggestion = suggest::nearest(given, names.iter().copied());
    let given = excerpt(given, 60);
    let message = format!("`{given}` is none of {}{}", names.join(", "), suggest::hint(&suggestion));
    Fault::new(ProblemCode::NotOneOf, message)
}

fn check_scope(name: &str) -> Result<(), Fault> {
    let fault = |message| Err(Fault::new(ProblemCode::UnknownScope, message));
    match Scope::parse(name) {
        Scope::Known(scope) if scope.as_str() != name => {
            fault("white space stands around the scope".to_owned())
        }
        Scope::Known(scope) if !scope.is_in_key_enum() => fault(format!(
            "`{scope}` is named by operations, but the creation of keys does not document it; only a raw request can try"
        )),
        Scope::Known(_) => Ok(()),
        Scope::Unknown(scope) => fault(unknown(&scope)),
    }
}

fn unknown(scope: &UnknownScope) -> String {
    let suggestion = scope.did_you_mean().map(KnownScope::as_str);
    format!("`{}` is no scope{}", excerpt(scope.as_str(), 60), suggest::hint(&suggestion))
}

fn matching(value: &Value, is: impl Fn(&str) -> bool, code: ProblemCode, what: &str) -> Result<(), Fault> {
    let text = text(value)?;
    if is(text) { Ok(()) } else { Err(Fault::new(code, format!("`{}` is not {what}", excerpt(text, 60)))) }
}

fn is_url(text: &str) -> bool {
    let rest = ["http://", "https://"].iter().find_map(|scheme| {
        let start = text.get(..scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then(|| text.get(scheme.len()..)).flatten()
    });
    let has_host = rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '?', '#', ':']));
    has_host && !text.contains(|char: char| char.is_whitespace() || char.is_control())
}

fn is_date(text: &str) -> bool {
    let is_part = |part: &str, length: usize, most: u16| {
        part.len() == length
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse().is_ok_and(|number: u16| (1..=most).contains(&number))
    };
    let mut parts = text.split('-');
    let day = [parts.next(), parts.next(), parts.next()];
    matches!(day, [Some(year), Some(month), Some(day)]
        if is_part(year, 4, 9999) && is_part(month, 2, 12) && is_part(day, 2, 31))
        && parts.next().is_none()
}
