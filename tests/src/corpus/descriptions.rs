//! OpenAPI descriptions of the API: one that says what the catalogue says, and one with a difference of each kind.

use instantly_rbac::{KnownScope, Operation, Requirement};
use serde_json::{Map, Value, json};

const PHRASE: &str = "Requires one of the following scopes:";
const CAMPAIGNS: &str = "/paths/~1api~1v2~1campaigns";
const MEMBER: &str = "/paths/~1api~1v2~1workspace-members~1{id}";

/// Says of every operation what the catalogue says. Two groups of scopes get a form that nobody has promised to read.
pub(super) fn faithful() -> Value {
    let mut paths = Map::new();
    for operation in Operation::all() {
        let names = |group: &[KnownScope]| {
            group.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(", ")
        };
        let prose = match operation.requirement() {
            Requirement::Documented(groups) => {
                let groups: Vec<String> = groups.iter().map(|group| names(group)).collect();
                format!("{PHRASE} {}", groups.join(" and "))
            }
            Requirement::Undocumented { .. } => "Reads something.".to_owned(),
        };
        let item = paths.entry(operation.path()).or_insert_with(|| json!({}));
        item[operation.method().as_str().to_lowercase()] =
            json!({"operationId": operation.id(), "description": prose});
    }
    let scopes: Vec<&str> =
        KnownScope::all().filter(|scope| scope.is_in_key_enum()).map(KnownScope::as_str).collect();
    json!({
        "openapi": "3.1.0",
        "paths": paths,
        "components": {"schemas": {"Key": {"title": "API Key", "properties": {"scopes": {"items": {"enum": scopes}}}}}},
    })
}

/// Differs from the catalogue in every way that is told.
pub(super) fn newer() -> Value {
    let mut document = faithful();
    let mut set = |pointer: String, value: Value| *document.pointer_mut(&pointer).unwrap() = value;
    set(format!("{CAMPAIGNS}/get/operationId"), json!("listCampaigns"));
    set(
        format!("{MEMBER}/get/description"),
        json!(format!("{PHRASE} `workspace_members:read`, `people:read`")),
    );
    set(format!("{MEMBER}/patch/description"), json!("Needs the scope `workspace_members:update`, mostly."));
    set(format!("{MEMBER}/delete/description"), json!(format!("{PHRASE} `people:delete`")));
    let scopes = document.pointer_mut("/components/schemas/Key/properties/scopes/items/enum").unwrap();
    let scopes = scopes.as_array_mut().unwrap();
    scopes.retain(|scope| scope != "campaigns:read");
    scopes.push(json!("people:read"));
    let paths = document["paths"].as_object_mut().unwrap();
    let moved = paths.remove("/api/v2/leads/list").unwrap();
    paths.insert("/api/v2/leads/search".to_owned(), moved);
    paths.remove("/api/v2/webhooks").unwrap();
    paths.insert(
        "/api/v2/people".to_owned(),
        json!({"get": {"operationId": "listPeople", "description": format!("{PHRASE} `people:read`.")},
               "post": {"description": "Adds a person."}}),
    );
    document
}
