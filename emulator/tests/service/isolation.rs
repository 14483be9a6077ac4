use serde_json::{Value, json};

use crate::credentials::Caller;
use crate::support::Service;

async fn fresh(service: &Service) -> (Caller, Caller) {
    let project = service.control("POST", "projects", json!({})).await.ok(200);
    let text = |name: &str| project[name].as_str().expect("text").to_owned();
    (
        Caller::Key { key: text("apiKey"), secret: text("apiSecret") },
        Caller::Application(text("applicationId")),
    )
}

#[tokio::test]
async fn fresh_projects_work_and_are_all_different() {
    let mut service = Service::start().await;
    let (key, application) = fresh(&service).await;
    let (other, _) = fresh(&service).await;
    assert_ne!(key.id(), other.id());
    for caller in [key, application, other] {
        service.caller = caller;
        let session = service.routed().await;
        service.join(&session, "publisher").await;
        service.call("POST", "archive", json!({ "sessionId": session })).await.ok(200);
        assert_eq!(service.call("GET", "archive", Value::Null).await.ok(200)["count"], 1);
    }
}

#[tokio::test]
async fn a_project_sees_nothing_of_another() {
    let mut service = Service::start().await;
    let session = service.routed().await;
    let client = service.join(&session, "publisher").await;
    let stream = service.publish(&client).await;
    let archive = service.call("POST", "archive", json!({ "sessionId": session })).await.ok(200);
    let archive = archive["id"].as_str().expect("an id").to_owned();
    (service.caller, _) = fresh(&service).await;
    assert_eq!(service.call("GET", "archive", Value::Null).await.ok(200)["count"], 0);
    for (method, path) in [
        ("GET", format!("archive/{archive}")),
        ("POST", format!("archive/{archive}/stop")),
        ("GET", format!("session/{session}/stream")),
        ("GET", format!("session/{session}/stream/{stream}")),
        ("GET", format!("session/{session}/connection")),
        ("DELETE", format!("session/{session}/connection/{client}")),
        ("POST", format!("session/{session}/stream/{stream}/mute")),
        ("POST", format!("session/{session}/signal")),
    ] {
        service.call(method, &path, Value::Null).await.refused(404);
    }
    service.call("POST", "archive", json!({ "sessionId": session })).await.refused(404);
}

#[tokio::test]
async fn a_reset_of_one_project_leaves_the_others() {
    let mut service = Service::start().await;
    let old = service.routed().await;
    let development = service.caller.clone();
    (service.caller, _) = fresh(&service).await;
    let mine = service.routed().await;
    service.control("POST", &format!("reset?project={}", service.caller.id()), Value::Null).await.ok(204);
    service.call("GET", &format!("session/{mine}/stream"), Value::Null).await.refused(404);
    service.caller = development;
    service.call("GET", &format!("session/{old}/stream"), Value::Null).await.ok(200);
    service.control("POST", "reset?project=unknown", Value::Null).await.refused(404);
}

#[tokio::test]
async fn a_full_reset_forgets_all_but_the_development_credentials() {
    let mut service = Service::start().await;
    let (key, _) = fresh(&service).await;
    let session = service.routed().await;
    service.advance(3600).await;
    service.control("POST", "reset", Value::Null).await.ok(204);
    let requests = service.control("GET", "requests", Value::Null).await.ok(200);
    assert_eq!(requests, json!({ "items": [] }));
    let clock = service.control("GET", "clock", Value::Null).await.ok(200);
    let ahead = clock["nowMs"].as_u64().expect("a time") / 1000 - crate::credentials::now();
    assert!(ahead < 60, "{ahead}");
    service.call("GET", &format!("session/{session}/stream"), Value::Null).await.refused(404);
    service.caller = key;
    service.call("GET", "archive", Value::Null).await.refused(403);
}
