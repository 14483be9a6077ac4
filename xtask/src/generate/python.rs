//! The face in this language.

use std::path::Path;

use super::{Rendered, Surface};

pub(crate) fn render(_root: &Path, _surface: &Surface) -> anyhow::Result<Vec<Rendered>> {
    Ok(Vec::new())
}
