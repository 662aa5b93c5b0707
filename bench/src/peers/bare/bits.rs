//! Scopes as bits of three words, masks made beforehand.

use anyhow::{Context as _, Result};
use instantly_rbac::{KnownScope, Operation, Requirement};

/// A set of scopes.
pub type Mask = [u64; 3];

/// A set of operations.
pub type Operations = [u64; 4];

/// The set of these scopes.
pub fn mask<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Mask> {
    let mut mask = Mask::default();
    for name in names {
        set(&mut mask, KnownScope::parse(name).with_context(|| format!("`{name}` is no scope"))?.index())?;
    }
    Ok(mask)
}

/// Whether the two have a scope in common.
#[inline]
pub fn meet(a: &Mask, b: &Mask) -> bool {
    let ([a0, a1, a2], [b0, b1, b2]) = (a, b);
    (a0 & b0) | (a1 & b1) | (a2 & b2) != 0
}

/// What each scope unlocks alone, and what needs more than one.
pub struct Unlocks {
    by_scope: Vec<Operations>,
    compound: Vec<(usize, Vec<Mask>)>,
}

impl Unlocks {
    /// Reads the requirements.
    pub fn new() -> Result<Self> {
        let mut by_scope = vec![Operations::default(); KnownScope::all().count()];
        let mut compound = Vec::new();
        for operation in Operation::all() {
            match operation.requirement() {
                Requirement::Undocumented { .. } => {}
                Requirement::Documented([group]) => {
                    for scope in *group {
                        let unlocked = by_scope.get_mut(scope.index()).context("a scope without a row")?;
                        set(unlocked, operation.index())?;
                    }
                }
                Requirement::Documented(groups) => {
                    let masks = groups.iter().map(|group| mask(group.iter().map(|scope| scope.as_str())));
                    compound.push((operation.index(), masks.collect::<Result<_>>()?));
                }
            }
        }
        Ok(Self { by_scope, compound })
    }

    /// What the scopes unlock, given by their places in the catalogue and as a mask.
    #[inline]
    pub fn of(&self, scopes: &[usize], held: &Mask) -> Operations {
        let mut unlocked = Operations::default();
        for row in scopes.iter().filter_map(|scope| self.by_scope.get(*scope)) {
            for (word, own) in unlocked.iter_mut().zip(row) {
                *word |= own;
            }
        }
        for (operation, groups) in &self.compound {
            if groups.iter().all(|group| meet(held, group)) {
                let _ = set(&mut unlocked, *operation);
            }
        }
        unlocked
    }
}

fn set(words: &mut [u64], bit: usize) -> Result<()> {
    *words.get_mut(bit / 64).context("a bit beyond the last word")? |= 1 << (bit % 64);
    Ok(())
}
