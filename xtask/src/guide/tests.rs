//! Every language has every snippet, and none that nobody knows of.

use std::{fs, path::Path};

use super::{LANGUAGES, TOPICS};

/// A whole program, such as the first one, may be longer than what shows one call.
const LONGEST: usize = 30;

#[test]
fn every_language_has_every_snippet() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/guide");
    for (language, file) in LANGUAGES {
        for (topic, anchors) in TOPICS {
            let path = guide.join(language).join(file(topic));
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let snippets = snippets(&text);
            let mut found: Vec<_> = snippets.iter().map(|(name, _)| *name).collect();
            let mut wanted = anchors.to_vec();
            found.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(found, wanted, "snippets of {}", path.display());
            for (name, lines) in snippets {
                assert!((1..=LONGEST).contains(&lines), "{name} in {} has {lines} lines", path.display());
            }
        }
    }
}

/// The names of a file's snippets, and how many lines each has.
fn snippets(text: &str) -> Vec<(&str, usize)> {
    let (mut found, mut open) = (Vec::new(), None::<(&str, usize)>);
    for line in text.lines() {
        if let Some((_, name)) = line.split_once(" ANCHOR: ") {
            assert_eq!(open.replace((name, 0)), None, "{name} begins inside of another one");
        } else if let Some((_, name)) = line.split_once(" ANCHOR_END: ") {
            let ended = open.take();
            assert_eq!(ended.map(|(open, _)| open), Some(name), "{name} ends, but did not begin");
            found.extend(ended);
        } else if let Some((_, lines)) = &mut open {
            *lines += 1;
        }
    }
    assert_eq!(open, None, "a snippet does not end");
    found
}
