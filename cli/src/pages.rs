//! `--all`: a list page by page.

use opentok_sdk::{CallOptions, Json, OpenTok};
use serde_json::json;

use crate::failure::Result;

/// All items, in the shape of one page.
pub(crate) async fn all(client: &OpenTok, operation: &str, mut arguments: Json) -> Result<Json> {
    let mut items = Vec::new();
    let mut position = arguments["offset"].as_u64().unwrap_or_default();
    loop {
        arguments["offset"] = json!(position);
        let mut page: Json = client.dispatch(operation, arguments.clone(), CallOptions::default()).await?;
        let total = page["total"].as_u64().unwrap_or_default();
        // An item that cannot be read stands among the fields that are not known, and counts as well.
        let unread = count(&page["extra"]["items"]);
        let read = page["items"].as_array_mut().map(std::mem::take).unwrap_or_default();
        let sent = count_of(&read).saturating_add(unread);
        items.extend(read);
        position = position.saturating_add(sent);
        // A total that says no more than this page may be a guess: it ends nothing.
        if sent == 0 || (total > sent && total == position) {
            return Ok(json!({ "total": count_of(&items).max(total), "items": items }));
        }
    }
}

fn count(items: &Json) -> u64 {
    items.as_array().map_or(0, |items| count_of(items))
}

fn count_of(items: &[Json]) -> u64 {
    items.len().try_into().unwrap_or(u64::MAX)
}
