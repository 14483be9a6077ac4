//! The `OpenAPI` description.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::Service;

#[tokio::test]
async fn it_is_valid_and_holds_every_route() {
    let service = Service::start().await;
    let answer = service.control("GET", "openapi.json", Value::Null).await;
    let document = answer.ok(200);
    let spec = oas3::from_json(&answer.text).expect("OpenAPI");
    spec.validate_version().expect("3.1");

    let (mut ids, mut described) = (BTreeSet::new(), BTreeSet::new());
    for (path, method, operation) in spec.operations() {
        let id = operation.operation_id.clone().expect("an id");
        assert!(ids.insert(id.clone()), "{id} is there twice");
        assert!(operation.summary.as_ref().is_some_and(|about| about.len() > 5), "{id} says nothing");
        assert!(operation.responses.is_some(), "{id} answers nothing");
        let places = path.matches('{').count();
        let item = &document["paths"][&path]["parameters"];
        assert_eq!(item.as_array().map(Vec::len), Some(places), "{path}");
        described.insert((method.to_string(), path));
    }
    for (method, path) in opentok_emulator::ROUTES {
        assert!(described.contains(&((*method).to_owned(), (*path).to_owned())), "{method} {path}");
    }
    assert!(described.contains(&("POST".to_owned(), "/_emulator/trigger".to_owned())));
}
