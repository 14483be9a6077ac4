//! The tables of a page, each with its heading; what has no rows is left out.

use std::fmt::Write;

use super::{
    super::Surface,
    markdown::{filled, section, table},
    names::{Face, errors, names, older},
    pages::Page,
    rows::{Kind, Row, grouped, plain},
};

/// Arguments that only carry others, each of which has a row of its own.
const BUNDLES: [&str; 3] = ["options", "request", "signalproperties"];

pub(super) struct Tables<'a> {
    pub(super) page: &'a Page,
    pub(super) rows: &'a [Row],
    pub(super) surface: &'a Surface,
}

impl Tables<'_> {
    /// The rows of a kind that have something in their place here.
    pub(super) fn of(&self, kind: Kind) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.kind == kind && row.reason.is_none())
    }

    pub(super) fn classes(&self) -> anyhow::Result<String> {
        let rows = self
            .of(Kind::Class)
            .map(|row| self.line(vec![format!("`{}`", row.original)], row, self.spelt(row)));
        let lead = "A class that only carried arguments is gone: what it held are arguments of the call.";
        section("Classes", lead, &table(&self.heads(), rows))
    }

    pub(super) fn operations(&self) -> anyhow::Result<String> {
        let mut text = String::new();
        for (class, members) in grouped(self.of(Kind::Method), |row| row.parts().0) {
            let mut lines: Vec<Vec<String>> = Vec::new();
            for row in members {
                let name = format!("`{}`", row.original);
                // Its twin that waits has the line above.
                let twin = lines.last_mut().and_then(|line| line.first_mut());
                match twin.filter(|twin| name == format!("{}Async`", twin.trim_end_matches('`'))) {
                    Some(twin) => *twin = format!("{twin}, {name}"),
                    None => lines.push(self.line(vec![name], row, self.spelt(row))),
                }
            }
            write!(text, "\n### `{class}`\n\n{}", table(&self.heads(), lines.into_iter()))?;
        }
        section("Operations", "What an operation takes is in [operations](../operations.md).", &text)
    }

    pub(super) fn options(&self) -> anyhow::Result<String> {
        let renamed = self.of(Kind::Option).filter(|row| row.renamed() && !bundle(row));
        let rows = renamed.map(|row| [vec![format!("`{}`", row.original)], self.spelt(row)].concat());
        let lead = "All others keep their names, spelt as the language does: `session_id` or `sessionId`.";
        section("Options with another name", &self.lead(lead), &table(&self.modern(), rows))
    }

    pub(super) fn errors(&self) -> anyhow::Result<String> {
        let rows = self.of(Kind::Error).map(|row| {
            let name = vec![format!("`{}`", row.original)];
            self.line(name, row, errors(row).to_vec())
        });
        let mut heads = vec!["Was"];
        heads.extend(self.page.older);
        heads.extend(["Kind", "Python, Node", "Kotlin, Java: `OpenTokException`"]);
        let lead = "In Swift a kind is a case of `OpenTokError`, in Rust of `ErrorKind`.";
        section("Errors", lead, &table(&heads, rows))
    }

    /// What the older face does not have, as the original did not.
    pub(super) fn only_modern(&self) -> anyhow::Result<String> {
        let rows = self.rows.iter().filter(|row| self.page.older.is_some() && row.legacy.is_none());
        let mut text = String::new();
        for (note, members) in grouped(rows, |row| row.note.as_deref().unwrap_or_default()) {
            let members: Vec<_> = members.iter().map(|row| format!("`{}`", row.original)).collect();
            let list = format!("{}: {}.", note.trim_end_matches('.'), members.join(", "));
            writeln!(text, "\n{}", filled(&list, ""))?;
        }
        section("In the modern face only", "", &text)
    }

    pub(super) fn missing(&self) -> anyhow::Result<String> {
        let rows = self.rows.iter().filter_map(|row| {
            let reason = row.reason.as_deref()?;
            Some(self.line(vec![format!("`{}`", row.original)], row, vec![reason.to_owned()]))
        });
        let mut heads = vec!["Was"];
        heads.extend(self.page.older);
        heads.push("Why it is not in the modern face");
        section("Deliberately not there", "", &table(&heads, rows))
    }

    /// A sentence, and one more where there is an older face.
    pub(super) fn lead(&self, text: &str) -> String {
        let older = self.page.older.map(|older| format!(" {older} keeps all of the original's names."));
        filled(&format!("{text}{}", older.unwrap_or_default()), "")
    }

    pub(super) fn spelt(&self, row: &Row) -> Vec<String> {
        self.page.faces.map(|face| names(row, self.surface, face)).to_vec()
    }

    fn line(&self, mut cells: Vec<String>, row: &Row, rest: Vec<String>) -> Vec<String> {
        cells.extend(self.page.older.map(|_| older(row)));
        cells.extend(rest);
        cells
    }

    fn heads(&self) -> Vec<&'static str> {
        let mut heads = self.modern();
        if let Some(older) = self.page.older {
            heads.insert(1, older);
        }
        heads
    }

    pub(super) fn modern(&self) -> Vec<&'static str> {
        [vec!["Was"], self.page.faces.map(Face::title).to_vec()].concat()
    }
}

/// Whether it only carries other arguments.
pub(super) fn bundle(row: &Row) -> bool {
    BUNDLES.contains(&plain(row.leaf()).as_str())
}
