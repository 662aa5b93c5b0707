//! What Instantly enforces, prepared for one principal.

use crate::effective::UNDOCUMENTED;
use crate::scope::ScopeBits;
use crate::{Code, Decision, Effective, Key, Member, Operation, OperationSet, Principal, Role, Situation};

/// Whether the key can act where it says it does. Naming its own workspace in the header changes nothing.
pub(crate) fn is_known_to_act(key: &Key) -> bool {
    key.acting_as.is_none()
        || key.acting_as == key.workspace
        || key.situation == Some(Situation::AdminWorkspace)
}

/// The platform's answers for all operations. One set and what it means, since there can be a hundred thousand of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Platform {
    granted: OperationSet,
    /// Whether what is granted is allowed, and not just unknown.
    is_certain: bool,
    /// Why an operation that may not be allowed is denied.
    denied: Code,
    /// Why an operation is unknown. Where the documents are silent, so is every operation without a requirement.
    open: Code,
}

impl Platform {
    /// Of somebody about whom nothing is known.
    pub(crate) const OPEN: Self = Self {
        granted: OperationSet::ALL,
        is_certain: false,
        denied: Code::MissingFact,
        open: Code::MissingFact,
    };

    pub(crate) fn of(principal: &Principal) -> Self {
        match principal {
            Principal::Member(member) => Self::of_member(member, &member.role),
            Principal::Key(key) => Self::of_key(key, key.scopes.bits()),
            Principal::Agent(agent) => Self::of_key(&agent.key, agent.key.scopes.bits()),
        }
    }

    /// Of the key with these scopes.
    pub(super) fn of_key(key: &Key, scopes: ScopeBits) -> Self {
        let effective = Effective::of(scopes);
        let direct = Self {
            granted: effective.must(),
            is_certain: true,
            denied: Code::MissingScope,
            open: Code::UndocumentedOperation,
        };
        if is_known_to_act(key) {
            return direct;
        }
        match key.situation {
            Some(_) => Self::nothing(Code::WrongWorkspace),
            None => Self { granted: effective.may(), is_certain: false, open: Code::MissingFact, ..direct },
        }
    }

    /// Of the member with this role.
    pub(super) fn of_member(member: &Member, role: &Role) -> Self {
        if !member.accepted {
            return Self::nothing(Code::MemberPending);
        }
        let role = role.operations();
        let is_certain = role.is_some() && member.permissions.is_none();
        // A role that nobody knows may do anything or nothing.
        let granted = role.or_else(|| Role::Owner.operations()).unwrap_or(OperationSet::EMPTY);
        Self { granted, is_certain, denied: Code::RoleTooLow, open: Code::MissingFact }
    }

    fn nothing(denied: Code) -> Self {
        Self { granted: OperationSet::EMPTY, is_certain: false, denied, open: Code::MissingFact }
    }

    fn documents_are_silent(&self) -> bool {
        self.open == Code::UndocumentedOperation
    }

    /// The operations that are allowed, and those that are allowed or unknown.
    pub(crate) fn sets(&self) -> Effective {
        let must = if self.is_certain { self.granted } else { OperationSet::EMPTY };
        let may = if self.documents_are_silent() { self.granted.union(UNDOCUMENTED) } else { self.granted };
        Effective::new(must, may)
    }

    #[inline]
    pub(crate) fn decide(&self, operation: Operation) -> (Decision, Code) {
        match (self.granted.contains(operation), self.is_certain) {
            (true, true) => (Decision::Allow, Code::Allowed),
            (true, false) => (Decision::Unknown, self.open),
            (false, _) if self.documents_are_silent() && UNDOCUMENTED.contains(operation) => {
                (Decision::Unknown, self.open)
            }
            (false, _) => (Decision::Deny, self.denied),
        }
    }
}
