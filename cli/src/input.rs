//! Values that are not on the command line itself: `-` is standard input, `@FILE` a file, `@@` a text that begins with @.

use std::{
    fs,
    io::{self, Read as _},
};

use crate::failure::{Failure, Result};

/// Where values come from.
#[derive(Debug, Default)]
pub(crate) struct Input {
    /// The flag or argument that has read standard input; a second one would find nothing.
    taken: Option<String>,
}

impl Input {
    /// The text that `given` stands for, of the argument called `name`. An `exact` one keeps the line break at its end.
    pub(crate) fn text(&mut self, name: &str, given: &str, exact: bool) -> Result<String> {
        let mut text = match given.strip_prefix('@') {
            Some(rest) if rest.starts_with('@') => return Ok(rest.to_owned()),
            Some(file) => decoded(name, fs::read(file).map_err(|error| unread(name, file, &error))?)?,
            None if given == "-" => self.standard_input(name)?,
            None => return Ok(given.to_owned()),
        };
        if !exact && text.ends_with('\n') {
            text.pop();
            if text.ends_with('\r') {
                text.pop();
            }
        }
        Ok(text)
    }

    fn standard_input(&mut self, name: &str) -> Result<String> {
        if let Some(other) = &self.taken {
            return Err(Failure::usage(format!("{name}: standard input went to {other} already")));
        }
        self.taken = Some(name.to_owned());
        let mut bytes = Vec::new();
        let read = io::stdin().read_to_end(&mut bytes);
        read.map_err(|error| unread(name, "standard input", &error))?;
        decoded(name, bytes)
    }
}

fn decoded(name: &str, bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|_| Failure::usage(format!("{name}: is not UTF-8")))
}

fn unread(name: &str, what: &str, error: &io::Error) -> Failure {
    Failure::usage(format!("{name}: cannot read {what}: {error}"))
        .hinted("@ stands before the name of a file; @@ for a text that begins with @")
}
