//! Where a value stands among the arguments: `start_archive`'s `layout.type`.

use crate::{error::Error, surface::names::Naming};

/// One step of the way to a value.
#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    /// A name of ours, which each language spells in its own way.
    Known(&'a str),
    /// A name of the caller's own, or one that does not exist: it stays as it was typed.
    Typed(&'a str),
    /// A place in a list.
    Index(usize),
}

/// The way to a value, while it is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field<'a> {
    parent: Option<&'a Field<'a>>,
    step: Step<'a>,
}

impl<'a> Field<'a> {
    /// The whole request.
    pub(crate) const ROOT: Field<'static> = Field { parent: None, step: Step::Known("") };

    pub(crate) fn child(&'a self, name: &'a str) -> Self {
        Self { parent: Some(self), step: Step::Known(name) }
    }

    pub(crate) fn typed(&'a self, name: &'a str) -> Self {
        Self { parent: Some(self), step: Step::Typed(name) }
    }

    pub(crate) fn index(&'a self, index: usize) -> Self {
        Self { parent: Some(self), step: Step::Index(index) }
    }

    /// The last step, as it is known.
    pub(crate) fn name(&self) -> &'a str {
        match self.step {
            Step::Known(name) | Step::Typed(name) => name,
            Step::Index(_) => "",
        }
    }

    pub(crate) fn path(&self) -> Path {
        let Some(parent) = self.parent else { return Path::default() };
        let mut path = parent.path();
        path.0.push(match self.step {
            // `type` and the like are raw identifiers in Rust only.
            Step::Known(name) => Name::Known(name.trim_start_matches("r#").to_owned()),
            Step::Typed(name) => Name::Typed(name.to_owned()),
            Step::Index(index) => Name::Typed(index.to_string()),
        });
        path
    }

    pub(crate) fn error(&self, reason: impl Into<String>) -> Error {
        Error::invalid_at(self.path(), reason)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Name {
    Known(String),
    Typed(String),
}

/// The way to a value, to be kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Path(Vec<Name>);

impl Path {
    /// Of a name such as `session_id` or `outputs.hls`.
    pub(crate) fn of(name: &str) -> Self {
        Self(
            name.split('.')
                .filter(|name| !name.is_empty())
                .map(|name| Name::Known(name.to_owned()))
                .collect(),
        )
    }

    pub(crate) fn within(mut self, at: Field<'_>) -> Self {
        let mut path = at.path();
        path.0.append(&mut self.0);
        path
    }

    /// As a language spells it: `layout.screenshareType`.
    pub(crate) fn spelt(&self, naming: Naming) -> String {
        let names = self.0.iter().map(|name| match name {
            Name::Known(name) => naming.apply(name),
            Name::Typed(name) => name.clone(),
        });
        names.collect::<Vec<_>>().join(".")
    }
}
