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
    let end = path.bytes().position(|byte| byte == b'?' || byte == b'#').unwrap_or(path.len());
    let rest = path.get(..end)?.strip_prefix(BASE)?;
    let (rest, trailing_slash) = rest.strip_suffix('/').map_or((rest, false), |rest| (rest, true));
    let operation = descend(ROUTES.first()?, Some(rest), method)?;
    (!trailing_slash || operation.path().ends_with('/')).then_some(operation)
}

/// Follows the segments of `rest`, literals first. The tree is as deep as the longest template, and so is the recursion.
fn descend(node: &RouteNode, rest: Option<&str>, method: Method) -> Option<Operation> {
    let Some(rest) = rest else { return node.operations.get(method as usize).copied().flatten() };
    let (segment, rest) = rest.split_once('/').map_or((rest, None), |(segment, rest)| (segment, Some(rest)));
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
    let at = node
        .literals
        .binary_search_by(|(own, _)| own.len().cmp(&segment.len()).then_with(|| (*own).cmp(segment)))
        .ok()?;
    ROUTES.get(usize::from(node.literals.get(at)?.1))
}

fn differs_in_case(literal: &str, segment: &str) -> bool {
    literal != segment && literal.eq_ignore_ascii_case(segment)
}

/// Whether the segment can only be read as one opaque value.
fn is_parameter(segment: &str) -> bool {
    if matches!(segment, "" | "." | "..") {
        return false;
    }
    let mut bytes = segment.bytes();
    while let Some(byte) = bytes.next() {
        let plain = match byte {
            b'%' => match (bytes.next().and_then(hex), bytes.next().and_then(hex)) {
                (Some(high), Some(low)) => needs_encoding(high << 4 | low),
                _ => false,
            },
            // Some servers take `;` as the end of the path.
            b'\\' | b';' | b' ' => false,
            _ => !byte.is_ascii_control(),
        };
        if !plain {
            return false;
        }
    }
    true
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
