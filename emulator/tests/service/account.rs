//! The account and its projects.

use opentok_emulator::development::{ACCOUNT_KEY, ACCOUNT_SECRET};
use serde_json::{Value, json};

use crate::{
    credentials::Caller,
    support::{Answer, Service, send},
};

async fn ask(service: &Service, method: &str, path: &str, body: Value) -> Answer {
    let token = Caller::account_token(ACCOUNT_KEY, ACCOUNT_SECRET);
    let request = service.request(method, path).header("x-opentok-auth", token);
    send(if body.is_null() { request } else { request.json(&body) }).await
}

#[tokio::test]
async fn a_project_is_created_used_suspended_and_deleted() {
    let service = Service::start().await;
    let wish = json!({ "name": "Acme", "environment": "enterprise" });
    let made = ask(&service, "POST", "/v2/project", wish).await.ok(200);
    assert_eq!(
        (&made["name"], &made["status"], &made["environment"]),
        (&json!("Acme"), &json!("ACTIVE"), &json!("enterprise"))
    );
    let (key, secret) = (made["id"].as_str().expect("a key"), made["secret"].as_str().expect("a secret"));
    let path = format!("/v2/project/{key}");
    assert_eq!(ask(&service, "GET", &path, Value::Null).await.ok(200), made);
    let all = ask(&service, "GET", "/v2/project", Value::Null).await.ok(200);
    assert!(all.as_array().expect("a list").contains(&made), "{all}");

    let service = service.acting_as(Caller::project(key, secret));
    service.call("GET", "archive", Value::Null).await.ok(200);
    let suspended = ask(&service, "PUT", &path, json!({ "status": "SUSPENDED" })).await.ok(200);
    assert_eq!(suspended["status"], "SUSPENDED");
    let words = service.call("GET", "archive", Value::Null).await.refused(403);
    assert!(words.contains("suspended"), "{words}");
    ask(&service, "PUT", &path, json!({ "status": "ACTIVE" })).await.ok(200);
    service.call("GET", "archive", Value::Null).await.ok(200);

    let renewed = ask(&service, "POST", &format!("{path}/refreshSecret"), json!({})).await.ok(200);
    assert_ne!(renewed["secret"], made["secret"]);
    service.call("GET", "archive", Value::Null).await.refused(403);
    ask(&service, "DELETE", &path, Value::Null).await.ok(204);
    ask(&service, "GET", &path, Value::Null).await.refused(404);
}

#[tokio::test]
async fn account_and_project_do_not_stand_in_for_each_other() {
    let service = Service::start().await;
    let words = send(service.signed("GET", "/v2/project")).await.refused(403);
    assert!(words.contains("the account's key"), "{words}");
    let words = ask(&service, "GET", "/v2/project/100/archive", Value::Null).await.refused(403);
    assert!(words.contains("a project's credentials"), "{words}");
    ask(&service, "PUT", "/v2/project/100", json!({ "status": "GONE" })).await.refused(400);
    ask(&service, "PUT", "/v2/project/100", json!({})).await.refused(400);
}

#[tokio::test]
async fn a_storage_of_its_own_has_archives_uploaded() {
    let service = Service::start().await;
    let bucket = json!({ "type": "s3", "config": { "bucket": "b", "accessKey": "a", "secretKey": "s" } });
    service.call("PUT", "archive/storage", bucket).await.ok(200);
    let session = service.routed().await;
    service.join(&session, "moderator").await;
    let archive = service.call("POST", "archive", json!({ "sessionId": session })).await.ok(200);
    let id = archive["id"].as_str().expect("an id");
    service.call("POST", &format!("archive/{id}/stop"), json!({})).await.ok(200);
    service.advance(5).await;
    let archive = service.call("GET", &format!("archive/{id}"), Value::Null).await.ok(200);
    assert_eq!(archive["status"], "uploaded");
    service.call("DELETE", "archive/storage", Value::Null).await.ok(204);
    for wrong in [
        json!({}),
        json!({ "type": "ftp", "config": {} }),
        json!({ "type": "s3", "config": { "bucket": "b" } }),
        json!({ "type": "azure", "config": { "accountName": "n", "accountKey": "k" } }),
    ] {
        service.call("PUT", "archive/storage", wrong).await.refused(400);
    }
}
