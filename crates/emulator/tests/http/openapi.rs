//! The emulator's description of itself.

use instantly_rbac::Operation;
use serde_json::Value;

use crate::lab::{CAMPAIGN, Lab, answer, refused};

async fn description(lab: &Lab) -> Value {
    let (status, description) = answer(lab.bare("GET", "/openapi.json")).await;
    assert_eq!((status, &description["openapi"]), (200, &"3.1.0".into()));
    description
}

#[tokio::test]
async fn exactly_what_is_served_is_described() {
    let lab = Lab::start().await;
    let description = description(&lab).await;
    let mut described = 0;
    for operation in Operation::all() {
        let method = operation.method().as_str();
        let path = operation.path().replace("{email}", "a@send.example").replace("{id}", CAMPAIGN);
        let (status, body) = lab.call("full", method, &path).await;
        let entry = &description["paths"][operation.path()][method.to_ascii_lowercase()];
        // 401 is for one whose documented scopes have no wildcard.
        assert_eq!(entry.is_null(), [401, 501].contains(&status), "{operation}: {body}");
        described += usize::from(!entry.is_null());
    }
    assert_eq!(described, 60);
}

#[tokio::test]
async fn an_operation_is_described_with_its_scopes_parameters_and_answers() {
    let lab = Lab::start().await;
    let description = description(&lab).await;
    let members = &description["paths"]["/api/v2/workspace-members"];
    let scopes: Vec<&str> =
        members["get"]["x-requires"][0].as_array().unwrap().iter().flat_map(Value::as_str).collect();
    assert_eq!(scopes, ["workspace_members:read", "workspace_members:all", "all:read", "all:all"]);
    let names: Vec<&str> = members["get"]["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|one| one["name"].as_str())
        .collect();
    assert_eq!(names, ["limit", "starting_after", "accepted", "search"]);
    let answer = |operation: &Value| {
        operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(answer(&members["get"]), "#/components/schemas/PageOfMember");
    assert_eq!(answer(&members["post"]), "#/components/schemas/Member");
    let body = &members["post"]["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(body["required"], serde_json::json!(["email", "role"]));
    let conflicts =
        |path: &str, method: &str| !description["paths"][path][method]["responses"]["409"].is_null();
    assert!(conflicts("/api/v2/custom-tags", "post") && !conflicts("/api/v2/custom-tags", "get"));
    let events = &description["paths"]["/api/v2/webhooks/event-types"]["get"];
    assert_eq!(events["x-requires"], Value::Null, "no document names a scope");
}

#[tokio::test]
async fn other_methods_find_nothing_at_the_description() {
    let lab = Lab::start().await;
    refused(lab.request("full", "POST", "/openapi.json"), 404).await;
}
