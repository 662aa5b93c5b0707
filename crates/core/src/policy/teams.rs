//! Teams: who belongs together, what they may do, and on what.

use super::limits;
use super::names::{Kind, Names};
use super::problem::ProblemCode;
use super::reader::{Node, Problems};
use super::roles::Roles;
use super::shape::TEAM;

/// A team. With a role or tags it grants; with neither it only groups.
#[derive(Clone, Debug)]
pub(crate) struct Team {
    pub(crate) name: Box<str>,
    /// Number of its role; none stands for every operation.
    pub(crate) role: Option<usize>,
    /// Its tags, ascending; none stands for any resource.
    pub(crate) tags: Option<Box<[u32]>>,
}

impl Team {
    pub(crate) fn grants(&self) -> bool {
        self.role.is_some() || self.tags.is_some()
    }
}

/// What the field `teams` holds.
#[derive(Default)]
pub(super) struct Teams {
    pub(super) teams: Vec<Team>,
    pub(super) principals: Names,
    /// Who is in which team.
    pub(super) pairs: Vec<(u32, u32)>,
    pub(super) tags: Tags,
}

/// The tags of a document. Where it lists them, there are no others.
#[derive(Default)]
pub(super) struct Tags {
    pub(super) names: Names,
    are_listed: bool,
}

impl Tags {
    /// The document's own list.
    pub(super) fn list(&mut self, node: Node<'_>, problems: &mut Problems) {
        interned(node, &mut self.names, problems);
        self.are_listed = true;
    }

    /// The numbers of the tags in a list, ascending.
    pub(super) fn read(&mut self, node: Node<'_>, problems: &mut Problems) -> Box<[u32]> {
        if !self.are_listed {
            return interned(node, &mut self.names, problems);
        }
        let mut numbers = Vec::new();
        node.items(problems, |item, problems| {
            let Some(name) = item.name(problems) else { return };
            match self.names.find(name) {
                Some(number) => numbers.push(number),
                None => {
                    let message = format!("the list of tags has no `{}`", name.escape_debug());
                    let known = self.names.iter();
                    item.report_unknown(problems, ProblemCode::UnknownTag, message, name, known);
                }
            }
        });
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into()
    }
}

impl Teams {
    pub(super) fn read(&mut self, node: Node<'_>, roles: &Roles<'_>, problems: &mut Problems) {
        if node.len() > limits::TEAMS {
            let message = format!("a policy has at most {} teams, this one {}", limits::TEAMS, node.len());
            return node.report(problems, ProblemCode::TooLarge, message);
        }
        node.entries(problems, |name, team, problems| {
            if team.is_name(name, problems) {
                self.read_team(name, team, roles, problems);
            }
        });
    }

    fn read_team(&mut self, name: &str, node: Node<'_>, roles: &Roles<'_>, problems: &mut Problems) {
        let number = u32::try_from(self.teams.len()).unwrap_or(u32::MAX);
        let mut team = Team { name: name.into(), role: None, tags: None };
        node.fields(&TEAM, problems, |field, node, problems| match field {
            "role" => team.role = roles.resolve(node, problems),
            "tags" => team.tags = Some(self.tags.read(node, problems)),
            _ => {
                let listed = principals(field, node, &mut self.principals, problems);
                self.pairs.extend(listed.into_iter().map(|principal| (principal, number)));
            }
        });
        self.teams.push(team);
    }
}

/// The numbers of the names in a list, ascending.
pub(super) fn interned(node: Node<'_>, names: &mut Names, problems: &mut Problems) -> Box<[u32]> {
    let mut numbers = Vec::new();
    node.items(problems, |item, problems| {
        numbers.extend(item.name(problems).map(|name| names.intern(name)));
    });
    numbers.sort_unstable();
    numbers.dedup();
    numbers.into()
}

/// The numbers of the principals in one of the fields `members`, `keys`, `agents`, ascending.
pub(super) fn principals(
    field: &str,
    node: Node<'_>,
    names: &mut Names,
    problems: &mut Problems,
) -> Vec<u32> {
    let Some((_, kind)) = Kind::FIELDS.into_iter().find(|(own, _)| *own == field) else { return Vec::new() };
    let (mut numbers, mut named) = (Vec::with_capacity(node.len()), String::new());
    node.items(problems, |item, problems| {
        numbers.extend(item.name(problems).map(|name| {
            kind.name_into(&mut named, name);
            names.intern(&named)
        }));
    });
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
