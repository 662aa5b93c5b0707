//! Holds the workspace to the map in `docs/architecture.md`: who may know whom, and what the core must never carry.
//!
//! The arrows are read from the document itself, so the drawing cannot fall behind the rule.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use cargo_metadata::{DependencyKind, Metadata};
use thiserror::Error;

/// The document that draws the arrows, from the workspace's root.
pub const MAP: &str = "docs/architecture.md";

/// Crates that bring a clock, chance, a runtime or a network with them. The core must not depend on one, however
/// indirectly: it answers the same question the same way everywhere.
pub const BANNED_IN_CORE: [&str; 7] = ["tokio", "reqwest", "hyper", "rand", "getrandom", "chrono", "time"];

/// The arrows: each room of the house with the rooms it may know.
#[derive(Debug)]
pub struct Map(BTreeMap<String, BTreeSet<String>>);

/// A crate as it is: its folder and the folders of the workspace's crates it depends on when it ships.
#[derive(Debug)]
pub struct Room {
    /// Name of the folder in `crates`.
    pub name: String,
    /// Names of the folders it depends on.
    pub knows: BTreeSet<String>,
}

/// Why the map could not be read.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum MapError {
    /// There is no block of arrows.
    #[error("`{MAP}` has no block that begins with ```arrows")]
    NoArrows,
    /// A line of the block is not an arrow.
    #[error("`{line}` in `{MAP}` is not of the form `room -> room room`")]
    NotAnArrow {
        /// The line as it stands there.
        line: String,
    },
}

impl MapError {
    /// A stable name for the kind of error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoArrows => "no_arrows",
            Self::NotAnArrow { .. } => "not_an_arrow",
        }
    }
}

/// A way in which the workspace differs from its map.
#[derive(Debug, PartialEq, Eq)]
pub enum Violation {
    /// A crate depends on one it must not know.
    Arrow {
        /// The crate that depends.
        from: String,
        /// The crate it must not know.
        to: String,
    },
    /// A crate is not on the map at all.
    Unmapped(String),
    /// The core carries a crate that it must not.
    Banned(String),
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Arrow { from, to } => {
                write!(
                    f,
                    "`{from} -> {to}` is not drawn in {MAP}, section Arrows: remove the dependency or draw it"
                )
            }
            Self::Unmapped(room) => write!(f, "`crates/{room}` is not drawn in {MAP}, section Arrows"),
            Self::Banned(name) => {
                write!(
                    f,
                    "`core` carries `{name}`, against {MAP}, section Invariants: `cargo tree -i {name}` shows how"
                )
            }
        }
    }
}

impl Map {
    /// Reads the arrows from the document's text.
    ///
    /// # Errors
    /// [`MapError`] when the block is missing or a line of it is no arrow.
    pub fn parse(document: &str) -> Result<Self, MapError> {
        let (_, block) = document.split_once("```arrows\n").ok_or(MapError::NoArrows)?;
        let lines =
            block.lines().take_while(|line| !line.starts_with("```")).filter(|line| !line.trim().is_empty());
        let arrows = lines.map(|line| {
            let (from, to) =
                line.split_once("->").ok_or_else(|| MapError::NotAnArrow { line: line.to_owned() })?;
            Ok((from.trim().to_owned(), to.split_whitespace().map(str::to_owned).collect()))
        });
        arrows.collect::<Result<_, _>>().map(Self)
    }

    /// Every way in which the rooms differ from the map, in the order of the rooms.
    #[must_use]
    pub fn violations(&self, rooms: &[Room]) -> Vec<Violation> {
        let mut violations = Vec::new();
        for room in rooms {
            let Some(allowed) = self.0.get(&room.name) else {
                violations.push(Violation::Unmapped(room.name.clone()));
                continue;
            };
            let undrawn = room.knows.difference(allowed);
            violations.extend(undrawn.map(|to| Violation::Arrow { from: room.name.clone(), to: to.clone() }));
        }
        violations
    }
}

/// The crates in `crates` with what they depend on when they ship, optional dependencies included.
#[must_use]
pub fn rooms(metadata: &Metadata) -> Vec<Room> {
    let house = metadata.workspace_root.join("crates");
    let folder = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
    let packages = metadata.packages.iter().filter(|package| package.manifest_path.starts_with(&house));
    packages
        .filter_map(|package| {
            let ships = package.dependencies.iter().filter(|needed| needed.kind == DependencyKind::Normal);
            let knows = ships.filter_map(|needed| folder(needed.path.as_ref()?.as_std_path())).collect();
            Some(Room { name: folder(package.manifest_path.parent()?.as_std_path())?, knows })
        })
        .collect()
}

/// The banned crates in a listing of `cargo tree --prefix none`, where each line begins with a crate's name.
#[must_use]
pub fn banned(listing: &str) -> Vec<Violation> {
    let carried: BTreeSet<_> = listing.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let found = BANNED_IN_CORE.into_iter().filter(|name| carried.contains(name));
    found.map(|name| Violation::Banned(name.to_owned())).collect()
}
