//! What a document is made of: every field with its shape and a line about it. The reader knows its fields from here, the
//! canonical form their order, and the JSON Schema all of it.

use super::limits;

/// The shape of a value.
pub(super) enum Shape {
    /// The number 1.
    Version,
    /// One text.
    One(Words),
    /// A set of texts, as a list that is not empty.
    Set(Words),
    /// Fields that are known.
    Object(&'static Object),
    /// Fields whose names the author gives, at most so many.
    Named(&'static Object, usize),
    /// A list of objects, at most so many.
    List(&'static Object, usize),
}

/// Which texts stand somewhere.
pub(super) enum Words {
    Name,
    CatalogVersion,
    Default,
    LocalRole,
    WorkspaceRole,
    Operation,
    Resource,
    Effect,
    Scope,
}

/// An object with known fields.
pub(super) struct Object {
    /// What it is called in the schema.
    pub(super) name: &'static str,
    pub(super) fields: &'static [Field],
    /// Fields that must be there.
    pub(super) required: &'static [&'static str],
    /// Fields of which exactly one must be there; none for no such demand.
    pub(super) either: &'static [&'static str],
    /// Whether at least one field must be there.
    pub(super) says_something: bool,
}

/// Every object but the document itself.
pub(super) static PARTS: [&Object; 7] = [&ROLE, &GRANT, &TEAM, &RULE, &ASSERTION, &STATEMENT, &CONDITION];

impl Object {
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.fields.iter().map(|field| field.name)
    }
}

/// A field of an object.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    /// For whoever points at it in an editor.
    pub(super) about: &'static str,
}

const fn field(name: &'static str, shape: Shape, about: &'static str) -> Field {
    Field { name, shape, about }
}

const fn object(name: &'static str, fields: &'static [Field]) -> Object {
    Object { name, fields, required: &[], either: &[], says_something: false }
}

/// The whole document.
pub(super) static DOCUMENT: Object = Object {
    required: &["version"],
    ..object(
        "document",
        &[
            field("version", Shape::Version, "The version of the form; always 1."),
            field(
                "catalog",
                Shape::One(Words::CatalogVersion),
                "The catalogue it was written for. An engine with another one says what changed meaning.",
            ),
            field(
                "default",
                Shape::One(Words::Default),
                "What holds for whoever is in no granting team, where no rule speaks: `pass` (as it is if left out) or `deny`.",
            ),
            field(
                "tags",
                Shape::Set(Words::Name),
                "Every tag of the document. Where they are listed, any other is refused; where not, a tag is what is used as one.",
            ),
            field("roles", Shape::Named(&ROLE, limits::ROLES), "Local roles by name: sets of operations."),
            field(
                "teams",
                Shape::Named(&TEAM, limits::TEAMS),
                "Teams by name. With a role or tags a team grants; with neither it only groups.",
            ),
            field(
                "rules",
                Shape::List(&RULE, limits::RULES),
                "Rules, in no order: forbid beats permit, permit beats the default.",
            ),
            field(
                "assert",
                Shape::List(&ASSERTION, limits::ASSERTIONS),
                "What must hold in every case. Proved by the check of a policy; decides nothing.",
            ),
        ],
    )
};

/// A local role.
pub(super) static ROLE: Object = object(
    "role",
    &[
        field("operations", Shape::Set(Words::Operation), "Operations by id."),
        field("scopes", Shape::Set(Words::Scope), "Every operation that one of these scopes alone unlocks."),
        field(
            "grants",
            Shape::List(&GRANT, usize::MAX),
            "Every operation on one of the resources with one of the effects.",
        ),
        field("extends", Shape::Set(Words::LocalRole), "Roles whose operations it holds as well."),
    ],
);

/// A grant of a role.
pub(super) static GRANT: Object = Object {
    required: &["resources", "effects"],
    ..object(
        "grant",
        &[
            field("resources", Shape::Set(Words::Resource), "Kinds of resources."),
            field("effects", Shape::Set(Words::Effect), "What an operation does."),
        ],
    )
};

const MEMBERS: Field =
    field("members", Shape::Set(Words::Name), "Members of the workspace, by the names that the caller uses.");
const KEYS: Field = field("keys", Shape::Set(Words::Name), "API keys, by the names that the caller uses.");
const AGENTS: Field =
    field("agents", Shape::Set(Words::Name), "Agents, by the identities that the caller uses.");

/// A team.
pub(super) static TEAM: Object = object(
    "team",
    &[
        MEMBERS,
        KEYS,
        AGENTS,
        field("role", Shape::One(Words::LocalRole), "What the team may do; every operation if left out."),
        field(
            "tags",
            Shape::Set(Words::Name),
            "On which accounts and campaigns: those with one of these tags; any if left out.",
        ),
    ],
);

const ID: Field = field("id", Shape::One(Words::Name), "By which answers name it; occurs once.");
const WHEN: Field = field("when", Shape::Object(&CONDITION), "Only where all of this holds.");
const UNLESS: Field = field("unless", Shape::Object(&CONDITION), "Not where all of this holds.");

/// A rule.
pub(super) static RULE: Object = Object {
    required: &["id"],
    either: &["forbid", "permit"],
    ..object(
        "rule",
        &[
            ID,
            field("forbid", Shape::Object(&STATEMENT), "Denies, whatever else permits."),
            field(
                "permit",
                Shape::Object(&STATEMENT),
                "Allows, where nothing forbids and the platform allows it too.",
            ),
            WHEN,
            UNLESS,
        ],
    )
};

/// An assertion.
pub(super) static ASSERTION: Object = Object {
    required: &["id"],
    either: &["never", "always"],
    ..object(
        "assertion",
        &[
            ID,
            field("never", Shape::Object(&STATEMENT), "No case of this is allowed or left open."),
            field("always", Shape::Object(&STATEMENT), "The policy stands in the way of no case of this."),
            WHEN,
            UNLESS,
        ],
    )
};

/// Whom a rule speaks of, and of which operations.
pub(super) static STATEMENT: Object = object(
    "statement",
    &[
        field("teams", Shape::Set(Words::Name), "Whoever is in one of these teams."),
        MEMBERS,
        KEYS,
        AGENTS,
        field("operations", Shape::Set(Words::Operation), "Operations by id."),
        field("resources", Shape::Set(Words::Resource), "Operations that act on one of these kinds."),
        field("effects", Shape::Set(Words::Effect), "Operations that have one of these effects."),
    ],
);

/// When a rule applies.
pub(super) static CONDITION: Object = Object {
    says_something: true,
    ..object(
        "condition",
        &[
            field("tags", Shape::Set(Words::Name), "The resource carries one of these tags."),
            field(
                "workspaces",
                Shape::Set(Words::Name),
                "The resource, else the principal, is in one of these workspaces.",
            ),
            field(
                "roles",
                Shape::Set(Words::WorkspaceRole),
                "The member has one of these workspace roles; a key has none.",
            ),
            field(
                "scopes",
                Shape::Set(Words::Scope),
                "The key holds one of these scopes; a member holds none.",
            ),
        ],
    )
};
