//! The pages for those who come from another SDK: what they know on the left, what it is called here on the right.
//!
//! What a page says in sentences is in `xtask/templates/docs`; its tables are made of those in `tests/originals`.

mod answers;
mod markdown;
mod names;
mod pages;
mod rows;
mod tables;

use std::path::Path;

use anyhow::Context;
use minijinja::{Environment, context};

use super::{Rendered, Surface};
use markdown::{filled, table};
use pages::{INDEX, PAGES, Page};
use rows::{Kind, Row};
use tables::Tables;

pub(crate) fn render(root: &Path, surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    let environment = super::templates(root, "docs")?;
    let mut files = vec![Rendered { path: INDEX, text: index(&environment)? }];
    for page in &PAGES {
        let rows = Row::read(root, page.table)?;
        let text = self::page(&environment, page, &rows, surface).with_context(|| page.path)?;
        files.push(Rendered { path: page.path, text });
    }
    Ok(files)
}

fn index(environment: &Environment<'_>) -> anyhow::Result<String> {
    let rows = PAGES.iter().map(|page| {
        let link = format!("[{0}]({0})", page.name());
        vec![page.package.to_owned(), page.change.to_owned(), link]
    });
    let pages = table(&["You use", "What changes", "Page"], rows);
    Ok(environment.get_template("README.md")?.render(context! { pages => pages })?)
}

fn page(
    environment: &Environment<'_>,
    page: &Page,
    rows: &[Row],
    surface: &Surface,
) -> anyhow::Result<String> {
    let introduction = environment.get_template(page.name())?.render(context! { notes => notes(rows) })?;
    let tables = Tables { page, rows, surface };
    let mut text = format!(
        "<!-- Generated from tests/originals/{}.json and xtask/templates/docs by `make generate`. Do not edit. -->\n",
        page.table
    );
    text += introduction.trim_end();
    text.push('\n');
    for section in [
        tables.classes(),
        tables.operations(),
        tables.options(),
        tables.answers(),
        tables.enumerations(),
        tables.errors(),
        tables.only_modern(),
        tables.missing(),
    ] {
        text += &section?;
    }
    Ok(text)
}

/// What differs silently, where no older face keeps it as it was: an item for each.
fn notes(rows: &[Row]) -> String {
    let items = rows.iter().filter(|row| row.legacy.is_none() && row.kind == Kind::Method);
    let items = items.filter_map(|row| {
        let note = row.note.as_deref()?;
        Some(filled(&format!("- `{}`: {note}", row.original), "  "))
    });
    items.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_somebody_knows_is_on_its_page() {
        let surface = Surface::parse(&opentok_sdk::manifest()).expect("a manifest");
        let root = crate::root();
        let files = render(&root, &surface).expect("pages");
        for page in &PAGES {
            let text = &files.iter().find(|file| file.path == page.path).expect(page.path).text;
            for row in Row::read(&root, page.table).expect(page.table) {
                let (class, member) = row.original.split_once('=').unwrap_or(row.parts());
                let shown = |name: &str| text.contains(&format!("`{name}`"));
                let here = shown(&row.original) || shown(class) && shown(member);
                assert!(here || row.kind == Kind::Option, "{}: {}", page.path, row.original);
                assert!(here || !row.renamed() || tables::bundle(&row), "{}: {}", page.path, row.original);
            }
        }
    }

    #[test]
    fn names_are_taken_apart() {
        let row = |original: &str, ours: &str| Row {
            original: original.to_owned(),
            kind: Kind::Option,
            ours: vec![ours.to_owned()],
            reason: None,
            legacy: None,
            note: None,
        };
        for (original, ours, class, leaf, renamed) in [
            ("Archive#getCreatedAt", "manifest:Archive.createdAt", "Archive", "CreatedAt", false),
            ("Archive#streams[].streamId", "manifest:ComposedStream.streamId", "Archive", "streamId", false),
            ("A::B#create(layout: type:)", "manifest:Layout.type", "A::B", "type", false),
            (
                "Client.dial(options[auth][username])",
                "manifest:SipAuth.username",
                "Client",
                "username",
                false,
            ),
            ("OpenTok.Start(hls)", "manifest:BroadcastOutputs.hls", "OpenTok", "hls", true),
            ("OpenTok(uaAddendum)", "client:user_agent", "OpenTok(uaAddendum)", "uaAddendum", true),
            ("dial answer id", "manifest:SipCall.id", "dial answer", "id", false),
        ] {
            let row = row(original, ours);
            assert_eq!((row.parts().0, row.leaf(), row.renamed()), (class, leaf, renamed), "{original}");
        }
    }
}
