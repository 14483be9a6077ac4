//! How long something may take.

use opentok_sdk::Settings;

use crate::OpenTokError;

/// How long something may take, in seconds.
///
/// A number rather than a duration: whatever a caller sets comes across, and the core says what is wrong with it.
#[derive(Debug, Clone, Copy)]
pub struct Limit(pub(crate) f64);

uniffi::custom_type!(
    /// How long something may take.
    Limit,
    f64,
    { lower: |limit| limit.0, try_lift: |seconds| Ok(Limit(seconds)) }
);

/// A limit in the core's unit; `field` is the option's name.
pub(crate) fn milliseconds(field: &str, limit: Option<Limit>) -> Result<Option<u64>, OpenTokError> {
    Ok(limit.map(|Limit(seconds)| Settings::limit(field, seconds)).transpose()?)
}
