//! Who may do what: principals × operations as bits, and a summary that a person can read.

use serde::Serialize;

use crate::catalog::{Effect, ResourceKind};
use crate::{Decision, Effective, Engine, Operation, OperationSet, PrincipalId, PrincipalName, ResourceId};

/// The decisions about every operation for some principals, on one resource or on none in particular.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    rows: Vec<(PrincipalId, Effective)>,
}

/// A matrix of these principals. Equal to asking [`Engine::check`] for every cell, and far faster.
pub fn matrix(
    engine: &Engine,
    principals: impl IntoIterator<Item = PrincipalId>,
    resource: Option<ResourceId>,
) -> Matrix {
    let row = |principal| (principal, engine.check_all(principal, resource));
    Matrix { rows: principals.into_iter().map(row).collect() }
}

impl Matrix {
    /// The principals with what each may do, in the order in which they were given.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = (PrincipalId, Effective)> {
        self.rows.iter().copied()
    }

    /// The decision in one cell; `None` where the principal has no row. The first row of a principal counts.
    pub fn decision(&self, principal: PrincipalId, operation: Operation) -> Option<Decision> {
        self.rows.iter().find(|(own, _)| *own == principal).map(|(_, row)| row.decide(operation))
    }

    /// The matrix with one column per operation.
    pub fn by_operation<'e>(&self, engine: &'e Engine) -> OperationMatrix<'e> {
        let operations: Vec<Operation> = Operation::all().collect();
        let row = |(principal, effective): &(PrincipalId, Effective)| {
            let decisions = operations.iter().map(|operation| effective.decide(*operation)).collect();
            Some(OperationRow { principal: engine.name(*principal)?, decisions })
        };
        OperationMatrix { rows: self.rows.iter().filter_map(row).collect(), operations }
    }

    /// The matrix with one column per kind of resource and effect.
    pub fn summary<'e>(&self, engine: &'e Engine) -> MatrixSummary<'e> {
        let columns: Vec<Column> = columns().collect();
        let row = |(principal, effective): &(PrincipalId, Effective)| {
            let cells = columns.iter().map(|column| Cell::of(effective, column.operations)).collect();
            Some(SummaryRow { principal: engine.name(*principal)?, cells })
        };
        MatrixSummary { rows: self.rows.iter().filter_map(row).collect(), columns }
    }
}

/// A matrix with every decision in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct OperationMatrix<'e> {
    /// The columns: every operation, in the order of the catalogue.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
    pub operations: Vec<Operation>,
    /// A row per principal.
    pub rows: Vec<OperationRow<'e>>,
}

/// The decisions about one principal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "OperationMatrixRow"))]
#[non_exhaustive]
pub struct OperationRow<'e> {
    /// Who.
    #[serde(flatten)]
    pub principal: PrincipalName<'e>,
    /// One per column.
    pub decisions: Vec<Decision>,
}

/// A matrix that a person can read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MatrixSummary<'e> {
    /// By kind of resource, then by effect; only those that some operation has.
    pub columns: Vec<Column>,
    /// A row per principal.
    pub rows: Vec<SummaryRow<'e>>,
}

/// The operations about one kind of resource that have one effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "MatrixColumn"))]
#[non_exhaustive]
pub struct Column {
    /// What they act on.
    #[cfg_attr(feature = "typescript", ts(type = "ResourceKind"))]
    pub resource: ResourceKind,
    /// What they do to it.
    #[cfg_attr(feature = "typescript", ts(type = "Effect"))]
    pub effect: Effect,
    /// Which they are; at least one.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
    pub operations: OperationSet,
}

/// What one principal may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "MatrixRow"))]
#[non_exhaustive]
pub struct SummaryRow<'e> {
    /// Who.
    #[serde(flatten)]
    pub principal: PrincipalName<'e>,
    /// One cell per column.
    pub cells: Vec<Cell>,
}

/// How many of a column's operations are allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "MatrixCell"))]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// All of them.
    All,
    /// At least one, and at least one is not.
    Some,
    /// All are denied.
    None,
    /// None is allowed, and of at least one it is not known.
    Unknown,
}

impl Cell {
    /// `all`, `some`, `none` or `unknown`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Some => "some",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }

    fn of(effective: &Effective, operations: OperationSet) -> Self {
        let allowed = effective.must().intersection(operations);
        if allowed == operations {
            Self::All
        } else if !allowed.is_empty() {
            Self::Some
        } else if effective.may().intersection(operations).is_empty() {
            Self::None
        } else {
            Self::Unknown
        }
    }
}

fn columns() -> impl Iterator<Item = Column> {
    ResourceKind::all().flat_map(|resource| {
        let about = OperationSet::about(&[resource]);
        Effect::ALL.into_iter().filter_map(move |effect| {
            let operations: OperationSet =
                about.iter().filter(|operation| operation.effect() == effect).collect();
            (!operations.is_empty()).then_some(Column { resource, effect, operations })
        })
    })
}
