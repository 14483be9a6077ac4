use serde_json::{Value, json};

use crate::support::{Service, send};

#[tokio::test]
async fn a_browser_gets_a_page_that_loads_nothing_from_elsewhere() {
    let service = Service::start().await;
    let page = send(service.request("GET", "/")).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.headers["content-type"], "text/html; charset=utf-8");
    let policy = page.headers["content-security-policy"].to_str().expect("text");
    assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
    assert!(page.text.contains("rel=\"icon\" href=\"data:"), "no browser asks for /favicon.ico");
    let requests = service.control("GET", "requests", Value::Null).await.ok(200);
    assert_eq!(requests, json!({ "items": [] }), "the page is no request to the service");
}

#[tokio::test]
async fn every_file_that_the_page_names_is_there() {
    let service = Service::start().await;
    let mut wanted = vec!["/".to_owned()];
    let mut seen = 0;
    while let Some(path) = wanted.get(seen).cloned() {
        seen += 1;
        let file = send(service.request("GET", &path)).await;
        assert_eq!(file.status, 200, "{path}");
        assert_eq!(file.headers["x-content-type-options"], "nosniff", "{path}");
        let kind = file.headers["content-type"].to_str().expect("text");
        let expected = path
            .rsplit_once('.')
            .map_or("text/html", |(_, end)| if end == "css" { "text/css" } else { "text/javascript" });
        assert!(kind.starts_with(expected), "{path}: {kind}");
        assert!(!file.text.contains("innerHTML"), "{path}: what clients sent is text");
        for (at, _) in file.text.match_indices("./").chain(file.text.match_indices("/_emulator/page/")) {
            let rest = file.text[at..].trim_start_matches("/_emulator/page").trim_start_matches(['.', '/']);
            let name = rest.split(['\'', '"']).next().expect("a name");
            let path = format!("/_emulator/page/{name}");
            let file = name.rsplit_once('.').is_some_and(|(_, kind)| ["js", "css"].contains(&kind));
            if file && !wanted.contains(&path) {
                wanted.push(path);
            }
        }
    }
    assert!(seen > 10, "{wanted:?}");
    send(service.request("GET", "/_emulator/page/nothing.js")).await.refused(404);
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
            "archives": 1, "broadcasts": 0, "renders": 0, "captions": 0, "sipCalls": 0, "audioConnectors": 0,
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
