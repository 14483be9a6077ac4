//! What answers are called, and the values of enumerations.

use std::fmt::Write;

use super::{
    markdown::{filled, section, table},
    names::{Face, names},
    rows::{Kind, Row, grouped, plain},
    tables::Tables,
};

impl Tables<'_> {
    /// By class: what keeps its name in a sentence, and what does not in a table.
    pub(super) fn answers(&self) -> anyhow::Result<String> {
        let mut text = String::new();
        for (class, members) in grouped(self.of(Kind::Property), |row| row.parts().0) {
            write!(text, "\n### `{class}`\n{}", self.answer(class, members))?;
        }
        let lead = "A name is spelt as the language does: `session_id` in Python and Rust, `sessionId` in Node, Kotlin and \
                    Swift, `getSessionId()` in Java.";
        section("Answers, and other properties", &self.lead(lead), &text)
    }

    fn answer(&self, class: &str, members: Vec<&Row>) -> String {
        let owner = self.owner(class, &members);
        let (other, same): (Vec<_>, Vec<_>) =
            members.into_iter().partition(|row| owner.is_none() || row.renamed() || elsewhere(row, owner));
        let same: Vec<_> = same.iter().map(|row| format!("`{}`", row.parts().1)).collect();
        let same = if same.is_empty() {
            String::new()
        } else {
            format!(" Under the same name: {}.", same.join(", "))
        };
        let sentence = owner.map(|owner| format!("\n{}\n", filled(&format!("Now `{owner}`.{same}"), "")));
        let rows =
            other.into_iter().map(|row| [vec![format!("`{}`", row.original)], self.spelt(row)].concat());
        let table = table(&self.modern(), rows);
        let gap = if table.is_empty() { "" } else { "\n" };
        format!("{}{gap}{table}", sentence.unwrap_or_default())
    }

    /// The type that a class has become: as its own row says, or the one that most of its members are of.
    fn owner<'a>(&'a self, class: &str, members: &[&'a Row]) -> Option<&'a str> {
        let itself = self.of(Kind::Class).find(|row| row.original == class);
        let itself = itself.and_then(|row| row.ours.first()?.strip_prefix("manifest:"));
        let itself = itself.map(|name| name.split('.').next().unwrap_or(name));
        let owners: Vec<_> = members.iter().filter_map(|row| row.owner()).collect();
        let most =
            owners.iter().copied().max_by_key(|one| owners.iter().filter(|other| *other == one).count());
        itself.filter(|name| owners.contains(name)).or(most)
    }

    /// A row for each enumeration: its values, and what they are here where that differs.
    pub(super) fn enumerations(&self) -> anyhow::Result<String> {
        let enumeration =
            |row: &'_ Row| row.original.split_once('=').map_or(row.original.len(), |(name, _)| name.len());
        let groups =
            grouped(self.of(Kind::Enum), |row| row.original.get(..enumeration(row)).unwrap_or_default());
        let rows = groups.into_iter().map(|(name, members)| {
            let values: Vec<_> = members.iter().map(|row| self.value(row)).collect();
            vec![format!("`{name}`"), self.enumeration(&members), values.join(", ")]
        });
        let lead = "Each value is the text that the service knows. It has a name, too: `Role.PUBLISHER_ONLY` in Python, \
                    `Role.PublisherOnly` in\nNode and Kotlin, `Role::PublisherOnly` in Rust, `.publisherOnly` in Swift, \
                    `Roles.PUBLISHER_ONLY` in Java. Where the name says\nsomething else than the text, it follows in \
                    parentheses. Python and Node also take the text itself.";
        section("Enumerations", lead, &table(&["Was", "Now", "Values"], rows))
    }

    fn enumeration(&self, members: &[&Row]) -> String {
        let Some(row) = members.first() else { return String::new() };
        match row.ours.first().and_then(|one| one.strip_prefix("manifest:")?.split_once('=')) {
            Some((name, _)) => format!("`{name}`"),
            None => format!("any text: {}", names(row, self.surface, Face::Camel)),
        }
    }

    /// `publisher_only` → `publisheronly`; `640x480` (`Sd`).
    fn value(&self, row: &Row) -> String {
        let original = row.original.split_once('=').map_or("", |(_, value)| value);
        let ours = row.ours.first().and_then(|one| one.strip_prefix("manifest:")?.split_once('='));
        let Some((name, text)) = ours else { return format!("`{original}`") };
        let known = self.surface.enums.iter().find(|one| one.name == name);
        let value = known.and_then(|one| one.values.iter().find(|value| value.wire == text));
        let named = value.filter(|value| plain(&value.name) != plain(text));
        let named = named.map(|value| format!(" (`{}`)", value.name)).unwrap_or_default();
        let arrow = if original == text { String::new() } else { format!("`{original}` → ") };
        format!("{arrow}`{text}`{named}")
    }
}

/// A property that is not nested, of another type than its class has become: `Broadcast.Hls`.
fn elsewhere(row: &Row, owner: Option<&str>) -> bool {
    !row.parts().1.contains('.') && row.owner() != owner
}
