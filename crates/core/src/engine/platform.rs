//! What Instantly enforces, prepared for one principal.

use crate::{Code, Decision, Key, Member, Operation, OperationSet, Principal, Role, Situation};

/// Whether the key can act where it says it does. Naming its own workspace in the header changes nothing.
pub(crate) fn is_known_to_act(key: &Key) -> bool {
    key.acting_as.is_none()
        || key.acting_as == key.workspace
        || key.situation == Some(Situation::AdminWorkspace)
}

/// The platform's answers for all operations.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Platform {
    must: OperationSet,
    may: OperationSet,
    /// Why an operation outside *may* is denied.
    denied: Code,
    /// Why an operation between *must* and *may* is unknown.
    open: Code,
}

impl Platform {
    /// Of somebody about whom nothing is known.
    pub(crate) const OPEN: Self = Self {
        must: OperationSet::EMPTY,
        may: OperationSet::ALL,
        denied: Code::MissingFact,
        open: Code::MissingFact,
    };

    pub(crate) fn of(principal: &Principal) -> Self {
        match principal {
            Principal::Member(member) => Self::of_member(member),
            Principal::Key(key) => Self::of_key(key),
            Principal::Agent(agent) => Self::of_key(&agent.key),
        }
    }

    fn of_key(key: &Key) -> Self {
        let effective = key.scopes.effective();
        let direct = Self {
            must: effective.must(),
            may: effective.may(),
            denied: Code::MissingScope,
            open: Code::UndocumentedOperation,
        };
        if is_known_to_act(key) {
            return direct;
        }
        match key.situation {
            Some(_) => Self::nothing(Code::WrongWorkspace),
            None => Self { must: OperationSet::EMPTY, open: Code::MissingFact, ..direct },
        }
    }

    fn of_member(member: &Member) -> Self {
        if !member.accepted {
            return Self::nothing(Code::MemberPending);
        }
        let role = member.role.operations();
        let is_certain = role.is_some() && member.permissions.is_none();
        // A role that nobody knows may do anything or nothing.
        let may = role.or_else(|| Role::Owner.operations()).unwrap_or(OperationSet::EMPTY);
        let must = if is_certain { may } else { OperationSet::EMPTY };
        Self { must, may, denied: Code::RoleTooLow, open: Code::MissingFact }
    }

    fn nothing(denied: Code) -> Self {
        Self { must: OperationSet::EMPTY, may: OperationSet::EMPTY, denied, open: Code::MissingFact }
    }

    /// The operations that are allowed, and those that are allowed or unknown.
    pub(crate) fn sets(&self) -> (OperationSet, OperationSet) {
        (self.must, self.may)
    }

    #[inline]
    pub(crate) fn decide(&self, operation: Operation) -> (Decision, Code) {
        if self.must.contains(operation) {
            (Decision::Allow, Code::Allowed)
        } else if self.may.contains(operation) {
            (Decision::Unknown, self.open)
        } else {
            (Decision::Deny, self.denied)
        }
    }
}
