//! Explanation of a request that no operation matches.

use super::{Explanation, Reason, sentence};
use crate::catalog::{self, Status, Unlisted};
use crate::{Certainty, Code, Decision, Layer};

pub(super) fn unroutable(method: &str, path: &str) -> Explanation {
    // The query may hold what should not be repeated, and it takes no part in the match.
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let listed_as = unlisted(method, path).map(|route| route.status());
    let (method, path) = (printable(method), printable(path));
    let sentence = sentence::of_no_operation(&method, &path, listed_as);
    Explanation {
        decision: Decision::Unknown,
        code: Code::NoOperation,
        layer: Layer::Platform,
        certainty: Certainty::Assumed,
        operation: None,
        method: None,
        template: None,
        resource: None,
        requires: None,
        because: vec![Reason::NoSuchRoute { method, path, listed_as: listed_as.map(Status::as_str) }],
        would_allow: Vec::new(),
        sentence,
        catalog: catalog::VERSION,
    }
}

/// The route of that shape which the current API description does not hold.
fn unlisted(method: &str, path: &str) -> Option<Unlisted> {
    catalog::unlisted().find(|route| {
        let mut segments = path.split('/');
        route.method().as_str() == method
            && route.path().split('/').all(|own| {
                segments
                    .next()
                    .is_some_and(|given| own == given || (own.starts_with('{') && !given.is_empty()))
            })
            && segments.next().is_none()
    })
}

/// At most 200 characters, none of which a terminal would act on.
fn printable(text: &str) -> String {
    let mut shown: String = text.chars().take(200).flat_map(char::escape_debug).collect();
    if text.chars().nth(200).is_some() {
        shown.push('…');
    }
    shown
}
