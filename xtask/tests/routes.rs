//! The client's operations and the emulator's routes cover each other.

use std::collections::BTreeSet;

/// What the emulator answers although no operation asks for it, with the reason.
const EMULATOR_ONLY: [(&str, &str); 1] = [
    // The state of captions is for tests: of the originals none asks for it.
    ("GET", "/v2/project/{}/captions/{}"),
];

#[test]
fn every_operation_has_a_route_and_every_route_an_operation() {
    let operations: BTreeSet<_> = opentok_sdk::operations()
        .filter(|operation| operation.path.starts_with('/'))
        .flat_map(|operation| expand(operation.path).map(|path| (operation.method.to_owned(), path)))
        .collect();
    let routes: BTreeSet<_> = opentok_emulator::ROUTES
        .iter()
        .map(|(method, path)| ((*method).to_owned(), nameless(path)))
        .collect();
    let only: BTreeSet<_> =
        EMULATOR_ONLY.iter().map(|(method, path)| ((*method).to_owned(), (*path).to_owned())).collect();
    assert!(operations.len() > 35, "{operations:?}");
    let unanswered: Vec<_> = operations.difference(&routes).collect();
    assert!(unanswered.is_empty(), "the emulator does not answer {unanswered:?}");
    let unasked: BTreeSet<_> = routes.difference(&operations).cloned().collect();
    assert_eq!(unasked, only, "routes that no operation uses");
}

#[test]
fn what_has_no_route_is_local_or_raw() {
    let names: Vec<_> = opentok_sdk::operations()
        .filter(|operation| !operation.path.starts_with('/') && !operation.method.is_empty())
        .map(|operation| operation.name)
        .collect();
    assert_eq!(names, ["request"]);
}

/// A path with and without its optional part.
fn expand(path: &str) -> impl Iterator<Item = String> {
    let long = path.replace(['[', ']'], "");
    let short = match (path.find('['), path.find(']')) {
        (Some(from), Some(to)) => Some(format!("{}{}", &path[..from], &path[to + 1..])),
        _ => None,
    };
    [Some(long), short].into_iter().flatten().map(|path| nameless(&path))
}

/// `{archiveId}` → `{}`: a placeholder's name does not matter.
fn nameless(path: &str) -> String {
    let mut name = false;
    path.chars()
        .filter(|&letter| {
            name = (name || letter == '{') && letter != '}';
            !name || letter == '{'
        })
        .collect()
}
