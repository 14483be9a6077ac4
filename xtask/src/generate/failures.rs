//! How an operation fails, told apart from what it does.

use heck::ToUpperCamelCase;
use serde::Serialize;

/// One way to fail: "`not_found` if there is no such session".
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Failure {
    /// `not_found`.
    pub(crate) kind: String,
    /// `if there is no such session`.
    pub(crate) when: String,
}

/// The class of a kind of failure in Python and Ruby: `NotFoundError`.
pub(crate) fn error_class(kind: &str) -> String {
    format!("{}Error", kind.to_upper_camel_case())
}

/// What an operation does, and how it fails: its documentation says so in a sentence "Fails with …".
pub(crate) fn failures(doc: &str, kinds: &[String]) -> (String, Vec<Failure>) {
    let mut failures = Vec::new();
    let mut rest = Vec::new();
    for paragraph in doc.split("\n\n") {
        let (before, sentence) = paragraph.split_once("Fails with ").unwrap_or((paragraph, ""));
        failures.extend(parts(sentence, kinds));
        rest.push(before.trim());
    }
    rest.retain(|paragraph| !paragraph.is_empty());
    (rest.join("\n\n"), failures)
}

fn parts(sentence: &str, kinds: &[String]) -> Vec<Failure> {
    let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut places: Vec<_> =
        kinds.iter().filter_map(|kind| Some((sentence.find(&format!("`{kind}`"))?, kind))).collect();
    places.sort_unstable();
    let ends = places.iter().skip(1).map(|(start, _)| *start).chain([sentence.len()]);
    let of = |((start, kind), end): (&(usize, &String), usize)| {
        let when = sentence.get(start + kind.len() + 2..end).unwrap_or_default();
        let when = when.trim_matches([' ', ',', '.']).trim_end_matches(" or").to_owned();
        Failure { kind: (*kind).clone(), when }
    };
    places.iter().zip(ends).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::{Failure, failures};

    #[test]
    fn a_sentence_is_taken_apart() {
        let kinds = ["not_found", "conflict"].map(str::to_owned);
        let doc = "Starts it.\n\nMust be `auto`. Fails with `not_found` if there is\nnone, `conflict` (405) if it is `auto`.";
        let (rest, found) = failures(doc, &kinds);
        assert_eq!(rest, "Starts it.\n\nMust be `auto`.");
        let failure = |kind: &str, when: &str| Failure { kind: kind.to_owned(), when: when.to_owned() };
        assert_eq!(
            found,
            [failure("not_found", "if there is none"), failure("conflict", "(405) if it is `auto`")]
        );
        assert_eq!(failures("Returns it.", &kinds), ("Returns it.".to_owned(), Vec::new()));
    }
}
