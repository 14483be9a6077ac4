use serde_json::{Value, json};

use crate::support::{Service, send};

#[tokio::test]
async fn a_browser_gets_one_self_contained_page() {
    let service = Service::start().await;
    let page = send(service.request("GET", "/")).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.headers["content-type"], "text/html; charset=utf-8");
    assert!(page.text.contains("default-src 'none'"), "nothing is loaded from elsewhere");
    assert!(page.text.contains("rel=\"icon\" href=\"data:"), "no browser asks for /favicon.ico");
    let requests = service.control("GET", "requests", Value::Null).await.ok(200);
    assert_eq!(requests, json!({ "items": [] }), "the page is no request to the service");
}

#[tokio::test]
async fn projects_are_listed_with_what_is_in_them() {
    let service = Service::start().await;
    let session = service.routed().await;
    let client = service.join(&session, "publisher").await;
    service.publish(&client).await;
    service.call("POST", "archive", json!({ "sessionId": session })).await.ok(200);
    let added = service.control("POST", "projects", json!({})).await.ok(200);
    let projects = service.control("GET", "projects", Value::Null).await.ok(200);
    let find = |id: &Value| {
        let items = projects["items"].as_array().expect("items");
        items.iter().find(|item| item["project"] == *id).cloned().expect("the project")
    };
    assert_eq!(
        find(&json!("100")),
        json!({
            "project": "100", "kind": "apiKey", "sessions": 1, "connections": 1, "streams": 1,
            "archives": 1, "broadcasts": 0,
        })
    );
    assert_eq!(find(&added["apiKey"])["sessions"], 0);
    assert_eq!(find(&added["applicationId"])["kind"], "application");
    assert!(!projects.to_string().contains(added["apiSecret"].as_str().expect("text")), "no secrets");

    service.control("DELETE", &format!("connections/{client}"), Value::Null).await.ok(204);
    let projects = service.control("GET", "projects", Value::Null).await.ok(200);
    let left = projects["items"].as_array().expect("items").iter().find(|item| item["project"] == "100");
    assert_eq!(left.map(|item| (&item["connections"], &item["streams"])), Some((&json!(0), &json!(0))));
}
