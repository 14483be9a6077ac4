//! Between the names of the wire (`sessionId`) and those of Rust (`session_id`).

/// `layout.screenshare_type` → `layout.screenshareType`.
pub(crate) fn camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut upper = false;
    for letter in name.chars() {
        match letter {
            '_' if !out.is_empty() => upper = true,
            _ if upper => {
                out.push(letter.to_ascii_uppercase());
                upper = false;
            }
            _ => out.push(letter),
        }
    }
    out
}

/// `layout.screenshareType` → `layout.screenshare_type`.
pub(crate) fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{camel, snake};

    #[test]
    fn names_travel_both_ways() {
        for (wire, rust) in [
            ("sessionId", "session_id"),
            ("layout.screenshareType", "layout.screenshare_type"),
            ("e2ee", "e2ee"),
        ] {
            assert_eq!(snake(wire), rust);
            assert_eq!(camel(rust), wire);
        }
    }
}
