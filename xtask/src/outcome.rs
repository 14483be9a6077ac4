//! What became of a trial.

use std::fmt;

use anyhow::ensure;

pub(crate) enum Outcome {
    /// What was seen.
    Worked(String),
    /// Why there was nothing to try.
    NotHere(String),
    Failed(String),
}

impl Outcome {
    fn sign(&self) -> char {
        match self {
            Self::Worked(_) => '✓',
            Self::NotHere(_) => '–',
            Self::Failed(_) => '✗',
        }
    }
}

impl From<anyhow::Result<String>> for Outcome {
    fn from(tried: anyhow::Result<String>) -> Self {
        tried.map(Self::Worked).into()
    }
}

impl From<anyhow::Result<Self>> for Outcome {
    fn from(tried: anyhow::Result<Self>) -> Self {
        tried.unwrap_or_else(|error| Self::Failed(format!("{error:#}")))
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Worked(said) => formatter.write_str(said),
            Self::NotHere(why) => write!(formatter, "skipped: {why}"),
            Self::Failed(why) => write!(formatter, "failed: {why}"),
        }
    }
}

/// Prints what became of each; fails if one did.
pub(crate) fn report(rows: &[(String, Outcome)]) -> anyhow::Result<()> {
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
    println!();
    for (name, outcome) in rows {
        println!("{} {name:<width$}  {outcome}", outcome.sign());
    }
    let failed = rows.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Failed(_))).count();
    ensure!(failed == 0, "{failed} of {} did not work", rows.len());
    Ok(())
}
