//! Finding the handler for a method and a path.

use percent_encoding::percent_decode_str;

/// One line of a route table. `{name}` in the path stands for one segment.
#[derive(Debug)]
pub(crate) struct Route<H: 'static> {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) handler: H,
}

/// Values of the `{name}` segments, percent-decoded.
#[derive(Debug, Default)]
pub(crate) struct Params(Vec<(&'static str, String)>);

impl Params {
    /// The value of a segment that the route's path names; empty for one that it does not.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }
}

/// What a table says to a method and a path.
#[derive(Debug)]
pub(crate) enum Found<H> {
    Handler(H, Params),
    /// The path exists, with these methods only.
    OtherMethods(Vec<&'static str>),
    Nothing,
}

/// Looks up a path as it was sent. One trailing slash is tolerated, as some official SDKs send it.
pub(crate) fn find<H: Copy>(table: &[Route<H>], method: &str, path: &str) -> Found<H> {
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut others = Vec::new();
    for route in table {
        match matches(route.path, path) {
            Some(params) if route.method == method => return Found::Handler(route.handler, params),
            Some(_) => others.push(route.method),
            None => {}
        }
    }
    if others.is_empty() { Found::Nothing } else { Found::OtherMethods(others) }
}

fn matches(pattern: &'static str, path: &str) -> Option<Params> {
    let mut params = Params::default();
    let mut segments = path.split('/');
    for part in pattern.split('/') {
        let segment = segments.next()?;
        if let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            let value = percent_decode_str(segment).decode_utf8().ok()?;
            if value.is_empty() {
                return None;
            }
            params.0.push((name, value.into_owned()));
        } else if part != segment {
            return None;
        }
    }
    segments.next().is_none().then_some(params)
}

#[cfg(test)]
mod tests {
    use super::{Found, Route, find};

    const TABLE: &[Route<u8>] = &[
        Route { method: "GET", path: "/a/{id}", handler: 1 },
        Route { method: "DELETE", path: "/a/{id}", handler: 2 },
    ];

    #[test]
    fn segments_are_decoded_after_the_path_is_split() {
        let Found::Handler(1, params) = find(TABLE, "GET", "/a/b%2Fc") else { panic!("not found") };
        assert_eq!(params.get("id"), "b/c");
    }

    #[test]
    fn a_known_path_with_another_method_names_the_methods_it_has() {
        let Found::OtherMethods(methods) = find(TABLE, "PUT", "/a/b") else { panic!("expected methods") };
        assert_eq!(methods, ["GET", "DELETE"]);
    }

    #[test]
    fn empty_missing_and_extra_segments_match_nothing() {
        for path in ["/a", "/a/", "/a//", "/a/b/c", "//a/b", "/"] {
            assert!(matches!(find(TABLE, "GET", path), Found::Nothing), "{path}");
        }
    }
}
