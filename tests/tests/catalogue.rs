//! Golden counts: a change of the facts shows up here and is reviewed.

use instantly_rbac::catalog::{self, AuditActivity, Effect, ResourceKind};
use instantly_rbac::{KnownScope, Operation, Permission, Requirement, Role, ScopeSet};

#[test]
fn counts_of_the_catalogue() {
    let operations = || Operation::all();
    let undocumented =
        |operation: &Operation| matches!(operation.requirement(), Requirement::Undocumented { .. });
    let groups = |operation: &Operation| match operation.requirement() {
        Requirement::Documented(groups) => groups.len(),
        Requirement::Undocumented { .. } => 0,
    };
    assert_eq!(operations().count(), 240);
    assert_eq!(operations().filter(undocumented).count(), 25);
    assert_eq!(operations().filter(|operation| groups(operation) == 2).count(), 2);
    assert_eq!(operations().filter(|operation| groups(operation) > 2).count(), 0);
    assert_eq!(KnownScope::all().count(), 185);
    assert_eq!(KnownScope::all().filter(|scope| scope.is_in_key_enum()).count(), 178);
    assert_eq!(Role::KNOWN.len(), 5);
    assert_eq!(Permission::all().count(), 31);
    assert_eq!(AuditActivity::all().count(), 34);
    assert_eq!(catalog::unlisted().count(), 22);
    assert_eq!(ResourceKind::all().count(), 38);
    assert_eq!(catalog::DATE, "2026-08-21");
}

#[test]
fn reach_of_the_wildcards() {
    let reach = |scopes: &str| ScopeSet::parse(scopes).operations().len();
    let all = reach("all:all");
    assert_eq!(
        (all, reach("all:read"), reach("all:create"), reach("all:update"), reach("all:delete")),
        (212, 99, 33, 56, 24)
    );
    assert_eq!(reach("all:read,all:create,all:update,all:delete"), all);
}

#[test]
fn operations_by_effect() {
    let counts = Effect::ALL
        .map(|effect| (effect.as_str(), Operation::all().filter(|own| own.effect() == effect).count()));
    let expected = [
        ("view", 114),
        ("create", 23),
        ("edit", 37),
        ("delete", 20),
        ("launch", 19),
        ("send", 7),
        ("import", 4),
        ("export", 3),
        ("spend", 2),
        ("control", 11),
    ];
    assert_eq!(counts, expected);
    assert_eq!(Operation::LIST_LEADS.effect(), Effect::View, "a POST that reads");
    assert_eq!(Operation::ACTIVATE_CAMPAIGN.effect(), Effect::Launch, "not the edit that its scope suggests");
}

#[test]
fn undocumented_requirements_carry_a_guess_with_its_reason_and_never_a_scope() {
    for operation in Operation::all() {
        if let Requirement::Undocumented { guess, because } = operation.requirement() {
            assert!(!guess.is_empty() && because.is_some(), "{operation}");
            assert!(!ScopeSet::parse("all:all").effective().can(operation), "{operation}");
        }
    }
}

#[test]
fn every_resource_kind_has_its_name_and_reads_back() {
    for kind in ResourceKind::all() {
        assert_eq!(ResourceKind::parse(kind.as_str()), Some(kind));
    }
    for operation in Operation::all() {
        assert!(!operation.resource().as_str().is_empty());
        assert_eq!(Operation::parse(operation.id()), Ok(operation));
    }
}
