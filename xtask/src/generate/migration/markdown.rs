//! Headings, tables and paragraphs in Markdown.

use std::fmt::Write;

/// Of lines of prose.
const WIDTH: usize = 128;

/// A heading, a sentence, and what follows; nothing where nothing follows.
pub(super) fn section(title: &str, lead: &str, text: &str) -> anyhow::Result<String> {
    let mut section = String::new();
    if !text.is_empty() {
        write!(section, "\n## {title}\n")?;
        if !lead.is_empty() {
            write!(section, "\n{lead}\n")?;
        }
        write!(section, "\n{}", text.trim_start_matches('\n'))?;
    }
    Ok(section)
}

/// A table in Markdown; nothing if it has no rows.
pub(super) fn table(heads: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let rows: Vec<String> = rows.map(|cells| format!("| {} |\n", cells.join(" | "))).collect();
    if rows.is_empty() {
        return String::new();
    }
    format!("| {} |\n|{}\n{}", heads.join(" | "), "---|".repeat(heads.len()), rows.concat())
}

/// A paragraph of lines that fit; all but the first begin with `indent`. What is in backticks stays together.
pub(super) fn filled(text: &str, indent: &str) -> String {
    let mut lines = vec![String::new()];
    for word in words(text) {
        let width = lines.last().map_or(0, |line| line.chars().count());
        if width > indent.len() && width.saturating_add(1).saturating_add(word.chars().count()) > WIDTH {
            lines.push(indent.to_owned());
        }
        if let Some(line) = lines.last_mut() {
            let gap = if line.trim().is_empty() { "" } else { " " };
            line.push_str(gap);
            line.push_str(&word);
        }
    }
    lines.join("\n")
}

fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for part in text.split(' ') {
        match words.last_mut().filter(|_| open) {
            Some(word) => *word = format!("{word} {part}"),
            None => words.push(part.to_owned()),
        }
        open ^= part.matches('`').count() % 2 == 1;
    }
    words
}
