//! From method and concrete path to the operation.
//!
//! How the API itself reads odd paths is not documented, so this room is strict: what could be read in two ways has no
//! operation, and thus is never allowed by accident.

use crate::catalog::ROUTES;
use crate::catalog::rows::RouteNode;
use crate::{Method, Operation};

const BASE: &str = "/api/v2/";

/// The operation of a request, or `None` when no operation of the catalogue has this method and path.
///
/// - The path is absolute and starts with `/api/v2/`; a query or fragment is ignored.
/// - Literal segments win over parameters, per method: `GET /api/v2/campaigns/analytics` is not a campaign's id.
/// - Methods and literal segments are case-sensitive; a segment that differs from a literal only in case is not
///   taken as a parameter either.
/// - A trailing slash belongs only to the operation whose template has one, and that one may go without.
/// - Empty segments, dot segments, encoded slashes and encodings of characters that need none are not matched.
///
/// ```
/// use instantly_rbac::{Operation, match_operation};
/// let path = "/api/v2/workspace-members/019e0000-0000-7000-8000-000000000001";
/// assert_eq!(match_operation("PATCH", path), Some(Operation::PATCH_WORKSPACE_MEMBER));
/// assert_eq!(match_operation("PATCH", "/api/v2/workspace-members/../api-keys"), None);
/// ```
pub fn match_operation(method: &str, path: &str) -> Option<Operation> {
    let method = method.parse::<Method>().ok()?;
    let rest = without_query(path).strip_prefix(BASE)?;
    let (rest, trailing_slash) = rest.strip_suffix('/').map_or((rest, false), |rest| (rest, true));
    let operation = descend(ROUTES.first()?, Some(rest), method)?;
    (!trailing_slash || operation.path().ends_with('/')).then_some(operation)
}

fn without_query(path: &str) -> &str {
    let ends_path = |byte| byte == b'?' || byte == b'#';
    if holds(path, ends_path) { path.split(['?', '#']).next().unwrap_or(path) } else { path }
}

/// Follows the segments of `rest`, literals first. The tree is as deep as the longest template, and so is the recursion.
fn descend(node: &RouteNode, rest: Option<&str>, method: Method) -> Option<Operation> {
    let Some(rest) = rest else { return node.operations.get(method as usize).copied().flatten() };
    let end = rest.bytes().position(|byte| byte == b'/').unwrap_or(rest.len());
    let (segment, rest) = (rest.get(..end)?, rest.get(end + 1..));
    if let Some(child) = literal(node, segment)
        && let Some(operation) = descend(child, rest, method)
    {
        return Some(operation);
    }
    let parameter = ROUTES.get(usize::from(node.parameter?))?;
    if is_parameter(segment) && !node.literals.iter().any(|(own, _)| differs_in_case(own, segment)) {
        descend(parameter, rest, method)
    } else {
        None
    }
}

fn literal(node: &RouteNode, segment: &str) -> Option<&'static RouteNode> {
    let shorter = node.literals.partition_point(|(own, _)| own.len() < segment.len());
    let mut alike = node.literals.iter().skip(shorter).take_while(|(own, _)| own.len() == segment.len());
    let (_, child) = alike.find(|(own, _)| *own == segment)?;
    ROUTES.get(usize::from(*child))
}

fn differs_in_case(literal: &str, segment: &str) -> bool {
    literal != segment && literal.eq_ignore_ascii_case(segment)
}

/// Whether the segment can only be read as one opaque value.
fn is_parameter(segment: &str) -> bool {
    // Some servers take `;` as the end of the path.
    let ambiguous = |byte: u8| byte.is_ascii_control() || matches!(byte, b' ' | b'\\' | b';');
    !matches!(segment, "" | "." | "..") && !holds(segment, ambiguous) && encodes_with_need(segment)
}

/// Whether every `%` begins the encoding of a byte that needs it.
fn encodes_with_need(segment: &str) -> bool {
    segment.split('%').skip(1).all(|encoded| match encoded.as_bytes() {
        [high, low, ..] => {
            hex(*high).zip(hex(*low)).is_some_and(|(high, low)| needs_encoding(high << 4 | low))
        }
        _ => false,
    })
}

/// Whether a byte of the text is of that kind. It looks at all of them without a branch at each, so the compiler may take
/// sixteen at once: for texts as long as a path, that is faster than to stop early.
fn holds(text: &str, kind: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(0, |found, byte| found | u8::from(kind(byte))) != 0
}

/// Whether a byte has a reason to stand encoded in one segment. Encoded slashes, backslashes, percent signs and control
/// characters change how some servers see the path; encoded letters and digits could hide a literal segment.
fn needs_encoding(byte: u8) -> bool {
    !(byte.is_ascii_alphanumeric() || byte.is_ascii_control() || b"-._~/\\%;".contains(&byte))
}

fn hex(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}
