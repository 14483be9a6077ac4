//! Answers as tables: a record as names and values, a list as columns that fit.

use std::fmt::Write as _;
use std::time::{Duration, UNIX_EPOCH};

use opentok_sdk::Json;
use serde_json::Map;
use unicode_width::UnicodeWidthStr as _;

const GAP: usize = 2;

/// Times since 1970 beyond this are in milliseconds, below in seconds: it is the year 5138, or March 1973.
const MILLISECONDS: u64 = 100_000_000_000;

/// The answer as text, whose lines are no wider than this where that can be.
pub(crate) fn render(answer: &Json, width: usize) -> String {
    match answer {
        Json::Null => String::new(),
        Json::Array(items) => list(items, width),
        Json::Object(fields) => match fields.get("items") {
            Some(Json::Array(items)) => {
                let rest: Map<_, _> =
                    fields.clone().into_iter().filter(|(name, _)| name != "items").collect();
                format!("{}\n{}", list(items, width), record(&rest))
            }
            _ => record(fields),
        },
        one => format!("{}\n", cell("", one)),
    }
}

fn record(fields: &Map<String, Json>) -> String {
    let mut rows = Vec::new();
    flatten(fields, "", &mut rows);
    let widest = rows.iter().map(|(name, _)| name.width()).max().unwrap_or_default();
    let mut text = String::new();
    for (name, value) in rows {
        let _ = writeln!(text, "{}{}", padded(&name, widest), value);
    }
    text
}

/// Records within records as `layout.type`.
fn flatten(fields: &Map<String, Json>, within: &str, rows: &mut Vec<(String, String)>) {
    for (name, value) in fields {
        let path = format!("{within}{name}");
        match value {
            Json::Object(inner) => flatten(inner, &format!("{path}."), rows),
            value => rows.push((path, cell(name, value))),
        }
    }
}

fn list(items: &[Json], width: usize) -> String {
    if items.is_empty() {
        return "none\n".to_owned();
    }
    if !items.iter().all(Json::is_object) {
        return items.iter().map(|item| cell("", item) + "\n").collect();
    }
    let columns = columns(items);
    let mut shown = Vec::new();
    let mut used = 0_usize;
    // What does not fit is left out: half an identifier is of no use. The first one always stands.
    for column in &columns {
        let wide = used.saturating_add(column.width);
        if shown.is_empty() || wide <= width {
            shown.push(column);
            used = wide.saturating_add(GAP);
        }
    }
    let mut text = String::new();
    for row in 0..=items.len() {
        let cells = shown.iter().filter_map(|column| Some((column.cells.get(row)?, column.width)));
        let line: String = cells.map(|(cell, width)| padded(cell, width)).collect();
        let _ = writeln!(text, "{}", line.trim_end());
    }
    let left_out: Vec<_> = columns
        .iter()
        .filter(|column| !shown.iter().any(|one| std::ptr::eq(*one, *column)))
        .filter_map(|column| column.cells.first().map(String::as_str))
        .collect();
    if !left_out.is_empty() {
        let _ = writeln!(text, "not shown: {} (--json has all)", left_out.join(", "));
    }
    text
}

/// A title and a cell for each item.
struct Column {
    cells: Vec<String>,
    width: usize,
}

/// In the order in which the fields come first; those that are empty everywhere are none.
fn columns(items: &[Json]) -> Vec<Column> {
    let mut names: Vec<&String> = Vec::new();
    for name in items.iter().filter_map(Json::as_object).flat_map(Map::keys) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let column = |name: &&String| {
        let cells: Vec<_> = items.iter().map(|item| cell(name, &item[name.as_str()])).collect();
        if cells.iter().all(String::is_empty) {
            return None;
        }
        let cells: Vec<_> = std::iter::once((*name).clone()).chain(cells).collect();
        let width = cells.iter().map(|cell| cell.width()).max().unwrap_or_default();
        Some(Column { cells, width })
    };
    names.iter().filter_map(column).collect()
}

fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.width()).saturating_add(GAP);
    format!("{text}{}", " ".repeat(missing))
}

/// A value in one line. What a terminal would take for a command is shown instead.
fn cell(name: &str, value: &Json) -> String {
    let text = match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Number(number) => time(name, number.as_u64()).unwrap_or_else(|| number.to_string()),
        Json::Array(items) if items.iter().all(Json::is_string) => {
            items.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(", ")
        }
        Json::Array(items) if items.is_empty() => String::new(),
        Json::Object(fields) if fields.is_empty() => String::new(),
        other => other.to_string(),
    };
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_control() {
            shown.extend(letter.escape_default());
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// `createdAt` and the like as a date.
fn time(name: &str, number: Option<u64>) -> Option<String> {
    let is_time = name.ends_with("At") || name == "timestamp";
    let number = number.filter(|number| is_time && *number > 0)?;
    let since =
        if number >= MILLISECONDS { Duration::from_millis(number) } else { Duration::from_secs(number) };
    let moment = UNIX_EPOCH.checked_add(since)?;
    // The formatter panics beyond the year 9999.
    (since.as_secs() < 253_402_300_800).then(|| humantime::format_rfc3339_seconds(moment).to_string())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::render;

    #[test]
    fn a_record_is_names_and_values() {
        let record = json!({ "id": "a", "createdAt": 1_783_080_000_000_u64, "layout": { "type": "pip" }, "tags": ["x", "y"] });
        assert_eq!(
            render(&record, 80),
            "id           a\ncreatedAt    2026-07-03T12:00:00Z\nlayout.type  pip\ntags         x, y\n"
        );
        assert_eq!(render(&json!(null), 80), "");
    }

    #[test]
    fn a_list_has_the_columns_that_fit() {
        let page = json!({ "total": 2, "items": [
            { "id": "one", "sessionId": "a very long identifier", "status": "started", "size": null },
            { "id": "two", "sessionId": "a very long identifier", "status": "stopped", "name": "lecture" },
        ] });
        assert_eq!(
            render(&page, 24),
            "id   status   name\none  started\ntwo  stopped  lecture\n\
             not shown: sessionId (--json has all)\n\ntotal  2\n"
        );
        assert!(render(&page, 60).contains("one  a very long identifier  started"));
        assert_eq!(render(&json!([]), 80), "none\n");
    }

    #[test]
    fn nothing_commands_the_terminal() {
        assert_eq!(render(&json!({ "name": "a\u{1b}[2Jb\nc" }), 80), "name  a\\u{1b}[2Jb\\nc\n");
    }
}
